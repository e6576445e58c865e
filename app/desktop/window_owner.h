// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/main_window.h"

#include <QObject>

#include <memory>

namespace coverscope::desktop {

// Keeps the one window of the program, and makes another in its place when the person chooses another
// language: with the same library, clip and page, where the old one was.
class WindowOwner : public QObject
{
    Q_OBJECT

public:
    explicit WindowOwner(ui::Theme* theme, QObject* parent = nullptr);
    ~WindowOwner() override;

    void open(const ui::MainWindow::StartOptions& options);
    ui::MainWindow* window() const { return m_window.get(); }

Q_SIGNALS:
    void opened(coverscope::ui::MainWindow* window); // shown, not started yet

private:
    void exchangeLanguage(const QString& language);

    ui::Theme* m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace coverscope::desktop
