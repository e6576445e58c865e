// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace coverscope::test {

// Qt's own parts inside of composite widgets: the composite is what people meet.
bool isInnerPart(const QWidget* widget);

// The classes from four levels up down to it, to find what a finding is about.
QString placeOf(const QObject* object);

// What a screen reader could not name: every widget below `root` that can be focused or that shows
// something, hidden ones too, without a text of its own, an accessible name or a label that is its buddy.
// One line per finding; empty: none.
QStringList unnamedWidgets(const QWidget* root);

// Actions of menus without a text, and with the same shortcut as another.
QStringList faultyActions(const QWidget* root);

} // namespace coverscope::test
