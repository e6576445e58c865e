// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_scroller.h"

#include <QEvent>

#include <algorithm>

namespace coverscope::ui {

PageScroller::PageScroller(QWidget* page, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in the page has the focus; it is scrolled to
    setWidgetResizable(true);
    setWidget(page);
}

QSize PageScroller::sizeHint() const
{
    return widget()->sizeHint();
}

QSize PageScroller::minimumSizeHint() const
{
    constexpr int leastLines = 14;
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    return {least.width(), std::min(least.height(), leastLines * fontMetrics().height())};
}

bool PageScroller::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // the page needs more room, or less
    return QScrollArea::eventFilter(watched, event);
}

} // namespace coverscope::ui
