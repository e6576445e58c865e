// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace coverscope::ui {

// Two pictures one above the other where there is height for them, side by side where there is rather width:
// so it needs no more height than the higher one of them. Either arrangement keeps the shares that the person
// gave it.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit TurningSplitter(QWidget* parent = nullptr);

    // Of the height that both ask for at least, how much makes it worth to lie above each other.
    static constexpr double comfortable = 1.45;

    // How two parts share the room, until the person decides.
    void setShares(Qt::Orientation orientation, const QList<int>& shares);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Qt::Orientation fittingOrientation(const QSize& room) const;

    QList<int> m_beside;
    QList<int> m_above;
};

} // namespace coverscope::ui
