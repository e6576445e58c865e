// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/chunk_cells.h"
#include "ui/evidence/heatmap_plot.h"
#include "ui/waveform/clock_text.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace coverscope::ui {

namespace {

QString cosineText(float cosine)
{
    return QLocale().toString(static_cast<double>(cosine), 'f', 2);
}

} // namespace

QString cellText(const search::Evidence& evidence, const HeatmapCell& cell)
{
    const base::TimeRange& query = evidence.queryChunks[cell.queryChunk];
    const base::TimeRange& track = evidence.trackChunks[cell.trackChunk];
    const QString text =
        HeatmapPlot::tr("Clip %1, match %2: cosine %3")
            .arg(clockRangeText(query.start, query.end), clockRangeText(track.start, track.end),
                 cosineText(evidence.similarities(cell.queryChunk, cell.trackChunk)));
    const bool isOnPath = std::ranges::any_of(evidence.path, [&](const search::PathPoint& point) {
        return point.queryChunk == cell.queryChunk && point.trackChunk == cell.trackChunk;
    });
    return isOnPath ? HeatmapPlot::tr("%1, on the best path").arg(text) : text;
}

std::optional<HeatmapCell> HeatmapPlot::cellAtPixel(const QPointF& position) const
{
    if (!m_evidence || !m_mapRect->rect().contains(position.toPoint()))
        return std::nullopt;
    const auto track = cellAt(m_trackBorders, m_mapRect->axis(QCPAxis::atBottom)->pixelToCoord(position.x()));
    const auto query = cellAt(m_queryBorders, m_mapRect->axis(QCPAxis::atLeft)->pixelToCoord(position.y()));
    if (!track || !query)
        return std::nullopt;
    return HeatmapCell{*query, *track};
}

QString HeatmapPlot::readoutAt(const QPointF& position) const
{
    if (const auto cell = cellAtPixel(position))
        return cellText(*m_evidence, *cell);
    return barText(position);
}

QString HeatmapPlot::barText(const QPointF& position) const
{
    if (!m_evidence)
        return {};
    if (m_queryBarRect->rect().contains(position.toPoint())) {
        const auto chunk =
            cellAt(m_queryBorders, m_queryBarRect->axis(QCPAxis::atLeft)->pixelToCoord(position.y()));
        if (!chunk)
            return {};
        const base::TimeRange& time = m_evidence->queryChunks[*chunk];
        return tr("Clip %1: best cosine with any part of the match %2")
            .arg(clockRangeText(time.start, time.end), cosineText(m_queryMaxima[*chunk]));
    }
    if (m_trackBarRect->rect().contains(position.toPoint())) {
        const auto chunk =
            cellAt(m_trackBorders, m_trackBarRect->axis(QCPAxis::atBottom)->pixelToCoord(position.x()));
        if (!chunk)
            return {};
        const base::TimeRange& time = m_evidence->trackChunks[*chunk];
        return tr("Match %1: best cosine with any part of the clip %2")
            .arg(clockRangeText(time.start, time.end), cosineText(m_trackMaxima[*chunk]));
    }
    return {};
}

void HeatmapPlot::mousePressEvent(QMouseEvent* event)
{
    m_pressPosition = event->position();
    m_pressIsClick = event->button() == Qt::LeftButton;
    FigurePlot::mousePressEvent(event);
}

void HeatmapPlot::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - m_pressPosition;
    const bool isClickSoFar = m_pressIsClick && moved.manhattanLength() < QApplication::startDragDistance();
    if (event->buttons() != Qt::NoButton && isClickSoFar)
        return; // a trembling hand must not turn a click into a drag
    m_pressIsClick = false;
    FigurePlot::mouseMoveEvent(event);
    const QString text = readoutAt(event->position());
    Q_EMIT readoutChanged(text);
    if (event->buttons() == Qt::NoButton && !text.isEmpty())
        QToolTip::showText(event->globalPosition().toPoint(), text, this);
    else
        QToolTip::hideText();
}

void HeatmapPlot::mouseReleaseEvent(QMouseEvent* event)
{
    FigurePlot::mouseReleaseEvent(event);
    const auto cell = cellAtPixel(m_pressPosition);
    if (event->button() != Qt::LeftButton || !m_pressIsClick || !cell)
        return;
    m_pressIsClick = false;
    setCurrentCell(*cell);
    Q_EMIT momentPicked(m_mapRect->axis(QCPAxis::atLeft)->pixelToCoord(m_pressPosition.y()),
                        m_mapRect->axis(QCPAxis::atBottom)->pixelToCoord(m_pressPosition.x()));
}

void HeatmapPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressIsClick = false;
    event->accept();
    showAll();
}

void HeatmapPlot::leaveEvent(QEvent* event)
{
    FigurePlot::leaveEvent(event);
    Q_EMIT readoutChanged(QString());
}

void HeatmapPlot::keyPressEvent(QKeyEvent* event)
{
    const int stride = event->modifiers().testFlag(Qt::ControlModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCurrentCell(0, -stride);
    case Qt::Key_Right:
        return moveCurrentCell(0, stride);
    case Qt::Key_Up:
        return moveCurrentCell(stride, 0);
    case Qt::Key_Down:
        return moveCurrentCell(-stride, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pickCurrentCell();
    case Qt::Key_Plus:
        return zoom(0.5);
    case Qt::Key_Minus:
        return zoom(2.0);
    case Qt::Key_0:
        return showAll();
    default:
        FigurePlot::keyPressEvent(event);
        event->ignore(); // Space and B belong to the panel
    }
}

// The first arrow key shows the cursor where the match begins; the next ones move it.
void HeatmapPlot::moveCurrentCell(int queryStep, int trackStep)
{
    if (!m_evidence)
        return;
    HeatmapCell cell;
    if (m_currentCell) {
        const auto moved = [](std::size_t index, int step, std::size_t count) {
            return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(
                static_cast<std::ptrdiff_t>(index) + step, 0, static_cast<std::ptrdiff_t>(count) - 1));
        };
        cell.queryChunk = moved(m_currentCell->queryChunk, queryStep, m_evidence->queryChunks.size());
        cell.trackChunk = moved(m_currentCell->trackChunk, trackStep, m_evidence->trackChunks.size());
    } else if (!m_evidence->path.empty()) {
        cell = {m_evidence->path.front().queryChunk, m_evidence->path.front().trackChunk};
    }
    setCurrentCell(cell);
    Q_EMIT currentCellChanged(cell);
    Q_EMIT readoutChanged(cellText(*m_evidence, cell));
}

void HeatmapPlot::setCurrentCell(const HeatmapCell& cell)
{
    if (!m_evidence || cell.queryChunk >= m_evidence->queryChunks.size() ||
        cell.trackChunk >= m_evidence->trackChunks.size())
        return;
    m_currentCell = cell;
    for (QCPItemRect* item : {m_cellCasing, m_cellOutline}) {
        item->topLeft->setCoords(m_trackBorders[cell.trackChunk], m_queryBorders[cell.queryChunk + 1]);
        item->bottomRight->setCoords(m_trackBorders[cell.trackChunk + 1], m_queryBorders[cell.queryChunk]);
        item->setVisible(true);
    }
    redrawCursor();
    setAccessibleDescription(cellText(*m_evidence, cell));
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

void HeatmapPlot::pickCurrentCell()
{
    if (!m_evidence || !m_currentCell)
        return;
    Q_EMIT momentPicked(m_evidence->queryChunks[m_currentCell->queryChunk].start,
                        m_evidence->trackChunks[m_currentCell->trackChunk].start);
}

void HeatmapPlot::zoom(double factor)
{
    for (const auto type : {QCPAxis::atBottom, QCPAxis::atLeft})
        m_mapRect->axis(type)->scaleRange(factor);
    redraw();
}

} // namespace coverscope::ui
