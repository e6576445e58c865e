// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace coverscope::ui {

// A line icon from resources/icons ("search" for search.svg), drawn in the text colour of the current
// palette at any size, so that it is sharp on every screen and follows the theme.
QIcon themedIcon(const QString& name);

} // namespace coverscope::ui
