// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widget_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QSplitter>

namespace coverscope::test {

bool isInnerPart(const QWidget* widget)
{
    const QString name = widget->objectName();
    if (name.startsWith(QLatin1String("qt_")) || widget->inherits("QScrollBar") ||
        widget->inherits("QTableCornerButton"))
        return true;
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QMenu*>(parent) ||
            parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QMenuBar"))
            return true;
    }
    return false;
}

namespace {

bool needsName(const QWidget* widget)
{
    if (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
        qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
        qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QProgressBar*>(widget) ||
        qobject_cast<const QSplitter*>(widget))
        return true;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return !label->pixmap().isNull(); // text names itself, and an empty label shows nothing yet
    return widget->focusPolicy() != Qt::NoFocus &&
           !qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
}

QString ownText(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        return group->title();
    return {};
}

bool hasBuddy(const QWidget* root, const QWidget* widget)
{
    const auto labels = root->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [widget](const QLabel* label) { return label->buddy() == widget; });
}

} // namespace

QString placeOf(const QObject* object)
{
    QStringList chain;
    for (const QObject* part = object; part && chain.size() < 4; part = part->parent())
        chain.prepend(QLatin1String(part->metaObject()->className()));
    return chain.join(QStringLiteral(" > "));
}

QStringList unnamedWidgets(const QWidget* root)
{
    QStringList findings;
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (isInnerPart(widget) || !needsName(widget))
            continue;
        if (widget->accessibleName().trimmed().isEmpty() && ownText(widget).trimmed().isEmpty() &&
            !hasBuddy(root, widget))
            findings << placeOf(widget);
    }
    return findings;
}

QStringList faultyActions(const QWidget* root)
{
    QStringList findings;
    QHash<QKeySequence, QString> owners;
    const auto actions = root->findChildren<QAction*>();
    for (const QAction* action : actions) {
        const auto* menu = qobject_cast<const QMenu*>(action->parent());
        if (menu && menu->menuAction() == action)
            continue; // of a button's menu: the button is what has a name
        if (action->isSeparator() || qobject_cast<QLineEdit*>(action->parent())) // its clear button
            continue;
        if (action->text().isEmpty() && action->icon().isNull())
            findings << QStringLiteral("an action without a text, of a %1")
                            .arg(QLatin1String(action->parent()->metaObject()->className()));
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence& keys : shortcuts) {
            if (owners.contains(keys) && action->shortcutContext() != Qt::WidgetShortcut &&
                action->shortcutContext() != Qt::WidgetWithChildrenShortcut)
                findings << QStringLiteral("%1: both %2 and %3")
                                .arg(keys.toString(), owners[keys], action->text());
            owners.insert(keys, action->text());
        }
    }
    return findings;
}

} // namespace coverscope::test
