// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QWidget>

namespace coverscope::ui {

// `wanted`, made smaller and moved until it lies within the one of `screens` that it overlaps most; within
// the first where it is on none of them. As it came where there are no screens.
QRect fittedTo(const QRect& wanted, const QList<QRect>& screens);

// A window that is not yet shown, with its frame, on the screens there are now.
void fitToScreens(QWidget& window);

} // namespace coverscope::ui
