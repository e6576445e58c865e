// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_owner.h"

#include "ui/translation/translations.h"

#include <QApplication>

namespace coverscope::desktop {

WindowOwner::WindowOwner(ui::Theme* theme, QObject* parent) : QObject(parent), m_theme(theme) {}
WindowOwner::~WindowOwner() = default;

void WindowOwner::open(const ui::MainWindow::StartOptions& options)
{
    m_window = std::make_unique<ui::MainWindow>(m_theme);
    // Later: the window that sends it is about to go.
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &WindowOwner::exchangeLanguage,
            Qt::QueuedConnection);
    m_window->show();
    Q_EMIT opened(m_window.get());
    m_window->start(options);
}

void WindowOwner::exchangeLanguage(const QString& language)
{
    const ui::MainWindow::StartOptions options = m_window->startOptions();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close(); // which remembers how it stood
    m_window.reset();  // before the next one, which takes over its library
    ui::installTranslations(language);
    open(options);
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace coverscope::desktop
