// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>

namespace coverscope::search {

// Rows become columns.
base::Matrix transposed(const base::Matrix& matrix);

// products = query x track^T, query frames x track frames, where column c of the query meets row c + shift of
// `trackColumns` (the transposed track: columns x frames); what is shifted beyond either end counts nothing.
// `products` is made as large as it must be.
void shiftedProducts(const base::Matrix& query, const base::Matrix& trackColumns, int shift,
                     base::Matrix& products);

} // namespace coverscope::search
