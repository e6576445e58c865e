// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

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
