// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run/training_batch.h"

#include "core/features/chunker.h"

#include <algorithm>
#include <random>
#include <set>

namespace coverscope::training {

namespace {

// SplitMix64 (Steele et al. 2014): independent streams from (run, step, song).
std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t z = a + 0x9E3779B97F4A7C15ULL * (b + 1);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

double uniform(std::mt19937_64& random, double low, double high)
{
    return std::uniform_real_distribution<double>(low, high)(random);
}

struct Sample
{
    const base::Matrix* features = nullptr;
    base::Seconds hop = 10.0;
    bool isMasked = false;
    ChunkRange* range = nullptr;
};

// SpecAugment's frequency mask: a band of bins of all chunks of the sample at the network's zero level.
void maskBins(std::span<float> chunk, std::size_t firstBin, std::size_t binCount, std::size_t frameCount)
{
    std::fill_n(chunk.begin() + static_cast<std::ptrdiff_t>(firstBin * frameCount), binCount * frameCount,
                0.0F);
}

} // namespace

BatchMaker::BatchMaker(const TrainingConfig& config, std::vector<WeightedSource> sources)
    : m_config(config), m_sources(std::move(sources))
{
    std::size_t number = 0;
    for (const WeightedSource& weighted : m_sources) {
        std::vector<double> cumulative(weighted.source->compositionCount());
        double sum = 0.0;
        for (std::size_t i = 0; i < cumulative.size(); ++i)
            cumulative[i] = sum += weighted.source->weight(i);
        m_cumulativeWeights.push_back(std::move(cumulative));
        m_firstNumbers.push_back(number);
        number += weighted.source->compositionCount();
    }
}

std::size_t BatchMaker::compositionCount() const
{
    return m_firstNumbers.empty() ? 0 : m_firstNumbers.back() + m_sources.back().source->compositionCount();
}

double BatchMaker::difficulty(std::int64_t step) const
{
    const double rise = m_config.difficultyShare * m_config.steps;
    const double progress = rise > 0.0 ? std::min(1.0, static_cast<double>(step) / rise) : 1.0;
    return m_config.difficultyStart + progress * (m_config.difficultyEnd - m_config.difficultyStart);
}

std::vector<BatchMaker::Draw> BatchMaker::draw(std::uint64_t seed) const
{
    std::mt19937_64 random(seed);
    double shareSum = 0.0;
    for (const WeightedSource& weighted : m_sources)
        shareSum += weighted.share;
    const std::size_t wanted =
        std::min<std::size_t>(static_cast<std::size_t>(m_config.songsPerStep), compositionCount());
    std::vector<Draw> draws;
    std::set<std::size_t> numbers;
    // Redrawing what is there already needs few tries, as a batch is small beside its sources.
    for (std::size_t tries = 0; draws.size() < wanted && tries < 1000 * wanted; ++tries) {
        double pick = uniform(random, 0.0, shareSum);
        std::size_t source = 0;
        while (source + 1 < m_sources.size() && pick >= m_sources[source].share)
            pick -= m_sources[source++].share;
        const std::vector<double>& cumulative = m_cumulativeWeights[source];
        if (cumulative.empty())
            continue;
        const auto found = std::ranges::upper_bound(cumulative, uniform(random, 0.0, cumulative.back()));
        const auto composition =
            std::min(static_cast<std::size_t>(found - cumulative.begin()), cumulative.size() - 1);
        if (numbers.insert(m_firstNumbers[source] + composition).second)
            draws.push_back({source, composition});
    }
    return draws;
}

TrainingBatch BatchMaker::make(std::int64_t step) const
{
    const std::uint64_t seed = mix(m_config.seed, static_cast<std::uint64_t>(step));
    const std::vector<Draw> draws = draw(seed);
    std::mt19937_64 random(mix(seed, 0xBA7C4));

    TrainingBatch batch;
    batch.step = step;
    batch.queries.resize(draws.size());
    batch.references.resize(draws.size());
    std::vector<SamplePair> pairs;
    std::vector<Sample> samples;
    pairs.reserve(draws.size());
    for (std::size_t i = 0; i < draws.size(); ++i) {
        const SampleRequest request{.difficulty = difficulty(step),
                                    .seed = mix(seed, i),
                                    .queryMinimum = m_config.queryMinimum,
                                    .queryMaximum = m_config.queryMaximum,
                                    .referenceLength = m_config.referenceLength};
        pairs.push_back(m_sources[draws[i].source].source->make(draws[i].composition, request));
        batch.compositions.push_back(
            static_cast<std::uint32_t>(m_firstNumbers[draws[i].source] + draws[i].composition));
        const bool isMasked = uniform(random, 0.0, 1.0) < m_config.maskedShare;
        samples.push_back({&pairs.back().query.features, m_config.queryHop, isMasked, &batch.queries[i]});
        samples.push_back(
            {&pairs.back().reference.features, m_config.referenceHop, false, &batch.references[i]});
    }
    std::ranges::shuffle(samples, random);

    const auto frameCount = static_cast<std::size_t>(m_config.features.chunkFrames);
    const auto binCount = static_cast<std::size_t>(m_config.features.cqt.binCount);
    for (const Sample& sample : samples) {
        const auto chunks = features::planChunks(sample.features->rows, m_config.features, sample.hop);
        *sample.range = {batch.chunkCount, chunks.size()};
        batch.chunkCount += chunks.size();
        const auto maskedCount = std::uniform_int_distribution<std::size_t>(
            0, sample.isMasked
                   ? std::min<std::size_t>(static_cast<std::size_t>(m_config.maskedBins), binCount)
                   : 0)(random);
        const auto firstMasked =
            std::uniform_int_distribution<std::size_t>(0, binCount - maskedCount)(random);
        for (const features::Chunk& chunk : chunks) {
            const base::Matrix input = features::chunkInput(*sample.features, chunk, m_config.features);
            batch.inputs.insert(batch.inputs.end(), input.values.begin(), input.values.end());
            maskBins(std::span(batch.inputs).last(binCount * frameCount), firstMasked, maskedCount,
                     frameCount);
        }
    }
    return batch;
}

} // namespace coverscope::training
