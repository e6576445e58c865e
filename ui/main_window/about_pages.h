// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace coverscope::ui {

// "About Coverscope": what it is, version, licence, and the method it follows. Not modal.
QDialog* makeAboutDialog(QWidget* parent);

// "Keyboard shortcuts": every action of `parent`'s menus that has one.
QDialog* makeShortcutDialog(QWidget* parent);

} // namespace coverscope::ui
