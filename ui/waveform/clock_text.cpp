// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waveform/clock_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::ui {

QString clockText(double seconds, int decimals)
{
    if (!std::isfinite(seconds))
        return QStringLiteral("–");
    qint64 unitsPerSecond = 1;
    for (int i = 0; i < decimals; ++i)
        unitsPerSecond *= 10;
    const qint64 units = std::llround(std::abs(seconds) * static_cast<double>(unitsPerSecond));
    const qint64 whole = units / unitsPerSecond;
    const QChar zero = QLatin1Char('0');
    QString text = units != 0 && seconds < 0 ? QStringLiteral("−") : QString();
    if (whole >= 3600)
        text += QStringLiteral("%1:%2").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero);
    else
        text += QString::number(whole / 60);
    text += QStringLiteral(":%1").arg(whole % 60, 2, 10, zero);
    if (decimals > 0) {
        text += QLocale().decimalPoint();
        text += QStringLiteral("%1").arg(units % unitsPerSecond, decimals, 10, zero);
    }
    return text;
}

QString clockRangeText(double start, double end, int decimals)
{
    return QStringLiteral("%1 – %2").arg(clockText(start, decimals), clockText(end, decimals));
}

std::optional<double> parseClock(const QString& text)
{
    const QStringList parts = text.trimmed().split(QLatin1Char(':'));
    if (parts.size() > 3)
        return std::nullopt;
    double seconds = 0.0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = parts[i].trimmed();
        bool isNumber = false;
        double value = 0.0;
        if (i + 1 == parts.size())
            value = part.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        else
            value = part.toUInt(&isNumber);
        if (!isNumber || value < 0.0 || !std::isfinite(value) || (i > 0 && value >= 60.0))
            return std::nullopt;
        seconds = seconds * 60.0 + value;
    }
    return seconds;
}

double clockTickStep(double span, int maximumCount)
{
    constexpr std::array<double, 20> steps = {0.05, 0.1,   0.2,   0.5,   1.0,    2.0,   5.0,
                                              10.0, 15.0,  30.0,  60.0,  120.0,  300.0, 600.0,
                                              900., 1800., 3600., 7200., 18000., 36000.};
    const double least = span / std::max(1, maximumCount);
    const auto step = std::lower_bound(steps.begin(), steps.end(), least);
    return step == steps.end() ? steps.back() * std::ceil(least / steps.back()) : *step;
}

int clockTickDecimals(double step)
{
    return step >= 1.0 ? 0 : step >= 0.1 ? 1 : 2;
}

} // namespace coverscope::ui
