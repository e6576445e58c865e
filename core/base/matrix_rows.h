// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <algorithm>

namespace coverscope::base {

// A copy of rows `first` .. `first + count`, or up to the last one. `first` is at most matrix.rows.
inline Matrix rowsOf(const Matrix& matrix, std::size_t first, std::size_t count)
{
    Matrix rows(std::min(count, matrix.rows - first), matrix.columns);
    std::copy_n(matrix.row(first).data(), rows.values.size(), rows.values.begin());
    return rows;
}

} // namespace coverscope::base
