// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace coverscope::ui {

// A moment in seconds, shown and typed as a clock shows it ("1:07.5"; plain seconds are taken as well).
class ClockSpinBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit ClockSpinBox(QWidget* parent = nullptr);

    QString textFromValue(double seconds) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

} // namespace coverscope::ui
