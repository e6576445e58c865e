// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/chunk_path.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace coverscope::search {

namespace {

// A recording of hours still gives a grid that is computed in an instant.
constexpr std::size_t maximumGridSide = 2000;

base::Seconds medianHop(const std::vector<base::TimeRange>& chunks)
{
    std::vector<base::Seconds> hops;
    for (std::size_t k = 1; k < chunks.size(); ++k) {
        if (chunks[k].start > chunks[k - 1].start)
            hops.push_back(chunks[k].start - chunks[k - 1].start);
    }
    if (hops.empty())
        return 0.0;
    const auto middle = hops.begin() + static_cast<std::ptrdiff_t>(hops.size() / 2);
    std::nth_element(hops.begin(), middle, hops.end());
    return *middle;
}

// Where a grid time falls between two chunk starts.
struct Between
{
    std::size_t lower = 0;
    std::size_t upper = 0;
    float weight = 0.0F; // of the upper one
};

std::vector<Between> interpolationPoints(const std::vector<base::TimeRange>& chunks, base::Seconds step)
{
    const base::Seconds extent = chunks.back().start - chunks.front().start;
    const auto count = static_cast<std::size_t>(std::floor(extent / step + 1e-6)) + 1;
    std::vector<Between> points(count);
    std::size_t lower = 0;
    for (std::size_t k = 0; k < count; ++k) {
        const base::Seconds time = chunks.front().start + static_cast<double>(k) * step;
        while (lower + 1 < chunks.size() && chunks[lower + 1].start <= time)
            ++lower;
        const std::size_t upper = std::min(lower + 1, chunks.size() - 1);
        const base::Seconds gap = chunks[upper].start - chunks[lower].start;
        points[k] = {lower, upper, gap > 0.0 ? static_cast<float>((time - chunks[lower].start) / gap) : 0.0F};
    }
    return points;
}

enum Step : std::uint8_t { Start, Diagonal, Flat, Steep };

} // namespace

base::Seconds trackTimeAt(const std::vector<AlignmentPoint>& points, base::Seconds queryTime, double slope)
{
    const auto after = std::lower_bound(points.begin(), points.end(), queryTime,
                                        [](const AlignmentPoint& p, base::Seconds t) { return p.query < t; });
    if (after == points.begin())
        return points.front().track + slope * (queryTime - points.front().query);
    if (after == points.end())
        return points.back().track + slope * (queryTime - points.back().query);
    const AlignmentPoint& before = *(after - 1);
    const double share = (queryTime - before.query) / (after->query - before.query);
    return before.track + share * (after->track - before.track);
}

TimeGrid toTimeGrid(const base::Matrix& similarities, const std::vector<base::TimeRange>& queryChunks,
                    const std::vector<base::TimeRange>& trackChunks)
{
    TimeGrid grid;
    if (similarities.isEmpty())
        return grid;
    const base::Seconds queryHop = medianHop(queryChunks);
    const base::Seconds trackHop = medianHop(trackChunks);
    base::Seconds step =
        queryHop > 0.0 && trackHop > 0.0 ? std::min(queryHop, trackHop) : std::max(queryHop, trackHop);
    const base::Seconds longest = std::max(queryChunks.back().start - queryChunks.front().start,
                                           trackChunks.back().start - trackChunks.front().start);
    step = std::max({step * 0.5, longest / static_cast<double>(maximumGridSide), 0.1});

    grid.step = step;
    grid.queryStart = queryChunks.front().start;
    grid.trackStart = trackChunks.front().start;
    const auto rows = interpolationPoints(queryChunks, step);
    const auto columns = interpolationPoints(trackChunks, step);
    grid.similarities = base::Matrix(rows.size(), columns.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const auto along = [&](std::size_t row) {
                return similarities(row, columns[j].lower) * (1.0F - columns[j].weight) +
                       similarities(row, columns[j].upper) * columns[j].weight;
            };
            grid.similarities(i, j) =
                along(rows[i].lower) * (1.0F - rows[i].weight) + along(rows[i].upper) * rows[i].weight;
        }
    }
    return grid;
}

double backgroundLevel(const base::Matrix& similarities)
{
    double sum = 0.0;
    double squares = 0.0;
    for (const float value : similarities.values) {
        sum += value;
        squares += static_cast<double>(value) * value;
    }
    const double count = std::max<double>(1.0, static_cast<double>(similarities.values.size()));
    const double mean = sum / count;
    return mean + 0.5 * std::sqrt(std::max(0.0, squares / count - mean * mean));
}

LocalPath localPath(const base::Matrix& similarities, double background, double bendPenalty)
{
    LocalPath path;
    if (similarities.isEmpty())
        return path;
    const std::size_t rows = similarities.rows;
    const std::size_t columns = similarities.columns;
    std::vector<double> score(rows * columns);
    std::vector<Step> from(rows * columns, Start);
    const auto gain = [&](std::size_t i, std::size_t j) { return similarities(i, j) - background; };

    std::size_t best = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            const std::size_t here = i * columns + j;
            double previous = 0.0;
            if (i >= 1 && j >= 1 && score[here - columns - 1] > previous) {
                previous = score[here - columns - 1];
                from[here] = Diagonal;
            }
            if (i >= 1 && j >= 2 && score[here - columns - 2] - bendPenalty > previous) {
                previous = score[here - columns - 2] - bendPenalty;
                from[here] = Flat;
            }
            if (i >= 2 && j >= 1) {
                // The row stepped over lies halfway between two columns.
                const double skipped = 0.5 * (gain(i - 1, j) + gain(i - 1, j - 1));
                const double candidate = score[here - 2 * columns - 1] + skipped - bendPenalty;
                if (score[here - 2 * columns - 1] > 0.0 && candidate > previous) {
                    previous = candidate;
                    from[here] = Steep;
                }
            }
            score[here] = previous + gain(i, j);
            if (score[here] > score[best])
                best = here;
        }
    }
    path.score = score[best];
    for (std::size_t here = best;;) {
        path.steps.push_back({here / columns, here % columns});
        static constexpr std::array<std::size_t, 4> rowsBack{0, 1, 1, 2};
        static constexpr std::array<std::size_t, 4> columnsBack{0, 1, 2, 1};
        if (from[here] == Start)
            break;
        here -= rowsBack[from[here]] * columns + columnsBack[from[here]];
    }
    std::reverse(path.steps.begin(), path.steps.end());
    return path;
}

} // namespace coverscope::search
