// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/force_layout.h"

#include "ui/cover_map/quad_tree.h"

#include <QRectF>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <numeric>

namespace coverscope::ui {

namespace {

constexpr double gap = 1.1; // between the nodes of neighbouring parts
constexpr int steps = 220;
constexpr std::chrono::milliseconds reportInterval{120};

using Positions = std::vector<QPointF>;

// A connected part: its nodes, and its edges between places in `nodes`.
struct Part
{
    std::vector<std::uint32_t> nodes;
    std::vector<LayoutEdge> edges;
    Positions positions;
};

std::uint32_t rootOf(std::vector<std::uint32_t>& parents, std::uint32_t node)
{
    while (parents[node] != node) {
        parents[node] = parents[parents[node]];
        node = parents[node];
    }
    return node;
}

// Largest first, then by the first node: nodes come in the order of the list.
std::vector<Part> findParts(const LayoutJob& job)
{
    std::vector<std::uint32_t> parents(job.nodeCount);
    std::iota(parents.begin(), parents.end(), 0U);
    for (const LayoutEdge& edge : job.edges) {
        const std::uint32_t a = rootOf(parents, edge.first);
        const std::uint32_t b = rootOf(parents, edge.second);
        parents[std::max(a, b)] = std::min(a, b);
    }
    std::vector<Part> parts;
    std::vector<std::uint32_t> partOfRoot(job.nodeCount);
    std::vector<std::uint32_t> placeOf(job.nodeCount);
    for (std::uint32_t node = 0; node < job.nodeCount; ++node) {
        const std::uint32_t root = rootOf(parents, node); // never after its nodes
        if (root == node) {
            partOfRoot[root] = static_cast<std::uint32_t>(parts.size());
            parts.emplace_back();
        }
        Part& part = parts[partOfRoot[root]];
        placeOf[node] = static_cast<std::uint32_t>(part.nodes.size());
        part.nodes.push_back(node);
    }
    for (const LayoutEdge& edge : job.edges)
        parts[partOfRoot[rootOf(parents, edge.first)]].edges.push_back(
            {placeOf[edge.first], placeOf[edge.second], edge.strength});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.nodes.size() > b.nodes.size(); });
    return parts;
}

// Around a circle, or where the nodes stood before.
void place(Part& part, const Positions& start)
{
    const auto count = static_cast<double>(part.nodes.size());
    const double radius = part.nodes.size() == 1 ? 0.0 : std::max(0.5, std::sqrt(count) * 0.6);
    QPointF centre;
    int known = 0;
    for (const std::uint32_t node : part.nodes) {
        if (!start.empty() && std::isfinite(start[node].x())) {
            centre += start[node];
            ++known;
        }
    }
    if (known > 0)
        centre /= known;
    for (std::size_t k = 0; k < part.nodes.size(); ++k) {
        const double angle = 2.0 * std::numbers::pi * static_cast<double>(k) / count;
        const bool stoodBefore = !start.empty() && std::isfinite(start[part.nodes[k]].x());
        part.positions.push_back(stoodBefore ? start[part.nodes[k]] - centre
                                             : radius * QPointF(std::cos(angle), std::sin(angle)));
    }
}

// One step of the forces; no node moves further than `most`.
void step(Part& part, double most)
{
    const QuadTree tree(part.positions);
    Positions forces(part.positions.size());
    for (std::size_t k = 0; k < forces.size(); ++k) {
        const QPointF& at = part.positions[k];
        forces[k] = 0.55 * tree.push(at) - 0.04 * at; // a little towards the middle
    }
    for (const LayoutEdge& edge : part.edges) {
        const QPointF along = part.positions[edge.second] - part.positions[edge.first];
        const double length = std::max(1e-3, std::hypot(along.x(), along.y()));
        const double wanted = 1.6 - 0.8 * edge.strength;
        const QPointF pull = along * ((length - wanted) * (0.4 + edge.strength) / length);
        forces[edge.first] += pull;
        forces[edge.second] -= pull;
    }
    for (std::size_t k = 0; k < forces.size(); ++k) {
        const double size = std::hypot(forces[k].x(), forces[k].y());
        if (size > 1e-9)
            part.positions[k] += forces[k] * (std::min(0.15 * size, most) / size);
    }
}

QRectF boundsOf(const Positions& positions)
{
    QRectF bounds(positions.front(), QSizeF(0.0, 0.0));
    for (const QPointF& point : positions) {
        bounds.setLeft(std::min(bounds.left(), point.x()));
        bounds.setRight(std::max(bounds.right(), point.x()));
        bounds.setTop(std::min(bounds.top(), point.y()));
        bounds.setBottom(std::max(bounds.bottom(), point.y()));
    }
    return bounds;
}

// Parts side by side in rows, from the upper left, as text is read.
Positions pack(const std::vector<Part>& parts, const LayoutJob& job)
{
    double area = 0.0;
    double widest = 0.0;
    std::vector<QRectF> bounds;
    for (const Part& part : parts) {
        bounds.push_back(boundsOf(part.positions).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2));
        area += bounds.back().width() * bounds.back().height();
        widest = std::max(widest, bounds.back().width());
    }
    const double width = std::max(widest, std::sqrt(area * job.aspectRatio * 1.15));
    Positions positions(job.nodeCount);
    QPointF corner;
    double height = 0.0;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        if (corner.x() > 0.0 && corner.x() + bounds[k].width() > width) {
            corner = QPointF(0.0, corner.y() + height);
            height = 0.0;
        }
        for (std::size_t i = 0; i < parts[k].nodes.size(); ++i)
            positions[parts[k].nodes[i]] = parts[k].positions[i] - bounds[k].topLeft() + corner;
        corner.rx() += bounds[k].width();
        height = std::max(height, bounds[k].height());
    }
    return positions;
}

} // namespace

std::vector<QPointF> forceLayout(const LayoutJob& job, const base::CancellationToken& token,
                                 const std::function<void(const std::vector<QPointF>&)>& progress)
{
    if (job.nodeCount == 0)
        return {};
    std::vector<Part> parts = findParts(job);
    for (Part& part : parts)
        place(part, job.start);
    auto lastReport = std::chrono::steady_clock::now();
    for (int turn = 0; turn < steps; ++turn) {
        const double most = 0.5 * (1.0 - static_cast<double>(turn) / steps) + 0.01; // cools down
        for (Part& part : parts) {
            if (token.isCancelled())
                return {};
            if (part.nodes.size() > 1)
                step(part, most);
        }
        if (progress && std::chrono::steady_clock::now() - lastReport > reportInterval) {
            progress(pack(parts, job));
            lastReport = std::chrono::steady_clock::now();
        }
    }
    return pack(parts, job);
}

} // namespace coverscope::ui
