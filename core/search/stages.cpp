// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/stages.h"

#include "core/index/exact_scan.h"
#include "core/search/candidates.h"
#include "core/search/third_stage.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace coverscope::search {

namespace {

// How many of the tracks that a short clip was laid over go on: its recording is among the first one or two.
constexpr std::size_t templatesKept = 20;

bool isLeftOut(const index::ChunkTable::Track& track, const SearchOptions& options)
{
    return options.leftOut && track.id == *options.leftOut;
}

base::Result<ScoredTracks> everyTrack(const Query& query, const index::ChunkTable& chunks,
                                      const SearchOptions& options, const base::CancellationToken& token)
{
    const auto scores = index::maxMeanWithAll(chunks, query.embeddings, token);
    if (!scores)
        return base::fail(scores.error());
    ScoredTracks scored;
    for (std::uint32_t k = 0; k < scores->size(); ++k) {
        if (isLeftOut(chunks.tracks()[k], options))
            continue;
        scored.tracks.push_back(k);
        scored.scores.push_back((*scores)[k]);
    }
    return scored;
}

// Adds to the candidates what the clip, laid over the tracks with the best MaxMean, may be a piece of.
base::Result<void> addTemplateMatches(ScoredTracks& scored, const PairMeasure& measure, const Query& query,
                                      const index::ChunkTable& chunks, const SearchOptions& options,
                                      const FeatureSource& trackFeatures,
                                      const base::CancellationToken& token,
                                      const base::ProgressSink& progress)
{
    auto all = everyTrack(query, chunks, options, token);
    if (!all)
        return base::fail(all.error());
    const std::size_t count = std::min(options.templateCount, all->tracks.size());
    bringBestForward(*all, count);
    const auto similarities =
        layTemplate(measure, chunks, std::span(all->tracks).first(count), trackFeatures, token, progress);
    if (!similarities)
        return base::fail(similarities.error());
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&similarities](std::size_t left, std::size_t right) {
        return (*similarities)[left] > (*similarities)[right];
    });
    order.resize(std::min(order.size(), templatesKept));
    // In front of the others, so that the third stage takes them; then the best of all by MaxMean.
    ScoredTracks joined;
    std::unordered_set<std::uint32_t> taken;
    const auto take = [&joined, &taken](std::uint32_t track, float score) {
        if (!taken.insert(track).second)
            return;
        joined.tracks.push_back(track);
        joined.scores.push_back(score);
    };
    for (const std::size_t k : order)
        take(all->tracks[k], all->scores[k]);
    bringBestForward(*all, std::min(shortClipCandidates, all->tracks.size()));
    for (std::size_t k = 0; k < std::min(shortClipCandidates, all->tracks.size()); ++k)
        take(all->tracks[k], all->scores[k]);
    for (std::size_t k = 0; k < scored.tracks.size(); ++k)
        take(scored.tracks[k], scored.scores[k]);
    scored = std::move(joined);
    return {};
}

} // namespace

base::Result<ScoredTracks> firstStages(const Query& query, const index::ChunkTable& chunks,
                                       const index::HnswGraph* graph, const SearchOptions& options,
                                       bool& usedGraph, const base::CancellationToken& token)
{
    if (options.scoreEveryTrack)
        return everyTrack(query, chunks, options, token);
    auto candidates = findCandidates(query, chunks, graph, options, token);
    if (!candidates)
        return base::fail(std::move(candidates.error()));
    usedGraph = candidates->usedGraph;
    ScoredTracks scored;
    scored.tracks = std::move(candidates->tracks);
    for (const std::uint32_t track : scored.tracks) {
        if (token.isCancelled())
            return base::cancelled();
        scored.scores.push_back(maxMeanWith(chunks, chunks.tracks()[track], query.embeddings));
    }
    return scored;
}

base::Result<ScoredTracks> thirdStage(ScoredTracks scored, const Query& query,
                                      const index::ChunkTable& chunks, const SearchOptions& options,
                                      const FeatureSource& trackFeatures,
                                      const base::CancellationToken& token,
                                      const base::ProgressSink& progress)
{
    const PairMeasure measure(query);
    bringBestForward(scored, options.rerankCount);
    std::size_t count = std::min(options.rerankCount, scored.tracks.size());
    if (query.range.length() <= shortClip && options.templateCount > 0) {
        const auto added =
            addTemplateMatches(scored, measure, query, chunks, options, trackFeatures, token, progress);
        if (!added)
            return base::fail(added.error());
        count = std::min(templatesKept + std::max(count, shortClipCandidates), scored.tracks.size());
    }
    auto evidence = measurePairs(measure, chunks, std::span(scored.tracks).first(count),
                                 std::span(scored.scores).first(count), trackFeatures, token, progress);
    if (!evidence)
        return base::fail(std::move(evidence.error()));
    scored.evidence = std::move(*evidence);
    return scored;
}

} // namespace coverscope::search
