// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace coverscope::ui {

// Ticks of a time axis in seconds, at the steps of a clock and labelled as one ("1:30").
class ClockTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    int m_decimals = 0;
};

// Ticks of a pitch axis in semitones above C1 (bin numbers of the CQT), labelled with note names: the Cs, and
// all naturals where there is room.
class PitchTicker : public QCPAxisTicker
{
public:
    void generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* tickLabels) override;

    void setPixels(double length, double labelHeight);

private:
    double m_length = 200.0;
    double m_labelHeight = 14.0;
};

// "C♯4" for bin 37.
QString noteName(int semitonesAboveC1);

} // namespace coverscope::ui
