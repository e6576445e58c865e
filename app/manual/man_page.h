// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program_manual.h"

namespace coverscope::manual {

// The program's page of section 1, for man(1): roff with the macros of man(7), UTF-8. Without a date, so that
// the same source always gives the same page.
QString manPage(const ProgramManual& program);

} // namespace coverscope::manual
