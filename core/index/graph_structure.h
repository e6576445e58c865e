// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace coverscope::index {

// Whether every number in a graph's file is one that hnswlib can follow: sizes that fit each other and the
// file, each row of [0, count) once, links to points that are there and reach that level, a point to enter
// at. hnswlib believes what it reads and would go wherever it leads; a checksum says only that nobody changed
// the file who did not change the checksum too. Reads the file once, in pieces; needs eight bytes a point.
//   mostRows   of the table that the graph is to be used with
// Corrupt, or as reading fails.
base::Result<void> checkGraphStructure(const std::filesystem::path& path, std::uint32_t mostRows);

} // namespace coverscope::index
