// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cover_map/cover_map_worker.h"
#include "ui/cover_map/graph_painter.h"

#include <QWidget>

#include <optional>

namespace coverscope::ui {

// The graph of the cover map: tracks as dots, pairs as lines, groups with a ground of their own.
//
// Wheel or +/- zoom, dragging or Ctrl with arrows moves, 0 shows all. Arrows go from dot to dot; Page Down
// and Page Up go through the pairs of the current dot, M marks it as one side of a comparison, Return
// compares the current pair, the marked and the current dot or, with neither, the dot and its best partner.
// With the mouse: a click on a dot or line chooses it, Ctrl and a click compares with the current dot, a
// double click compares. The list beside it has the same content in rows.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(QWidget* parent = nullptr);

    // Of another graph, what was chosen and marked is looked up among the tracks of the new one.
    void setPositions(const GraphPositions& positions);
    void clear();

    // Chosen elsewhere, in the same graph: brings it into sight.
    void showPlace(const MapPlace& place);
    const MapPlace& place() const { return m_marks.current; }
    std::optional<std::uint32_t> markedNode() const { return m_marks.marked; }

    void showAll();
    void zoom(double factor) { zoomAt(factor, QRectF(rect()).center()); }

    const GraphFigure& figure() const { return m_figure; }
    QPointF pointOf(std::uint32_t node) const { return m_transform.map(m_figure.positions[node]); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen(const coverscope::ui::MapPlace& place);
    void markChanged();
    void compareRequested(quint32 firstNode, quint32 secondNode);
    void menuRequested(const QPoint& globalPosition);

protected:
    bool event(QEvent* event) override; // tool tips
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QRectF graphArea() const;
    void zoomAt(double factor, const QPointF& pixel);
    void carryOver(const CoverGraph& next);
    void choose(const MapPlace& place, bool moves); // by the person, here
    void moveIntoSight(const QRectF& box);
    void comeNearer(const QRectF& box);
    QRectF boxOf(const MapPlace& place) const;
    QString describe(const MapPlace& place) const;
    void tellAccessibility();

    std::optional<std::uint32_t> nodeAt(const QPointF& pixel) const;
    std::optional<std::uint32_t> edgeAt(const QPointF& pixel) const;
    MapPlace placeAt(const QPointF& pixel) const;
    std::optional<std::uint32_t> nodeTowards(const QPointF& direction) const;
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void stepEdge(int step);
    void toggleMark();
    void compareCurrent();
    void compareEdge(std::uint32_t edge);

    GraphFigure m_figure;
    GraphTransform m_transform;
    GraphMarks m_marks;
    bool m_followsAll = true; // until the person zooms or moves
    QPointF m_pressedAt;
    QPointF m_offsetAtPress;
    bool m_isDragging = false;
};

} // namespace coverscope::ui
