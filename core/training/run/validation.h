// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/embedder.h"
#include "core/training/rendition/rendition_source.h"
#include "core/training/run/cover_ranking.h"
#include "core/training/run/training_config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coverscope::training {

// Recordings with known covers, as features: what a network is judged on while it trains. Made once,
// asked many times.
class ValidationSet
{
public:
    // The recordings of a manifest (CSV with columns clique,file; files beside it). Features are read
    // from `cache` where that holds them for the same manifest and settings, and written there otherwise.
    // Kept are recordings of at least 20 s in cliques of at least two.
    static base::Result<ValidationSet> fromManifest(const std::filesystem::path& manifest,
                                                    const std::filesystem::path& cache,
                                                    const features::FeatureSettings& settings,
                                                    const base::CancellationToken& token = {},
                                                    const base::ProgressSink& progress = {});

    // Renditions of up to `count` compositions of a source, at full difficulty: `length` seconds against
    // a reference.
    static ValidationSet fromSource(const PairSource& source, std::size_t count, base::Seconds queryLength,
                                    base::Seconds referenceLength, std::uint64_t seed);

    std::size_t recordingCount() const { return m_recordings.size(); }

    // What is compared, from now on; chunks by MaxMean unless said otherwise.
    void setComparison(Comparison comparison) { m_comparison = comparison; }

    // Figures for queries of `length` seconds cut at places that are always the same, or of whole
    // recordings (length 0). Sets made from a source have their own queries: `length` is not looked at.
    base::Result<RankingFigures> evaluate(model::Embedder& embedder, base::Seconds length, base::Seconds hop,
                                          const base::CancellationToken& token = {}) const;

private:
    struct Recording
    {
        std::size_t clique = 0;
        base::Matrix features; // averaged frames x bins
    };

    Comparison m_comparison = Comparison::Local;
    std::vector<Recording> m_recordings;
    std::vector<Recording> m_queries; // empty: cut from the recordings
};

} // namespace coverscope::training
