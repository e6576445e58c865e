// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/version_stage.h"

#include "core/search/frames_query.h"
#include "core/search/logistic_regression.h"
#include "core/search/stages.h"
#include "core/search/third_stage.h"

#include <algorithm>
#include <unordered_map>

namespace coverscope::search {

namespace {

// All chosen on both dev sets, see resources/training/training.md.
constexpr double leastLeading = 0.05;   // probability of a track that leads to its versions
constexpr double secondStep = 0.8;      // what is left of the product, since both steps may err alike
constexpr std::size_t chunksAsking = 6; // of a track, spread over it: enough to find its versions by
constexpr std::size_t versionsMeasured = 10;

struct Leader
{
    std::size_t place = 0; // in ScoredTracks
    double probability = 0.0;
};

std::vector<Leader> leadersOf(const ScoredTracks& scored, const Query& query, const Calibration& calibration,
                              std::size_t count)
{
    std::vector<Leader> leaders;
    for (std::size_t k = 0; k < scored.evidence.size(); ++k) {
        if (!scored.evidence[k])
            continue;
        if (const auto probability = leadingProbability(*scored.evidence[k], query, calibration))
            leaders.push_back({k, *probability});
    }
    const auto last = leaders.begin() + static_cast<std::ptrdiff_t>(std::min(count, leaders.size()));
    std::partial_sort(leaders.begin(), last, leaders.end(), [](const Leader& left, const Leader& right) {
        return left.probability != right.probability ? left.probability > right.probability
                                                     : left.place < right.place;
    });
    leaders.erase(last, leaders.end());
    return leaders;
}

class Versions
{
public:
    Versions(const Query& clip, const index::ChunkTable& chunks, const index::HnswGraph* graph,
             const SearchOptions& options, const Calibration& calibration, const FeatureSource& trackFeatures,
             const base::CancellationToken& token)
        : m_clip(clip)
        , m_chunks(chunks)
        , m_graph(graph)
        , m_options(options)
        , m_calibration(calibration)
        , m_trackFeatures(trackFeatures)
        , m_token(token)
    {
    }

    // What `track` takes for its own composition, with the log odds. Nothing where its features cannot be
    // read.
    base::Result<std::vector<std::pair<std::uint32_t, double>>> of(std::uint32_t track)
    {
        const index::ChunkTable::Track& asking = m_chunks.tracks()[track];
        auto frames = m_trackFeatures(asking.id);
        if (!frames || frames->isEmpty())
            return {};
        Query whole = queryOfFrames(std::move(*frames), 0.0, m_clip.model.features);
        whole.model = m_clip.model;
        const base::Matrix embeddings = m_chunks.embeddings(asking);
        auto found = nearest(whole, embeddings, track);
        if (!found)
            return base::fail(std::move(found.error()));
        const auto evidence = measurePairs(PairMeasure(whole), m_chunks, found->tracks, found->scores,
                                           m_trackFeatures, m_token, {});
        if (!evidence)
            return base::fail(evidence.error());
        std::vector<std::pair<std::uint32_t, double>> versions;
        for (std::size_t k = 0; k < found->tracks.size(); ++k) {
            if ((*evidence)[k])
                versions.emplace_back(found->tracks[k],
                                      m_calibration.fusion->value(*(*evidence)[k], whole.range.length()));
        }
        return versions;
    }

private:
    // The few that are likest by MaxMean, with that of all chunks.
    base::Result<ScoredTracks> nearest(Query& whole, const base::Matrix& embeddings, std::uint32_t itself)
    {
        whole.embeddings = rowsAsking(embeddings);
        SearchOptions options = m_options;
        options.candidates += embeddings.rows; // the nearest are its own
        bool usedGraph = false;
        auto found = firstStages(whole, m_chunks, m_graph, options, usedGraph, m_token);
        if (!found)
            return found;
        bringBestForward(*found, versionsMeasured + 1); // itself among them
        ScoredTracks best;
        for (const std::uint32_t track : found->tracks) {
            if (track == itself || best.tracks.size() == versionsMeasured)
                continue;
            best.tracks.push_back(track);
            best.scores.push_back(maxMeanWith(m_chunks, m_chunks.tracks()[track], embeddings));
        }
        return best;
    }

    const Query& m_clip;
    const index::ChunkTable& m_chunks;
    const index::HnswGraph* m_graph;
    const SearchOptions& m_options;
    const Calibration& m_calibration;
    const FeatureSource& m_trackFeatures;
    base::CancellationToken m_token;
};

} // namespace

std::optional<double> leadingProbability(const PairEvidence& measures, const Query& query,
                                         const Calibration& calibration)
{
    const double probability = logistic(calibration.fusion->value(measures, query.range.length()));
    return probability >= leastLeading ? std::optional(probability) : std::nullopt;
}

base::Matrix rowsAsking(const base::Matrix& embeddings)
{
    if (embeddings.rows <= chunksAsking)
        return embeddings;
    base::Matrix spread(chunksAsking, embeddings.columns);
    for (std::size_t k = 0; k < chunksAsking; ++k)
        std::ranges::copy(embeddings.row(k * (embeddings.rows - 1) / (chunksAsking - 1)),
                          spread.row(k).begin());
    return spread;
}

base::Result<ScoredTracks> versionStage(ScoredTracks scored, const Query& query,
                                        const index::ChunkTable& chunks, const index::HnswGraph* graph,
                                        const SearchOptions& options, const Calibration& calibration,
                                        const FeatureSource& trackFeatures,
                                        const base::CancellationToken& token)
{
    Versions versions(query, chunks, graph, options, calibration, trackFeatures, token);
    std::unordered_map<std::uint32_t, std::size_t> places;
    for (std::size_t k = 0; k < scored.tracks.size(); ++k)
        places.emplace(scored.tracks[k], k);
    scored.versions.resize(scored.tracks.size());
    for (const Leader& leader : leadersOf(scored, query, calibration, options.versionCount)) {
        const std::uint32_t track = scored.tracks[leader.place];
        const auto found = versions.of(track);
        if (!found)
            return base::fail(found.error());
        for (const auto& [version, value] : *found) {
            const double probability = secondStep * leader.probability * logistic(value);
            const auto [place, isNew] = places.try_emplace(version, scored.tracks.size());
            if (isNew) {
                scored.tracks.push_back(version);
                scored.scores.push_back(maxMeanWith(chunks, chunks.tracks()[version], query.embeddings));
                scored.versions.emplace_back();
            }
            std::optional<VersionOf>& known = scored.versions[place->second];
            if (!known || probability > known->probability)
                known = VersionOf{track, probability};
        }
    }
    return scored;
}

} // namespace coverscope::search
