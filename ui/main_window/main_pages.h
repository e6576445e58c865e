// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QIcon>
#include <QList>
#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>

namespace coverscope::ui {

// The pages of the window, one at a time, with a bar of tabs above. Pages stand in the order in which they
// were added; the first nine are reached by Ctrl+1 and so on, from anywhere in the window.
//
//     QAction* action = pages->addPage(batch, {"batch", tr("Batch"), themedIcon("batch"), tr("Search many
//     ...")});
class MainPages : public QWidget
{
    Q_OBJECT

public:
    struct Page
    {
        QString id; // never translated: remembered between runs
        QString title;
        QIcon icon;
        QString purpose; // one sentence, for the tool tip, the status bar and screen readers
    };

    explicit MainPages(QWidget* parent = nullptr);

    // Takes the widget. The action shows the page; it is checked while the page is shown.
    QAction* addPage(QWidget* widget, const Page& page);

    void showPage(QWidget* widget); // also where it has no page: nothing happens
    QWidget* currentPage() const { return pageAt(m_stack->currentIndex()); }
    QString currentId() const;
    void setCurrentId(const QString& id); // one that is not there: nothing happens

    int pageCount() const { return m_stack->count(); }
    QTabBar* tabBar() const { return m_tabs; }

Q_SIGNALS:
    void currentPageChanged(QWidget* page);

private:
    void onTabChanged(int index);
    QWidget* pageAt(int index) const { return index < 0 ? nullptr : m_widgets[index]; }

    QTabBar* m_tabs;
    QStackedWidget* m_stack; // each page in a PageScroller
    QList<QWidget*> m_widgets;
    QActionGroup* m_actions;
};

} // namespace coverscope::ui
