// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <array>
#include <filesystem>
#include <functional>
#include <vector>

namespace coverscope::ui {

// Errors and news, never a box that must be answered: what happened, what to do, the technical cause one
// click away, and buttons where something can be done at once.
//
// Whoever has something to say owns one; all of a window's float at one place, in its lower right corner, the
// newest at the bottom, so that nothing moves under the pointer. News goes by itself, a problem stays until
// it is closed or its owner takes it back.
class MessageBanner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { News, Problem };
    enum class Place { Floating, InLayout }; // InLayout: where the owner puts it, as in a small dialog

    struct Action
    {
        QString text;
        std::function<void()> run;
    };
    using Actions = std::vector<Action>; // two at most; those without a text are left out

    explicit MessageBanner(QWidget* owner = nullptr, Place place = Place::Floating);

    void showError(const base::Error& error, const Action& action = {});
    void showMessage(Kind kind, const QString& message, const QString& detail = {},
                     const Action& action = {});
    void showMessage(Kind kind, const QString& message, const QString& detail, const Actions& actions);
    // That a file was written: with buttons to open it and to show it in its folder.
    void showSaved(const std::filesystem::path& file);
    void dismiss();
    QString message() const { return m_message->text(); }
    Kind kind() const { return m_kind; }

    static void setNewsTime(int milliseconds); // how long news stays; for tests

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeLayout();
    void setActions(const Actions& actions);
    void goTo(QWidget* window);
    static void arrange(const QWidget* window);
    void leaveByItself();
    void drawIcon();

    Place m_place;
    QWidget* m_owner;
    Kind m_kind = Kind::News;
    bool m_isShown = false;
    int m_order = 0; // counts, of all messages
    QTimer m_stay;
    QLabel* m_icon;
    QLabel* m_message;
    QWidget* m_buttonRow;
    std::array<QPushButton*, 2> m_buttons;
    std::array<std::function<void()>, 2> m_runs;
    QToolButton* m_detailsButton;
    QToolButton* m_closeButton;
    QPlainTextEdit* m_details;
};

} // namespace coverscope::ui
