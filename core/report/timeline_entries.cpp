// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline_entries.h"

#include "core/library/track_name.h"
#include "core/report/text.h"

#include <algorithm>

namespace coverscope::report {

std::vector<TimelineEntry> timelineEntries(const search::Timeline& timeline)
{
    std::vector<TimelineEntry> entries;
    for (const search::PlayedStretch& stretch : timeline.stretches)
        entries.push_back({stretch.time, &stretch, nullptr});
    for (const search::UnknownStretch& stretch : timeline.unknown)
        entries.push_back({stretch.time, nullptr, &stretch});
    std::ranges::stable_sort(entries, {}, [](const TimelineEntry& entry) { return entry.time.start; });
    return entries;
}

QString entryName(const TimelineEntry& entry, const library::Snapshot& snapshot)
{
    if (entry.unknown != nullptr)
        return unknownName(entry.unknown->kind);
    const catalogue::Track* track = snapshot.find(entry.played->track);
    return track == nullptr ? QString() : library::trackName(snapshot, *track);
}

QString unknownName(search::UnknownKind kind)
{
    switch (kind) {
    case search::UnknownKind::Music:
        return Text::tr("unknown music");
    case search::UnknownKind::Speech:
        return Text::tr("speech");
    case search::UnknownKind::Silence:
        return Text::tr("silence");
    case search::UnknownKind::Other:
        break;
    }
    return Text::tr("other sound");
}

} // namespace coverscope::report
