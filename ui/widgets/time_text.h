// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QString>

namespace coverscope::ui {

// How long something is or takes, for reading: "8 s", "5 min", "3 h 12 min".
QString lengthText(base::Seconds length);

} // namespace coverscope::ui
