// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/graph_view.h"

#include "ui/results/results_table_text.h"
#include "ui/widgets/character_width.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QToolTip>

#include <algorithm>

namespace coverscope::ui {

GraphView::GraphView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Graph of versions"));
    tellAccessibility();
}

QSize GraphView::sizeHint() const
{
    const int character = characterWidth(fontMetrics());
    return {90 * character, 60 * character};
}

QSize GraphView::minimumSizeHint() const
{
    const int character = characterWidth(fontMetrics());
    return {30 * character, 20 * character};
}

QRectF GraphView::graphArea() const
{
    return QRectF(rect()).adjusted(0, 0, 0, -GraphPainter::legendHeight(font()));
}

void GraphView::clear()
{
    m_figure = {};
    m_marks.current = {};
    m_marks.marked.reset();
    m_marks.hovered.reset();
    m_followsAll = true;
    tellAccessibility();
    update();
}

// Numbers of nodes are those of one graph.
void GraphView::carryOver(const CoverGraph& next)
{
    const auto inNext = [&](std::optional<std::uint32_t> node) {
        return node && m_figure.graph ? next.nodeOf(m_figure.graph->nodes[*node].track->id) : std::nullopt;
    };
    const auto current = inNext(m_marks.current.node);
    m_marks.marked = inNext(m_marks.marked);
    m_marks.hovered.reset();
    m_marks.current = {};
    if (current)
        m_marks.current = {next.nodes[*current].group, current, {}};
}

void GraphView::setPositions(const GraphPositions& positions)
{
    const bool isOther = positions.graph != m_figure.graph;
    if (isOther && positions.graph)
        carryOver(*positions.graph);
    m_figure = GraphFigure::of(positions.graph, positions.positions);
    if (m_figure.isEmpty())
        return clear();
    if (m_followsAll)
        showAll();
    if (isOther)
        tellAccessibility();
    update();
}

void GraphView::showAll()
{
    m_followsAll = true;
    if (!m_figure.isEmpty())
        m_transform = GraphTransform::fitting(m_figure.bounds, graphArea());
    update();
}

void GraphView::zoomAt(double factor, const QPointF& pixel)
{
    m_followsAll = false;
    const QPointF fixed = m_transform.unmap(pixel);
    m_transform.scale = std::clamp(m_transform.scale * factor, 0.5, 400.0);
    m_transform.offset += pixel - m_transform.map(fixed);
    update();
}

QRectF GraphView::boxOf(const MapPlace& place) const
{
    std::vector<std::uint32_t> nodes;
    if (place.edge) {
        nodes = {m_figure.graph->edges[*place.edge].first, m_figure.graph->edges[*place.edge].second};
    } else if (place.node) {
        nodes = {*place.node};
    } else if (place.group) {
        const CoverGraph::Group& group = m_figure.graph->groups[*place.group];
        for (std::uint32_t node = group.firstNode; node < group.firstNode + group.nodeCount; ++node)
            nodes.push_back(node);
    }
    QPolygonF points;
    for (const std::uint32_t node : nodes)
        points << m_figure.positions[node];
    return points.boundingRect().adjusted(-0.7, -0.7, 0.7, 0.7);
}

void GraphView::comeNearer(const QRectF& box)
{
    constexpr double readableScale = 34.0;
    const QRectF area = graphArea();
    const double fitting = std::min(area.width() / box.width(), area.height() / box.height());
    if (m_transform.scale >= std::min(readableScale, fitting) && m_transform.scale <= fitting)
        return moveIntoSight(box);
    m_transform.scale = std::clamp(fitting * 0.6, 4.0, 60.0);
    m_transform.offset = area.center() - box.center() * m_transform.scale;
    m_followsAll = false;
}

// Only as far as is needed.
void GraphView::moveIntoSight(const QRectF& box)
{
    const QRectF area = graphArea();
    const QRectF seen(m_transform.map(box.topLeft()), m_transform.map(box.bottomRight()));
    QPointF shift;
    if (seen.left() < area.left())
        shift.setX(area.left() - seen.left());
    else if (seen.right() > area.right())
        shift.setX(area.right() - seen.right());
    if (seen.top() < area.top())
        shift.setY(area.top() - seen.top());
    else if (seen.bottom() > area.bottom())
        shift.setY(area.bottom() - seen.bottom());
    if (!shift.isNull()) {
        m_transform.offset += shift;
        m_followsAll = false;
    }
}

void GraphView::showPlace(const MapPlace& place)
{
    if (place == m_marks.current)
        return;
    m_marks.current = place;
    if (!m_figure.isEmpty() && !place.isEmpty())
        comeNearer(boxOf(place));
    tellAccessibility();
    update();
}

void GraphView::choose(const MapPlace& place, bool moves)
{
    m_marks.current = place;
    if (moves && !place.isEmpty())
        moveIntoSight(boxOf(place));
    tellAccessibility();
    update();
    Q_EMIT placeChosen(place);
}

QString GraphView::describe(const MapPlace& place) const
{
    if (m_figure.isEmpty())
        return {};
    const CoverGraph& graph = *m_figure.graph;
    if (place.edge) {
        const CoverGraph::Edge& edge = graph.edges[*place.edge];
        const QString text =
            tr("%1 and %2: %3", "two tracks, probability")
                .arg(graph.nameOf(edge.first), graph.nameOf(edge.second), percentText(edge.probability));
        return edge.rule == PairRule::None ? text : withDecision(text, edge.rule);
    }
    if (place.node)
        return tr("%1, resembled by %n other track(s)", nullptr,
                  static_cast<int>(graph.nodes[*place.node].edges.size()))
            .arg(graph.nameOf(*place.node));
    if (place.group && graph.groups[*place.group].isLoose)
        return tr("Tracks without a group");
    if (place.group)
        return tr("%1, %n version(s)", nullptr, static_cast<int>(graph.groups[*place.group].nodeCount))
            .arg(graph.groupTitle(*place.group));
    return {};
}

// Screen readers hear what is chosen; how to get about stands in the description.
void GraphView::tellAccessibility()
{
    const QString chosen = describe(m_marks.current);
    const QString help =
        tr("Arrows go from track to track, Page Down and Page Up through the pairs of a track, M marks "
           "one for comparing, Return compares, plus and minus zoom, 0 shows all. The list has the same "
           "content.");
    setAccessibleDescription(chosen.isEmpty() ? help : chosen + QLatin1Char('\n') + help);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool GraphView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = describe(placeAt(help->pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void GraphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    GraphMarks marks = m_marks;
    marks.hasFocus = hasFocus();
    const PlotColours colours = plotColours(palette());
    GraphPainter(m_figure, colours, font()).paint(painter, m_transform, rect(), marks);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_followsAll)
        showAll();
}

void GraphView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace coverscope::ui
