// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace coverscope::ui {
class MainWindow;
}

namespace coverscope::test {

inline constexpr int patience = 600000; // milliseconds; only a hang takes so long

bool waitUntil(const std::function<bool()>& condition, int milliseconds);
void settle(int milliseconds);

// Writes pictures of widgets into a folder.
class Photographer
{
public:
    Photographer(QString folder, const QString& theme);

    void shoot(QWidget& widget, const QString& name);
    bool hasFailed() const { return m_failed; }

private:
    QString m_folder;
    QString m_suffix;
    bool m_failed = false;
};

// The matches that a search has just found, decided on; the page of them, a case, what one was decided on,
// and where another reviewer disagrees.
void shootDecisions(ui::MainWindow& window, Photographer& photographer);

} // namespace coverscope::test
