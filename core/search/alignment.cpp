// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/alignment.h"

#include "core/features/chroma.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

constexpr int transpositionsTried = 4;
constexpr double bendPenalty = 0.05;
constexpr base::Seconds shortestPath = 4.0;
// A neighbourhood of frames tells places apart that single chords do not.
constexpr std::size_t stackedFrames = 4;

struct Stretch
{
    base::Matrix frames; // averaged frames x bins
    base::Seconds start = 0.0;
};

Stretch cutStretch(const AlignmentSide& side, double framesPerSecond)
{
    const auto rows = static_cast<double>(side.averagedCqt->rows);
    const double first =
        std::clamp(std::floor((side.stretch.start - side.offset) * framesPerSecond), 0.0, rows);
    const double last =
        std::clamp(std::ceil((side.stretch.end - side.offset) * framesPerSecond), first, rows);
    Stretch result;
    const auto from = static_cast<std::size_t>(first);
    const auto count = static_cast<std::size_t>(last) - from;
    const std::size_t bins = side.averagedCqt->columns;
    result.frames.rows = count;
    result.frames.columns = bins;
    const auto begin = side.averagedCqt->values.begin() + static_cast<std::ptrdiff_t>(from * bins);
    result.frames.values.assign(begin, begin + static_cast<std::ptrdiff_t>(count * bins));
    result.start = side.offset + first / framesPerSecond;
    return result;
}

// Mean along the diagonal around each cell, as far as it lies in the matrix.
base::Matrix smoothAlongDiagonal(const base::Matrix& products)
{
    base::Matrix smooth(products.rows, products.columns);
    constexpr auto half = static_cast<std::ptrdiff_t>(stackedFrames / 2);
    const auto rows = static_cast<std::ptrdiff_t>(products.rows);
    const auto columns = static_cast<std::ptrdiff_t>(products.columns);
    for (std::ptrdiff_t i = 0; i < rows; ++i) {
        for (std::ptrdiff_t j = 0; j < columns; ++j) {
            const std::ptrdiff_t back = std::min({half, i, j});
            const std::ptrdiff_t ahead = std::min({half, rows - 1 - i, columns - 1 - j});
            float sum = 0.0F;
            for (std::ptrdiff_t k = -back; k <= ahead; ++k)
                sum += products(static_cast<std::size_t>(i + k), static_cast<std::size_t>(j + k));
            smooth(static_cast<std::size_t>(i), static_cast<std::size_t>(j)) =
                sum / static_cast<float>(back + ahead + 1);
        }
    }
    return smooth;
}

// Track time per query time along the path: least squares, then the straight line close to it that
// meets the most similarity. The path itself moves in whole frames, which the line does not.
double pathSlope(const base::Matrix& similarities, const LocalPath& path)
{
    const auto count = static_cast<double>(path.steps.size());
    double meanRow = 0.0;
    double meanColumn = 0.0;
    for (const GridStep& step : path.steps) {
        meanRow += static_cast<double>(step.row) / count;
        meanColumn += static_cast<double>(step.column) / count;
    }
    double covariance = 0.0;
    double variance = 0.0;
    for (const GridStep& step : path.steps) {
        const double row = static_cast<double>(step.row) - meanRow;
        covariance += row * (static_cast<double>(step.column) - meanColumn);
        variance += row * row;
    }
    const double regression = variance > 0.0 ? covariance / variance : 1.0;

    const auto firstRow = static_cast<double>(path.steps.front().row);
    const auto lastRow = static_cast<double>(path.steps.back().row);
    const auto along = [&](double slope, double shift) {
        double sum = 0.0;
        for (double row = firstRow; row <= lastRow; row += 1.0) {
            const double column = meanColumn + shift + slope * (row - meanRow);
            const double lower = std::floor(column);
            if (lower < 0.0 || lower + 1.0 >= static_cast<double>(similarities.columns))
                continue;
            const auto i = static_cast<std::size_t>(row);
            const auto j = static_cast<std::size_t>(lower);
            const double weight = column - lower;
            sum += (1.0 - weight) * similarities(i, j) + weight * similarities(i, j + 1);
        }
        return sum;
    };
    double best = regression;
    double bestSum = -1.0;
    for (double relative = -0.06; relative <= 0.0601; relative += 0.005) {
        for (double shift = -2.0; shift <= 2.01; shift += 0.5) {
            const double sum = along(regression * (1.0 + relative), shift);
            if (sum > bestSum) {
                bestSum = sum;
                best = regression * (1.0 + relative);
            }
        }
    }
    return best;
}

} // namespace

std::optional<FineAlignment> alignChroma(const AlignmentSide& query, const AlignmentSide& track,
                                         double framesPerSecond)
{
    if (query.averagedCqt == nullptr || track.averagedCqt == nullptr || !(framesPerSecond > 0.0))
        return std::nullopt;
    const Stretch queryStretch = cutStretch(query, framesPerSecond);
    const Stretch trackStretch = cutStretch(track, framesPerSecond);
    if (queryStretch.frames.isEmpty() || trackStretch.frames.isEmpty())
        return std::nullopt;
    const base::Matrix queryChroma = features::chroma(queryStretch.frames);
    const base::Matrix trackChroma = features::chroma(trackStretch.frames);

    LocalPath bestPath;
    base::Matrix bestProducts;
    int bestShift = 0;
    for (int rank = 0; rank < transpositionsTried; ++rank) {
        const int shift = features::transpositionIndex(queryChroma, trackChroma, rank);
        base::Matrix products = smoothAlongDiagonal(
            features::frameProducts(features::rotateChroma(queryChroma, shift), trackChroma));
        LocalPath path = localPath(products, backgroundLevel(products), bendPenalty);
        if (rank == 0 || path.score > bestPath.score) {
            bestPath = std::move(path);
            bestProducts = std::move(products);
            bestShift = shift;
        }
    }
    const GridStep first = bestPath.steps.front();
    const GridStep last = bestPath.steps.back();
    if (static_cast<double>(last.row - first.row) < shortestPath * framesPerSecond)
        return std::nullopt;

    FineAlignment alignment;
    alignment.keyShift = bestShift > 6 ? bestShift - 12 : bestShift;
    alignment.tempoRatio = 1.0 / std::clamp(pathSlope(bestProducts, bestPath), 0.5, 2.0);
    for (const GridStep& step : bestPath.steps) {
        alignment.similarity +=
            bestProducts(step.row, step.column) / static_cast<double>(bestPath.steps.size());
        alignment.path.push_back({queryStretch.start + static_cast<double>(step.row) / framesPerSecond,
                                  trackStretch.start + static_cast<double>(step.column) / framesPerSecond});
    }
    return alignment;
}

} // namespace coverscope::search
