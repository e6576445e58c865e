// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/session.h"

#include "core/audio/sound_tracks.h"
#include "core/features/averaging.h"
#include "core/library/track_presence.h"
#include "core/search/text.h"
#include "core/search/tune_search.h"

#include <algorithm>

namespace coverscope::search {

std::optional<Hindrance> hindrance(const library::Snapshot* snapshot, const model::ModelInfo* model)
{
    if (snapshot == nullptr)
        return Hindrance::NoLibrary;
    if (!snapshot->chunks || snapshot->chunks->rowCount() == 0)
        return snapshot->damaged.empty() ? Hindrance::Empty : Hindrance::Damaged;
    if (model == nullptr)
        return Hindrance::NoModel;
    if (snapshot->identity.modelHash != model->hash)
        return Hindrance::OtherModel;
    return std::nullopt;
}

FeatureSource featuresOf(const library::Library& library, const library::Snapshot& snapshot)
{
    return [&library, &snapshot](TrackId id) -> base::Result<base::Matrix> {
        const catalogue::Track* track = snapshot.find(id);
        if (track == nullptr)
            return base::fail(base::ErrorCode::FileNotFound, {},
                              Text::tr("This track is no longer in the library."));
        return library.features(*track);
    };
}

void rankDeletedLast(SearchResult& result, const library::Snapshot& snapshot)
{
    const double best = result.matches.empty() ? 0.0 : result.matches.front().probability;
    std::stable_partition(result.matches.begin(), result.matches.end(), [&snapshot](const Match& match) {
        const catalogue::Track* track = snapshot.find(match.track);
        return track == nullptr || library::presenceOf(snapshot, *track) != library::Presence::Deleted;
    });
    std::size_t rank = 0;
    for (Match& match : result.matches)
        match.rank = ++rank;
    if (!result.matches.empty() && result.verdict == result.thresholds.verdict(best))
        result.verdict = result.thresholds.verdict(result.matches.front().probability);
}

Match aligned(Match match, const Query& query, const FeatureSource& features,
              const base::CancellationToken& token)
{
    const auto stored = features(match.track);
    const base::Matrix frames =
        stored ? features::averagedFrames(*stored, query.model.features) : base::Matrix();
    return withAlignment(std::move(match), query, frames, 0.0, token);
}

Session::Session(std::shared_ptr<const library::Snapshot> snapshot, model::Embedder& embedder,
                 FeatureSource features, OwnTrack ownTrack)
    : m_snapshot(std::move(snapshot))
    , m_embedder(&embedder)
    , m_features(std::move(features))
    , m_ownTrack(ownTrack)
{
}

base::Result<std::shared_ptr<const Query>>
Session::prepare(const std::filesystem::path& clip, const std::optional<base::TimeRange>& region,
                 base::Seconds hop, const base::CancellationToken& token, const base::ProgressSink& progress,
                 ClipKind kind) const
{
    QueryOptions options;
    options.range = region;
    options.chunkHop = hop > 0.0 ? hop : m_snapshot->identity.chunkHop;
    options.kind = kind;
    auto query = prepareQuery(clip, *m_embedder, options, token, progress);
    if (!query)
        return base::fail(audio::explainRegion(std::move(query.error()), clip, region));
    return query;
}

void Session::complete(SearchOptions& options, const std::filesystem::path& file) const
{
    if (m_ownTrack == OwnTrack::LeftOut)
        options.leftOut = library::trackOfFile(*m_snapshot, file);
    options.storedFrameCount = [this](TrackId id) {
        const catalogue::Track* track = m_snapshot->find(id);
        return track == nullptr ? 0 : static_cast<std::size_t>(track->features.rowCount);
    };
}

base::Result<SearchResult> Session::search(std::shared_ptr<const Query> query, SearchOptions options,
                                           const base::CancellationToken& token) const
{
    complete(options, query->file);
    auto result = search::search(std::move(query), *m_snapshot->chunks, m_snapshot->graph.get(),
                                 m_snapshot->identity.chunkHop, options, m_features, token);
    if (result)
        result = withTune(std::move(*result), *m_snapshot->chunks, m_snapshot->identity.chunkHop, options,
                          m_features, token);
    if (result)
        rankDeletedLast(*result, *m_snapshot);
    return result;
}

base::Result<Timeline> Session::timeline(const std::filesystem::path& recording, TimelineOptions options,
                                         const std::function<void(const PlayedStretch&)>& onStretch,
                                         const base::CancellationToken& token,
                                         const base::ProgressSink& progress) const
{
    complete(options.search, recording);
    return findTimeline(recording, *m_embedder, *m_snapshot->chunks, m_snapshot->graph.get(),
                        m_snapshot->identity.chunkHop, options, m_features, onStretch, token, progress);
}

} // namespace coverscope::search
