// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/tag_store.h"
#include "core/library/library.h"

namespace coverscope::library {

// Genre and composer of the tracks of a library: those that are kept, and those that are read from the files
// now, of tracks that are new, changed, or were never asked about. What is read is kept, some hundred files
// at a time, unless the library can only be read; a file that is away keeps what is known. Reads the
// beginning of each new file: seconds for thousands. Fails with Cancelled, or as the catalogue does.
base::Result<catalogue::TrackTagMap> trackTags(const Snapshot& snapshot,
                                               const std::filesystem::path& libraryFolder,
                                               const base::CancellationToken& token);

} // namespace coverscope::library
