// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace coverscope::test {

// Texts of enabled, visible widgets and of the items and headings in tables whose colour stands out from what
// is drawn behind them by less than 4.5:1. The ground is measured in a picture of `root`: it is the commonest
// colour of the place; the colour of the text is the one that the widget draws it with.
QStringList illegibleTexts(QWidget* root);

} // namespace coverscope::test
