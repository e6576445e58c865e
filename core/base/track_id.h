// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace coverscope {

// Row id of a track in the catalogue; never reused within a library.
enum class TrackId : std::int64_t {};

} // namespace coverscope
