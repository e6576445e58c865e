// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace coverscope::ui {

// What an empty view shows in place of nothing: a picture, one sentence on what would be here, and
// what to do to get it, with a button for that where there is one.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QString& explanation);
    void setAction(const QString& text, const QString& description); // empty: no button

Q_SIGNALS:
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_heading;
    QLabel* m_explanation;
    QPushButton* m_button;
};

} // namespace coverscope::ui
