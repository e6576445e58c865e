// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_hearing.h"

#include <QTest>

#include <set>

using namespace coverscope;
using namespace coverscope::training;

namespace {

constexpr base::Seconds frameLength = 2048.0 / 22050.0;
constexpr std::size_t frameCount = 100;

Timbre plainTimbre()
{
    Random random(1);
    return drawTimbre(InstrumentFamily::Organ, 0.0, random);
}

// Chords of these pitches from 2 s to 6 s.
base::Matrix heard(const std::vector<double>& pitches, const HearingStyle& style)
{
    Random random(7);
    HeardCanvas canvas(frameCount, frameLength, style);
    const Timbre timbre = plainTimbre();
    for (const double pitch : pitches)
        canvas.add({.start = 2.0, .end = 6.0, .pitch = pitch, .cameFrom = pitch}, timbre, random);
    return canvas.probabilities(random);
}

std::size_t binOf(int pitch)
{
    return static_cast<std::size_t>(pitch - lowestPitch);
}

std::size_t frameAt(base::Seconds time)
{
    return static_cast<std::size_t>(time / frameLength);
}

} // namespace

class RenditionHearingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsHeardWhereItSoundsAndNowhereElse()
    {
        const base::Matrix notes = heard({60.0}, {});
        const auto row = notes.row(frameAt(4.0));
        QVERIFY(row[binOf(60)] > 0.4F);
        // Its partials may be taken for notes; nothing else may.
        const std::set<std::size_t> partials{binOf(48), binOf(72), binOf(79), binOf(84), binOf(88)};
        for (std::size_t bin = 0; bin < row.size(); ++bin) {
            if (bin == binOf(60))
                continue;
            QVERIFY2(row[bin] < row[binOf(60)], qPrintable(QString::number(bin)));
            if (!partials.contains(bin))
                QVERIFY2(row[bin] < 0.05F, qPrintable(QString::number(bin)));
        }
        QCOMPARE(notes(frameAt(1.0), binOf(60)), 0.0F);
        QCOMPARE(notes(frameAt(8.5), binOf(60)), 0.0F);
    }

    void semitonesInhibitEachOther()
    {
        HearingStyle style;
        style.threshold = 1.0; // so that every decibel counts
        const auto alone = heard({60.0, 67.0}, style);
        const auto beside = heard({60.0, 61.0}, style);
        QVERIFY(beside(frameAt(4.0), binOf(60)) < alone(frameAt(4.0), binOf(60)));
    }

    void aNoteBetweenTwoIsHeardAsEither()
    {
        const auto notes = heard({60.5}, {});
        const float lower = notes(frameAt(4.0), binOf(60));
        const float upper = notes(frameAt(4.0), binOf(61));
        QVERIFY(lower > 0.1F);
        QVERIFY(std::abs(lower - upper) < 0.05F);
    }

    void probabilitiesAreThoseOfTheFrontEnd()
    {
        Random random(3);
        for (const double difficulty : {0.0, 0.3, 1.0}) {
            const auto notes = heard({36.0, 48.0, 60.0, 64.0, 67.0, 90.0}, drawHearing(difficulty, random));
            QCOMPARE(notes.rows, frameCount);
            QCOMPARE(notes.columns, std::size_t{binCount});
            for (const float value : notes.values)
                QVERIFY(value >= 0.0F && value <= 0.88F);
        }
    }

    void silenceIsSilent()
    {
        const auto notes = heard({}, {});
        QVERIFY(std::ranges::all_of(notes.values, [](float value) { return value == 0.0F; }));
    }

    void theSameSeedHearsTheSame()
    {
        Random first(11);
        Random second(11);
        const auto a = heard({60.0, 64.0}, drawHearing(0.8, first));
        const auto b = heard({60.0, 64.0}, drawHearing(0.8, second));
        QCOMPARE(a.values, b.values);
    }

    void theSoundingShareIsTheNotes()
    {
        Random random(1);
        HeardCanvas canvas(frameCount, frameLength, {});
        canvas.add({.start = 0.0, .end = 0.5 * frameCount * frameLength}, plainTimbre(), random);
        QVERIFY(canvas.soundingShare() > 0.45 && canvas.soundingShare() < 0.7);
    }
};

QTEST_APPLESS_MAIN(RenditionHearingTest)
#include "rendition_hearing_test.moc"
