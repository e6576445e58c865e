// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/warp_map.h"

#include "ui/evidence/match_time_map.h"

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr std::ptrdiff_t smoothingHalfWidth = 4; // points, about two seconds
constexpr double tempoHalfWindow = 3.0;          // seconds
constexpr double slowest = 0.25, fastest = 4.0;  // beyond, a slope is a fault of the path's end
using Points = std::vector<search::AlignmentPoint>;

// The window shrinks towards the ends, so that these stay where they are. A mean of increasing values over
// windows that move on is increasing as well.
Points smoothed(const Points& points)
{
    Points result;
    const auto count = static_cast<std::ptrdiff_t>(points.size());
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const std::ptrdiff_t half = std::min({smoothingHalfWidth, i, count - 1 - i});
        search::AlignmentPoint mean;
        for (std::ptrdiff_t k = i - half; k <= i + half; ++k) {
            mean.query += points[static_cast<std::size_t>(k)].query / static_cast<double>(2 * half + 1);
            mean.track += points[static_cast<std::size_t>(k)].track / static_cast<double>(2 * half + 1);
        }
        // Both must grow, or there is no way back.
        if (result.empty() || (mean.query > result.back().query && mean.track > result.back().track))
            result.push_back(mean);
    }
    return result;
}

// Piecewise linear through `points` from one coordinate to the other.
template <typename From, typename To>
double interpolate(const Points& points, double value, double slope, From from, To to)
{
    if (value <= from(points.front()))
        return to(points.front()) + (value - from(points.front())) * slope;
    if (value >= from(points.back()))
        return to(points.back()) + (value - from(points.back())) * slope;
    const auto after = std::upper_bound(
        points.begin(), points.end(), value,
        [&](double sought, const search::AlignmentPoint& point) { return sought < from(point); });
    const auto before = std::prev(after);
    const double share = (value - from(*before)) / (from(*after) - from(*before));
    return to(*before) + share * (to(*after) - to(*before));
}

double querySecondsOf(const search::AlignmentPoint& point)
{
    return point.query;
}

double trackSecondsOf(const search::AlignmentPoint& point)
{
    return point.track;
}

} // namespace

WarpMap::WarpMap(const search::Match& match)
{
    const MatchTimeMap straight = matchTimeMap(match);
    m_points = {{straight.queryMoment, straight.trackMoment}};
    m_slope = straight.trackSecondsPerQuerySecond;
    if (!match.evidence || match.evidence->alignment.size() < 2)
        return;
    m_points = smoothed(match.evidence->alignment);
    if (match.tempoRatio && *match.tempoRatio > 0.0)
        m_slope = std::clamp(1.0 / *match.tempoRatio, slowest, fastest);
}

double WarpMap::toTrack(double querySeconds) const
{
    return interpolate(m_points, querySeconds, m_slope, querySecondsOf, trackSecondsOf);
}

double WarpMap::toQuery(double trackSeconds) const
{
    return interpolate(m_points, trackSeconds, 1.0 / m_slope, trackSecondsOf, querySecondsOf);
}

double WarpMap::tempoRatioAt(double querySeconds) const
{
    const double from = querySeconds - tempoHalfWindow;
    const double to = querySeconds + tempoHalfWindow;
    return (to - from) / (toTrack(to) - toTrack(from));
}

std::optional<search::MatchSegment> WarpMap::alignedStretch() const
{
    if (m_points.size() < 2)
        return std::nullopt;
    return search::MatchSegment{{m_points.front().query, m_points.back().query},
                                {m_points.front().track, m_points.back().track}};
}

double CommonAxis::toOwn(Side side, double common) const
{
    const bool isQuery = side == Side::Clip;
    switch (kind) {
    case TimeAxis::Query:
        return isQuery ? common : map.toTrack(common);
    case TimeAxis::Track:
        return isQuery ? map.toQuery(common) : common;
    case TimeAxis::Unwarped:
        break;
    }
    const search::AlignmentPoint& anchor = map.points().front();
    return isQuery ? common : common - anchor.query + anchor.track;
}

double CommonAxis::toCommon(Side side, double own) const
{
    const bool isQuery = side == Side::Clip;
    switch (kind) {
    case TimeAxis::Query:
        return isQuery ? own : map.toQuery(own);
    case TimeAxis::Track:
        return isQuery ? map.toTrack(own) : own;
    case TimeAxis::Unwarped:
        break;
    }
    const search::AlignmentPoint& anchor = map.points().front();
    return isQuery ? own : own - anchor.track + anchor.query;
}

} // namespace coverscope::ui
