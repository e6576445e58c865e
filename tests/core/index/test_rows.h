// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/index/chunk_table.h"
#include "core/index/half_float.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace coverscope::test {

inline void normalise(base::Matrix& matrix)
{
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        double sum = 0.0;
        for (float value : matrix.row(row))
            sum += double{value} * value;
        for (float& value : matrix.row(row))
            value = static_cast<float>(value / std::sqrt(sum));
    }
}

// L2-normalised rows scattered around `clusterCount` centres, as chunks of music are.
inline base::Matrix clusteredRows(std::uint32_t seed, std::size_t rowCount, std::size_t dimension,
                                  std::size_t clusterCount = 40)
{
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal;
    base::Matrix centres(clusterCount, dimension);
    for (float& value : centres.values)
        value = normal(generator);
    base::Matrix rows(rowCount, dimension);
    for (std::size_t row = 0; row < rowCount; ++row) {
        const std::size_t centre = generator() % clusterCount;
        for (std::size_t column = 0; column < dimension; ++column)
            rows(row, column) = centres(centre, column) + 0.8F * normal(generator);
    }
    normalise(rows);
    return rows;
}

// Tracks of `rowsOfTrack` rows each, the last one with the rest; ids from 1.
inline index::ChunkTable makeTable(const base::Matrix& rows, std::size_t rowsOfTrack)
{
    index::ChunkTable table(static_cast<std::uint32_t>(rows.columns));
    std::vector<std::uint16_t> halves(rows.values.size());
    index::toHalf(rows.values, halves);
    std::int64_t id = 1;
    for (std::size_t first = 0; first < rows.rows; first += rowsOfTrack, ++id) {
        const std::size_t count = std::min(rowsOfTrack, rows.rows - first);
        table.append(TrackId{id}, std::span(halves).subspan(first * rows.columns, count * rows.columns));
    }
    return table;
}

} // namespace coverscope::test
