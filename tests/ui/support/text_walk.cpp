// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/text_walk.h"

#include "tests/ui/support/widget_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTabBar>

#include <algorithm>

namespace coverscope::test {

namespace {

constexpr QChar openBracket(0x27e6);
constexpr QChar closeBracket(0x27e7);

class Findings
{
public:
    explicit Findings(QStringList data) : m_data(std::move(data)) {}

    void look(const QObject* object, const char* what, const QString& text)
    {
        if (isUntranslated(text, m_data))
            m_lines << QStringLiteral("%1: %2 “%3”").arg(placeOf(object), QLatin1String(what), text);
    }
    QStringList lines() const { return m_lines; }

private:
    QStringList m_data;
    QStringList m_lines;
};

void lookAtWidget(Findings& findings, const QWidget* widget)
{
    findings.look(widget, "tool tip", widget->toolTip());
    findings.look(widget, "status tip", widget->statusTip());
    findings.look(widget, "name", widget->accessibleName());
    findings.look(widget, "description", widget->accessibleDescription());
    if (widget->isWindow())
        findings.look(widget, "title", widget->windowTitle());
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        findings.look(widget, "text", label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        findings.look(widget, "text", button->text());
    if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        findings.look(widget, "title", group->title());
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        findings.look(widget, "placeholder", edit->placeholderText());
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget))
        findings.look(widget, "special value", spin->specialValueText());
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        for (int k = 0; k < box->count(); ++k)
            findings.look(widget, "entry", box->itemText(k));
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int k = 0; k < tabs->count(); ++k) {
            findings.look(widget, "tab", tabs->tabText(k));
            findings.look(widget, "tab's tool tip", tabs->tabToolTip(k));
        }
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
        for (int k = 0; k < view->model()->columnCount(); ++k)
            findings.look(widget, "column", view->model()->headerData(k, Qt::Horizontal).toString());
    }
}

bool isBigEnough(const QWidget* widget)
{
    // Style and font say what the text needs; a pixel of rounding is nothing.
    const QSize room = widget->size() + QSize(1, 1);
    if (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
        qobject_cast<const QComboBox*>(widget->parentWidget()))
        return true; // its inner field has no frame and needs less than one of its own
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || label->minimumSizeHint().width() == 0)
            return true; // elides by itself, and has its text as tool tip
        if (label->wordWrap())
            return label->heightForWidth(label->width()) <= room.height();
        return label->sizeHint().width() <= room.width() &&
               label->minimumSizeHint().height() <= room.height();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text().isEmpty() || (button->minimumSizeHint().width() <= room.width() &&
                                            button->fontMetrics().height() <= room.height());
    if (qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
        qobject_cast<const QLineEdit*>(widget))
        return widget->minimumSizeHint().height() <= room.height() &&
               widget->minimumSizeHint().width() <= room.width();
    return true;
}

} // namespace

QString BracketTranslator::translate(const char*, const char* text, const char*, int number) const
{
    QString result = openBracket + QString::fromUtf8(text) + closeBracket;
    if (number >= 0)
        result.replace(QStringLiteral("%n"), QString::number(number));
    return result;
}

bool isUntranslated(QString text, const QStringList& data)
{
    if (text.contains(openBracket) || text.startsWith(QLatin1Char('/'))) // a path
        return false;
    for (const QString& known : data)
        text.remove(known);
    const auto letterCount = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return letterCount > 1; // single letters are signs: M, S
}

QStringList untranslatedTexts(const QWidget* root, const QStringList& data)
{
    Findings findings(data);
    lookAtWidget(findings, root);
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        lookAtWidget(findings, widget);
    const auto actions = root->findChildren<QAction*>();
    for (const QAction* action : actions) {
        findings.look(action, "action", action->text());
        findings.look(action, "action's status tip", action->statusTip());
        findings.look(action, "action's tool tip", action->toolTip());
    }
    return findings.lines();
}

QStringList clippedWidgets(const QWidget* root)
{
    QStringList findings;
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || isBigEnough(widget))
            continue;
        const QString text = widget->property("text").toString();
        findings << QStringLiteral("%1 “%2”: %3x%4")
                        .arg(QLatin1String(widget->metaObject()->className()),
                             text.isEmpty() ? widget->accessibleName() : text)
                        .arg(widget->width())
                        .arg(widget->height());
    }
    return findings;
}

} // namespace coverscope::test
