// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace coverscope::ui {

// One line of text that is cut with an ellipsis where there is no room, in place of forcing its window
// wider; the whole text is its tooltip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setFullText(const QString& text, Qt::TextElideMode mode = Qt::ElideMiddle);
    QString fullText() const { return m_fullText; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_fullText;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

} // namespace coverscope::ui
