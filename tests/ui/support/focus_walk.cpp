// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/focus_walk.h"

#include "tests/ui/support/widget_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

namespace coverscope::test {

namespace {

bool isControl(const QWidget* widget)
{
    if (qobject_cast<const QHeaderView*>(widget) || qobject_cast<const QScrollBar*>(widget) ||
        qobject_cast<const QTabBar*>(widget->parentWidget())) // its arrows
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || (widget->focusPolicy() & Qt::TabFocus);
}

QList<QWidget*> controlsOf(QWidget* window)
{
    QList<QWidget*> controls;
    const auto widgets = window->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->window() == window && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy() && !isInnerPart(widget) && isControl(widget))
            controls << widget;
    }
    return controls;
}

QString describe(const QWidget* widget)
{
    const QString text = widget->property("text").toString();
    return QStringLiteral("%1 “%2”").arg(placeOf(widget), text.isEmpty() ? widget->accessibleName() : text);
}

} // namespace

QStringList unreachedControls(QWidget* window)
{
    constexpr int mostLinks = 20;
    QStringList findings;
    const QList<QWidget*> controls = controlsOf(window);
    const auto isDone = [&controls](const QSet<const QWidget*>& visited) {
        return std::all_of(controls.begin(), controls.end(),
                           [&visited](const QWidget* control) { return visited.contains(control); });
    };
    QSet<const QWidget*> visited;
    if (controls.isEmpty())
        return {};
    controls.first()->setFocus(Qt::TabFocusReason);
    if (!QTest::qWaitFor([&] { return QApplication::focusWidget() == controls.first(); }))
        return {QStringLiteral("the window does not get the focus")};
    for (qsizetype presses = 0; presses < 2 * controls.size() + 20 && !isDone(visited); ++presses) {
        QWidget* before = QApplication::focusWidget();
        if (!before)
            return {QStringLiteral("the window has no focus")};
        visited.insert(before);
        QTest::keyClick(before, Qt::Key_Tab);
        // In a text Tab goes from link to link, and then on.
        for (int links = 0; links < mostLinks && QApplication::focusWidget() == before; ++links) {
            if (qobject_cast<QTextBrowser*>(before))
                QTest::keyClick(before, Qt::Key_Tab);
        }
        if (QApplication::focusWidget() == before) {
            findings << QStringLiteral("Tab does not leave ") + describe(before);
            before->nextInFocusChain()->setFocus(Qt::TabFocusReason);
        }
    }
    for (const QWidget* control : controls) {
        if (!visited.contains(control))
            findings << QStringLiteral("Tab does not reach ") + describe(control);
    }
    return findings;
}

} // namespace coverscope::test
