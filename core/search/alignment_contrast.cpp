// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/alignment_contrast.h"

#include "core/features/chroma.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

constexpr std::size_t surroundings = 50; // frames to either side: the section of a piece
// A frame that is hardly different from its surroundings is not blown up to unit length.
constexpr double leastEnergy = 1e-3;

// What a frame has that its surroundings have not, of unit length.
base::Matrix differences(const base::Matrix& chroma)
{
    base::Matrix result(chroma.rows, chroma.columns);
    std::vector<double> sums(chroma.columns, 0.0); // over the frames from..to
    std::size_t from = 0;
    std::size_t to = 0;
    for (std::size_t frame = 0; frame < chroma.rows; ++frame) {
        for (; to < std::min(chroma.rows, frame + surroundings + 1); ++to) {
            for (std::size_t column = 0; column < chroma.columns; ++column)
                sums[column] += chroma(to, column);
        }
        for (; from + surroundings < frame; ++from) {
            for (std::size_t column = 0; column < chroma.columns; ++column)
                sums[column] -= chroma(from, column);
        }
        double energy = leastEnergy;
        for (std::size_t column = 0; column < chroma.columns; ++column) {
            const double value = chroma(frame, column) - sums[column] / static_cast<double>(to - from);
            result(frame, column) = static_cast<float>(value);
            energy += value * value;
        }
        for (float& value : result.row(frame))
            value = static_cast<float>(value / std::sqrt(energy));
    }
    return result;
}

} // namespace

base::Matrix chromaContrast(const base::Matrix& query, const base::Matrix& track)
{
    base::Matrix contrast = features::frameProducts(differences(query), differences(track));
    if (contrast.isEmpty())
        return contrast;
    std::vector<double> rowMeans(contrast.rows, 0.0);
    std::vector<double> columnMeans(contrast.columns, 0.0);
    double mean = 0.0;
    for (std::size_t i = 0; i < contrast.rows; ++i) {
        for (std::size_t j = 0; j < contrast.columns; ++j) {
            const double value = contrast(i, j);
            rowMeans[i] += value / static_cast<double>(contrast.columns);
            columnMeans[j] += value / static_cast<double>(contrast.rows);
        }
        mean += rowMeans[i] / static_cast<double>(contrast.rows);
    }
    double squares = 0.0;
    for (std::size_t i = 0; i < contrast.rows; ++i) {
        for (std::size_t j = 0; j < contrast.columns; ++j) {
            const double value = contrast(i, j) - rowMeans[i] - columnMeans[j] + mean;
            contrast(i, j) = static_cast<float>(value);
            squares += value * value;
        }
    }
    const double deviation = std::sqrt(squares / static_cast<double>(contrast.values.size()));
    for (float& value : contrast.values)
        value = deviation > 1e-6 ? static_cast<float>(value / deviation) : 0.0F;
    return contrast;
}

} // namespace coverscope::search
