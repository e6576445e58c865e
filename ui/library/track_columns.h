// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QString>
#include <QVariant>

namespace coverscope::ui {

// What each column of the track table says of a track. Pure functions. Genre and composer are not known here:
// see TrackTableModel::setTags().
enum class TrackColumn { Title, Artist, Album, Duration, State, File, Year, Genre, Composer };
inline constexpr int trackColumnCount = 9;

QString trackColumnName(TrackColumn column);
QString trackColumnText(const library::Snapshot& snapshot, const catalogue::Track& track, TrackColumn column);
QString trackStateText(catalogue::TrackState state);

// All words of a track that the filter box looks through, folded.
QString trackSearchText(const catalogue::Track& track);

// For sorting: text columns folded, so that case does not matter; numbers as numbers.
QString trackSortText(const library::Snapshot& snapshot, const catalogue::Track& track, TrackColumn column);
double trackSortNumber(const catalogue::Track& track, TrackColumn column);
bool sortsAsNumber(TrackColumn column);
bool isFromTags(TrackColumn column); // genre, composer

} // namespace coverscope::ui
