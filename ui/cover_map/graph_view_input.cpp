// SPDX-License-Identifier: GPL-3.0-or-later
//
// What mouse and keyboard do in the graph.
#include "ui/cover_map/graph_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace coverscope::ui {

namespace {

constexpr double reach = 7.0; // pixels beside a dot or line that still hit it

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double distanceToLine(const QPointF& point, const QPointF& from, const QPointF& to)
{
    const QPointF along = to - from;
    const double squared = QPointF::dotProduct(along, along);
    if (squared <= 0.0)
        return distance(point, from);
    const double share = std::clamp(QPointF::dotProduct(point - from, along) / squared, 0.0, 1.0);
    return distance(point, from + along * share);
}

} // namespace

std::optional<std::uint32_t> GraphView::nodeAt(const QPointF& pixel) const
{
    std::optional<std::uint32_t> nearest;
    double least = nodeRadius(m_transform.scale) + reach;
    for (std::uint32_t node = 0; node < m_figure.positions.size(); ++node) {
        const double away = distance(pixel, pointOf(node));
        if (away < least) {
            least = away;
            nearest = node;
        }
    }
    return nearest;
}

std::optional<std::uint32_t> GraphView::edgeAt(const QPointF& pixel) const
{
    std::optional<std::uint32_t> nearest;
    if (m_figure.isEmpty())
        return nearest;
    double least = reach;
    for (std::uint32_t edge = 0; edge < m_figure.graph->edges.size(); ++edge) {
        const CoverGraph::Edge& ends = m_figure.graph->edges[edge];
        const double away = distanceToLine(pixel, pointOf(ends.first), pointOf(ends.second));
        if (away < least) {
            least = away;
            nearest = edge;
        }
    }
    return nearest;
}

MapPlace GraphView::placeAt(const QPointF& pixel) const
{
    if (const auto node = nodeAt(pixel))
        return {m_figure.graph->nodes[*node].group, node, {}};
    if (const auto edge = edgeAt(pixel)) {
        const std::uint32_t first = m_figure.graph->edges[*edge].first;
        return {m_figure.graph->nodes[first].group, first, edge};
    }
    for (std::uint32_t group = 0; group < m_figure.hulls.size(); ++group) {
        if (m_figure.graph->groups[group].nodeCount > 2 &&
            m_figure.hulls[group].containsPoint(m_transform.unmap(pixel), Qt::OddEvenFill))
            return {group, {}, {}};
    }
    return {};
}

void GraphView::compareEdge(std::uint32_t edge)
{
    Q_EMIT compareRequested(m_figure.graph->edges[edge].first, m_figure.graph->edges[edge].second);
}

void GraphView::compareCurrent()
{
    if (m_figure.isEmpty())
        return;
    const MapPlace& current = m_marks.current;
    if (m_marks.marked && current.node && *m_marks.marked != *current.node && !current.edge)
        Q_EMIT compareRequested(*m_marks.marked, *current.node);
    else if (current.edge)
        compareEdge(*current.edge);
    else if (current.node && !m_figure.graph->nodes[*current.node].edges.empty())
        compareEdge(m_figure.graph->nodes[*current.node].edges.front());
}

void GraphView::toggleMark()
{
    if (!m_marks.current.node)
        return;
    if (m_marks.marked == m_marks.current.node)
        m_marks.marked.reset();
    else
        m_marks.marked = m_marks.current.node;
    update();
    Q_EMIT markChanged();
}

// The next of the pairs of the current dot, best first.
void GraphView::stepEdge(int step)
{
    if (m_figure.isEmpty() || !m_marks.current.node)
        return;
    const std::uint32_t node = *m_marks.current.node;
    const auto& edges = m_figure.graph->nodes[node].edges;
    if (edges.empty())
        return;
    const auto count = static_cast<int>(edges.size());
    int at = step > 0 ? -1 : 0;
    if (m_marks.current.edge) {
        const auto found = std::find(edges.begin(), edges.end(), *m_marks.current.edge);
        if (found != edges.end())
            at = static_cast<int>(found - edges.begin());
    }
    choose({m_figure.graph->nodes[node].group, node,
            edges[static_cast<std::size_t>((at + step + count) % count)]},
           true);
}

// The nearest dot that lies more in this direction than beside it.
std::optional<std::uint32_t> GraphView::nodeTowards(const QPointF& direction) const
{
    const std::uint32_t from = *m_marks.current.node;
    std::optional<std::uint32_t> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::uint32_t node = 0; node < m_figure.positions.size(); ++node) {
        const QPointF away = m_figure.positions[node] - m_figure.positions[from];
        const double along = QPointF::dotProduct(away, direction);
        const double aside = std::abs(away.x() * direction.y() - away.y() * direction.x());
        if (node == from || along <= 0.0 || aside > along * 1.5)
            continue;
        const double cost = along + 2.0 * aside;
        if (cost < least) {
            least = cost;
            best = node;
        }
    }
    return best;
}

bool GraphView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    QPointF direction;
    switch (key) {
    case Qt::Key_Left:
        direction = {-1.0, 0.0};
        break;
    case Qt::Key_Right:
        direction = {1.0, 0.0};
        break;
    case Qt::Key_Up:
        direction = {0.0, -1.0};
        break;
    case Qt::Key_Down:
        direction = {0.0, 1.0};
        break;
    default:
        return false;
    }
    if (m_figure.isEmpty())
        return true;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        m_followsAll = false;
        m_transform.offset -= direction * 60.0;
        update();
    } else if (!m_marks.current.node) {
        const std::uint32_t group = m_marks.current.group.value_or(0);
        const std::uint32_t node = m_figure.graph->groups[group].namedBy;
        choose({group, node, {}}, true);
    } else if (const auto node = nodeTowards(direction)) {
        choose({m_figure.graph->nodes[*node].group, node, {}}, true);
    }
    return true;
}

void GraphView::keyPressEvent(QKeyEvent* event)
{
    constexpr double zoomStep = 1.25;
    if (moveByKey(event->key(), event->modifiers()))
        return event->accept();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1.0 / zoomStep);
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_PageDown:
        stepEdge(1);
        break;
    case Qt::Key_PageUp:
        stepEdge(-1);
        break;
    case Qt::Key_M:
        toggleMark();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        compareCurrent();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void GraphView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressedAt = event->position();
    m_offsetAtPress = m_transform.offset;
    m_isDragging = false;
}

void GraphView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const QPointF moved = event->position() - m_pressedAt;
        if (!m_isDragging && moved.manhattanLength() < QApplication::startDragDistance())
            return;
        m_isDragging = true;
        m_followsAll = false;
        setCursor(Qt::ClosedHandCursor);
        m_transform.offset = m_offsetAtPress + moved;
        return update();
    }
    const auto hovered = nodeAt(event->position());
    setCursor(hovered || edgeAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered != m_marks.hovered) {
        m_marks.hovered = hovered;
        update();
    }
}

void GraphView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    if (std::exchange(m_isDragging, false))
        return setCursor(Qt::ArrowCursor);
    const MapPlace place = placeAt(event->position());
    const auto former = m_marks.current.node;
    if (event->modifiers().testFlag(Qt::ControlModifier) && former && place.node && !place.edge &&
        *former != *place.node) {
        Q_EMIT compareRequested(*former, *place.node);
        return;
    }
    choose(place, false);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        compareCurrent();
}

void GraphView::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    zoomAt(std::pow(1.2, notches), event->position());
    event->accept();
}

void GraphView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_marks.hovered.reset();
    update();
}

void GraphView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void GraphView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void GraphView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const MapPlace place = placeAt(event->pos());
        if (!place.isEmpty())
            choose(place, false);
    }
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace coverscope::ui
