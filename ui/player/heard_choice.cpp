// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/heard_choice.h"

#include "ui/theme/icons.h"

#include <QEvent>

#include <algorithm>

namespace coverscope::ui {

HeardChoice::HeardChoice(QObject* parent) : QObject(parent), m_group(new QActionGroup(this))
{
    const auto add = [this](const QString& text, const QString& purpose) {
        QAction* action = m_group->addAction(text);
        action->setCheckable(true);
        action->setToolTip(purpose);
        action->setStatusTip(purpose);
    };
    add(tr("Recording"), tr("Play the recording as it is"));
    add(tr("Recording and notes"), tr("Play a soft tone for each note that was heard beside the recording"));
    add(tr("Notes alone"), tr("Play a tone for each note that was heard in place of the recording"));
    actions().front()->setChecked(true);
    connect(m_group, &QActionGroup::triggered, this, [this] { Q_EMIT changed(heard()); });
}

HeardSound HeardChoice::heard() const
{
    return static_cast<HeardSound>(std::max<qsizetype>(0, actions().indexOf(m_group->checkedAction())));
}

void HeardChoice::setHeard(HeardSound heard)
{
    actions()[static_cast<qsizetype>(heard)]->trigger();
}

void HeardChoice::next()
{
    setHeard(static_cast<HeardSound>((static_cast<int>(heard()) + 1) % static_cast<int>(actions().size())));
}

HeardButton::HeardButton(QWidget* parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    setToolTip(HeardButton::tr("Hear the notes that the program heard beside the recording, or alone (S)"));
    setAccessibleDescription(toolTip());
}

void HeardButton::setChoice(HeardChoice* choice)
{
    if (m_choice != nullptr)
        m_choice->disconnect(this);
    m_choice = choice;
    m_menu->clear();
    m_menu->addActions(choice->actions());
    connect(choice, &HeardChoice::changed, this, &HeardButton::showCurrent);
    showCurrent();
}

void HeardButton::showCurrent()
{
    if (m_choice == nullptr)
        return;
    const QString text = m_choice->actions()[static_cast<qsizetype>(m_choice->heard())]->text();
    setText(text);
    setAccessibleName(tr("What is heard: %1").arg(text));
    setIcon(themedIcon(QStringLiteral("listen")));
}

void HeardButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
}

} // namespace coverscope::ui
