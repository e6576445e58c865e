// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_parts.h"
#include "core/training/notes/midi_reader.h"
#include "core/training/rendition/rendition_accompaniment.h"
#include "core/training/rendition/rendition_canvas.h"
#include "core/training/rendition/rendition_lead.h"
#include "core/training/rendition/rendition_noise.h"
#include "core/training/rendition/rendition_tempo.h"
#include "tests/core/training/midi_bytes.h"

#include <QTest>

#include <complex>

using namespace coverscope;
using namespace coverscope::test;
using namespace coverscope::training;

namespace {

Arrangement scale(int count)
{
    return *arrangementOf(*readMidi(scaleSong(60, count)), false);
}

// The transform's answer to a sine `semitones` above 440 Hz, summed out as its definition says.
double directPower(double semitones)
{
    const double quality = 1.0 / (std::exp2(1.0 / 12.0) - 1.0);
    const double rate = 22050.0;
    const auto length = static_cast<int>(quality * rate / 440.0);
    std::complex<double> sum;
    for (int n = 0; n < length; ++n) {
        const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * n / length);
        const double difference = 440.0 * (std::exp2(semitones / 12.0) - 1.0);
        sum += hann * std::polar(1.0, 2.0 * std::numbers::pi * difference * n / rate);
    }
    return std::norm(sum / (0.5 * length));
}

} // namespace

class RenditionStagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSpreadsAsTheTransformsWindowSays()
    {
        for (const double semitones : {-2.5, -1.0, -0.4, 0.0, 0.25, 0.5, 1.0, 1.7, 3.0})
            QVERIFY2(std::abs(lineResponse(semitones) - directPower(semitones)) < 2e-3,
                     qPrintable(QString::number(semitones)));
    }

    void aToneHasItsPartialsAndNothingBetween()
    {
        const std::array<float, 3> partials{1.0F, 0.5F, 0.25F};
        const ToneSpectrum tone(partials, 0.0);
        const auto row = tone.row(0);
        const auto at = [&](int semitones) {
            return row[static_cast<std::size_t>(ToneSpectrum::below + semitones)];
        };
        QCOMPARE(at(0), 1.0F);
        QVERIFY(std::abs(at(12) - 0.5F) < 0.01F);
        QVERIFY(std::abs(at(19) - 0.25F) < 0.01F);
        QVERIFY(std::abs(at(1) - static_cast<float>(lineResponse(-1.0))) < 1e-4F);
        QVERIFY(at(6) < 1e-3F);
        QVERIFY(at(40) < 1e-6F);
    }

    void randomNumbersDependOnSeedAndStreamAlone()
    {
        QCOMPARE(Random::of(1, 2).next(), Random::of(1, 2).next());
        QVERIFY(Random::of(1, 2).next() != Random::of(2, 1).next());
        Random random(5);
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < 20000; ++i) {
            const double value = random.normal();
            sum += value;
            squares += value * value;
        }
        QVERIFY(std::abs(sum / 20000) < 0.03 && std::abs(squares / 20000 - 1.0) < 0.05);
        const std::array<double, 3> weights{0.0, 1.0, 0.0};
        for (int i = 0; i < 100; ++i)
            QCOMPARE(random.weighted(weights), std::size_t{1});
    }

    void withoutDriftTheTempoIsAStraightLine()
    {
        Random random(1);
        const TempoWarp warp(10.0, 30.0, 1.25, 0.0, random);
        QVERIFY(std::abs(warp.performed(10.0)) < 1e-9);
        QVERIFY(std::abs(warp.performed(35.0) - 20.0) < 1e-9);
        QVERIFY(warp.performed(warp.scoreEnd()) >= 30.0 - 1e-9);
        QVERIFY(warp.performed(9.0) < 0.0);
    }

    void driftingTimeNeverRunsBackwards()
    {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            Random random(seed);
            const TempoWarp warp(0.0, 60.0, 1.0, 0.3, random);
            for (double time = -2.0; time < 70.0; time += 0.1)
                QVERIFY(warp.performed(time + 0.1) > warp.performed(time));
        }
    }

    void anExcerptHoldsWhatSoundsInItAndRepeatsShortPieces()
    {
        const Arrangement piece = scale(40); // 20 s, a note every half second
        QCOMPARE(repeatPeriod(piece), 20.0);
        const auto notes = excerpt(piece, 4.75, 6.0);
        QCOMPARE(notes.size(), std::size_t{3}); // one that sounds on, two that begin
        QCOMPARE(notes[0].start, 4.5F);
        const auto around = excerpt(piece, 19.0, 21.0);
        QCOMPARE(around.size(), std::size_t{4});
        QCOMPARE(around[2].start, 20.0F);
        QCOMPARE(around[2].pitch, std::uint8_t{60});
        QCOMPARE(excerpt(piece, 0.0, 60.0).size(), std::size_t{120});
    }

    void theSkylineIsTheHighestOfEachMoment()
    {
        const std::vector<ScoreNote> notes{{0.0F, 4.0F, 48, 90, 0},
                                           {0.0F, 1.0F, 60, 90, 0},
                                           {0.01F, 1.0F, 64, 90, 0},
                                           {1.0F, 2.0F, 67, 90, 0},
                                           {1.5F, 2.0F, 55, 90, 0}};
        const auto melody = skyline(notes);
        QCOMPARE(melody.size(), std::size_t{2});
        QCOMPARE(melody[0].pitch, std::uint8_t{64});
        QCOMPARE(melody[1].pitch, std::uint8_t{67});
    }

    void harmonyFollowsTheChords()
    {
        std::vector<ScoreNote> notes;
        const std::array<std::array<int, 3>, 4> chords{
            {{60, 64, 67}, {65, 69, 72}, {67, 71, 74}, {57, 60, 64}}};
        for (std::size_t i = 0; i < chords.size(); ++i) {
            for (const int pitch : chords[i])
                notes.push_back({2.0F * static_cast<float>(i), 2.0F * static_cast<float>(i + 1),
                                 static_cast<std::uint8_t>(pitch), 90, 0});
        }
        const auto harmony = guessHarmony(notes, 0.0, 8.0, 2.0);
        QCOMPARE(harmony.size(), std::size_t{4});
        QCOMPARE(harmony[0].root, std::uint8_t{0});
        QCOMPARE(harmony[1].root, std::uint8_t{5});
        QCOMPARE(harmony[2].root, std::uint8_t{7});
        QCOMPARE(harmony[3].root, std::uint8_t{9});
        QVERIFY(!harmony[0].isMinor && !harmony[2].isMinor && harmony[3].isMinor);
        QVERIFY(guessHarmony({}, 0.0, 8.0, 2.0).empty());
    }

    void accompanimentStaysInsideItsChords()
    {
        const std::vector<HarmonySegment> harmony{{0.0, 2.0, 0, false}, {2.0, 4.0, 9, true}};
        for (std::size_t figure = 0; figure < chordFigureCount; ++figure) {
            const auto notes = chordNotes(harmony, 0.5, static_cast<ChordFigure>(figure), 60);
            QVERIFY(!notes.empty());
            for (const ScoreNote& note : notes) {
                const int pitchClass = note.pitch % 12;
                QVERIFY(note.start >= 2.0F ? (pitchClass == 9 || pitchClass == 0 || pitchClass == 4)
                                           : (pitchClass == 0 || pitchClass == 4 || pitchClass == 7));
            }
        }
        for (const ScoreNote& note : bassNotes(harmony, 0.5, false, 28)) {
            QVERIFY(note.pitch >= 28 && note.pitch < 40);
            QCOMPARE(note.pitch % 12, note.start >= 2.0F ? 9 : 0);
        }
        const std::vector<ScoreNote> melody{{0.0F, 1.0F, 67, 90, 0}, {2.0F, 3.0F, 69, 90, 0}};
        const auto alto = voiceBelow(melody, harmony, 1);
        QCOMPARE(alto[0].pitch, std::uint8_t{64});
        QCOMPARE(alto[1].pitch, std::uint8_t{64});
        QCOMPARE(voiceBelow(melody, harmony, 2)[0].pitch, std::uint8_t{60});
    }

    void soloistsSkipLongRests()
    {
        std::vector<ScoreNote> line{
            {5.0F, 6.0F, 60, 90, 0}, {6.5F, 7.0F, 62, 90, 0}, {20.0F, 21.0F, 64, 90, 0}};
        shortenRests(line, 4.0, 2.0);
        QCOMPARE(line[1].start, 6.5F);
        QCOMPARE(line[2].start, 9.0F);
        QCOMPARE(line[2].end, 10.0F);
    }

    void singersStayInTheirRange()
    {
        const std::vector<ScoreNote> high{{0.0F, 1.0F, 90, 90, 0}};
        QCOMPARE(playableOctave(high, InstrumentFamily::Voice, 0, 0), -2);
        const std::vector<ScoreNote> middle{{0.0F, 1.0F, 62, 90, 0}};
        QCOMPARE(playableOctave(middle, InstrumentFamily::Voice, 3, 0), 0);
        QCOMPARE(playableOctave({}, InstrumentFamily::Voice, 0, 1), 1);
    }

    void aNoteLightsItsBinWhileItSounds()
    {
        Random random(3);
        const Timbre timbre = drawTimbre(InstrumentFamily::Organ, 0.0, random);
        PowerCanvas canvas(40, 0.1);
        canvas.add({1.0, 2.0, 60.0, 60.0, 1.0, 0}, timbre);
        constexpr std::size_t middleC = 36;
        QCOMPARE(canvas.frame(9)[middleC], 0.0F);
        QVERIFY(canvas.frame(15)[middleC] > 0.5F);
        QVERIFY(canvas.frame(15)[middleC] > 3.0F * canvas.frame(15)[middleC + 1]);
        QVERIFY(canvas.frame(35)[middleC] < 1e-3F);
        canvas.add({-1.0, 0.5, 60.0, 60.0, 1.0, 0}, timbre); // begins before
        QVERIFY(canvas.frame(0)[middleC] > 0.5F);
        canvas.add({100.0, 101.0, 60.0, 60.0, 1.0, 0}, timbre); // and outside: nothing happens
    }

    void lowBinsSmearInTimeAndKeepTheirPower()
    {
        PowerCanvas canvas(41, 0.116);
        canvas.frame(20)[0] = 1.0F;
        canvas.frame(20)[60] = 1.0F;
        canvas.applyWindowLengths();
        float sum = 0.0F;
        for (std::size_t frame = 0; frame < canvas.frameCount(); ++frame)
            sum += canvas.frame(frame)[0];
        QVERIFY(std::abs(sum - 1.0F) < 1e-5F);
        QVERIFY(canvas.frame(19)[0] > 0.1F);
        QCOMPARE(canvas.frame(20)[60], 1.0F);
        QCOMPARE(canvas.frame(19)[60], 0.0F);
    }

    void averagesAreOfMagnitudesNotOfPowers()
    {
        PowerCanvas canvas(5, 0.1);
        canvas.frame(0)[3] = 4.0F;
        canvas.frame(1)[3] = 16.0F;
        const base::Matrix averaged = canvas.averagedMagnitudes(2);
        QCOMPARE(averaged.rows, std::size_t{2});
        QCOMPARE(averaged(0, 3), 3.0F);
    }

    void noiseHasTheMeanOneInEveryBinAndIsRoughestBelow()
    {
        for (const auto* texture : {&noiseTexture(0.116), &flutterTexture(0.116)}) {
            for (std::size_t bin = 0; bin < texture->columns; bin += 7) {
                double mean = 0.0;
                for (std::size_t frame = 0; frame < texture->rows; ++frame)
                    mean += (*texture)(frame, bin) / static_cast<double>(texture->rows);
                QVERIFY2(std::abs(mean - 1.0) < 0.2, qPrintable(QString::number(mean)));
            }
        }
        const auto variance = [](std::size_t bin) {
            double sum = 0.0;
            for (std::size_t frame = 0; frame < noiseTextureFrames; ++frame)
                sum += std::pow(noiseTexture(0.116)(frame, bin) - 1.0, 2);
            return sum / noiseTextureFrames;
        };
        QVERIFY(variance(0) > 0.6 && variance(83) < 0.1);
    }
};

QTEST_GUILESS_MAIN(RenditionStagesTest)
#include "rendition_stages_test.moc"
