// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/graph_painter.h"

#include "ui/cover_map/graph_legend.h"
#include "ui/results/verdict_line.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double hullMargin = 0.32; // units around the nodes of a group
constexpr double largestScale = 110.0;
constexpr double smallestScale = 0.5;
constexpr double labelScale = 46.0; // from here on every node is named
constexpr std::size_t mostLabels = 500;

double cross(const QPointF& origin, const QPointF& a, const QPointF& b)
{
    return (a.x() - origin.x()) * (b.y() - origin.y()) - (a.y() - origin.y()) * (b.x() - origin.x());
}

// Andrew's monotone chain.
QPolygonF convexHull(std::vector<QPointF> points)
{
    std::sort(points.begin(), points.end(), [](const QPointF& a, const QPointF& b) {
        return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
    });
    if (points.size() < 3)
        return QPolygonF(QList<QPointF>(points.begin(), points.end()));
    QPolygonF hull;
    for (int side = 0; side < 2; ++side) {
        const qsizetype least = hull.size() + 1;
        for (const QPointF& point : points) {
            while (hull.size() > least && cross(hull[hull.size() - 2], hull.back(), point) <= 0.0)
                hull.removeLast();
            hull.append(point);
        }
        hull.removeLast();
        std::reverse(points.begin(), points.end());
    }
    return hull;
}

QColor blend(const QColor& ground, const QColor& colour, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
            mix(ground.blue(), colour.blue())};
}

} // namespace

double nodeRadius(double scale)
{
    return std::clamp(0.13 * scale, 1.6, 9.0);
}

GraphTransform GraphTransform::fitting(const QRectF& bounds, const QRectF& area)
{
    GraphTransform transform;
    const QRectF wanted = bounds.adjusted(-0.8, -0.9, 0.8, 0.8); // labels and hulls
    const double scale = std::min(area.width() / wanted.width(), area.height() / wanted.height());
    transform.scale = std::clamp(scale, smallestScale, largestScale);
    transform.offset = area.center() - wanted.center() * transform.scale;
    return transform;
}

GraphFigure GraphFigure::of(std::shared_ptr<const CoverGraph> graph, std::vector<QPointF> positions)
{
    GraphFigure figure;
    if (!graph || positions.size() != graph->nodes.size() || positions.empty())
        return figure;
    figure.graph = std::move(graph);
    figure.positions = std::move(positions);
    figure.bounds =
        QPolygonF(QList<QPointF>(figure.positions.begin(), figure.positions.end())).boundingRect();
    for (const CoverGraph::Group& group : figure.graph->groups) {
        const auto first = figure.positions.begin() + group.firstNode;
        figure.hulls.push_back(
            group.isLoose ? QPolygonF() : convexHull(std::vector<QPointF>(first, first + group.nodeCount)));
    }
    return figure;
}

double GraphPainter::legendHeight(const QFont& font)
{
    return QFontMetricsF(font).height() + 10.0;
}

void GraphPainter::paint(QPainter& painter, const GraphTransform& transform, const QRectF& area,
                         const GraphMarks& marks) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    painter.fillRect(area, m_colours.background);
    if (m_figure.isEmpty())
        return;
    const QRectF graphArea = area.adjusted(0, 0, 0, -legendHeight(m_font));
    painter.save();
    painter.setClipRect(graphArea);
    paintHulls(painter, transform, graphArea, marks);
    paintEdges(painter, transform, graphArea);
    paintNodes(painter, transform, graphArea);
    paintMarks(painter, transform, marks);
    paintLabels(painter, transform, graphArea, marks);
    painter.restore();
    paintGraphLegend(painter, QRectF(area.left(), graphArea.bottom(), area.width(), legendHeight(m_font)),
                     *m_figure.graph, m_colours, m_font);
}

void GraphPainter::paintHulls(QPainter& painter, const GraphTransform& transform, const QRectF& area,
                              const GraphMarks& marks) const
{
    // Opaque: a hull is filled and outlined in one colour, which would show twice where both are translucent.
    const QColor plain = blend(m_colours.background, m_colours.query, m_colours.isDark ? 0.17 : 0.10);
    const QColor chosen = blend(m_colours.background, m_colours.query, m_colours.isDark ? 0.36 : 0.24);
    for (std::size_t group = 0; group < m_figure.hulls.size(); ++group) {
        if (m_figure.graph->groups[group].isLoose)
            continue;
        QPolygonF hull = m_figure.hulls[group];
        for (QPointF& point : hull)
            point = transform.map(point);
        const double margin = 2.0 * hullMargin * transform.scale;
        if (!hull.boundingRect().adjusted(-margin, -margin, margin, margin).intersects(area))
            continue;
        const bool isCurrent = marks.current.group == static_cast<std::uint32_t>(group);
        const QColor& colour = isCurrent ? chosen : plain;
        if (!m_figure.graph->groups[group].workUid.isEmpty()) { // a line around what a person made a work
            const QColor line = blend(m_colours.background, m_colours.query, 0.7);
            painter.setPen(QPen(line, margin + 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(line);
            painter.drawPolygon(hull);
        }
        painter.setPen(QPen(colour, margin, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(colour);
        painter.drawPolygon(hull);
    }
}

QPen GraphPainter::edgePen(const CoverGraph::Edge& edge, double scale) const
{
    const double width =
        (0.6 + 2.6 * edge.probability * edge.probability) * std::clamp(scale / 45.0, 0.35, 1.4);
    if (edge.joinsGroups)
        return {m_colours.neutral, std::min(width, 1.2), Qt::DashLine};
    return {verdictColour(m_figure.graph->thresholds.verdict(edge.probability), m_colours), width};
}

void GraphPainter::paintEdges(QPainter& painter, const GraphTransform& transform, const QRectF& area) const
{
    for (const CoverGraph::Edge& edge : m_figure.graph->edges) {
        const QLineF line(transform.map(m_figure.positions[edge.first]),
                          transform.map(m_figure.positions[edge.second]));
        const QRectF box = QRectF(line.p1(), line.p2()).normalized().adjusted(-2, -2, 2, 2);
        if (!box.intersects(area))
            continue;
        const QPen pen = edgePen(edge, transform.scale);
        if (edge.rule != PairRule::None) {
            paintDecidedLine(painter, line, pen, edge.rule, m_colours);
            continue;
        }
        painter.setPen(pen);
        painter.drawLine(line);
    }
}

void GraphPainter::paintNodes(QPainter& painter, const GraphTransform& transform, const QRectF& area) const
{
    const double radius = nodeRadius(transform.scale);
    const QRectF reach = area.adjusted(-radius, -radius, radius, radius);
    painter.setPen(QPen(m_colours.background, std::min(1.5, radius / 3.0)));
    painter.setBrush(m_colours.query);
    for (std::size_t node = 0; node < m_figure.positions.size(); ++node) {
        const QPointF at = transform.map(m_figure.positions[node]);
        if (!reach.contains(at))
            continue;
        if (m_figure.graph->nodes[node].isDecided)
            paintDecidedDot(painter, at, radius);
        else
            painter.drawEllipse(at, radius, radius);
    }
}

void GraphPainter::paintMarks(QPainter& painter, const GraphTransform& transform,
                              const GraphMarks& marks) const
{
    const double radius = nodeRadius(transform.scale);
    const auto ring = [&](std::uint32_t node, double distance, const QPen& pen) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(transform.map(m_figure.positions[node]), radius + distance, radius + distance);
    };
    if (marks.current.edge) {
        const CoverGraph::Edge& edge = m_figure.graph->edges[*marks.current.edge];
        painter.setPen(QPen(m_colours.cursor, edgePen(edge, transform.scale).widthF() + 2.0));
        painter.drawLine(transform.map(m_figure.positions[edge.first]),
                         transform.map(m_figure.positions[edge.second]));
        for (const std::uint32_t node : {edge.first, edge.second}) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_colours.query);
            if (m_figure.graph->nodes[node].isDecided)
                paintDecidedDot(painter, transform.map(m_figure.positions[node]), radius);
            else
                painter.drawEllipse(transform.map(m_figure.positions[node]), radius, radius);
        }
    }
    if (marks.hovered)
        ring(*marks.hovered, 2.5, QPen(m_colours.text, 1.2));
    if (marks.marked)
        ring(*marks.marked, 6.0, QPen(m_colours.match, 2.4, Qt::DotLine));
    if (marks.current.node)
        ring(*marks.current.node, 3.5, QPen(m_colours.cursor, marks.hasFocus ? 2.6 : 1.8));
}

// Within a group of one title the performers tell the versions apart.
QString GraphPainter::nodeLabel(std::uint32_t node) const
{
    const CoverGraph& graph = *m_figure.graph;
    const QString title = graph.titleOf(node);
    const QString& artist = graph.nodes[node].track->artist;
    const bool isRepeated =
        !graph.groups[graph.nodes[node].group].isLoose && title == graph.groupTitle(graph.nodes[node].group);
    return isRepeated && !artist.isEmpty() ? artist : title;
}

void GraphPainter::paintLabels(QPainter& painter, const GraphTransform& transform, const QRectF& area,
                               const GraphMarks& marks) const
{
    const CoverGraph& graph = *m_figure.graph;
    const QFontMetricsF metrics(m_font);
    const double radius = nodeRadius(transform.scale);
    std::vector<QRectF> taken;
    const auto draw = [&](const QPointF& middle, double mostWidth, const QString& label, const QColor& colour,
                          bool mustShow) {
        const QString text = metrics.elidedText(label, Qt::ElideRight, mostWidth);
        QRectF box(0.0, 0.0, metrics.horizontalAdvance(text) + 6.0, metrics.height());
        box.moveCenter(middle);
        if (mustShow) // whatever is beside it, it stays in sight
            box.moveLeft(
                std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - box.width())));
        const bool isFree = std::none_of(taken.begin(), taken.end(),
                                         [&box](const QRectF& other) { return other.intersects(box); });
        if (!box.intersects(area) || (!isFree && !mustShow) || (taken.size() >= mostLabels && !mustShow))
            return;
        taken.push_back(box);
        if (mustShow)
            painter.fillRect(box, m_colours.background);
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignCenter, text);
    };
    const double below = radius + metrics.height() / 2.0 + 3.0;
    if (marks.current.node)
        draw(transform.map(m_figure.positions[*marks.current.node]) + QPointF(0, below), 260.0,
             graph.nameOf(*marks.current.node), m_colours.text, true);
    for (std::uint32_t group = 0; group < graph.groups.size(); ++group) {
        if (graph.groups[group].isLoose)
            continue;
        QRectF hull = m_figure.hulls[group].boundingRect();
        hull = QRectF(transform.map(hull.topLeft()), transform.map(hull.bottomRight()));
        const double width = std::max(hull.width(), 0.9 * transform.scale) + 0.5 * transform.scale;
        if (width < 48.0)
            continue;
        const double top = hull.top() - hullMargin * transform.scale - metrics.height() / 2.0;
        draw(QPointF(hull.center().x(), top), width, graph.groupTitle(group), m_colours.text, false);
    }
    if (transform.scale < labelScale)
        return;
    for (std::uint32_t node = 0; node < graph.nodes.size(); ++node) {
        if (marks.current.node != node)
            draw(transform.map(m_figure.positions[node]) + QPointF(0, below), 1.5 * transform.scale,
                 nodeLabel(node), m_colours.mutedText, false);
    }
}

} // namespace coverscope::ui
