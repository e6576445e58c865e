// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/turning_splitter.h"

#include <QResizeEvent>

#include <algorithm>

namespace coverscope::ui {

TurningSplitter::TurningSplitter(QWidget* parent) : QSplitter(Qt::Vertical, parent) {}

void TurningSplitter::setShares(Qt::Orientation orientation, const QList<int>& shares)
{
    (orientation == Qt::Horizontal ? m_beside : m_above) = shares;
    if (orientation == this->orientation())
        setSizes(shares);
}

// Of either arrangement: which one it is follows from the room, not the other way round.
QSize TurningSplitter::minimumSizeHint() const
{
    QSize least(0, 0);
    for (int k = 0; k < count(); ++k) {
        if (!widget(k)->isHidden())
            least = least.expandedTo(widget(k)->minimumSizeHint());
    }
    return least;
}

Qt::Orientation TurningSplitter::fittingOrientation(const QSize& room) const
{
    QSize sum(0, 0);
    for (int k = 0; k < count(); ++k) {
        if (!widget(k)->isHidden())
            sum += widget(k)->minimumSizeHint();
    }
    const double above = room.height() / std::max(1.0, static_cast<double>(sum.height()));
    const double beside = room.width() / std::max(1.0, static_cast<double>(sum.width()));
    return above >= comfortable || above >= beside ? Qt::Vertical : Qt::Horizontal;
}

void TurningSplitter::resizeEvent(QResizeEvent* event)
{
    const Qt::Orientation wanted = fittingOrientation(event->size());
    if (wanted != orientation()) {
        (orientation() == Qt::Horizontal ? m_beside : m_above) = sizes();
        setOrientation(wanted);
        setSizes(wanted == Qt::Horizontal ? m_beside : m_above);
    }
    QSplitter::resizeEvent(event);
}

} // namespace coverscope::ui
