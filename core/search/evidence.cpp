// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/best_stretch.h"
#include "core/search/chunk_path.h"
#include "core/search/search_engine.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace coverscope::search {

namespace {

// Chunk similarities on a path differ by a few hundredths; less than that buys no bend.
constexpr double gridBendPenalty = 0.02;
// A shorter path has too few chunks to tell a tail from a weak one.
constexpr base::Seconds shortestWithTails = 60.0;

std::size_t nearestChunk(const std::vector<base::TimeRange>& chunks, base::Seconds start)
{
    std::size_t best = 0;
    for (std::size_t k = 1; k < chunks.size(); ++k) {
        if (std::abs(chunks[k].start - start) < std::abs(chunks[best].start - start))
            best = k;
    }
    return best;
}

// A path runs on as long as it meets more than the background; what it meets after the recordings have parted
// is little beside what it met before. Keeps the stretch with the largest sum above half of the level of its
// better half.
LocalPath withoutTails(LocalPath path, const base::Matrix& similarities, double background)
{
    std::vector<double> gains;
    for (const GridStep& step : path.steps)
        gains.push_back(similarities(step.row, step.column) - background);
    std::vector<double> sorted = gains;
    std::ranges::sort(sorted, std::greater());
    sorted.resize((sorted.size() + 1) / 2);
    const double level =
        std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(sorted.size());
    for (double& gain : gains)
        gain -= 0.5 * level;
    const ValueStretch kept = bestStretch(gains);
    if (kept.count > 0) {
        const auto first = path.steps.begin() + static_cast<std::ptrdiff_t>(kept.first);
        path.steps = {first, first + static_cast<std::ptrdiff_t>(kept.count)};
    }
    return path;
}

std::vector<AlignmentPoint> gridTimes(const TimeGrid& grid, const LocalPath& path)
{
    std::vector<AlignmentPoint> points;
    points.reserve(path.steps.size());
    for (const GridStep& step : path.steps)
        points.push_back({grid.queryStart + static_cast<double>(step.row) * grid.step,
                          grid.trackStart + static_cast<double>(step.column) * grid.step});
    return points;
}

// Chunks lie on a coarse raster: how far beside it the true place is, from the similarities one track chunk
// to the left and right of the path (vertex of the parabola), at most half a hop either way.
base::Seconds offsetFromRaster(const base::Matrix& similarities, const std::vector<PathPoint>& path,
                               const std::vector<base::TimeRange>& trackChunks)
{
    double left = 0.0;
    double centre = 0.0;
    double right = 0.0;
    base::Seconds hop = 0.0;
    std::size_t count = 0;
    for (const PathPoint& point : path) {
        if (point.trackChunk == 0 || point.trackChunk + 1 >= similarities.columns)
            continue;
        left += similarities(point.queryChunk, point.trackChunk - 1);
        centre += similarities(point.queryChunk, point.trackChunk);
        right += similarities(point.queryChunk, point.trackChunk + 1);
        hop += 0.5 * (trackChunks[point.trackChunk + 1].start - trackChunks[point.trackChunk - 1].start);
        ++count;
    }
    const double curvature = left - 2.0 * centre + right;
    if (count < 2 || curvature >= -1e-9)
        return 0.0;
    return std::clamp(0.5 * (left - right) / curvature, -0.5, 0.5) * hop / static_cast<double>(count);
}

} // namespace

Evidence makeEvidence(base::Matrix similarities, std::vector<base::TimeRange> queryChunks,
                      std::vector<base::TimeRange> trackChunks)
{
    Evidence evidence;
    evidence.similarities = std::move(similarities);
    evidence.queryChunks = std::move(queryChunks);
    evidence.trackChunks = std::move(trackChunks);
    if (evidence.similarities.isEmpty())
        return evidence;
    const auto& matrix = evidence.similarities;
    const auto& inQuery = evidence.queryChunks;
    const auto& inTrack = evidence.trackChunks;
    evidence.maxMean = maxMean(matrix);

    const TimeGrid grid = toTimeGrid(matrix, inQuery, inTrack);
    const double background = backgroundLevel(grid.similarities);
    LocalPath path = localPath(grid.similarities, background, gridBendPenalty);
    if (static_cast<double>(path.steps.size()) * grid.step > shortestWithTails)
        path = withoutTails(std::move(path), grid.similarities, background);
    const auto points = gridTimes(grid, path);
    const base::Seconds tolerance = 0.5 * grid.step;
    for (std::size_t k = 0; k < inQuery.size(); ++k) {
        // A last chunk aligned to the end may lie just beyond the raster's last row.
        const bool isBesideEnd =
            k + 1 == inQuery.size() && inQuery[k].start < points.back().query + grid.step;
        if (inQuery[k].start < points.front().query - tolerance ||
            (inQuery[k].start > points.back().query + tolerance && !isBesideEnd))
            continue;
        const std::size_t partner = nearestChunk(inTrack, trackTimeAt(points, inQuery[k].start));
        evidence.path.push_back(
            {static_cast<std::uint32_t>(k), static_cast<std::uint32_t>(partner), matrix(k, partner)});
    }
    if (evidence.path.empty()) { // a stretch between two chunks of an irregular raster
        const std::size_t k = nearestChunk(inQuery, points.front().query);
        const std::size_t partner = nearestChunk(inTrack, points.front().track);
        evidence.path.push_back(
            {static_cast<std::uint32_t>(k), static_cast<std::uint32_t>(partner), matrix(k, partner)});
    }

    const base::TimeRange& firstQuery = inQuery[evidence.path.front().queryChunk];
    const base::TimeRange& lastQuery = inQuery[evidence.path.back().queryChunk];
    evidence.segment.query = {firstQuery.start, lastQuery.end};
    if (evidence.path.size() == 1) {
        evidence.segment.track = inTrack[evidence.path.front().trackChunk];
        return evidence;
    }
    const base::Seconds offset = offsetFromRaster(matrix, evidence.path, inTrack);
    const base::TimeRange& lastTrack = inTrack[evidence.path.back().trackChunk];
    const base::Seconds start = trackTimeAt(points, firstQuery.start) + offset;
    const base::Seconds end = trackTimeAt(points, lastQuery.start) + lastTrack.length() + offset;
    evidence.segment.track = {std::clamp(start, inTrack.front().start, inTrack.back().end),
                              std::clamp(end, inTrack.front().start, inTrack.back().end)};
    return evidence;
}

} // namespace coverscope::search
