// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/pair_evidence.h"
#include "core/search/search_engine.h"
#include "core/search/template_match.h"

#include <span>
#include <vector>

namespace coverscope::search {

// Stage 3 of the retrieval: the evidence that the stored features of the best candidates add to their
// embeddings'. Costs a few milliseconds a track, so it is for the best of stage 2.

// A query's side of the measures, made once for all tracks. Immutable; any thread.
class PairMeasure
{
public:
    explicit PairMeasure(const Query& query);

    // `trackFrames`: stored frames x bins (features/averaging.h).
    PairEvidence measure(const base::Matrix& trackFrames, double maxMean) const;
    // Only whether the clip is a piece of this recording, in its own key and tempo: a tenth of the cost.
    double templateSimilarity(const base::Matrix& trackFrames) const;

private:
    features::FeatureSettings m_settings;
    base::Matrix m_chroma; // frames x 12, of Qmax's raster
    ClipTemplate m_spectrum;
    ClipTemplate m_harmony;
};

// The evidence for `tracks` (indices into chunks.tracks()) with their `scores`, on all processors. None for a
// track whose features cannot be read. `trackFeatures` is called from several threads. Fails only with
// Cancelled.
base::Result<std::vector<std::optional<PairEvidence>>>
measurePairs(const PairMeasure& measure, const index::ChunkTable& chunks,
             std::span<const std::uint32_t> tracks, std::span<const float> scores,
             const FeatureSource& trackFeatures, const base::CancellationToken& token,
             const base::ProgressSink& progress);

// PairMeasure::templateSimilarity() of `tracks`, likewise; 0 where the features cannot be read.
base::Result<std::vector<double>> layTemplate(const PairMeasure& measure, const index::ChunkTable& chunks,
                                              std::span<const std::uint32_t> tracks,
                                              const FeatureSource& trackFeatures,
                                              const base::CancellationToken& token,
                                              const base::ProgressSink& progress);

} // namespace coverscope::search
