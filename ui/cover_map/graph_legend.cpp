// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/graph_legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <functional>

namespace coverscope::ui {

namespace {

struct LegendText // with the painter's other words
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::GraphPainter)
};

constexpr double lineLength = 26.0;

struct LegendEntry
{
    QString text;
    std::function<void(const QLineF&)> paint;
};

} // namespace

// Two lines for what is one, a line that is crossed for what is not.
void paintDecidedLine(QPainter& painter, const QLineF& line, const QPen& believed, PairRule rule,
                      const PlotColours& colours)
{
    if (rule == PairRule::Same) {
        painter.setPen(QPen(believed.color(), believed.widthF() + 3.2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
        painter.setPen(QPen(colours.background, 1.8, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
        return;
    }
    painter.setPen(QPen(believed.color(), std::min(believed.widthF(), 1.4), Qt::DotLine));
    painter.drawLine(line);
    constexpr double arm = 4.0;
    const QPointF middle = line.center();
    painter.setPen(QPen(colours.negative, 2.0, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

void paintDecidedDot(QPainter& painter, const QPointF& at, double radius)
{
    const double half = 0.92 * radius; // as large to the eye as the round ones
    painter.drawRect(QRectF(at - QPointF(half, half), at + QPointF(half, half)));
}

void paintGraphLegend(QPainter& painter, const QRectF& area, const CoverGraph& graph,
                      const PlotColours& colours, const QFont& font)
{
    const auto line = [&painter](const QPen& pen) {
        return [&painter, pen](const QLineF& place) {
            painter.setPen(pen);
            painter.drawLine(place);
        };
    };
    const auto decided = [&](PairRule rule) {
        return [&painter, &colours, rule](const QLineF& place) {
            paintDecidedLine(painter, place, QPen(colours.neutral, 1.4), rule, colours);
        };
    };
    std::vector<LegendEntry> entries{{LegendText::tr("Match"), line({colours.positive, 2.6})},
                                     {LegendText::tr("Possible"), line({colours.caution, 1.6})},
                                     {LegendText::tr("No match"), line({colours.neutral, 1.2})}};
    const auto has = [&graph](PairRule rule) {
        return std::any_of(graph.edges.begin(), graph.edges.end(),
                           [rule](const CoverGraph::Edge& edge) { return edge.rule == rule; });
    };
    if (std::any_of(graph.nodes.begin(), graph.nodes.end(),
                    [](const CoverGraph::Node& node) { return node.isDecided; }))
        entries.push_back({LegendText::tr("Decided"), [&](const QLineF& place) {
                               painter.setPen(Qt::NoPen);
                               painter.setBrush(colours.query);
                               paintDecidedDot(painter, place.center(), 6.0);
                           }});
    if (has(PairRule::Same))
        entries.push_back({LegendText::tr("Confirmed"), decided(PairRule::Same)});
    if (has(PairRule::Different))
        entries.push_back({LegendText::tr("Rejected"), decided(PairRule::Different)});
    entries.push_back({LegendText::tr("Between two groups"), line({colours.neutral, 1.2, Qt::DashLine})});
    entries.push_back({LegendText::tr("Thicker: more probable"), {}});

    const QFontMetricsF metrics(font);
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, colours.background);
    double x = area.left() + 10.0;
    const double y = area.center().y();
    for (const LegendEntry& entry : entries) {
        const double sign = entry.paint ? lineLength + 6.0 : 0.0;
        const double width = metrics.horizontalAdvance(entry.text);
        if (x + sign + width > area.right())
            break;
        if (entry.paint)
            entry.paint(QLineF(x, y, x + lineLength, y));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(x + sign, area.top(), width + 1.0, area.height()), Qt::AlignVCenter,
                         entry.text);
        x += sign + width + 18.0;
    }
    painter.restore();
}

} // namespace coverscope::ui
