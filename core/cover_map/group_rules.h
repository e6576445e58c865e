// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/track_id.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <vector>

namespace coverscope::library {
struct Snapshot;
}

namespace coverscope::cover_map {

// What is decided about two tracks.
enum class PairRule { None, Same, Different };

// What people decided about the tracks of a library, which the groups of its map obey.
struct GroupRules
{
    struct Pair
    {
        TrackId first{};
        TrackId second{};
        PairRule rule = PairRule::None;
        bool operator==(const Pair&) const = default;
    };
    // Its tracks are of no other of the works.
    struct Work
    {
        std::vector<TrackId> tracks;
        QByteArray uid;
        QString title;
    };
    std::vector<Pair> pairs; // the newest first; where they contradict each other the earlier ones win
    std::vector<Work> works; // what is said of a pair wins over them
};

// From the library's catalogue, for the tracks of the snapshot. Of works only what a person said or imported:
// those that were made of the map's own groups teach the map nothing. A track that is in several works, or is
// a medley or a quotation, is bound to none. Fails as the stores do.
base::Result<GroupRules> readGroupRules(const std::filesystem::path& libraryFolder,
                                        const library::Snapshot& snapshot);

} // namespace coverscope::cover_map
