// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace coverscope::ui {

// A moment of a recording as people write it: "0:07", "12:34", "1:02:03", with `decimals` digits of
// the second when asked ("0:07.4"). Rounded, so that 59.96 with one digit is "1:00.0".
QString clockText(double seconds, int decimals = 0);

// "0:10 – 0:30"
QString clockRangeText(double start, double end, int decimals = 0);

// Reads what clockText() writes, and plain seconds. The decimal sign may be a point or a comma.
std::optional<double> parseClock(const QString& text);

// The smallest step of the clock (1, 2, 5, 10, 15, 30 s, 1, 2, 5 min ...) that gives at most `maximumCount`
// ticks over `span` seconds.
double clockTickStep(double span, int maximumCount);

// Digits of the second that labels `step` apart need.
int clockTickDecimals(double step);

} // namespace coverscope::ui
