// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace coverscope::ui {

// Around a page of the window, so that a low screen, a large font or a long language never makes the window
// higher than the screen: where there is no room for all of the page it scrolls, and nothing is out of reach.
// With room enough it is as if it were not there.
class PageScroller : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroller(QWidget* page, QWidget* parent = nullptr); // takes the page

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace coverscope::ui
