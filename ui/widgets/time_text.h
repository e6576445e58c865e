// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QString>

namespace coverscope::ui {

// A place in a recording: "1:07", "1:02:03".
QString timeText(base::Seconds time);

// "1:07 – 1:34"
QString timeRangeText(const base::TimeRange& range);

// How long something is or takes, for reading: "8 s", "5 min", "3 h 12 min".
QString lengthText(base::Seconds length);

} // namespace coverscope::ui
