// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/frame_products.h"

#include "core/search/vector_clones.h"

#include <algorithm>

namespace coverscope::search {

namespace {

// target[j] = sum over k of weights[k] * source[k * stride + j]
COVERSCOPE_VECTOR_CLONES
void weightedRows(const float* weights, const float* source, std::size_t weightCount, std::size_t stride,
                  std::size_t count, float* target)
{
    std::fill(target, target + count, 0.0F);
    std::size_t k = 0;
    for (; k + 4 <= weightCount; k += 4) {
        const float* first = source + k * stride;
        const float* second = first + stride;
        const float* third = second + stride;
        const float* fourth = third + stride;
        for (std::size_t j = 0; j < count; ++j)
            target[j] += weights[k] * first[j] + weights[k + 1] * second[j] + weights[k + 2] * third[j] +
                         weights[k + 3] * fourth[j];
    }
    for (; k < weightCount; ++k) {
        const float* row = source + k * stride;
        for (std::size_t j = 0; j < count; ++j)
            target[j] += weights[k] * row[j];
    }
}

} // namespace

base::Matrix transposed(const base::Matrix& matrix)
{
    base::Matrix result(matrix.columns, matrix.rows);
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        for (std::size_t column = 0; column < matrix.columns; ++column)
            result(column, row) = matrix(row, column);
    }
    return result;
}

void shiftedProducts(const base::Matrix& query, const base::Matrix& trackColumns, int shift,
                     base::Matrix& products)
{
    products.rows = query.rows;
    products.columns = trackColumns.columns;
    products.values.resize(products.rows * products.columns);
    const int from = std::max(0, -shift);
    const int to = std::min(static_cast<int>(query.columns), static_cast<int>(trackColumns.rows) - shift);
    const auto count = static_cast<std::size_t>(std::max(0, to - from));
    const std::size_t stride = trackColumns.columns;
    for (std::size_t i = 0; i < query.rows; ++i)
        weightedRows(query.row(i).data() + from,
                     trackColumns.values.data() +
                         static_cast<std::size_t>(std::max(0, from + shift)) * stride,
                     count, stride, stride, products.row(i).data());
}

} // namespace coverscope::search
