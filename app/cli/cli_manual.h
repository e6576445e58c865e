// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program_manual.h"

namespace coverscope::cli {

// The program as its own commands tell of it.
manual::ProgramManual programManual();

} // namespace coverscope::cli
