// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chroma.h"

#include <QTest>

#include <cmath>

using namespace coverscope;

class ChromaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binsGoToTheirPitchClassHoweverManyThereAre_data();
    void binsGoToTheirPitchClassHoweverManyThereAre();
};

void ChromaTest::binsGoToTheirPitchClassHoweverManyThereAre_data()
{
    QTest::addColumn<int>("binsPerOctave");
    for (const int count : {1, 2, 5, 6, 11, 12, 24, 36})
        QTest::addRow("%d", count) << count;
}

void ChromaTest::binsGoToTheirPitchClassHoweverManyThereAre()
{
    QFETCH(int, binsPerOctave);
    features::FeatureSettings settings;
    settings.cqt.binsPerOctave = binsPerOctave;
    const auto count = static_cast<std::size_t>(binsPerOctave);
    base::Matrix whitened(count, 2 * count);
    for (std::size_t bin = 0; bin < count; ++bin)
        whitened(bin, count + bin) = 1.0F; // in the second octave
    const base::Matrix chroma = features::foldOctaves(whitened, settings);
    QCOMPARE(chroma.columns, std::size_t(12));
    for (std::size_t bin = 0; bin < count; ++bin) {
        const std::size_t expected = bin * 12 / count;
        for (std::size_t pitchClass = 0; pitchClass < 12; ++pitchClass) {
            QVERIFY(std::isfinite(chroma(bin, pitchClass)));
            QCOMPARE(chroma(bin, pitchClass) > 0.5F, pitchClass == expected);
        }
    }
}

QTEST_GUILESS_MAIN(ChromaTest)
#include "chroma_test.moc"
