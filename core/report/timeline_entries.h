// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/timeline.h"

#include <QString>

#include <vector>

namespace coverscope::report {

// A stretch of a timeline, known or not: one of the two is null. Both belong to the timeline.
struct TimelineEntry
{
    base::TimeRange time;
    const search::PlayedStretch* played = nullptr;
    const search::UnknownStretch* unknown = nullptr;
};

// All of them in the order of time.
std::vector<TimelineEntry> timelineEntries(const search::Timeline& timeline);

// "Title – Artist", or what is heard there. In the language of the program.
QString entryName(const TimelineEntry& entry, const library::Snapshot& snapshot);
QString unknownName(search::UnknownKind kind); // "speech"

} // namespace coverscope::report
