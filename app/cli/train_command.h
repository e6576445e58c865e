// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace coverscope::cli {

// coverscope-cli train --config FILE [--json]
base::Result<ExitCode> runTrain(const QStringList& arguments);

} // namespace coverscope::cli
