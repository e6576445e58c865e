// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/half_float.h"
#include "core/notes/stored_rows.h"

#include <QTest>

#include <cmath>

using namespace coverscope;

namespace {

features::FeatureSettings notesSettings()
{
    features::FeatureSettings settings;
    settings.frontEnd = features::FrontEnd::Notes;
    settings.cqt.hopLength = 2048;
    settings.averagingFactor = 5;
    return settings;
}

// Every value that a note can have, at every place of a number.
base::Matrix everyLevel(std::size_t columns)
{
    base::Matrix frames(1009, columns);
    std::uint32_t state = 1;
    for (float& value : frames.values) {
        state = state * 1664525U + 1013904223U;
        value = notes::loudestNote * static_cast<float>(state >> 8U) / static_cast<float>(1U << 24U);
    }
    return frames;
}

} // namespace

class StoredRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourMinutesOfNotesTakeAtMost110Kilobytes()
    {
        const double framesPerSecond = notesSettings().cqt.framesPerSecond();
        const double bytes = 240.0 * framesPerSecond * notes::storedRowWidth(notesSettings()) * 2.0;
        QVERIFY2(bytes < 110'000.0, qPrintable(QString::number(bytes)));
    }

    // The segment store turns numbers to binary16 and back, and refuses what is not finite.
    void whatComesBackFromBinary16IsWithinHalfALevel()
    {
        const base::Matrix frames = everyLevel(84);
        base::Matrix rows = notes::storedRows(frames, notesSettings());
        QCOMPARE(rows.columns, std::size_t{21});
        std::vector<std::uint16_t> halves(rows.values.size());
        index::toHalf(rows.values, halves);
        for (const std::uint16_t half : halves)
            QVERIFY(index::isFiniteHalf(half));
        index::toFloat(halves, rows.values);
        const base::Matrix back = notes::framesOf(rows, notesSettings());
        QCOMPARE(back.rows, frames.rows);
        QCOMPARE(back.columns, frames.columns);
        const double halfLevel = 0.5 / (notes::noteLevels - 1);
        for (std::size_t i = 0; i < frames.values.size(); ++i) {
            const double was = std::sqrt(frames.values[i] / notes::loudestNote);
            const double is = std::sqrt(back.values[i] / notes::loudestNote);
            QVERIFY2(std::abs(was - is) < halfLevel + 1e-4, qPrintable(QString::number(was - is)));
        }
    }

    void silenceStaysSilenceAndTheLoudestStaysTheLoudest()
    {
        base::Matrix frames(2, 84);
        frames(1, 7) = 1.0F; // louder than there is: kept at the loudest
        const auto back = notes::framesOf(notes::storedRows(frames, notesSettings()), notesSettings());
        QCOMPARE(back(0, 0), 0.0F);
        QCOMPARE(back(1, 6), 0.0F);
        QCOMPARE(back(1, 7), notes::loudestNote);
    }

    void constantQFramesAreKeptAsTheyAre()
    {
        const base::Matrix frames = everyLevel(84);
        QCOMPARE(notes::storedRowWidth({}), 84U);
        QCOMPARE(notes::framesOf(notes::storedRows(frames, {}), {}).values, frames.values);
    }
};

QTEST_APPLESS_MAIN(StoredRowsTest)
#include "stored_rows_test.moc"
