// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/clock_spin_box.h"

#include "ui/waveform/clock_text.h"

#include <algorithm>

namespace coverscope::ui {

ClockSpinBox::ClockSpinBox(QWidget* parent) : QDoubleSpinBox(parent)
{
    setDecimals(1);
    setSingleStep(1.0);
    setKeyboardTracking(false); // a half-typed time is not a time
    setAlignment(Qt::AlignRight);
}

QString ClockSpinBox::textFromValue(double seconds) const
{
    return clockText(seconds, decimals());
}

double ClockSpinBox::valueFromText(const QString& text) const
{
    return parseClock(text).value_or(value());
}

QValidator::State ClockSpinBox::validate(QString& text, int&) const
{
    const bool isPlausible = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.isDigit() || QStringLiteral(":., ").contains(character);
    });
    if (!isPlausible)
        return QValidator::Invalid;
    const std::optional<double> seconds = parseClock(text);
    // Out of range while typing: put right when the box is left.
    return seconds && *seconds >= minimum() && *seconds <= maximum() ? QValidator::Acceptable
                                                                     : QValidator::Intermediate;
}

} // namespace coverscope::ui
