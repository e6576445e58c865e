// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace coverscope::library {

// base::recordingTitle(), recordingName() and recordingNameWorth() of a track.
QString trackTitle(const Snapshot& snapshot, const catalogue::Track& track);
QString trackName(const Snapshot& snapshot, const catalogue::Track& track);
int trackNameWorth(const Snapshot& snapshot, const catalogue::Track& track);

// Of any file: a track's name where the library has it, else its place. A look through all tracks; `snapshot`
// may be null.
QString fileName(const Snapshot* snapshot, const std::filesystem::path& file);

} // namespace coverscope::library
