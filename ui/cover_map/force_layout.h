// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"

#include <QPointF>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace coverscope::ui {

struct LayoutEdge
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    double strength = 1.0; // 0..1; stronger ones are drawn shorter
};

// Where the nodes of a graph are drawn, in units of about the length of an edge.
//
// Each connected part is laid out by itself by forces: edges pull, nodes push each other away (the far
// ones together, through a quadtree: Barnes and Hut 1986), so thousands of nodes take seconds. The parts, the
// largest first, are then packed row by row into a picture of the wanted shape: mostly small groups would
// drift apart without end if they were left to the forces. Deterministic.
struct LayoutJob
{
    std::size_t nodeCount = 0;
    std::vector<LayoutEdge> edges;
    std::vector<QPointF> start; // where nodes stood before, empty or nodeCount; NaN: new ones
    double aspectRatio = 1.5;   // width to height
};

// `progress` gets all positions a few times a second while the picture forms, on this thread. Empty where it
// was cancelled.
std::vector<QPointF> forceLayout(const LayoutJob& job, const base::CancellationToken& token = {},
                                 const std::function<void(const std::vector<QPointF>&)>& progress = {});

} // namespace coverscope::ui
