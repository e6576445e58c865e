// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/frame_picture.h"

#include <qcustomplot.h>

namespace coverscope::ui {

// Ticks at round times of the recording itself, wherever the common axis puts these.
class OwnTimeTicker : public QCPAxisTicker
{
public:
    void setMaps(OwnTime toOwn, OwnTime toCommon);
    void generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* tickLabels) override;

private:
    OwnTime m_toOwn;
    OwnTime m_toCommon;
};

// Pitch classes of a chroma axis whose row 0 shows pitch class `root`: all twelve where there is room, else
// every second, third or fourth.
class ChromaTicker : public QCPAxisTicker
{
public:
    void setRoot(int root) { m_root = root; }
    void setPixels(double length, double labelHeight);
    void generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* tickLabels) override;

private:
    int m_root = 0;
    double m_length = 100.0;
    double m_labelHeight = 14.0;
};

// "C♯" for 1; any whole number.
QString pitchClassName(int pitchClass);

} // namespace coverscope::ui
