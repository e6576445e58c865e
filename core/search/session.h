// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/timeline.h"

#include <memory>
#include <optional>

namespace coverscope::search {

// Why a library cannot be searched with a network, for whoever says it in their words.
enum class Hindrance {
    NoModel,
    NoLibrary,
    Damaged, // of all that was stored nothing can be read
    Empty,
    OtherModel, // made with another one
};
std::optional<Hindrance> hindrance(const library::Snapshot* snapshot, const model::ModelInfo* model);

// The features of a library's tracks, read when they are asked for; both must outlive it. Any thread.
FeatureSource featuresOf(const library::Library& library, const library::Snapshot& snapshot);

// Matches whose files are deleted come after all that can be listened to, in their order; ranks are given
// anew, and the verdict is that of the first. Files on a drive that is away stay where they are. A look at
// the disk for each match.
void rankDeletedLast(SearchResult& result, const library::Snapshot& snapshot);

// A match of a search with its fine alignment (withAlignment). Damaged features cost the key and the tempo,
// not the match.
Match aligned(Match match, const Query& query, const FeatureSource& features,
              const base::CancellationToken& token = {});

// A track of the library as the clip finds itself, which is no news where covers are looked for.
enum class OwnTrack { Found, LeftOut };

// What clips are searched with: a library as it was when the session was opened, and the network that it was
// made with (no hindrance()). On the thread that owns the network, which must outlive the session, as what
// `features` reads from must; cheap to copy.
class Session
{
public:
    Session(std::shared_ptr<const library::Snapshot> snapshot, model::Embedder& embedder,
            FeatureSource features, OwnTrack ownTrack = OwnTrack::Found);

    const std::shared_ptr<const library::Snapshot>& snapshot() const { return m_snapshot; }
    model::Embedder& embedder() const { return *m_embedder; }
    const FeatureSource& features() const { return m_features; }

    // A clip, or a region of it. `hop` of its chunks: 0 for the library's. Fails as prepareQuery(), and tells
    // of a region beyond the end of the recording.
    base::Result<std::shared_ptr<const Query>>
    prepare(const std::filesystem::path& clip, const std::optional<base::TimeRange>& region,
            base::Seconds hop = 0.0, const base::CancellationToken& token = {},
            const base::ProgressSink& progress = {}, ClipKind kind = ClipKind::Music) const;

    // With what is found by the query's tune (withTune); what is deleted comes last. Fails as
    // search::search() does.
    base::Result<SearchResult> search(std::shared_ptr<const Query> query, SearchOptions options,
                                      const base::CancellationToken& token = {}) const;

    // What is played in a long recording, and when. `onStretch` as in findTimeline(), which says how it
    // fails.
    base::Result<Timeline> timeline(const std::filesystem::path& recording, TimelineOptions options,
                                    const std::function<void(const PlayedStretch&)>& onStretch = {},
                                    const base::CancellationToken& token = {},
                                    const base::ProgressSink& progress = {}) const;

private:
    void complete(SearchOptions& options, const std::filesystem::path& file) const;

    std::shared_ptr<const library::Snapshot> m_snapshot;
    model::Embedder* m_embedder;
    FeatureSource m_features;
    OwnTrack m_ownTrack;
};

} // namespace coverscope::search
