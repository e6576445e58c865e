// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace coverscope::test {

// What a person without a mouse cannot get at in an active window: controls that Tab passes over, and those
// that it does not leave again. It is walked with real key presses, once around.
QStringList unreachedControls(QWidget* window);

} // namespace coverscope::test
