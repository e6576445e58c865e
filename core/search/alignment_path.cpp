// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/alignment_path.h"

#include "core/search/best_stretch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace coverscope::search {

namespace {

constexpr int statesPerFrame = 4;
constexpr double background = 0.4;
constexpr double bendPenalty = 0.8; // per quarter frame; cheaper ones follow the noise
// Of the path's own level: a bit above half of it, as levels differ along the path.
constexpr double endThreshold = 0.55;
// What it is worth, in frames of the path's own level, to go on to the end of a recording.
constexpr double borderBonus = 2.0;
constexpr double slopeDoubt = 0.1; // relative, of the slope that a path gives

bool isInside(const base::Matrix& contrast, double column)
{
    return column > -0.5 && column < static_cast<double>(contrast.columns) - 0.5;
}

enum class From : std::int8_t { Left = -1, Same = 0, Right = 1, Start = 2 };

// The states of one row: how far beside the line, in quarter frames.
struct Band
{
    int reach; // states to either side

    std::size_t count() const { return 2U * static_cast<std::size_t>(reach) + 1U; }
    double beside(std::size_t state) const { return (static_cast<double>(state) - reach) / statesPerFrame; }
};

// The straight continuation of a path: the line fitted to it.
struct FittedLine
{
    double meanRow = 0.0;
    double meanColumn = 0.0;
    double slope = 1.0;
};

FittedLine fit(const AlignmentPath& path, std::size_t from, std::size_t count)
{
    FittedLine line;
    for (std::size_t k = from; k < from + count; ++k) {
        line.meanRow += static_cast<double>(path.firstRow + k) / static_cast<double>(count);
        line.meanColumn += path.columns[k] / static_cast<double>(count);
    }
    double covariance = 0.0;
    double variance = 0.0;
    for (std::size_t k = from; k < from + count; ++k) {
        const double row = static_cast<double>(path.firstRow + k) - line.meanRow;
        covariance += row * (path.columns[k] - line.meanColumn);
        variance += row * row;
    }
    line.slope = variance > 0.0 ? covariance / variance : 1.0;
    return line;
}

// The path continued straight on to the borders of the contrast.
AlignmentPath continued(const base::Matrix& contrast, const AlignmentPath& path)
{
    const double slope = slopeOf(path);
    AlignmentPath result = path;
    std::vector<double> before;
    while (result.firstRow > before.size()) {
        const double column = path.columns.front() - slope * static_cast<double>(before.size() + 1);
        if (!isInside(contrast, column))
            break;
        before.push_back(column);
    }
    result.columns.insert(result.columns.begin(), before.rbegin(), before.rend());
    result.firstRow -= before.size();
    for (double column = path.columns.back() + slope;
         result.lastRow() + 1 < contrast.rows && isInside(contrast, column); column += slope)
        result.columns.push_back(column);
    return result;
}

double square(double value)
{
    return value * value;
}

} // namespace

double contrastAt(const base::Matrix& contrast, std::size_t row, double column)
{
    const double clamped = std::clamp(column, 0.0, static_cast<double>(contrast.columns - 1));
    const auto lower = static_cast<std::size_t>(clamped);
    const std::size_t upper = std::min(lower + 1, contrast.columns - 1);
    const double weight = clamped - static_cast<double>(lower);
    return (1.0 - weight) * contrast(row, lower) + weight * contrast(row, upper);
}

double slopeOf(const AlignmentPath& path)
{
    return fit(path, 0, path.columns.size()).slope;
}

double meanSlope(const base::Matrix& contrast, const AlignmentPath& path)
{
    const FittedLine fitted = fit(path, 0, path.columns.size());
    const auto along = [&](double slope, double shift) {
        double sum = 0.0;
        for (std::size_t row = path.firstRow; row <= path.lastRow(); ++row) {
            const double column =
                fitted.meanColumn + shift + slope * (static_cast<double>(row) - fitted.meanRow);
            sum += contrastAt(contrast, row, column);
        }
        return sum;
    };
    // Sums near the best one tell as much as the best: their mean place is finer than the grid of frames.
    std::vector<std::array<double, 2>> looks;
    double best = -1e9;
    for (double relative = -0.1; relative <= 0.1001; relative += 0.005) {
        for (double shift = -1.0; shift <= 1.01; shift += 0.25) {
            const double slope = fitted.slope * (1.0 + relative);
            looks.push_back({along(slope, shift) - 0.5 * square(relative / slopeDoubt), slope});
            best = std::max(best, looks.back()[0]);
        }
    }
    double weights = 0.0;
    double mean = 0.0;
    for (const auto& [sum, slope] : looks) {
        const double weight = std::exp(sum - best);
        weights += weight;
        mean += weight * slope;
    }
    return mean / weights;
}

AlignmentPath tracePath(const base::Matrix& contrast, const AlignmentLine& line, double halfWidth)
{
    const Band band{static_cast<int>(std::lround(halfWidth * statesPerFrame))};
    const std::size_t states = band.count();
    std::vector<From> from(contrast.rows * states, From::Start);
    std::vector<double> before(states, 0.0);
    std::vector<double> scores(states, 0.0);
    double best = 0.0;
    std::size_t bestRow = 0;
    std::size_t bestState = 0;
    for (std::size_t row = 0; row < contrast.rows; ++row) {
        for (std::size_t state = 0; state < states; ++state) {
            const double column = line.offset + line.slope * static_cast<double>(row) + band.beside(state);
            scores[state] = 0.0;
            if (!isInside(contrast, column))
                continue;
            double previous = before[state];
            From origin = previous > 0.0 ? From::Same : From::Start;
            previous = std::max(previous, 0.0);
            if (state > 0 && before[state - 1] - bendPenalty > previous) {
                previous = before[state - 1] - bendPenalty;
                origin = From::Left;
            }
            if (state + 1 < states && before[state + 1] - bendPenalty > previous) {
                previous = before[state + 1] - bendPenalty;
                origin = From::Right;
            }
            from[row * states + state] = origin;
            scores[state] = previous + contrastAt(contrast, row, column) - background;
            if (scores[state] > best) {
                best = scores[state];
                bestRow = row;
                bestState = state;
            }
        }
        std::swap(before, scores);
    }
    AlignmentPath path;
    path.score = best;
    if (!(best > 0.0))
        return path;
    std::size_t state = bestState;
    for (std::size_t row = bestRow;; --row) {
        path.firstRow = row;
        path.columns.push_back(line.offset + line.slope * static_cast<double>(row) + band.beside(state));
        const From origin = from[row * states + state];
        if (origin == From::Start || row == 0)
            break;
        state = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(state) + static_cast<int>(origin));
    }
    std::reverse(path.columns.begin(), path.columns.end());
    return path;
}

AlignmentPath withEnds(const base::Matrix& contrast, const AlignmentPath& path,
                       const ContrastBorders& borders)
{
    const AlignmentPath whole = continued(contrast, path);
    std::vector<double> gains(whole.columns.size());
    for (std::size_t k = 0; k < gains.size(); ++k)
        gains[k] = contrastAt(contrast, whole.firstRow + k, whole.columns[k]);
    const std::size_t inside = path.firstRow - whole.firstRow;
    const double level =
        std::accumulate(gains.begin() + static_cast<std::ptrdiff_t>(inside),
                        gains.begin() + static_cast<std::ptrdiff_t>(inside + path.columns.size()), 0.0) /
        static_cast<double>(path.columns.size());
    for (double& gain : gains)
        gain -= endThreshold * level;
    const double bonus = borderBonus * level;
    const bool atStart =
        (whole.firstRow == 0 && borders.queryStarts) || (whole.columns.front() < 1.0 && borders.trackStarts);
    const bool atEnd =
        (whole.lastRow() + 1 == contrast.rows && borders.queryEnds) ||
        (whole.columns.back() > static_cast<double>(contrast.columns) - 2.0 && borders.trackEnds);
    const ValueStretch stretch = bestStretch(gains, atStart ? bonus : 0.0, atEnd ? bonus : 0.0);

    AlignmentPath result;
    result.score = path.score;
    result.firstRow = whole.firstRow + stretch.first;
    const auto first = whole.columns.begin() + static_cast<std::ptrdiff_t>(stretch.first);
    result.columns.assign(first, first + static_cast<std::ptrdiff_t>(stretch.count));
    return result;
}

} // namespace coverscope::search
