// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_engine.h"

#include "core/search/calibration.h"
#include "core/search/candidates.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace coverscope::search {

namespace {

using Clock = std::chrono::steady_clock;

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::search)
};

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::vector<base::TimeRange> chunkTimes(const std::vector<features::Chunk>& chunks, base::Seconds offset)
{
    std::vector<base::TimeRange> times;
    times.reserve(chunks.size());
    for (const features::Chunk& chunk : chunks)
        times.push_back({chunk.time.start + offset, chunk.time.end + offset});
    return times;
}

std::vector<base::TimeRange> trackChunkTimes(std::uint32_t count, std::size_t frameCount, base::Seconds hop,
                                             const features::FeatureSettings& settings)
{
    if (frameCount > 0) {
        const auto chunks = features::planChunks(frameCount, settings, hop);
        if (chunks.size() == count)
            return chunkTimes(chunks, 0.0);
    }
    std::vector<base::TimeRange> times(count);
    const double rate = settings.averagedFramesPerSecond();
    for (std::uint32_t k = 0; k < count; ++k) {
        times[k].start = std::floor(k * hop * rate) / rate;
        times[k].end = times[k].start + settings.chunkLength();
    }
    return times;
}

base::Result<std::vector<float>> scoresOf(const Query& query, const index::ChunkTable& chunks,
                                          const std::vector<std::uint32_t>& tracks,
                                          const base::CancellationToken& token)
{
    std::vector<float> scores;
    scores.reserve(tracks.size());
    for (const std::uint32_t track : tracks) {
        if (token.isCancelled())
            return base::cancelled();
        scores.push_back(
            maxMean(index::similarities(chunks, chunks.tracks()[track], query.embeddings)).score);
    }
    return scores;
}

// The matches of the scored tracks, best first; equal scores by track id, so that runs agree.
std::vector<Match> ranked(const Query& query, const index::ChunkTable& chunks,
                          const std::vector<std::uint32_t>& tracks, const std::vector<float>& scores,
                          std::size_t top)
{
    std::vector<Match> matches(tracks.size());
    for (std::size_t k = 0; k < tracks.size(); ++k) {
        matches[k].track = chunks.tracks()[tracks[k]].id;
        matches[k].score = scores[k];
    }
    std::sort(matches.begin(), matches.end(), [](const Match& left, const Match& right) {
        return left.score != right.score ? left.score > right.score : left.track < right.track;
    });
    if (top > 0 && matches.size() > top)
        matches.resize(top);
    const Calibration calibration = Calibration::forModel(query.model);
    for (std::size_t k = 0; k < matches.size(); ++k) {
        matches[k].rank = k + 1;
        matches[k].probability = calibration.probability(matches[k].score, query.range.length());
    }
    return matches;
}

base::Result<void> addEvidence(SearchResult& result, const index::ChunkTable& chunks,
                               base::Seconds libraryHop, const SearchOptions& options,
                               const FeatureSource& trackFeatures, const base::CancellationToken& token)
{
    const std::size_t count = std::min(result.matches.size(), options.evidenceCount);
    for (std::size_t k = 0; k < count; ++k) {
        if (token.isCancelled())
            return base::cancelled();
        Match& match = result.matches[k];
        base::Matrix cqt;
        if (trackFeatures) {
            // Damaged features cost the key and the tempo, not the match.
            if (auto found = trackFeatures(match.track))
                cqt = std::move(*found);
        }
        const index::ChunkTable::Track* track = chunks.find(match.track);
        match.evidence = std::make_shared<const Evidence>(
            trackEvidence(*result.query, chunks, *track, libraryHop, cqt.rows));
        if (k < options.alignmentCount && cqt.rows > 0)
            match = withAlignment(std::move(match), *result.query, cqt, 0.0, token);
    }
    return {};
}

tl::unexpected<base::Error> dimensionMismatch(const Query& query)
{
    return base::fail(
        base::ErrorCode::ModelMismatch, query.file,
        Text::tr("The library was made with another model than the one that is loaded. Load the "
                 "library's model, or index the library again with this one."));
}

} // namespace

base::Result<SearchResult> search(std::shared_ptr<const Query> clip, const index::ChunkTable& chunks,
                                  const index::HnswGraph* graph, base::Seconds libraryHop,
                                  const SearchOptions& options, const FeatureSource& trackFeatures,
                                  const base::CancellationToken& token)
{
    SearchResult result;
    result.query = std::move(clip);
    const Query& query = *result.query;
    if (chunks.rowCount() == 0 || query.embeddings.isEmpty())
        return result;
    if (chunks.dimension() != query.embeddings.columns)
        return dimensionMismatch(query);

    const auto start = Clock::now();
    std::vector<std::uint32_t> tracks;
    base::Result<std::vector<float>> scores;
    if (options.scoreEveryTrack) {
        tracks.resize(chunks.tracks().size());
        for (std::uint32_t k = 0; k < tracks.size(); ++k)
            tracks[k] = k;
        scores = index::maxMeanWithAll(chunks, query.embeddings, token);
    } else {
        auto candidates = findCandidates(query, chunks, graph, options, token);
        if (!candidates)
            return base::fail(std::move(candidates.error()));
        tracks = std::move(candidates->tracks);
        result.usedGraph = candidates->usedGraph;
        scores = scoresOf(query, chunks, tracks, token);
    }
    if (!scores)
        return base::fail(std::move(scores.error()));
    result.candidateTracks = tracks.size();
    result.matches = ranked(query, chunks, tracks, *scores, options.top);
    if (!result.matches.empty())
        result.verdict = Calibration::forModel(query.model).verdict(result.matches.front().probability);
    result.searchMilliseconds = millisecondsSince(start);

    const auto alignmentStart = Clock::now();
    const auto added = addEvidence(result, chunks, libraryHop, options, trackFeatures, token);
    if (!added)
        return base::fail(added.error());
    result.alignmentMilliseconds = millisecondsSince(alignmentStart);
    return result;
}

base::Result<Match> compare(const Query& query, const Query& track, const base::CancellationToken& token)
{
    if (token.isCancelled())
        return base::cancelled();
    if (query.model.hash != track.model.hash || query.embeddings.columns != track.embeddings.columns)
        return dimensionMismatch(query);
    base::Matrix similarities(query.embeddings.rows, track.embeddings.rows);
    for (std::size_t i = 0; i < similarities.rows; ++i) {
        for (std::size_t j = 0; j < similarities.columns; ++j) {
            double sum = 0.0;
            for (std::size_t c = 0; c < query.embeddings.columns; ++c)
                sum += static_cast<double>(query.embeddings(i, c)) * track.embeddings(j, c);
            similarities(i, j) = static_cast<float>(sum);
        }
    }
    Match match;
    match.rank = 1;
    match.evidence = std::make_shared<const Evidence>(
        makeEvidence(std::move(similarities), chunkTimes(query.chunks, query.range.start),
                     chunkTimes(track.chunks, track.range.start)));
    match = withAlignment(std::move(match), query, track.averagedCqt, track.range.start, token);
    if (token.isCancelled())
        return base::cancelled();
    match.score = match.evidence->maxMean.score;
    match.probability = Calibration::forModel(query.model)
                            .probability(match.score, std::min(query.range.length(), track.range.length()));
    return match;
}

Evidence trackEvidence(const Query& query, const index::ChunkTable& chunks,
                       const index::ChunkTable::Track& track, base::Seconds libraryHop,
                       std::size_t trackFrameCount)
{
    return makeEvidence(index::similarities(chunks, track, query.embeddings),
                        chunkTimes(query.chunks, query.range.start),
                        trackChunkTimes(track.rowCount, trackFrameCount, libraryHop, query.model.features));
}

} // namespace coverscope::search
