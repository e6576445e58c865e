// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/frame_products.h"

#include "core/base/vector_clones.h"

#include <algorithm>
#include <array>

namespace coverscope::search {

namespace {

constexpr std::size_t rowsTogether = 4; // what is read of the track serves so many rows of the query

#if defined(__GNUC__)
// One register of AVX-512; the compiler makes two or four of it for less.
constexpr std::size_t lanes = 16;
using Lanes = float __attribute__((vector_size(lanes * sizeof(float)), aligned(alignof(float)), may_alias));
#endif

// Of each of four rows: target[j] = sum over k of weights[k] * source[k * stride + j]
COVERSCOPE_VECTOR_CLONES
void weightedRows(const std::array<const float*, rowsTogether>& weights, const float* source,
                  std::size_t weightCount, std::size_t stride, std::size_t count,
                  const std::array<float*, rowsTogether>& targets)
{
    std::size_t j = 0;
#if defined(__GNUC__)
    for (; j + 2 * lanes <= count; j += 2 * lanes) {
        Lanes sums[rowsTogether][2] = {};
        for (std::size_t k = 0; k < weightCount; ++k) {
            const Lanes* const columns = reinterpret_cast<const Lanes*>(source + k * stride + j);
            for (std::size_t row = 0; row < rowsTogether; ++row) {
                sums[row][0] += weights[row][k] * columns[0];
                sums[row][1] += weights[row][k] * columns[1];
            }
        }
        for (std::size_t row = 0; row < rowsTogether; ++row) {
            Lanes* const target = reinterpret_cast<Lanes*>(targets[row] + j);
            target[0] = sums[row][0];
            target[1] = sums[row][1];
        }
    }
#endif
    for (; j < count; ++j) {
        for (std::size_t row = 0; row < rowsTogether; ++row) {
            float sum = 0.0F;
            for (std::size_t k = 0; k < weightCount; ++k)
                sum += weights[row][k] * source[k * stride + j];
            targets[row][j] = sum;
        }
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
    const float* source =
        trackColumns.values.data() + static_cast<std::size_t>(std::max(0, from + shift)) * stride;
    for (std::size_t first = 0; first < query.rows; first += rowsTogether) {
        std::array<const float*, rowsTogether> weights{};
        std::array<float*, rowsTogether> targets{};
        for (std::size_t k = 0; k < rowsTogether; ++k) { // beyond the end the last one again
            const std::size_t row = std::min(first + k, query.rows - 1);
            weights[k] = query.row(row).data() + from;
            targets[k] = products.row(row).data();
        }
        weightedRows(weights, source, count, stride, stride, targets);
    }
}

} // namespace coverscope::search
