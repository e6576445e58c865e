// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rendition/rendition_source.h"
#include "core/training/run/training_config.h"

#include <memory>
#include <span>
#include <vector>

namespace coverscope::training {

// The chunks of one sample within a batch.
struct ChunkRange
{
    std::size_t first = 0;
    std::size_t count = 0;
    bool operator==(const ChunkRange&) const = default;
};

// What one step learns from: query i and reference i are of compositions[i].
struct TrainingBatch
{
    std::int64_t step = 0;
    std::size_t chunkCount = 0;
    std::vector<float> inputs; // chunkCount x bins x frames, as features::chunkInput makes them
    std::vector<ChunkRange> queries;
    std::vector<ChunkRange> references;
    std::vector<std::uint32_t> compositions; // numbered through all sources
};

// One kind of samples, and its share of every batch.
struct WeightedSource
{
    std::shared_ptr<const PairSource> source;
    double share = 1.0;
};

// Makes the batch of a step from nothing but the configuration, the sources and the step's number.
// Samples lie in the batch in random order, so that whoever cuts it into parts (each with its own batch
// statistics) has no rule by which pairs fall together. Any thread.
class BatchMaker
{
public:
    BatchMaker(const TrainingConfig& config, std::vector<WeightedSource> sources);

    TrainingBatch make(std::int64_t step) const;
    double difficulty(std::int64_t step) const;
    std::size_t compositionCount() const;

private:
    struct Draw
    {
        std::size_t source = 0;
        std::size_t composition = 0;
    };
    std::vector<Draw> draw(std::uint64_t seed) const; // distinct

    TrainingConfig m_config;
    std::vector<WeightedSource> m_sources;
    std::vector<std::vector<double>> m_cumulativeWeights; // of each source's compositions
    std::vector<std::size_t> m_firstNumbers;              // of each source's compositions, in the batch
};

} // namespace coverscope::training
