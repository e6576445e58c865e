// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tune_search.h"

#include "core/index/parallel.h"
#include "core/search/logistic_regression.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <random>

namespace coverscope::search {

namespace {

constexpr std::size_t enoughScores = 100; // to tell what is usual
constexpr std::size_t mostDecoys = 20;
constexpr std::size_t decoyBlock = 5; // frames, about a second

// Fitted on half of the hums of hum_benchmark, in a library of 1 206 tracks.
constexpr double intercept = -12.3;
constexpr double perDeviation = 3.0;
constexpr double fittedTracks = 1206.0;

// The tune's notes in another order, backwards: as much of a tune as the tune, but not this one.
TuneLine decoyOf(const TuneLine& line, std::uint32_t seed)
{
    std::vector<std::vector<float>> blocks;
    for (std::size_t first = 0; first < line.pitches.size(); first += decoyBlock) {
        const auto from = line.pitches.begin() + static_cast<std::ptrdiff_t>(first);
        const auto to = line.pitches.begin() +
                        static_cast<std::ptrdiff_t>(std::min(first + decoyBlock, line.pitches.size()));
        blocks.emplace_back(std::make_reverse_iterator(to), std::make_reverse_iterator(from));
    }
    std::mt19937 random(seed);
    for (std::size_t k = blocks.size(); k > 1; --k) // the same on every platform, unlike std::shuffle
        std::swap(blocks[k - 1], blocks[random() % k]);
    TuneLine decoy = line;
    decoy.pitches.clear();
    for (const auto& block : blocks)
        decoy.pitches.insert(decoy.pitches.end(), block.begin(), block.end());
    return decoy;
}

struct Usual
{
    double middle = 0.0;
    double deviation = 1.0;
};

// From the lower five sixths, so that no recording of the tune itself counts.
Usual usualOf(std::vector<double> scores)
{
    if (scores.empty())
        return {};
    std::ranges::sort(scores);
    const auto at = [&scores](double share) {
        return scores[static_cast<std::size_t>(share * static_cast<double>(scores.size() - 1))];
    };
    constexpr double least = 0.02; // of a handful that are alike
    return {at(0.5), std::max(least, at(0.84) - at(0.5))};
}

struct Scored
{
    std::optional<TunePlace> place;
    std::vector<double> decoys;
};

} // namespace

double tuneProbability(double surprise, std::size_t trackCount)
{
    // As many more tracks, as many more that look like it by chance.
    const double size = std::log(std::max(1.0, static_cast<double>(trackCount)) / fittedTracks);
    return logistic(intercept + perDeviation * surprise - size);
}

base::Result<std::vector<TuneFinding>> findTune(const TuneLine& line, const index::ChunkTable& chunks,
                                                const SearchOptions& options,
                                                const FeatureSource& trackFeatures,
                                                const base::CancellationToken& token)
{
    const std::size_t count = chunks.tracks().size();
    const std::size_t decoyCount =
        count >= enoughScores ? 0 : std::min(mostDecoys, enoughScores / std::max<std::size_t>(1, count));
    const std::vector<TuneShape> shapes = tuneShapes(line);
    std::vector<std::vector<TuneShape>> decoys;
    for (std::uint32_t k = 0; k < decoyCount; ++k)
        decoys.push_back(tuneShapes(decoyOf(line, k + 1)));
    std::vector<Scored> scored(count);
    std::atomic<std::size_t> next{0};
    index::runOnThreads(index::threadCountFor(count, 4), [&](std::size_t) {
        for (std::size_t k = next++; k < count && !token.isCancelled(); k = next++) {
            const TrackId id = chunks.tracks()[k].id;
            if (options.leftOut && id == *options.leftOut)
                continue;
            const auto frames = trackFeatures(id);
            if (!frames || frames->rows == 0)
                continue;
            const MelodyTable table = melodyTable(*frames);
            scored[k].place = placeTune(shapes, table);
            for (const auto& decoy : decoys) {
                if (const auto place = placeTune(decoy, table))
                    scored[k].decoys.push_back(place->score);
            }
        }
    });
    if (token.isCancelled())
        return base::cancelled();
    std::vector<double> scores;
    for (const Scored& track : scored) {
        if (track.place && decoyCount == 0)
            scores.push_back(track.place->score);
        scores.insert(scores.end(), track.decoys.begin(), track.decoys.end());
    }
    const Usual usual = usualOf(std::move(scores));
    std::vector<TuneFinding> findings;
    for (std::uint32_t k = 0; k < count; ++k) {
        if (!scored[k].place)
            continue;
        const double surprise = (scored[k].place->score - usual.middle) / usual.deviation;
        findings.push_back({k, *scored[k].place, surprise, tuneProbability(surprise, count)});
    }
    std::ranges::stable_sort(findings, std::greater<>(), &TuneFinding::surprise);
    return findings;
}

namespace {

std::size_t nearestTo(base::Seconds time, const std::vector<base::TimeRange>& chunks)
{
    const auto nearest = std::ranges::min_element(
        chunks, {}, [time](const base::TimeRange& chunk) { return std::abs(chunk.middle() - time); });
    return static_cast<std::size_t>(nearest - chunks.begin());
}

// The pair of chunks in which the middle of the tune lies. The best path of chunks may be of something else.
void pointToTune(Evidence& evidence, const std::vector<AlignmentPoint>& points)
{
    evidence.path.clear();
    evidence.alignment = points;
    evidence.segment = {{points.front().query, points.back().query},
                        {points.front().track, points.back().track}};
    if (evidence.similarities.isEmpty())
        return;
    const base::Seconds middle = evidence.segment.query.middle();
    const std::size_t inQuery = nearestTo(middle, evidence.queryChunks);
    const std::size_t inTrack = nearestTo(trackTimeAt(points, middle), evidence.trackChunks);
    evidence.path.push_back({static_cast<std::uint32_t>(inQuery), static_cast<std::uint32_t>(inTrack),
                             evidence.similarities(inQuery, inTrack)});
}

// The match as the tune has it; what the search knew of the track stays.
Match tuneMatch(Match match, const TuneFinding& finding, const SearchResult& result,
                const index::ChunkTable& chunks, base::Seconds libraryHop, const FeatureSource& trackFeatures)
{
    const Query& query = *result.query;
    const index::ChunkTable::Track& track = chunks.tracks()[finding.track];
    match.track = track.id;
    match.probability = finding.probability;
    match.through.reset();
    match.byTune = true;
    match.isAligned = true;
    const auto frames = trackFeatures(track.id);
    if (!frames)
        return match;
    const MelodyTable table = melodyTable(*frames);
    const TunePath path = tunePath(*query.tune, tuneShapes(*query.tune), finding.place, table);
    auto evidence = std::make_shared<Evidence>();
    if (!query.embeddings.isEmpty()) {
        const std::size_t averaged = frames->rows / std::max<std::size_t>(1, query.phaseCount);
        *evidence = trackEvidence(query, chunks, track, libraryHop, averaged);
        match.score = evidence->maxMean.score;
    }
    pointToTune(*evidence, path.points);
    match.evidence = std::move(evidence);
    match.keyShift = path.keyShift;
    match.tempoRatio = path.tempoRatio;
    return match;
}

} // namespace

base::Result<SearchResult> withTune(SearchResult result, const index::ChunkTable& chunks,
                                    base::Seconds libraryHop, const SearchOptions& options,
                                    const FeatureSource& trackFeatures, const base::CancellationToken& token)
{
    if (!result.query->tune || !trackFeatures)
        return result;
    const auto findings = findTune(*result.query->tune, chunks, options, trackFeatures, token);
    if (!findings)
        return base::fail(findings.error());
    std::map<TrackId, std::size_t> known;
    for (std::size_t k = 0; k < result.matches.size(); ++k)
        known.emplace(result.matches[k].track, k);
    const std::size_t most = options.top == 0 ? findings->size() : options.top;
    for (std::size_t k = 0; k < std::min(most, findings->size()); ++k) {
        const TuneFinding& finding = (*findings)[k];
        const auto found = known.find(chunks.tracks()[finding.track].id);
        const bool isNew = found == known.end();
        if (!isNew && result.matches[found->second].probability >= finding.probability)
            continue;
        Match match = tuneMatch(isNew ? Match() : result.matches[found->second], finding, result, chunks,
                                libraryHop, trackFeatures);
        if (isNew)
            result.matches.push_back(std::move(match));
        else
            result.matches[found->second] = std::move(match);
    }
    std::ranges::stable_sort(result.matches, std::greater<>(), &Match::probability);
    result.matches.resize(std::min(most, result.matches.size()));
    for (std::size_t k = 0; k < result.matches.size(); ++k)
        result.matches[k].rank = k + 1;
    result.candidateTracks = std::max(result.candidateTracks, findings->size());
    if (!result.matches.empty())
        result.verdict = result.thresholds.verdict(result.matches.front().probability);
    return result;
}

} // namespace coverscope::search
