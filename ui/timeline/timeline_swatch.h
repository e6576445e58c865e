// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline_rows.h"

#include <QIcon>
#include <QWidget>

namespace coverscope::ui {

// A stretch in small, as it stands in the lane, in the colours of the palette of the moment.
QIcon stretchIcon(const TimelineRow& row);

// What the patterns of the lane mean.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget* parent = nullptr);
};

} // namespace coverscope::ui
