// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace coverscope::ui {

// Of a clip of more than three minutes two things may be asked; hidden where it is shorter.
class LongClipLine : public QWidget
{
    Q_OBJECT

public:
    static constexpr base::Seconds shortest = 180.0;

    explicit LongClipLine(QWidget* parent = nullptr);

    void setDuration(base::Seconds duration);

    QPushButton* searchButton() const { return m_search; }
    QPushButton* timelineButton() const { return m_timeline; }

Q_SIGNALS:
    void searchRequested();   // which recordings is this?
    void timelineRequested(); // what is played in it?

private:
    QLabel* m_text;
    QPushButton* m_search;
    QPushButton* m_timeline;
};

} // namespace coverscope::ui
