// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/projection.h"

#include "core/index/dot_kernels.h"
#include "core/index/half_float.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace coverscope::cover_map {

namespace {

constexpr std::size_t sampleRows = 8192;
constexpr int iterations = 8; // the directions need not be exact, see the header
constexpr std::array<std::size_t, 6> directionCounts = {32, 48, 64, 96, 128, 192};
constexpr double wantedShare = 0.97;

float dot(std::span<const float> a, std::span<const float> b)
{
    constexpr std::size_t lanes = 16; // sums side by side, which a compiler turns into SIMD
    std::array<float, lanes> sums{};
    std::size_t i = 0;
    for (; i + lanes <= a.size(); i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    }
    float sum = 0.0F;
    for (const float lane : sums)
        sum += lane;
    for (; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

void addScaled(std::span<float> target, float factor, std::span<const float> source)
{
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] += factor * source[i];
}

// Mean of x x' over evenly spaced rows.
base::Result<base::Matrix> secondMoments(const index::ChunkTable& table, const base::CancellationToken& token)
{
    const std::size_t dimension = table.dimension();
    const std::size_t rowCount = table.rowCount();
    const std::size_t count = std::min(rowCount, sampleRows);
    base::Matrix moments(dimension, dimension);
    std::vector<float> row(dimension);
    for (std::size_t k = 0; k < count; ++k) {
        if (k % 256 == 0 && token.isCancelled())
            return base::cancelled();
        const std::size_t number = k * rowCount / count;
        index::toFloat(table.row(static_cast<std::uint32_t>(number)), row);
        for (std::size_t i = 0; i < dimension; ++i)
            addScaled(moments.row(i), row[i] / static_cast<float>(count), row);
    }
    return moments;
}

// Gram and Schmidt, twice, since once leaves too much of what it takes away in float32.
void orthonormalise(base::Matrix& rows)
{
    for (std::size_t k = 0; k < rows.rows; ++k) {
        for (int turn = 0; turn < 2; ++turn) {
            for (std::size_t other = 0; other < k; ++other)
                addScaled(rows.row(k), -dot(rows.row(k), rows.row(other)), rows.row(other));
        }
        const float length = std::sqrt(dot(rows.row(k), rows.row(k)));
        // A library of few different chunks has no more directions: zeros keep the bound true.
        for (float& value : rows.row(k))
            value = length > 1e-6F ? value / length : 0.0F;
    }
}

base::Matrix times(const base::Matrix& rows, const base::Matrix& symmetric)
{
    base::Matrix product(rows.rows, rows.columns);
    for (std::size_t row = 0; row < rows.rows; ++row) {
        for (std::size_t column = 0; column < rows.columns; ++column)
            product(row, column) = dot(rows.row(row), symmetric.row(column));
    }
    return product;
}

} // namespace

base::Result<Projection> Projection::fit(const index::ChunkTable& table, const base::CancellationToken& token)
{
    auto moments = secondMoments(table, token);
    if (!moments)
        return base::fail(std::move(moments.error()));
    base::Matrix directions(std::min<std::size_t>(directionCounts.back(), table.dimension()),
                            table.dimension());
    std::mt19937 generator(1); // a fixed seed: the same library always takes the same way
    for (float& value : directions.values)
        value = static_cast<float>(generator()) / 4294967296.0F - 0.5F;
    orthonormalise(directions);
    for (int iteration = 0; iteration < iterations; ++iteration) {
        if (token.isCancelled())
            return base::cancelled();
        directions = times(directions, *moments);
        orthonormalise(directions);
    }

    double total = 0.0;
    for (std::size_t i = 0; i < table.dimension(); ++i)
        total += static_cast<double>((*moments)(i, i));
    const base::Matrix images = times(directions, *moments);
    double kept = 0.0;
    std::size_t count = 0;
    for (const std::size_t wanted : directionCounts) {
        for (; count < std::min(wanted, directions.rows); ++count)
            kept += static_cast<double>(dot(images.row(count), directions.row(count)));
        if (kept >= wantedShare * total)
            break;
    }
    directions.rows = count;
    directions.values.resize(count * directions.columns);
    return Projection(std::move(directions), total > 0.0 ? kept / total : 1.0);
}

base::Matrix Projection::coarse(std::span<const std::uint16_t> rows) const
{
    const index::DotKernel& kernel = index::bestDotKernel();
    const std::size_t dimension = m_directions.columns;
    const std::size_t count = directionCount();
    base::Matrix result(rows.size() / dimension, depth());
    std::vector<float> components(count);
    for (std::size_t row = 0; row < result.rows; ++row) {
        const std::uint16_t* vector = rows.data() + row * dimension;
        kernel.products(vector, 1, m_directions.values.data(), count, dimension, components.data());
        float left = kernel.halfProduct(vector, vector, dimension);
        for (const float component : components)
            left -= component * component;
        std::copy(components.begin(), components.end(), result.row(row).begin());
        result(row, count) = std::sqrt(std::max(0.0F, left));
    }
    return result;
}

} // namespace coverscope::cover_map
