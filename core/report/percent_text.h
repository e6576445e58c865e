// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::report {

// How a probability reads, everywhere: "97 %", "< 1 %", "> 99 %". It never says 0 or 100, which would claim
// a certainty that no estimate has. In the language of the program.
QString percentText(double probability);

} // namespace coverscope::report
