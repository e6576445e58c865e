// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/alignment.h"

#include "core/base/matrix_rows.h"
#include "core/features/chroma.h"
#include "core/search/alignment_contrast.h"
#include "core/search/alignment_path.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

constexpr base::Seconds shortestPath = 4.0;
// Lines of this many keys are followed frame by frame.
constexpr std::size_t linesTraced = 3;
// A performance leaves a straight line by this much, and by a share of its length.
constexpr base::Seconds bandHalfWidth = 2.0;
constexpr double bandShare = 0.03;

// A path through ten minutes tells key and tempo as well as one through three hours.
constexpr base::Seconds longestQuery = 600.0;
constexpr base::Seconds longestTrack = 3600.0;

struct Stretch
{
    base::Matrix chroma;       // frames x 12
    base::Seconds start = 0.0; // of the first frame in the file
    bool isFromStart = false;  // of the recording
    bool isToEnd = false;
};

Stretch cutStretch(const AlignmentSide& side, base::Seconds longest, base::Seconds margin,
                   const features::FeatureSettings& settings)
{
    const double framesPerSecond = settings.averagedFramesPerSecond();
    const auto rows = static_cast<double>(side.averagedFrames->rows);
    const auto frameAt = [&](base::Seconds time) { return (time - side.offset) * framesPerSecond; };
    const double first = std::clamp(std::floor(frameAt(side.stretch.start - margin)), 0.0, rows);
    const double last = std::clamp(
        std::ceil(frameAt(std::min(side.stretch.end, side.stretch.start + longest) + margin)), first, rows);
    const auto from = static_cast<std::size_t>(first);
    const auto count = static_cast<std::size_t>(last) - from;
    return {features::chroma(base::rowsOf(*side.averagedFrames, from, count), settings),
            side.offset + first / framesPerSecond, from == 0, from + count == side.averagedFrames->rows};
}

// The middles of both proposed stretches belong together, as far as anybody knows.
ExpectedPlace expectedPlace(const AlignmentSide& query, const Stretch& inQuery, const AlignmentSide& track,
                            const Stretch& inTrack, double framesPerSecond)
{
    const auto middle = [framesPerSecond](const AlignmentSide& side, const Stretch& stretch) {
        const base::Seconds length = static_cast<double>(stretch.chroma.rows) / framesPerSecond;
        const base::Seconds start = std::max(side.stretch.start, stretch.start);
        const base::Seconds end = std::min(side.stretch.end, stretch.start + length);
        return (0.5 * (start + end) - stretch.start) * framesPerSecond;
    };
    const base::Seconds difference = std::abs(query.stretch.length() - track.stretch.length());
    return {middle(query, inQuery), middle(track, inTrack), (12.0 + 0.5 * difference) * framesPerSecond};
}

double meanCosine(const base::Matrix& query, const base::Matrix& track, const AlignmentPath& path)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < path.columns.size(); ++k) {
        const double column = std::clamp(path.columns[k], 0.0, static_cast<double>(track.rows - 1));
        const auto nearest = static_cast<std::size_t>(std::lround(column));
        for (std::size_t pitchClass = 0; pitchClass < query.columns; ++pitchClass)
            sum += query(path.firstRow + k, pitchClass) * track(nearest, pitchClass);
    }
    return sum / static_cast<double>(path.columns.size());
}

// Frames to seconds. A frame's index stands for its middle; the path begins and ends at the frames' edges.
std::vector<AlignmentPoint> toTimes(const AlignmentPath& path, const Stretch& query, const Stretch& track,
                                    double framesPerSecond)
{
    const auto point = [&](double row, double column) {
        return AlignmentPoint{query.start + (row + 0.5) / framesPerSecond,
                              track.start + (column + 0.5) / framesPerSecond};
    };
    const double slope = slopeOf(path);
    const auto firstRow = static_cast<double>(path.firstRow);
    std::vector<AlignmentPoint> points;
    points.push_back(point(firstRow - 0.5, path.columns.front() - 0.5 * slope));
    for (std::size_t k = 0; k < path.columns.size(); ++k)
        points.push_back(point(firstRow + static_cast<double>(k), path.columns[k]));
    points.push_back(point(static_cast<double>(path.lastRow()) + 0.5, path.columns.back() + 0.5 * slope));
    points.front().track = std::max(points.front().track, track.start);
    points.back().track =
        std::min(points.back().track, track.start + static_cast<double>(track.chroma.rows) / framesPerSecond);
    return points;
}

} // namespace

std::optional<FineAlignment> alignChroma(const AlignmentSide& query, const AlignmentSide& track,
                                         const features::FeatureSettings& settings,
                                         const base::CancellationToken& token)
{
    const double framesPerSecond = settings.averagedFramesPerSecond();
    if (query.averagedFrames == nullptr || track.averagedFrames == nullptr || !(framesPerSecond > 0.0))
        return std::nullopt;
    const Stretch inQuery = cutStretch(query, longestQuery, alignmentQueryMargin, settings);
    const Stretch inTrack = cutStretch(track, longestTrack, alignmentTrackMargin, settings);
    if (inQuery.chroma.isEmpty() || inTrack.chroma.isEmpty())
        return std::nullopt;
    const auto lines = findLines(inQuery.chroma, inTrack.chroma,
                                 expectedPlace(query, inQuery, track, inTrack, framesPerSecond), token);

    const double halfWidth =
        bandHalfWidth * framesPerSecond + bandShare * static_cast<double>(inQuery.chroma.rows);
    AlignmentPath path;
    base::Matrix contrast;
    int keyShift = 0;
    for (std::size_t k = 0; k < std::min(lines.size(), linesTraced); ++k) {
        if (token.isCancelled())
            return std::nullopt;
        base::Matrix own =
            chromaContrast(features::rotateChroma(inQuery.chroma, lines[k].keyShift), inTrack.chroma);
        AlignmentPath traced = tracePath(own, lines[k], halfWidth);
        if (k == 0 || traced.score > path.score) {
            path = std::move(traced);
            contrast = std::move(own);
            keyShift = lines[k].keyShift;
        }
    }
    if (path.columns.empty())
        return std::nullopt;
    path = withEnds(contrast, path,
                    {inQuery.isFromStart, inQuery.isToEnd, inTrack.isFromStart, inTrack.isToEnd});
    if (static_cast<double>(path.columns.size()) < shortestPath * framesPerSecond)
        return std::nullopt;

    FineAlignment alignment;
    alignment.keyShift = keyShift > 6 ? keyShift - 12 : keyShift;
    alignment.tempoRatio = 1.0 / std::clamp(meanSlope(contrast, path), 0.5, 2.0);
    alignment.similarity = meanCosine(features::rotateChroma(inQuery.chroma, keyShift), inTrack.chroma, path);
    alignment.path = toTimes(path, inQuery, inTrack, framesPerSecond);
    return alignment;
}

} // namespace coverscope::search
