// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cover_map/group_tree_model.h"
#include "ui/cover_map/shown_graph.h"
#include "ui/theme/palette.h"

#include <QFont>
#include <QPainter>
#include <QPolygonF>

#include <memory>
#include <optional>
#include <vector>

namespace coverscope::ui {

// From the layout's units to pixels.
struct GraphTransform
{
    double scale = 40.0; // pixels per unit
    QPointF offset;

    QPointF map(const QPointF& point) const { return point * scale + offset; }
    QPointF unmap(const QPointF& pixel) const { return (pixel - offset) / scale; }

    // All of `bounds` in the middle of `area`, never larger than what is good to read.
    static GraphTransform fitting(const QRectF& bounds, const QRectF& area);
};

// A graph with its places: what is painted on the screen and into files. The hulls are those of the groups.
struct GraphFigure
{
    std::shared_ptr<const CoverGraph> graph;
    std::vector<QPointF> positions;
    std::vector<QPolygonF> hulls; // by group, in the layout's units
    QRectF bounds;

    bool isEmpty() const { return !graph || positions.empty(); }
    static GraphFigure of(std::shared_ptr<const CoverGraph> graph, std::vector<QPointF> positions);
};

// What stands out.
struct GraphMarks
{
    MapPlace current;
    std::optional<std::uint32_t> marked; // one side of a comparison, waiting for the other
    std::optional<std::uint32_t> hovered;
    bool hasFocus = false;
};

double nodeRadius(double scale);

// Paints the part of the figure that lies in `area`, and its legend below where there is room for it.
class GraphPainter
{
public:
    GraphPainter(const GraphFigure& figure, const PlotColours& colours, const QFont& font)
        : m_figure(figure), m_colours(colours), m_font(font)
    {
    }

    void paint(QPainter& painter, const GraphTransform& transform, const QRectF& area,
               const GraphMarks& marks = {}) const;
    static double legendHeight(const QFont& font);

private:
    void paintHulls(QPainter& painter, const GraphTransform& transform, const QRectF& area,
                    const GraphMarks& marks) const;
    void paintEdges(QPainter& painter, const GraphTransform& transform, const QRectF& area) const;
    void paintNodes(QPainter& painter, const GraphTransform& transform, const QRectF& area) const;
    void paintMarks(QPainter& painter, const GraphTransform& transform, const GraphMarks& marks) const;
    void paintLabels(QPainter& painter, const GraphTransform& transform, const QRectF& area,
                     const GraphMarks& marks) const;
    QPen edgePen(const CoverGraph::Edge& edge, double scale) const;
    QString nodeLabel(std::uint32_t node) const;

    const GraphFigure& m_figure;
    const PlotColours& m_colours;
    const QFont& m_font;
};

} // namespace coverscope::ui
