// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_pages.h"

#include "ui/widgets/page_scroller.h"

#include <QVBoxLayout>

namespace coverscope::ui {

MainPages::MainPages(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_actions(new QActionGroup(this))
{
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setAccessibleDescription(
        tr("Choose what the window shows, with the arrow keys or Ctrl and a digit"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setElideMode(Qt::ElideNone); // there are arrows to scroll where there is no room
    m_stack->setAccessibleName(tr("Shown page"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainPages::onTabChanged);
}

QAction* MainPages::addPage(QWidget* widget, const Page& page)
{
    m_widgets << widget; // first: adding the first one shows it
    const int index = m_stack->addWidget(new PageScroller(widget));
    auto* action = new QAction(page.icon, page.title, m_actions);
    action->setObjectName(page.id);
    action->setCheckable(true);
    action->setStatusTip(page.purpose);
    action->setToolTip(page.purpose);
    if (index < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(action, &QAction::triggered, this, [this, widget] { showPage(widget); });

    m_tabs->addTab(page.icon, page.title); // the first one becomes the current one
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    m_tabs->setTabToolTip(index, keys.isEmpty() ? page.purpose
                                                : tr("%1 (%2)", "purpose, keys").arg(page.purpose, keys));
    m_tabs->setAccessibleTabName(index, page.title);
    action->setChecked(m_tabs->currentIndex() == index);
    m_tabs->setVisible(m_stack->count() > 1); // one tab is no choice
    return action;
}

void MainPages::onTabChanged(int index)
{
    m_stack->setCurrentIndex(index);
    const auto actions = m_actions->actions();
    if (index < 0 || index >= actions.size())
        return; // its action comes in a moment
    actions[index]->setChecked(true);
    Q_EMIT currentPageChanged(currentPage());
}

void MainPages::showPage(QWidget* widget)
{
    if (const auto index = static_cast<int>(m_widgets.indexOf(widget)); index >= 0)
        m_tabs->setCurrentIndex(index);
}

QString MainPages::currentId() const
{
    const auto actions = m_actions->actions();
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < actions.size() ? actions[index]->objectName() : QString();
}

void MainPages::setCurrentId(const QString& id)
{
    const auto actions = m_actions->actions();
    for (int index = 0; index < actions.size(); ++index) {
        if (actions[index]->objectName() == id)
            m_tabs->setCurrentIndex(index);
    }
}

} // namespace coverscope::ui
