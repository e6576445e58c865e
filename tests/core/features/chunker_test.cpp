// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/chunker.h"

#include <QtTest/QtTest>

#include <cmath>
#include <random>

using namespace coverscope;
using namespace coverscope::features;

namespace {

std::vector<std::size_t> starts(const std::vector<Chunk>& chunks)
{
    std::vector<std::size_t> result;
    for (const Chunk& chunk : chunks)
        result.push_back(chunk.firstFrame);
    return result;
}

base::Matrix randomFeatures(std::size_t frames, std::uint32_t seed = 1)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> decibel(-70.0F, 0.0F);
    base::Matrix features(frames, 84);
    for (float& value : features.values)
        value = 3.0F * std::pow(10.0F, decibel(random) / 20.0F);
    return features;
}

} // namespace

class ChunkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChunkSoundsFromTwoSecondsOn()
    {
        const features::FeatureSettings settings; // 2.15 frames a second
        base::Matrix frames(100, 84);
        for (std::size_t frame = 40; frame < 45; ++frame)
            frames(frame, 12) = 0.1F;
        const auto silent = [&](std::size_t first, std::size_t count) {
            return features::isSilent(frames, {first, count, {}}, settings);
        };
        QVERIFY(!silent(10, 43)); // all five frames, 2.3 s
        QVERIFY(silent(0, 43));   // three of them
        QVERIFY(silent(50, 43));
        QVERIFY(!silent(41, 6)); // a short clip: four of six
        QVERIFY(silent(44, 6));
        QVERIFY(silent(200, 43)); // beyond the end
        const std::vector<features::Chunk> all{{0, 43, {}}, {10, 43, {}}, {50, 43, {}}};
        const auto sounding = features::soundingChunks(frames, all, settings);
        QCOMPARE(sounding.size(), std::size_t{1});
        QCOMPARE(sounding.front().firstFrame, std::size_t{10});
    }

    void nothingGivesNoChunk() { QVERIFY(planChunks(0, {}, 10.0).empty()); }

    void aShortRecordingGivesOneChunkOfWhatIsThere()
    {
        for (const std::size_t count : {1, 10, 42, 43}) {
            const auto chunks = planChunks(count, {}, 10.0);
            QCOMPARE(chunks.size(), std::size_t(1));
            QCOMPARE(chunks[0].firstFrame, std::size_t(0));
            QCOMPARE(chunks[0].frameCount, count);
            QCOMPARE(chunks[0].time.start, 0.0);
            QVERIFY(std::abs(chunks[0].time.end - static_cast<double>(count) * 20 * 512 / 22050) < 1e-9);
        }
    }

    void theLastChunkIsAlignedToTheEnd()
    {
        QCOMPARE(starts(planChunks(75, {}, 10.0)), (std::vector<std::size_t>{0, 21, 32}));
        QCOMPARE(starts(planChunks(44, {}, 10.0)), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(starts(planChunks(64, {}, 10.0)), (std::vector<std::size_t>{0, 21})); // falls on the grid
        QCOMPARE(starts(planChunks(65, {}, 10.0)), (std::vector<std::size_t>{0, 21, 22}));
    }

    void chunksNeverDriftFromTheHop()
    {
        // Ten seconds are 21.53 frames: after an hour a rounded hop would be minutes off.
        const auto chunks = planChunks(8000, {}, 10.0);
        for (std::size_t k = 0; k + 1 < chunks.size(); ++k) {
            QCOMPARE(chunks[k].frameCount, std::size_t(43));
            QVERIFY(std::abs(chunks[k].time.start - 10.0 * static_cast<double>(k)) < 0.47);
        }
        QCOMPARE(chunks.back().firstFrame + 43, std::size_t(8000));
    }

    void everyFrameIsCoveredForAnyHop()
    {
        for (const double hop : {0.0, 0.1, 1.0, 5.0, 7.3, 19.9}) {
            const auto chunks = planChunks(333, {}, hop);
            QCOMPARE(chunks.front().firstFrame, std::size_t(0));
            QCOMPARE(chunks.back().firstFrame + chunks.back().frameCount, std::size_t(333));
            for (std::size_t k = 1; k < chunks.size(); ++k) {
                QVERIFY(chunks[k].firstFrame > chunks[k - 1].firstFrame);
                QVERIFY(chunks[k].firstFrame <= chunks[k - 1].firstFrame + 43);
            }
        }
    }

    void decibelsAreRelativeToTheChunkAndScaled()
    {
        FeatureSettings settings;
        settings.compression = Compression::Decibel;
        base::Matrix features(43, 84, 0.02F); // -40 dB
        features(5, 7) = 2.0F;
        features(6, 8) = 0.0F;
        features(6, 9) = 2e-5F; // -100 dB
        const base::Matrix input = chunkInput(features, planChunks(43, settings, 10.0)[0], settings);
        QCOMPARE(input.rows, std::size_t(84));
        QCOMPARE(input.columns, std::size_t(43));
        QVERIFY(std::abs(input(7, 5) - 1.0F) < 1e-6F);
        QVERIFY(std::abs(input(0, 0) - 1.0F / 3.0F) < 1e-5F);
        QCOMPARE(input(8, 6), 0.0F);
        QCOMPARE(input(9, 6), 0.0F);
    }

    void powerIsTheRootOfTheShareOfTheMaximum()
    {
        FeatureSettings settings;
        settings.compression = Compression::Power;
        base::Matrix features(43, 84, 1.0F);
        features(0, 3) = 4.0F;
        const base::Matrix input = chunkInput(features, planChunks(43, settings, 10.0)[0], settings);
        QCOMPARE(input(3, 0), 1.0F);
        QCOMPARE(input(2, 0), 0.5F);
    }

    void whiteningIsTheDeviationFromTheMirroredNeighbourhood()
    {
        const FeatureSettings settings;
        const base::Matrix features = randomFeatures(43);
        const float maximum = *std::max_element(features.values.begin(), features.values.end());
        const base::Matrix input = chunkInput(features, planChunks(43, settings, 10.0)[0], settings);
        const auto decibel = [&](std::size_t frame, int bin) {
            const int mirrored = bin < 0 ? -bin : bin > 83 ? 166 - bin : bin;
            const double ratio =
                static_cast<double>(features(frame, static_cast<std::size_t>(mirrored))) / maximum;
            return std::max(-60.0, 20.0 * std::log10(ratio));
        };
        for (const std::size_t frame : {0, 20, 42}) {
            for (int bin = 0; bin < 84; ++bin) {
                double mean = 0.0;
                for (int neighbour = bin - 9; neighbour <= bin + 9; ++neighbour)
                    mean += decibel(frame, neighbour) / 19.0;
                const double expected = std::clamp((decibel(frame, bin) - mean) / 15.0, -0.7, 2.0);
                QVERIFY(std::abs(input(static_cast<std::size_t>(bin), frame) - expected) < 1e-5);
            }
        }
    }

    void loudnessDoesNotMatter()
    {
        for (const auto compression :
             {Compression::Decibel, Compression::WhitenedDecibel, Compression::Power}) {
            FeatureSettings settings;
            settings.compression = compression;
            const Chunk chunk = planChunks(43, settings, 10.0)[0];
            base::Matrix features = randomFeatures(43);
            const base::Matrix loud = chunkInput(features, chunk, settings);
            for (float& value : features.values)
                value *= 0.001F;
            const base::Matrix soft = chunkInput(features, chunk, settings);
            for (std::size_t i = 0; i < loud.values.size(); ++i)
                QVERIFY(std::abs(loud.values[i] - soft.values[i]) < 1e-4F);
        }
    }

    void aShortChunkIsRepeated()
    {
        const FeatureSettings settings;
        const base::Matrix input =
            chunkInput(randomFeatures(10), planChunks(10, settings, 10.0)[0], settings);
        for (std::size_t bin = 0; bin < 84; ++bin)
            for (std::size_t frame = 10; frame < 43; ++frame)
                QCOMPARE(input(bin, frame), input(bin, frame - 10));
    }

    void aShortChunkIsPaddedInTheMiddleWhereSettingsSaySo()
    {
        FeatureSettings settings;
        settings.shortChunk = ShortChunk::Padded;
        const base::Matrix features = randomFeatures(10);
        const base::Matrix input = chunkInput(features, planChunks(10, settings, 10.0)[0], settings);
        FeatureSettings tenFrames = settings;
        tenFrames.chunkFrames = 10;
        const base::Matrix content = chunkInput(features, planChunks(10, tenFrames, 10.0)[0], tenFrames);
        QCOMPARE(input.columns, std::size_t{43});
        for (std::size_t bin = 0; bin < 84; ++bin)
            for (std::size_t frame = 0; frame < 43; ++frame)
                QCOMPARE(input(bin, frame), frame < 16 || frame >= 26 ? 0.0F : content(bin, frame - 16));
    }

    void onlyTheChunkCounts()
    {
        const FeatureSettings settings;
        base::Matrix features = randomFeatures(75);
        const Chunk chunk = planChunks(75, settings, 10.0)[1];
        const base::Matrix input = chunkInput(features, chunk, settings);
        features(0, 0) = 1e6F;
        features(74, 0) = 1e6F;
        QCOMPARE(chunkInput(features, chunk, settings), input);
    }

    void silenceGivesZeros()
    {
        for (const auto compression :
             {Compression::Decibel, Compression::WhitenedDecibel, Compression::Power}) {
            FeatureSettings settings;
            settings.compression = compression;
            QCOMPARE(chunkInput(base::Matrix(43, 84), planChunks(43, settings, 10.0)[0], settings),
                     base::Matrix(84, 43));
        }
    }
};

QTEST_GUILESS_MAIN(ChunkerTest)
#include "chunker_test.moc"
