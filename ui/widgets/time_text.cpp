// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

QString timeText(base::Seconds time)
{
    const auto total = std::llround(std::floor(std::max(0.0, time)));
    const auto hours = total / 3600;
    const auto minutes = total / 60 % 60;
    const QString seconds = QStringLiteral("%1").arg(total % 60, 2, 10, QLatin1Char('0'));
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(seconds);
    return QStringLiteral("%1:%2").arg(minutes).arg(seconds);
}

QString timeRangeText(const base::TimeRange& range)
{
    return QCoreApplication::translate("coverscope::ui::TimeText", "%1 – %2")
        .arg(timeText(range.start), timeText(range.end));
}

QString lengthText(base::Seconds length)
{
    const auto total = std::llround(std::max(0.0, length));
    if (total < 60)
        return QCoreApplication::translate("coverscope::ui::TimeText", "%1 s").arg(total);
    const auto minutes = std::llround(static_cast<double>(total) / 60.0);
    if (minutes < 60)
        return QCoreApplication::translate("coverscope::ui::TimeText", "%1 min").arg(minutes);
    return QCoreApplication::translate("coverscope::ui::TimeText", "%1 h %2 min")
        .arg(minutes / 60)
        .arg(minutes % 60);
}

} // namespace coverscope::ui
