// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/library/library.h"
#include "core/search/search_engine.h"

namespace coverscope::cli {

// What a search does otherwise than one might think, and the options by which it does what is wanted.

// --sound-track, for the clips that are read; what it says holds for all of them.
void addSoundTrackOption(Arguments& arguments);
base::Result<void> chooseSoundTrack(const Arguments& arguments, const std::filesystem::path& clip);

// Says which recordings the search left out, or judged by a part, since what the library stored of them is
// damaged; `inPart`: see SearchResult::unreadable. True where there are any: the command then exits with
// SomeSkipped.
bool noteDamage(const library::Snapshot& snapshot, std::span<const TrackId> inPart = {});

// Says so where --mode hnsw asks for a graph that the library does not have.
void noteMissingGraph(const search::SearchOptions& options, const library::Snapshot& snapshot);

} // namespace coverscope::cli
