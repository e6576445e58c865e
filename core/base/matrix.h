// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace coverscope::base {

// Dense row-major float32 matrix, a value. The one currency for features (frames x bins),
// embeddings (chunks x dimension) and similarities (M x N); between threads it travels
// as std::shared_ptr<const Matrix>.
struct Matrix
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values; // rows * columns

    Matrix() = default;
    Matrix(std::size_t rowCount, std::size_t columnCount, float fill = 0.0F)
        : rows(rowCount), columns(columnCount), values(rowCount * columnCount, fill)
    {
    }

    bool isEmpty() const { return values.empty(); }
    float& operator()(std::size_t row, std::size_t column) { return values[row * columns + column]; }
    float operator()(std::size_t row, std::size_t column) const { return values[row * columns + column]; }
    std::span<float> row(std::size_t index) { return {values.data() + index * columns, columns}; }
    std::span<const float> row(std::size_t index) const { return {values.data() + index * columns, columns}; }
    bool operator==(const Matrix&) const = default;
};

} // namespace coverscope::base
