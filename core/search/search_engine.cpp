// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_engine.h"

#include "core/features/averaging.h"
#include "core/search/calibration.h"
#include "core/search/logistic_regression.h"
#include "core/search/ranking.h"
#include "core/search/stages.h"
#include "core/search/text.h"
#include "core/search/third_stage.h"
#include "core/search/version_stage.h"
#include "core/search/watched_features.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace coverscope::search {

namespace {

using Clock = std::chrono::steady_clock;

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

// Of at least `count` chunks: all of the recording's where its length is known.
std::vector<base::TimeRange> trackChunkTimes(std::size_t count, std::size_t frameCount, base::Seconds hop,
                                             const features::FeatureSettings& settings)
{
    if (frameCount > 0) {
        const auto chunks = features::planChunks(frameCount, settings, hop);
        if (chunks.size() >= count)
            return chunkTimes(chunks, 0.0);
    }
    std::vector<base::TimeRange> times(count);
    const double rate = settings.averagedFramesPerSecond();
    for (std::size_t k = 0; k < count; ++k) {
        times[k].start = std::floor(static_cast<double>(k) * hop * rate) / rate;
        times[k].end = times[k].start + settings.chunkLength();
    }
    return times;
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
        const features::FeatureSettings& settings = result.query->model.features;
        const bool isAligned = k < options.alignmentCount;
        base::Matrix frames;
        std::size_t frameCount = 0;
        if (!isAligned && options.storedFrameCount) {
            frameCount = options.storedFrameCount(match.track) / features::storedFramesPerAveraged(settings);
        } else if (trackFeatures) {
            // Damaged features cost the key and the tempo, not the match.
            if (auto found = trackFeatures(match.track))
                frames = features::averagedFrames(*found, settings);
            frameCount = frames.rows;
        }
        const index::ChunkTable::Track* track = chunks.find(match.track);
        match.evidence = std::make_shared<const Evidence>(
            trackEvidence(*result.query, chunks, *track, libraryHop, frameCount));
        if (isAligned && frames.rows > 0)
            match = withAlignment(std::move(match), *result.query, frames, 0.0, token);
    }
    return {};
}

const std::vector<features::Chunk>& rasterOf(const Query& query)
{
    return query.raster.empty() ? query.chunks : query.raster;
}

// Where each of a query's compared chunks stands on its raster.
std::vector<std::size_t> rasterPlaces(const Query& query)
{
    const std::vector<features::Chunk>& raster = rasterOf(query);
    std::vector<std::size_t> places;
    std::size_t place = 0;
    for (const features::Chunk& chunk : query.chunks) {
        while (place + 1 < raster.size() && raster[place].firstFrame != chunk.firstFrame)
            ++place;
        places.push_back(place);
    }
    return places;
}

// Similarities of what was compared, on the rasters of both sides: zero where nothing sounds.
base::Matrix onRasters(const base::Matrix& similarities, std::span<const std::size_t> rows,
                       std::size_t rowCount, std::span<const std::size_t> columns, std::size_t columnCount)
{
    if (similarities.rows == rowCount && similarities.columns == columnCount)
        return similarities;
    base::Matrix result(rowCount, columnCount);
    for (std::size_t i = 0; i < similarities.rows; ++i) {
        for (std::size_t j = 0; j < similarities.columns; ++j)
            result(rows[i], columns[j]) = similarities(i, j);
    }
    return result;
}

// What a library would keep of the recording.
const base::Matrix& storedFrames(const Query& recording)
{
    const bool isFine = features::storedFramesPerAveraged(recording.model.features) > 1;
    return isFine && !recording.fineFrames.isEmpty() ? recording.fineFrames : recording.averagedFrames;
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
                                  const SearchOptions& options, const FeatureSource& features,
                                  const base::CancellationToken& token, const base::ProgressSink& progress)
{
    WatchedFeatures watched(features);
    const FeatureSource trackFeatures = watched.source();
    SearchResult result;
    result.query = std::move(clip);
    const Query& query = *result.query;
    const Calibration calibration = Calibration::forModel(query.model);
    result.thresholds = calibration.thresholds().withOwn(options.threshold).forLength(query.range.length());
    if (chunks.rowCount() == 0 || query.embeddings.isEmpty())
        return result;
    if (chunks.dimension() != query.embeddings.columns)
        return dimensionMismatch(query);

    const auto start = Clock::now();
    auto scored = firstStages(query, chunks, graph, options, result.usedGraph, token);
    if (!scored)
        return base::fail(std::move(scored.error()));
    if (calibration.fusion && trackFeatures && options.rerankCount > 0 && !query.averagedFrames.isEmpty()) {
        auto reranked =
            thirdStage(std::move(*scored), query, chunks, options, trackFeatures, token, progress);
        if (!reranked)
            return base::fail(std::move(reranked.error()));
        scored = std::move(reranked);
        if (options.versionCount > 0) {
            auto related = versionStage(std::move(*scored), query, chunks, graph, options, calibration,
                                        trackFeatures, token);
            if (!related)
                return base::fail(std::move(related.error()));
            scored = std::move(related);
        }
    }
    result.candidateTracks = scored->tracks.size();
    result.matches = rankTracks(*scored, chunks, calibration, query.range.length(), options.top);
    if (!result.matches.empty())
        result.verdict = result.thresholds.verdict(result.matches.front().probability);
    result.searchMilliseconds = millisecondsSince(start);

    const auto alignmentStart = Clock::now();
    const auto added = addEvidence(result, chunks, libraryHop, options, trackFeatures, token);
    if (!added)
        return base::fail(added.error());
    result.alignmentMilliseconds = millisecondsSince(alignmentStart);
    result.unreadable = watched.unreadable();
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
    match.evidence = std::make_shared<const Evidence>(makeEvidence(
        onRasters(similarities, rasterPlaces(query), rasterOf(query).size(), rasterPlaces(track),
                  rasterOf(track).size()),
        chunkTimes(rasterOf(query), query.range.start), chunkTimes(rasterOf(track), track.range.start)));
    match = withAlignment(std::move(match), query, track.averagedFrames, track.range.start, token);
    if (token.isCancelled())
        return base::cancelled();
    match.score = match.evidence->maxMean.score;
    const Calibration calibration = Calibration::forModel(query.model);
    const bool isQueryShorter = query.range.length() <= track.range.length();
    const Query& shorter = isQueryShorter ? query : track;
    const Query& longer = isQueryShorter ? track : query;
    match.probability = calibration.probability(match.score, shorter.range.length());
    if (calibration.fusion && !shorter.averagedFrames.isEmpty() && !longer.averagedFrames.isEmpty()) {
        match.measures = PairMeasure(shorter).measure(storedFrames(longer), static_cast<double>(match.score));
        match.probability = logistic(calibration.fusion->value(*match.measures, shorter.range.length()));
    }
    return match;
}

Evidence trackEvidence(const Query& query, const index::ChunkTable& chunks,
                       const index::ChunkTable::Track& track, base::Seconds libraryHop,
                       std::size_t trackFrameCount)
{
    std::vector<std::size_t> columns;
    for (std::uint32_t row = track.firstRow; row < track.firstRow + track.rowCount; ++row)
        columns.push_back(chunks.chunkOfRow(row));
    auto times = trackChunkTimes(columns.empty() ? 0 : columns.back() + 1, trackFrameCount, libraryHop,
                                 query.model.features);
    const base::Matrix similarities =
        onRasters(index::similarities(chunks, track, query.embeddings), rasterPlaces(query),
                  rasterOf(query).size(), columns, times.size());
    return makeEvidence(similarities, chunkTimes(rasterOf(query), query.range.start), std::move(times));
}

} // namespace coverscope::search
