// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <functional>

namespace coverscope::ui {

// Errors and news at the top of the window, never a box that must be answered: what happened, what to
// do, the technical cause one click away, and a button where something can be done at once.
class MessageBanner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { News, Problem };

    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBanner(QWidget* parent = nullptr);

    void showError(const base::Error& error, const Action& action = {});
    void showMessage(Kind kind, const QString& message, const QString& detail = {},
                     const Action& action = {});
    void dismiss();
    QString message() const { return m_message->text(); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void drawIcon();

    Kind m_kind = Kind::News;
    std::function<void()> m_run;
    QLabel* m_icon;
    QLabel* m_message;
    QPushButton* m_action;
    QToolButton* m_detailsButton;
    QToolButton* m_closeButton;
    QPlainTextEdit* m_details;
};

} // namespace coverscope::ui
