// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/batch_queue.h"
#include "core/catalogue/batch_store.h"

#include <filesystem>

namespace coverscope::ui {

// A run that is shown or worked on, with its queue. Window's thread.
struct OpenRun
{
    std::filesystem::path library; // the folder of the library that is searched
    std::filesystem::path store;   // of the catalogue that keeps the run: the same, where it can be written
    catalogue::BatchRun run;
    batch::BatchQueue queue;
};

} // namespace coverscope::ui
