// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/quad_tree.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double openingAngle = 0.8;    // width to distance from which a square is taken as one point
constexpr double leastHalfWidth = 1e-4; // below it points count as one: two may coincide
constexpr double leastSquared = 1e-6;

} // namespace

QuadTree::QuadTree(std::span<const QPointF> points)
{
    if (points.empty())
        return;
    double left = points[0].x();
    double right = left;
    double top = points[0].y();
    double bottom = top;
    for (const QPointF& point : points) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    Square root;
    root.centre = QPointF((left + right) / 2.0, (top + bottom) / 2.0);
    root.halfWidth = std::max({right - left, bottom - top, 1e-3}) / 2.0 * 1.001;
    m_squares.reserve(points.size() * 2);
    m_squares.push_back(root);
    for (const QPointF& point : points)
        insert(point);
}

std::int32_t QuadTree::childFor(std::int32_t square, const QPointF& point)
{
    const Square parent = m_squares[static_cast<std::size_t>(square)]; // the vector grows below
    const bool isRight = point.x() >= parent.centre.x();
    const bool isLower = point.y() >= parent.centre.y();
    const std::size_t quarter = (isRight ? 1U : 0U) + (isLower ? 2U : 0U);
    if (parent.children[quarter] >= 0)
        return parent.children[quarter];
    Square child;
    child.halfWidth = parent.halfWidth / 2.0;
    child.centre = parent.centre + QPointF(isRight ? child.halfWidth : -child.halfWidth,
                                           isLower ? child.halfWidth : -child.halfWidth);
    const auto number = static_cast<std::int32_t>(m_squares.size());
    m_squares[static_cast<std::size_t>(square)].children[quarter] = number;
    m_squares.push_back(child);
    return number;
}

void QuadTree::insert(const QPointF& point)
{
    std::int32_t at = 0;
    for (;;) {
        Square& square = m_squares[static_cast<std::size_t>(at)];
        const bool wasEmpty = square.count == 0.0;
        const bool wasLeaf = square.isLeaf;
        const QPointF former = wasEmpty ? QPointF() : square.sum / square.count;
        const double formerCount = square.count;
        square.sum += point;
        square.count += 1.0;
        if (wasEmpty || (wasLeaf && square.halfWidth < leastHalfWidth))
            return;
        if (wasLeaf) { // what it holds moves one level down
            square.isLeaf = false;
            const std::int32_t child = childFor(at, former);
            m_squares[static_cast<std::size_t>(child)].sum = former * formerCount;
            m_squares[static_cast<std::size_t>(child)].count = formerCount;
        }
        at = childFor(at, point);
    }
}

QPointF QuadTree::push(const QPointF& point) const
{
    QPointF push;
    if (!m_squares.empty())
        addPush(0, point, push);
    return push;
}

void QuadTree::addPush(std::int32_t number, const QPointF& point, QPointF& push) const
{
    const Square& square = m_squares[static_cast<std::size_t>(number)];
    const QPointF away = point - square.sum / square.count;
    const double squared = QPointF::dotProduct(away, away);
    const double width = 2.0 * square.halfWidth;
    if (square.isLeaf || width * width < openingAngle * openingAngle * squared) {
        if (squared > leastSquared) // else it is the point itself
            push += away * (square.count / squared);
        return;
    }
    for (const std::int32_t child : square.children) {
        if (child >= 0)
            addPush(child, point, push);
    }
}

} // namespace coverscope::ui
