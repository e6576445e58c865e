// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_worker.h"

namespace coverscope::ui {

// Tells the log what the worker does: what was loaded, opened, indexed, searched, and what failed and why.
void logJobs(BackgroundWorker* worker);

} // namespace coverscope::ui
