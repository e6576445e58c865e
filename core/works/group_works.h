// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/work_store.h"
#include "core/cover_map/cover_graph.h"

#include <QString>

#include <cstddef>
#include <span>
#include <vector>

namespace coverscope::works {

// What makes the groups of a cover map works of the library.
struct GroupWorks
{
    catalogue::WorkChanges changes{};
    std::size_t newWorks = 0;
    std::size_t newRecordings = 0; // in works that there are already as well
    std::vector<QString>
        ofSeveralWorks{}; // titles of groups whose tracks are of several works: left as they are
};

// A group whose tracks are of one work already, or are tagged with its MusicBrainz identifier, adds its other
// tracks to it; one of which no track is known becomes a work that is called as the group is. All that is
// added is of WorkOrigin::Map: what the program believed, which binds no later map. The same map twice
// changes nothing. Reads the tags of the files.
GroupWorks worksOfGroups(const cover_map::CoverGraph& graph, std::span<const catalogue::Work> works);

} // namespace coverscope::works
