// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <cstdint>
#include <optional>

namespace coverscope::evaluation {

// The random cut of `length` seconds of recording number `recording`; the same for the same arguments on
// every machine, so that every system is asked the same questions. No value where the recording is not longer
// than the cut: it is left out at that length.
std::optional<base::TimeRange> queryCut(std::size_t recording, base::Seconds duration, base::Seconds length,
                                        std::uint64_t seed);

} // namespace coverscope::evaluation
