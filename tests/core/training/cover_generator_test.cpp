// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_parts.h"
#include "core/training/notes/midi_reader.h"
#include "core/training/pairs/cover_generator.h"
#include "core/training/rendition/rendition_performance.h"
#include "tests/core/training/midi_bytes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <thread>

using namespace coverscope;
using namespace coverscope::test;
using namespace coverscope::training;

namespace {

// A tune that never repeats a bar, over chords, 75 s long.
Arrangement song(int transposition, std::uint32_t seed)
{
    Bytes lead = trackName("Melody");
    Bytes chords = bytes({0, 0xC1, 0});
    std::uint32_t state = seed * 2654435761U + 1U;
    for (int i = 0; i < 150; ++i) {
        state = state * 1664525U + 1013904223U;
        const int pitch = 60 + static_cast<int>((state >> 16U) % 12U) + transposition;
        lead = lead + bytes({0, 0x90, pitch, 100, 96, 0x80, pitch, 0});
        if (i % 4 == 0) {
            const int root = 48 + static_cast<int>((state >> 8U) % 12U) + transposition;
            chords = chords + bytes({0, 0x91, root, 80, 0, 0x91, root + 7, 80, 0x83, 0x00, 0x81, root, 0, 0,
                                     0x81, root + 7, 0});
        }
    }
    const auto midi =
        readMidi(midiHeader(1, 2, 96) + midiTrack(lead + endOfTrack()) + midiTrack(chords + endOfTrack()));
    return *arrangementOf(*midi, false);
}

std::shared_ptr<const CompositionLibrary> library()
{
    static const auto shared = [] {
        auto made = std::make_shared<CompositionLibrary>();
        for (int i = 0; i < 6; ++i) {
            const std::string title = "song" + std::to_string(i);
            made->add({"a/" + title, title}, song(0, static_cast<std::uint32_t>(i)));
            if (i % 2 == 0)
                made->add({"a/" + title, title}, song(3, static_cast<std::uint32_t>(i)));
        }
        return made;
    }();
    return shared;
}

MidiPairSource source()
{
    return {library(), library()->subset(Subset::Training, 0.0)};
}

bool isSound(const base::Matrix& features)
{
    float largest = 0.0F;
    for (const float value : features.values) {
        if (!(value >= 0.0F) || !std::isfinite(value))
            return false;
        largest = std::max(largest, value);
    }
    return largest > 0.0F;
}

} // namespace

class CoverGeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRequestGivesTheSamePair()
    {
        const MidiPairSource pairs = source();
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const SamplePair first = pairs.make(seed % 6, {.seed = seed});
            const SamplePair second = pairs.make(seed % 6, {.seed = seed});
            QCOMPARE(first.query.features, second.query.features);
            QCOMPARE(first.reference.features, second.reference.features);
        }
        QVERIFY(pairs.make(0, {.seed = 1}).query.features != pairs.make(0, {.seed = 2}).query.features);
        QVERIFY(pairs.make(0, {.seed = 1}).query.features != pairs.make(1, {.seed = 1}).query.features);
    }

    void threadsDoNotDisturbEachOther()
    {
        const MidiPairSource pairs = source();
        std::vector<SamplePair> alone;
        for (std::uint64_t seed = 0; seed < 8; ++seed)
            alone.push_back(pairs.make(2, {.seed = seed}));
        std::vector<SamplePair> together(8);
        {
            std::vector<std::jthread> threads;
            for (std::uint64_t seed = 0; seed < 8; ++seed)
                threads.emplace_back([&, seed] { together[seed] = pairs.make(2, {.seed = seed}); });
        }
        for (std::size_t i = 0; i < 8; ++i)
            QCOMPARE(together[i].query.features, alone[i].query.features);
    }

    void lengthsAreAsAskedFor()
    {
        const MidiPairSource pairs = source();
        const double rate = features::FeatureSettings().averagedFramesPerSecond();
        double shortest = 1e9;
        double longest = 0.0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const SamplePair pair = pairs.make(seed % 6, {.seed = seed});
            QCOMPARE(pair.query.features.columns, std::size_t{84});
            const double seconds = static_cast<double>(pair.query.features.rows) / rate;
            shortest = std::min(shortest, seconds);
            longest = std::max(longest, seconds);
            QVERIFY(pair.reference.features.rows >= static_cast<std::size_t>(59.0 * rate));
            QVERIFY(pair.reference.features.rows <= static_cast<std::size_t>(85.0 * rate));
        }
        QVERIFY(shortest > 5.4 && shortest < 7.0);
        QVERIFY(longest > 50.0 && longest <= 60.0);
    }

    void everyRenditionIsFiniteAndSounds()
    {
        const MidiPairSource pairs = source();
        for (std::uint64_t seed = 0; seed < 600; ++seed) {
            const double difficulty = static_cast<double>(seed % 5) / 4.0;
            const SamplePair pair = pairs.make(seed % 6, {.difficulty = difficulty, .seed = seed});
            QVERIFY(isSound(pair.query.features));
            QVERIFY(isSound(pair.reference.features));
        }
    }

    void restsAreNoQueries()
    {
        // Two songs in one file: a piano from 0 to 30 s and again from 70 s on, and a long pause between.
        Arrangement gappy = song(0, 9);
        std::erase_if(gappy.notes,
                      [](const CompactNote& note) { return note.start() > 30.0 && note.start() < 70.0; });
        std::ranges::sort(gappy.notes, {}, &CompactNote::startTick);
        gappy.parts.resize(1);
        gappy.parts[0].firstNote = 0;
        gappy.parts[0].noteCount = static_cast<std::uint32_t>(gappy.notes.size());
        auto made = std::make_shared<CompositionLibrary>();
        made->add({"a", "a"}, gappy);
        const MidiPairSource pairs(made, {0});
        int quiet = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const SamplePair pair =
                pairs.make(0, {.difficulty = 0.0, .seed = seed, .queryMinimum = 8.0, .queryMaximum = 8.0});
            quiet += isSound(pair.query.features) ? 0 : 1;
        }
        QCOMPARE(quiet, 0);
    }

    void otherFrameRatesAreMadeToo()
    {
        for (const int factor : {1, 10, 20, 40, 100}) {
            MidiPairSettings settings;
            settings.features.averagingFactor = factor;
            const MidiPairSource pairs(library(), {0}, settings);
            const SamplePair pair = pairs.make(0, {.seed = 1, .queryMinimum = 20.0, .queryMaximum = 20.0});
            const auto frames = static_cast<std::size_t>(20.0 * settings.features.averagedFramesPerSecond());
            QCOMPARE(pair.query.features.rows, frames);
            QVERIFY(isSound(pair.query.features));
        }
    }

    void aPlainTranspositionMovesTheBinsAndNothingElse()
    {
        const PerformanceStyle plain = [] {
            Random random(1);
            return drawStyle(0.0, false, random);
        }();
        Random first(9);
        Random second(9);
        const base::Matrix low = perform(song(0, 4), 5.0, 20.0, plain, {}, first).rendition.features;
        const base::Matrix high = perform(song(2, 4), 5.0, 20.0, plain, {}, second).rendition.features;
        QCOMPARE(low.rows, high.rows);
        // Above C3, where no window is longer than a frame of the canvas. A window of a bin two semitones
        // higher is shorter, and its line that much weaker.
        const float weaker = std::exp2(-1.0F / 12.0F);
        float largest = 0.0F;
        float difference = 0.0F;
        for (std::size_t frame = 0; frame < low.rows; ++frame) {
            for (std::size_t bin = 30; bin < 70; ++bin) {
                largest = std::max(largest, low(frame, bin));
                difference = std::max(difference, std::abs(high(frame, bin + 2) - weaker * low(frame, bin)));
            }
        }
        // Struck strings ring shorter the higher they are: a few percent at most.
        QVERIFY2(difference < 0.05F * largest, qPrintable(QString::number(difference / largest)));
        QVERIFY(largest > 0.0F);
    }

    void difficultyZeroKeepsKeyAndTempo()
    {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            Random random(seed);
            const PerformanceStyle style = drawStyle(0.0, seed % 2 == 0, random);
            QCOMPARE(style.keyShift, 0);
            QCOMPARE(style.tempoRatio, 1.0);
            QCOMPARE(style.tuning, 0.0);
            QCOMPARE(style.recording.noiseLevel, 0.0);
        }
    }

    void difficultyOneUsesAllKeysTemposAndEnsembles()
    {
        std::set<int> keys;
        std::set<Ensemble> ensembles;
        double slowest = 2.0;
        double fastest = 0.0;
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            Random random(seed);
            const PerformanceStyle style = drawStyle(1.0, false, random);
            keys.insert(style.keyShift);
            ensembles.insert(style.ensemble);
            slowest = std::min(slowest, style.tempoRatio);
            fastest = std::max(fastest, style.tempoRatio);
        }
        QCOMPARE(keys.size(), std::size_t{13});
        QCOMPARE(ensembles.size(), std::size_t{8});
        QVERIFY(slowest >= 0.72 && slowest < 0.75 && fastest > 1.36 && fastest <= 1.4);
    }

    void theReferenceContainsTheQuerysPlace()
    {
        // One arrangement, plain renditions: every query frame has a near twin in the reference.
        const MidiPairSource pairs(library(), {1});
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const SamplePair pair =
                pairs.make(0, {.difficulty = 0.0, .seed = seed, .queryMinimum = 8.0, .queryMaximum = 8.0});
            const base::Matrix& query = pair.query.features;
            const base::Matrix& reference = pair.reference.features;
            double best = 0.0;
            for (std::size_t offset = 0; offset + query.rows <= reference.rows; ++offset) {
                double product = 0.0;
                double queryPower = 0.0;
                double referencePower = 0.0;
                for (std::size_t i = 0; i < query.values.size(); ++i) {
                    const double a = query.values[i];
                    const double b = reference.values[offset * binCount + i];
                    product += a * b;
                    queryPower += a * a;
                    referencePower += b * b;
                }
                best = std::max(best, product / std::sqrt(queryPower * referencePower));
            }
            QVERIFY2(best > 0.8, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(best)));
        }
    }

    void tunesWeighLess()
    {
        auto mixed = std::make_shared<CompositionLibrary>();
        Arrangement tune = song(0, 1);
        tune.isTune = true;
        mixed->add({"a", "a"}, song(0, 1));
        mixed->add({"b", "b"}, tune);
        MidiPairSettings settings;
        settings.tuneWeight = 0.3;
        const MidiPairSource pairs(mixed, {0, 1}, settings);
        QCOMPARE(pairs.weight(0), 1.0);
        QCOMPARE(pairs.weight(1), 0.3);
        QVERIFY(isSound(pairs.make(1, {.seed = 4}).query.features));
    }
};

QTEST_GUILESS_MAIN(CoverGeneratorTest)
#include "cover_generator_test.moc"
