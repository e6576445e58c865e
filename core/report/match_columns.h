// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/search_engine.h"

#include <QStringList>

namespace coverscope::report {

// The columns that every table of matches has, in order; never translated.
QStringList matchColumnNames();
QStringList matchColumns(const search::Match& match, const library::Snapshot& snapshot);

// "yes", "no", or empty for a track that is not known.
QString presentField(const search::Match& match, const library::Snapshot& snapshot);

// What the window calls the track (core/base/recording_name.h).
QString nameField(const search::Match& match, const library::Snapshot& snapshot);

// The recording that it is a version of, where it was found through one; else null.
const catalogue::Track* throughTrack(const search::Match& match, const library::Snapshot& snapshot);
// Its name; empty where there is none.
QString throughName(const search::Match& match, const library::Snapshot& snapshot);

} // namespace coverscope::report
