// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/window_geometry.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace coverscope::ui {

namespace {

int areaWithin(const QRect& screen, const QRect& wanted)
{
    const QRect common = screen & wanted;
    return common.width() * common.height();
}

} // namespace

QRect fittedTo(const QRect& wanted, const QList<QRect>& screens)
{
    if (screens.isEmpty())
        return wanted;
    const QRect& screen =
        *std::max_element(screens.begin(), screens.end(), [&wanted](const QRect& a, const QRect& b) {
            return areaWithin(a, wanted) < areaWithin(b, wanted);
        });
    QRect fitted(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    fitted.moveLeft(std::clamp(fitted.left(), screen.left(), screen.right() - fitted.width() + 1));
    fitted.moveTop(std::clamp(fitted.top(), screen.top(), screen.bottom() - fitted.height() + 1));
    return fitted;
}

void fitToScreens(QWidget& window)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return; // as large as the screen in any case
    // How high the frame is, is known only once there is one.
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    QList<QRect> screens;
    const QScreen* primary = QGuiApplication::primaryScreen();
    const auto all = QGuiApplication::screens();
    for (const QScreen* screen : all) {
        const QRect room = screen->availableGeometry().adjusted(0, titleBar, 0, 0);
        screens.insert(screen == primary ? 0 : screens.size(), room);
    }
    const QRect fitted = fittedTo(window.geometry(), screens);
    if (window.testAttribute(Qt::WA_Moved))
        window.setGeometry(fitted);
    else
        window.resize(fitted.size()); // its place is the desktop's to choose
}

} // namespace coverscope::ui
