// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/percent_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace coverscope::report {

QString percentText(double probability)
{
    const auto number = [](double percent) { return QLocale().toString(percent, 'f', 0); };
    if (probability < 0.01)
        return QCoreApplication::translate("coverscope::report", "< %1 %").arg(number(1));
    if (probability > 0.99)
        return QCoreApplication::translate("coverscope::report", "> %1 %").arg(number(99));
    return QCoreApplication::translate("coverscope::report", "%1 %").arg(number(probability * 100));
}

} // namespace coverscope::report
