// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/chunk_cells.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr std::size_t rasterPerChunk = 8;
constexpr std::size_t maximumRasterSize = 2'000'000; // 16 MB of doubles

// The chunk of each raster point along one axis.
std::vector<std::size_t> rasterChunks(std::span<const double> borders, std::size_t count)
{
    std::vector<std::size_t> chunks(count);
    const double step = (borders.back() - borders.front()) / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i)
        chunks[i] = cellAt(borders, borders.front() + (static_cast<double>(i) + 0.5) * step).value_or(0);
    return chunks;
}

// QCPColorMapData gives the centres of the outermost cells, not their edges.
QCPRange centreRange(std::span<const double> borders, std::size_t count)
{
    const double half = (borders.back() - borders.front()) / static_cast<double>(count) / 2.0;
    return QCPRange(borders.front() + half, borders.back() - half);
}

} // namespace

std::vector<double> cellBorders(std::span<const base::TimeRange> chunks)
{
    std::vector<double> borders;
    if (chunks.empty())
        return borders;
    borders.reserve(chunks.size() + 1);
    borders.push_back(chunks.front().start);
    for (std::size_t k = 1; k < chunks.size(); ++k)
        borders.push_back((chunks[k - 1].middle() + chunks[k].middle()) / 2.0);
    borders.push_back(chunks.back().end);
    return borders;
}

std::optional<std::size_t> cellAt(std::span<const double> borders, double seconds)
{
    if (borders.size() < 2 || seconds < borders.front() || seconds > borders.back())
        return std::nullopt;
    const auto after = std::upper_bound(borders.begin() + 1, borders.end() - 1, seconds);
    return static_cast<std::size_t>(after - borders.begin()) - 1;
}

QCPColorMapData* makeColorMapData(const base::Matrix& similarities, std::span<const double> queryBorders,
                                  std::span<const double> trackBorders)
{
    std::size_t factor = rasterPerChunk;
    while (factor > 1 && similarities.rows * similarities.columns * factor * factor > maximumRasterSize)
        --factor;
    const std::size_t rows = similarities.rows * factor;
    const std::size_t columns = similarities.columns * factor;
    auto* data = new QCPColorMapData(static_cast<int>(columns), static_cast<int>(rows),
                                     centreRange(trackBorders, columns), centreRange(queryBorders, rows));
    const std::vector<std::size_t> queryChunks = rasterChunks(queryBorders, rows);
    const std::vector<std::size_t> trackChunks = rasterChunks(trackBorders, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            data->setCell(static_cast<int>(column), static_cast<int>(row),
                          static_cast<double>(similarities(queryChunks[row], trackChunks[column])));
    }
    return data;
}

std::vector<float> rowMaxima(const base::Matrix& similarities)
{
    std::vector<float> maxima;
    for (std::size_t row = 0; row < similarities.rows; ++row)
        maxima.push_back(std::ranges::max(similarities.row(row)));
    return maxima;
}

std::vector<float> columnMaxima(const base::Matrix& similarities)
{
    std::vector<float> maxima(similarities.columns, -1.0F);
    for (std::size_t row = 0; row < similarities.rows; ++row) {
        for (std::size_t column = 0; column < similarities.columns; ++column)
            maxima[column] = std::max(maxima[column], similarities(row, column));
    }
    return maxima;
}

} // namespace coverscope::ui
