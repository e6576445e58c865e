// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/works/library_tracks.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::cli {

// What `works` changes in a library.
struct WorksShelf
{
    std::filesystem::path folder;
    std::unique_ptr<works::LibraryTracks> library;

    static base::Result<WorksShelf> open(const Arguments& arguments);
};

// --import FILE
base::Result<ExitCode> importWorks(const Arguments& arguments, const WorksShelf& shelf);
// --groups
base::Result<ExitCode> makeGroupsWorks(const Arguments& arguments, const WorksShelf& shelf);
// --confirm, --reject, --unsure, --clear; whether one of them is asked for
bool isPairDecision(const Arguments& arguments);
base::Result<ExitCode> decidePair(const Arguments& arguments, const WorksShelf& shelf);

} // namespace coverscope::cli
