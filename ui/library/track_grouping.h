// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace coverscope::ui {

// By what the tracks of the library are put together under headings. The numbers are kept in the settings.
enum class TrackGrouping { None = 0, Folder = 1, Work = 2, Artist = 3, Album = 4, Year = 5 };
inline constexpr int trackGroupingCount = 6;

QString trackGroupingName(TrackGrouping grouping); // "Artist"

struct TrackGroup
{
    QString name; // fit to show; unique in one grouping
    std::vector<std::uint32_t> tracks;
    bool isRest = false; // of the tracks that say nothing about it
};

// What a track's work is called; empty: it is of none.
using WorkTitle = std::function<QString(const catalogue::Track& track)>;

// `order`: indices into the snapshot's tracks, which keep it within each group. Groups are sorted by name,
// case ignored, the rest last. `workTitle` may be empty: then no track is of a work.
std::vector<TrackGroup> groupTracks(const library::Snapshot& snapshot,
                                    const std::vector<std::uint32_t>& order, TrackGrouping grouping,
                                    const WorkTitle& workTitle);

// The year that a tag begins or ends with, "1893-05-01", "05/1893"; empty where it has none.
QString yearOfDate(const QString& date);

} // namespace coverscope::ui
