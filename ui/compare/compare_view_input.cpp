// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_view.h"
#include "ui/evidence/axis_tickers.h"
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

namespace {

constexpr double highestPitch = 83.5;
constexpr double lowestPitch = -0.5;
constexpr double fewestSemitones = 12.0;
constexpr double shortestRegion = 0.2; // seconds; less is a click that slipped

} // namespace

std::optional<Side> CompareView::sideAt(const QPointF& position) const
{
    for (const Side side : {Side::Clip, Side::Match}) {
        if (m_durations[indexOf(side)] > 0.0 && panes(side).paneAt(position))
            return side;
    }
    return std::nullopt;
}

double CompareView::commonAt(double pixel) const
{
    return panes(Side::Clip).rect(Pane::Pitch).axis(QCPAxis::atBottom)->range().lower +
           (pixel - m_strip->rect().left()) / std::max(1, m_strip->rect().width()) * m_range.size();
}

double CompareView::ownAt(Side side, double pixel) const
{
    return std::clamp(m_axis.toOwn(side, commonAt(pixel)), 0.0, m_durations[indexOf(side)]);
}

QString CompareView::readoutAt(const QPointF& position) const
{
    const std::optional<Side> side = sideAt(position);
    if (!side)
        return {};
    const double query = m_axis.toOwn(Side::Clip, commonAt(position.x()));
    const double track = m_axis.toOwn(Side::Match, commonAt(position.x()));
    const auto time = [](double seconds) {
        return seconds < 0.0 ? QStringLiteral("–") : clockText(seconds, 1);
    };
    QString text = tr("A %1  ·  B %2").arg(time(query), time(track));
    const Pane pane = *panes(*side).paneAt(position);
    const double row = panes(*side).rect(pane).axis(QCPAxis::atLeft)->pixelToCoord(position.y());
    const auto whole = static_cast<int>(std::lround(row));
    if (pane == Pane::Pitch && whole >= 0 && whole < 84)
        text += QStringLiteral("  ·  ") + pitchReadout(*side, whole, *side == Side::Clip ? query : track);
    else if (pane == Pane::Chroma)
        text += QStringLiteral("  ·  ") + pitchClassName(whole + panes(*side).rotation());
    return text;
}

QString CompareView::pitchReadout(Side side, int row, double seconds) const
{
    QString name = noteName(row);
    const NoteRoll& notes = panes(side).notes();
    const auto certainty = panes(side).showsNotes() ? notes.certaintyAt(seconds, row) : std::nullopt;
    if (!certainty)
        return name;
    const QString percent = QLocale().toString(100.0 * *certainty, 'f', 0);
    return notes.isSharedAt(seconds, row) ? tr("%1, heard with %2 %, in both").arg(name, percent)
                                          : tr("%1, heard with %2 %").arg(name, percent);
}

void CompareView::pick(Side side, double seconds)
{
    const double moment = std::clamp(seconds, 0.0, m_durations[indexOf(side)]);
    setMoment(side, moment);
    Q_EMIT momentPicked(side, moment);
}

void CompareView::chooseTo(double seconds)
{
    const double end = std::clamp(seconds, 0.0, m_durations[indexOf(m_dragSide)]);
    if (std::abs(end - m_dragOrigin) < shortestRegion)
        setRegion(std::nullopt);
    else
        setRegion(SideRegion{m_dragSide, {std::min(m_dragOrigin, end), std::max(m_dragOrigin, end)}});
    Q_EMIT regionChanged();
}

void CompareView::mousePressEvent(QMouseEvent* event)
{
    const std::optional<Side> side = sideAt(event->position());
    if (event->button() != Qt::LeftButton || !side)
        return;
    m_pressPosition = event->position();
    m_dragSide = *side;
    m_dragOrigin = ownAt(*side, event->position().x());
    const bool isInRegion =
        m_region &&
        (m_region->side == *side ? m_region->range : m_axis.toOther(m_region->side, m_region->range))
            .contains(m_dragOrigin);
    m_drag = isInRegion ? Drag::Carry : Drag::Undecided;
}

void CompareView::mouseMoveEvent(QMouseEvent* event)
{
    const bool hasMoved =
        (event->position() - m_pressPosition).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag == Drag::Carry && hasMoved) {
        m_drag = Drag::None;
        Q_EMIT regionDragged();
        return;
    }
    if (m_drag == Drag::Undecided && hasMoved)
        m_drag = Drag::Region;
    if (m_drag == Drag::Region)
        chooseTo(ownAt(m_dragSide, event->position().x()));
    const std::optional<Side> side = sideAt(event->position());
    for (const Side each : {Side::Clip, Side::Match}) {
        const double common = commonAt(event->position().x());
        const std::optional<double> own =
            side ? std::optional(
                       each == *side
                           ? common
                           : m_axis.toCommon(each, m_axis.toOther(*side, m_axis.toOwn(*side, common))))
                 : std::nullopt;
        m_sides[indexOf(each)]->setPointer(own);
    }
    redrawCursor();
    setCursor(side ? Qt::CrossCursor : Qt::ArrowCursor);
    Q_EMIT readoutChanged(readoutAt(event->position()));
}

void CompareView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Undecided || drag == Drag::Carry)
        pick(m_dragSide, m_dragOrigin);
    else if (drag == Drag::Region && m_region)
        pick(m_region->side, m_region->range.start);
}

void CompareView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag = Drag::None;
    event->accept();
    showAll();
}

void CompareView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    const QPoint delta = event->angleDelta();
    const double turns = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomPitch(std::pow(0.8, turns));
    else if (event->modifiers().testFlag(Qt::ShiftModifier) || delta.y() == 0)
        setCommonRange(m_range - 0.1 * turns * m_range.size());
    else
        zoomTime(std::pow(0.8, turns), commonAt(event->position().x()));
}

void CompareView::zoomTime(double factor, double anchor)
{
    setCommonRange(
        QCPRange(anchor + (m_range.lower - anchor) * factor, anchor + (m_range.upper - anchor) * factor));
}

void CompareView::zoomPitch(double factor)
{
    const QCPRange shown = panes(Side::Clip).pitchRange();
    const double half = shown.size() * factor / 2.0;
    const QCPRange range = withinBounds(QCPRange(shown.center() - half, shown.center() + half), lowestPitch,
                                        highestPitch, fewestSemitones);
    for (const auto& side : m_sides)
        side->setPitchRange(range);
    updateLabels();
    redraw();
}

void CompareView::scrollPitch(double semitones)
{
    const QCPRange range =
        withinBounds(panes(Side::Clip).pitchRange() + semitones, lowestPitch, highestPitch, fewestSemitones);
    for (const auto& side : m_sides)
        side->setPitchRange(range);
    redraw();
}

// By the moment that both share; a region grows from where Shift was first held.
void CompareView::moveMoment(double step, bool chooses)
{
    if (!chooses)
        return pick(Side::Clip, m_momentOfQuery + step);
    const auto isAt = [this](double edge) { return std::abs(edge - m_momentOfQuery) < 1e-6; };
    const bool goesOn = m_region && m_region->side == Side::Clip &&
                        (isAt(m_region->range.start) || isAt(m_region->range.end));
    m_dragSide = Side::Clip;
    m_dragOrigin = !goesOn                       ? m_momentOfQuery
                   : isAt(m_region->range.start) ? m_region->range.end
                                                 : m_region->range.start;
    pick(Side::Clip, m_momentOfQuery + step);
    chooseTo(m_momentOfQuery);
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const double page = 0.9 * m_range.size();
    const double direction = event->key() == Qt::Key_Left ? -1.0 : 1.0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control)
            setCommonRange(m_range + direction * 0.1 * m_range.size());
        else
            moveMoment(direction, shift);
        break;
    case Qt::Key_Up:
        scrollPitch(2.0);
        break;
    case Qt::Key_Down:
        scrollPitch(-2.0);
        break;
    case Qt::Key_PageUp:
        setCommonRange(m_range - page);
        break;
    case Qt::Key_PageDown:
        setCommonRange(m_range + page);
        break;
    case Qt::Key_Home:
        pick(Side::Clip, 0.0);
        break;
    case Qt::Key_End:
        pick(Side::Clip, m_durations[0]);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTime(0.5, m_range.contains(m_axis.toCommon(Side::Clip, m_momentOfQuery))
                          ? m_axis.toCommon(Side::Clip, m_momentOfQuery)
                          : m_range.center());
        break;
    case Qt::Key_Minus:
        zoomTime(2.0, m_range.center());
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Escape:
        if (!m_region)
            return event->ignore();
        setRegion(std::nullopt);
        Q_EMIT regionChanged();
        break;
    default:
        FigurePlot::keyPressEvent(event);
        event->ignore(); // the rest belongs to the page
    }
}

void CompareView::leaveEvent(QEvent* event)
{
    FigurePlot::leaveEvent(event);
    for (const auto& side : m_sides)
        side->setPointer(std::nullopt);
    redrawCursor();
    Q_EMIT readoutChanged(QString());
}

} // namespace coverscope::ui
