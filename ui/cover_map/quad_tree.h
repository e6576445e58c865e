// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace coverscope::ui {

// The push that all nodes together give to one, with far squares of nodes taken as one (Barnes and Hut,
// 1986).
class QuadTree
{
public:
    explicit QuadTree(std::span<const QPointF> points);

    // Sum over all other points q of (p - q) / |p - q|^2.
    QPointF push(const QPointF& point) const;

private:
    struct Square
    {
        QPointF centre; // of the square
        double halfWidth = 0.0;
        QPointF sum; // of the points in it
        double count = 0.0;
        std::array<std::int32_t, 4> children{-1, -1, -1, -1};
        bool isLeaf = true;
    };

    void insert(const QPointF& point);
    std::int32_t childFor(std::int32_t square, const QPointF& point);
    void addPush(std::int32_t square, const QPointF& point, QPointF& push) const;

    std::vector<Square> m_squares;
};

} // namespace coverscope::ui
