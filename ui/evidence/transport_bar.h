// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <cstddef>

namespace coverscope::ui {

class FlowLayout;

// The two recordings of a comparison.
enum class Side { Clip, Match };
constexpr std::size_t indexOf(Side side)
{
    return side == Side::Clip ? 0 : 1;
}

// Buttons to play either side, to switch between them, and where both stand.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget* parent = nullptr);

    // `playing`: whether `side` is heard now; the other one never is.
    void setState(Side side, bool playing);
    void setPosition(double clipSeconds, double matchSeconds);
    void addTool(QWidget* widget); // at the right, or in a line below
    QString positionText() const { return m_position->text(); }

    QToolButton* clipButton() const { return m_clip; }
    QToolButton* matchButton() const { return m_match; }
    QToolButton* switchButton() const { return m_switch; }

Q_SIGNALS:
    void toggleRequested(coverscope::ui::Side side);
    void switchRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void reserveWidth();

    FlowLayout* m_layout;
    QToolButton* m_clip;
    QToolButton* m_match;
    QToolButton* m_switch;
    QLabel* m_position;
};

} // namespace coverscope::ui
