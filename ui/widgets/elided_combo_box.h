// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace coverscope::ui {

// A box that cuts its current text in the middle with an ellipsis where there is no room, in place of at the
// last letter that fits; the whole text is in its tooltip then.
class ElidedComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString elided(const QStyleOptionComboBox& option) const;
};

} // namespace coverscope::ui
