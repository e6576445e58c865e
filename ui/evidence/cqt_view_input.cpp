// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/axis_tickers.h"
#include "ui/evidence/cqt_view.h"
#include "ui/waveform/clock_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace coverscope::ui {

const CqtPicture* CqtView::pictureAt(const QPointF& position) const
{
    for (const CqtPicture* picture : {m_query.get(), m_track.get()}) {
        if (picture->hasData() && picture->rect().rect().contains(position.toPoint()))
            return picture;
    }
    return nullptr;
}

QString CqtView::readoutAt(const QPointF& position) const
{
    const CqtPicture* picture = pictureAt(position);
    if (picture == nullptr)
        return {};
    const double seconds = picture->time().pixelToCoord(position.x());
    const auto row = static_cast<int>(std::lround(picture->pitch().pixelToCoord(position.y())));
    const auto readout = picture->readoutAt(seconds, row);
    if (!readout)
        return {};
    const bool isClip = picture == m_query.get();
    const QString text = !showsNotes()       ? (isClip ? tr("Clip %1: %2, %3 dB") : tr("Match %1: %2, %3 dB"))
                         : readout->isShared ? (isClip ? tr("Clip %1: %2, heard with %3 %, in both")
                                                       : tr("Match %1: %2, heard with %3 %, in both"))
                                             : (isClip ? tr("Clip %1: %2, heard with %3 %")
                                                       : tr("Match %1: %2, heard with %3 %"));
    return text.arg(clockText(seconds, 1), noteName(row),
                    QLocale().toString(showsNotes() ? 100.0 * readout->value : readout->value, 'f', 0));
}

void CqtView::mousePressEvent(QMouseEvent* event)
{
    m_pressPosition = event->position();
    m_pressIsClick = event->button() == Qt::LeftButton;
    m_drag = Drag::None;
    const CqtPicture* picture = pictureAt(event->position());
    if (m_pressIsClick && picture != nullptr) {
        const double seconds = picture->time().pixelToCoord(event->position().x());
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            m_drag = Drag::Choose;
        else if (m_passage && m_passage->side == sideOf(*picture) && m_passage->range.contains(seconds))
            m_drag = Drag::Carry;
    }
    if (m_drag == Drag::None)
        FigurePlot::mousePressEvent(event);
}

void CqtView::choosePassage(double pixel)
{
    const CqtPicture* picture = pictureAt(m_pressPosition);
    if (picture == nullptr)
        return;
    const double from = std::max(0.0, picture->time().pixelToCoord(m_pressPosition.x()));
    const double to = std::max(0.0, picture->time().pixelToCoord(pixel));
    setPassage(Passage{sideOf(*picture), {std::min(from, to), std::max(from, to)}});
}

void CqtView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - m_pressPosition;
    if (event->buttons() != Qt::NoButton && m_pressIsClick &&
        moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressIsClick = false;
    if (m_drag == Drag::Choose)
        return choosePassage(event->position().x());
    if (m_drag == Drag::Carry) {
        m_drag = Drag::None;
        Q_EMIT passageDragged();
        return;
    }
    FigurePlot::mouseMoveEvent(event);
    Q_EMIT readoutChanged(readoutAt(event->position()));
}

void CqtView::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_drag, Drag::None) == Drag::None)
        FigurePlot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_pressIsClick)
        return;
    m_pressIsClick = false;
    const double x = m_pressPosition.x();
    // A place of the lower picture counts also before it is there.
    if (m_query->rect().rect().contains(m_pressPosition.toPoint())) {
        const double seconds = m_query->time().pixelToCoord(x);
        Q_EMIT momentPicked(seconds, m_timeMap.toTrack(seconds));
    } else if (m_track->rect().rect().contains(m_pressPosition.toPoint())) {
        const double seconds = m_track->time().pixelToCoord(x);
        Q_EMIT momentPicked(m_timeMap.toQuery(seconds), seconds);
    }
}

void CqtView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressIsClick = false;
    event->accept();
    showWholeClip();
}

void CqtView::wheelEvent(QWheelEvent* event)
{
    const bool zoomsPitch = event->modifiers().testFlag(Qt::ControlModifier);
    for (const CqtPicture* picture : {m_query.get(), m_track.get()})
        picture->rect().setRangeZoom(zoomsPitch ? Qt::Vertical : Qt::Horizontal);
    FigurePlot::wheelEvent(event);
}

void CqtView::keyPressEvent(QKeyEvent* event)
{
    QCPAxis& time = m_query->time();
    QCPAxis& pitch = m_query->pitch();
    switch (event->key()) {
    case Qt::Key_Left:
        time.moveRange(-0.1 * time.range().size());
        break;
    case Qt::Key_Right:
        time.moveRange(0.1 * time.range().size());
        break;
    case Qt::Key_Up:
        pitch.moveRange(2.0);
        break;
    case Qt::Key_Down:
        pitch.moveRange(-2.0);
        break;
    case Qt::Key_Plus:
        time.scaleRange(0.5);
        break;
    case Qt::Key_Minus:
        time.scaleRange(2.0);
        break;
    case Qt::Key_0:
        showWholeClip();
        break;
    case Qt::Key_Escape:
        if (!m_passage)
            return event->ignore();
        return setPassage(std::nullopt);
    default:
        FigurePlot::keyPressEvent(event);
        event->ignore(); // Space and B belong to the panel
        return;
    }
    redraw();
}

void CqtView::leaveEvent(QEvent* event)
{
    FigurePlot::leaveEvent(event);
    Q_EMIT readoutChanged(QString());
}

} // namespace coverscope::ui
