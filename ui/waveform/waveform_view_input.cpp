// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waveform/waveform_view.h"

#include "ui/waveform/clock_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr double handlePixels = 6.0;

} // namespace

WaveformView::Drag WaveformView::handleAt(double x) const
{
    if (!m_region)
        return Drag::None;
    const double fromStart = std::abs(x - pixelOf(m_region->start));
    const double fromEnd = std::abs(x - pixelOf(m_region->end));
    if (std::min(fromStart, fromEnd) > handlePixels)
        return Drag::None;
    return fromStart < fromEnd ? Drag::Start : Drag::End;
}

void WaveformView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || duration() <= 0.0)
        return QWidget::mousePressEvent(event);
    m_pressPixel = event->position().x();
    m_drag = handleAt(m_pressPixel);
    if (m_drag == Drag::Start)
        m_dragOrigin = m_region->end;
    else if (m_drag == Drag::End)
        m_dragOrigin = m_region->start;
    else {
        m_drag = Drag::Undecided;
        m_dragOrigin = std::clamp(scale().toSeconds(m_pressPixel), 0.0, duration());
    }
}

void WaveformView::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_drag == Drag::None) {
        setCursor(handleAt(x) == Drag::None ? Qt::IBeamCursor : Qt::SizeHorCursor);
        if (duration() > 0.0)
            setToolTip(clockText(std::clamp(scale().toSeconds(x), 0.0, duration()), 1));
        return;
    }
    if (m_drag == Drag::Undecided && std::abs(x - m_pressPixel) < QApplication::startDragDistance() / 2.0)
        return;
    if (m_drag == Drag::Undecided)
        m_drag = Drag::NewRegion;
    chooseRegion(m_dragOrigin, scale().toSeconds(x));
}

void WaveformView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_drag == Drag::Undecided)
        pickPlayhead(m_dragOrigin);
    m_drag = Drag::None;
}

void WaveformView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag = Drag::None;
    if (event->button() != Qt::LeftButton || !m_region)
        return;
    setRegion(std::nullopt);
    Q_EMIT regionChanged(m_region);
}

// From the edge that stays to the one that moves, either way round; never shorter than a search can use.
void WaveformView::chooseRegion(double from, double to)
{
    to = std::clamp(to, 0.0, duration());
    if (std::abs(to - from) < minimumRegion)
        to = to < from ? from - minimumRegion : from + minimumRegion;
    base::TimeRange range{std::min(from, to), std::max(from, to)};
    if (range.start < 0.0)
        range = {0.0, std::min(minimumRegion, duration())};
    if (range.end > duration())
        range = {std::max(0.0, std::min(range.start, duration() - minimumRegion)), duration()};
    setRegion(range);
    Q_EMIT regionChanged(m_region);
}

void WaveformView::keyPressEvent(QKeyEvent* event)
{
    const bool stretches = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto step = [&](double seconds) {
        if (!stretches)
            return pickPlayhead(playhead() + seconds);
        const base::TimeRange current = m_region.value_or(base::TimeRange{playhead(), playhead()});
        const bool startMoves = m_region && playhead() >= current.end - 1e-6;
        if (startMoves)
            chooseRegion(current.end, current.start + seconds);
        else
            chooseRegion(current.start, current.end + seconds);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1.0);
    case Qt::Key_Right:
        return step(1.0);
    case Qt::Key_Space:
        Q_EMIT playRequested(playhead());
        return;
    case Qt::Key_Escape:
        if (!m_region)
            break;
        setRegion(std::nullopt);
        Q_EMIT regionChanged(m_region);
        return;
    default:
        break;
    }
    WaveStrip::keyPressEvent(event);
}

} // namespace coverscope::ui
