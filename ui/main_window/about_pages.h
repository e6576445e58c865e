// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace coverscope::ui {

// "About Coverscope": what it is, version, licence, and the method it follows. Not modal.
QDialog* makeAboutDialog(QWidget* parent);

// "Keyboard shortcuts": every action of `parent`'s menus that has one, then the keys of each page. Not modal.
QDialog* makeShortcutDialog(QWidget* parent);

// A dialog around such a page, with a button to close it.
QDialog* makePageDialog(const QString& title, QWidget* content, QWidget* parent);

} // namespace coverscope::ui
