// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/timeline.h"

#include <QString>

#include <optional>
#include <vector>

namespace coverscope::ui {

// A stretch of a timeline as it is shown.
struct TimelineRow
{
    base::TimeRange time;                                     // seconds in the recording
    std::optional<search::PlayedStretch> played;              // none: the library does not know it
    search::UnknownKind unknown = search::UnknownKind::Other; // what is heard there, then
    QString name;           // of the track with its artist, or of what is heard
    QString title;          // the same where there is little room
    std::size_t colour = 0; // of the track: one wherever it comes, see seriesColours()

    bool isKnown() const { return played.has_value(); }
    bool isSure() const { return played && played->verdict == search::Verdict::Match; }
};

// All stretches in the order of time.
std::vector<TimelineRow> timelineRows(const search::Timeline& timeline, const library::Snapshot& searched);

// The one that sounds at `time`; -1: none. `rows` are in the order of time.
int rowAt(const std::vector<TimelineRow>& rows, double time);

} // namespace coverscope::ui
