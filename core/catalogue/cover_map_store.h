// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/track_id.h"
#include "core/catalogue/catalogue.h"
#include "core/index/segment_store.h"

#include <QByteArray>

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace coverscope::catalogue {

// Two tracks and their MaxMean.
struct CoverPair
{
    TrackId first{}; // the lower id
    TrackId second{};
    float score = 0.0F;
    bool operator==(const CoverPair&) const = default;
};

// A track that was compared with all others of the map, and the block it was compared by: once the track
// has another one, the comparison no longer holds.
struct MappedTrack
{
    TrackId id{};
    index::BlockRef embeddings;
    bool operator==(const MappedTrack&) const = default;
};

// The cover map of a library, in its catalogue, as far as it has come. A track that leaves the library takes
// its pairs along. As a Catalogue it belongs to the thread that opened it, and may stand beside others;
// ReadOnly works with a catalogue of an older version as well, which has no map. Errors: as Catalogue's.
class CoverMapStore
{
public:
    static base::Result<CoverMapStore> open(const std::filesystem::path& libraryFolder,
                                            Catalogue::OpenMode mode);
    CoverMapStore(CoverMapStore&&) noexcept;
    CoverMapStore& operator=(CoverMapStore&&) noexcept;
    ~CoverMapStore();

    struct Contents
    {
        std::vector<MappedTrack> tracks; // by id
        std::vector<CoverPair> pairs;    // by first, then second
    };
    // `identity`: what the pairs were made with. Empty where the map was made with something else.
    base::Result<Contents> read(const QByteArray& identity) const;

    // An empty map of that identity in place of whatever there is.
    base::Result<void> restart(const QByteArray& identity);

    // These tracks have to be compared again; their pairs go.
    base::Result<void> forget(std::span<const TrackId> tracks);

    // A step of the work, in one transaction: `compared` are now part of the map. Tracks that left the
    // library meanwhile are passed over.
    base::Result<void> add(std::span<const MappedTrack> compared, std::span<const CoverPair> added,
                           std::span<const CoverPair> dropped);

private:
    struct State;
    explicit CoverMapStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
