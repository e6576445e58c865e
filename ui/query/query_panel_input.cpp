// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/dropped_file.h"
#include "ui/query/query_panel.h"
#include "ui/query/region_mime.h"
#include "ui/theme/palette.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>

namespace coverscope::ui {

void QueryPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setDropTarget(true);
}

void QueryPanel::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropTarget(false);
}

void QueryPanel::dropEvent(QDropEvent* event)
{
    setDropTarget(false);
    const std::optional<std::filesystem::path> file = droppedFile(event->mimeData());
    if (!file)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const auto passage = draggedRegion(event->mimeData()))
        setPassage(passage->file, passage->range);
    else
        setClip(*file);
}

void QueryPanel::setDropTarget(bool isTarget)
{
    m_isDropTarget = isTarget;
    update();
}

void QueryPanel::paintEvent(QPaintEvent*)
{
    if (m_clipPage->isVisibleTo(this) && !m_isDropTarget)
        return;
    const PlotColours colours = plotColours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isDropTarget ? colours.query : colours.axis, m_isDropTarget ? 2.0 : 1.2, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isDropTarget ? QBrush(colours.selection) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(5.5, 5.5, -5.5, -5.5), 8.0, 8.0);
}

void QueryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isBusy)
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace coverscope::ui
