// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/library/library.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace coverscope::evaluation {

// Which of a library's recordings are the same composition.
struct LibraryWorks
{
    std::vector<QString> works; // of each of Snapshot::tracks; empty: not known, no cover of anything
    std::vector<base::Error> problems{}; // rows of a list that name no recording of the library

    bool hasCovers() const; // whether two recordings share a work
};

// A CSV file as readManifest() takes it: `work` (or `clique`) and `file`, which is a path, relative to the
// list's folder or to a music folder of the library. Fails as readManifest() does.
base::Result<LibraryWorks> worksOfList(const std::filesystem::path& list, const library::Snapshot& snapshot);

// What the files' tags say: the MusicBrainz identifier of the work, else its name. Reads every file's tags;
// of a file that is away nothing is known. Fails with Cancelled.
base::Result<LibraryWorks> worksOfTags(const library::Snapshot& snapshot,
                                       const base::CancellationToken& token = {},
                                       const base::ProgressSink& progress = {});

// What people know of the library's works, from its catalogue: of each recording the work that it is in, as
// far as a person or an imported list put it there. Those that were made of the cover map's groups are left
// out: a model is not measured by its own answers. A medley or a quotation, and a recording of several works,
// is of none. A recording of no work is what its tags say; where other recordings with that tag are in a
// work, it is of that one as well. Fails as worksOfTags() and catalogue::WorkStore do.
base::Result<LibraryWorks> worksOfLibrary(const std::filesystem::path& libraryFolder,
                                          const library::Snapshot& snapshot,
                                          const base::CancellationToken& token = {},
                                          const base::ProgressSink& progress = {});

} // namespace coverscope::evaluation
