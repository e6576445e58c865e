// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_rows.h"

#include "core/library/track_name.h"
#include "core/report/timeline_entries.h"

#include <algorithm>
#include <map>

namespace coverscope::ui {

std::vector<TimelineRow> timelineRows(const search::Timeline& timeline, const library::Snapshot& searched)
{
    std::vector<TimelineRow> rows;
    std::map<TrackId, std::size_t> colours;
    for (const report::TimelineEntry& entry : report::timelineEntries(timeline)) {
        TimelineRow row;
        row.time = entry.time;
        row.name = report::entryName(entry, searched);
        row.title = row.name;
        if (entry.played != nullptr) {
            row.played = *entry.played;
            if (const catalogue::Track* track = searched.find(entry.played->track))
                row.title = library::trackTitle(searched, *track);
            row.colour = colours.emplace(entry.played->track, colours.size()).first->second;
        } else {
            row.unknown = entry.unknown->kind;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

int rowAt(const std::vector<TimelineRow>& rows, double time)
{
    const auto after =
        std::ranges::upper_bound(rows, time, {}, [](const TimelineRow& row) { return row.time.start; });
    if (after == rows.begin() || std::prev(after)->time.end <= time)
        return -1;
    return static_cast<int>(std::prev(after) - rows.begin());
}

} // namespace coverscope::ui
