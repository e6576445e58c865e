// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace coverscope::cli {

// --by NAME, for commands that decide or report.
void addReviewerOption(Arguments& arguments);

// From now on base::personName() is who --by says; without it who reviews in the window's settings; without
// that the account.
void takeReviewer(const Arguments& arguments);

} // namespace coverscope::cli
