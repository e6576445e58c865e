// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_tickers.h"

#include "ui/evidence/axis_tickers.h"
#include "ui/waveform/clock_text.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

void OwnTimeTicker::setMaps(OwnTime toOwn, OwnTime toCommon)
{
    m_toOwn = std::move(toOwn);
    m_toCommon = std::move(toCommon);
}

void OwnTimeTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                             QVector<double>* subTicks, QVector<QString>* tickLabels)
{
    ticks.clear();
    if (subTicks != nullptr)
        subTicks->clear();
    if (tickLabels != nullptr)
        tickLabels->clear();
    if (!m_toOwn || !m_toCommon)
        return;
    const double first = m_toOwn(range.lower);
    const double last = m_toOwn(range.upper);
    const double step = clockTickStep(last - first, mTickCount + 3);
    const int decimals = clockTickDecimals(step);
    for (double own = std::ceil(first / step - 1e-9) * step; own <= last + 1e-9; own += step) {
        if (own < -1e-9)
            continue; // there is nothing before a recording
        ticks.append(m_toCommon(own));
        if (tickLabels != nullptr)
            tickLabels->append(clockText(std::max(0.0, own), decimals));
    }
}

void ChromaTicker::setPixels(double length, double labelHeight)
{
    m_length = length;
    m_labelHeight = labelHeight;
}

void ChromaTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                            QVector<double>* subTicks, QVector<QString>* tickLabels)
{
    ticks.clear();
    if (subTicks != nullptr)
        subTicks->clear();
    if (tickLabels != nullptr)
        tickLabels->clear();
    const double rowHeight = m_length / std::max(1.0, range.size());
    int step = 1;
    for (const int candidate : {1, 2, 3, 4}) {
        step = candidate;
        if (rowHeight * candidate >= m_labelHeight * 0.95)
            break;
    }
    for (int row = 0; row < 12; row += step) {
        ticks.append(row);
        if (tickLabels != nullptr)
            tickLabels->append(pitchClassName(row + m_root));
    }
}

QString pitchClassName(int pitchClass)
{
    const QString name = noteName(((pitchClass % 12) + 12) % 12);
    return name.left(name.size() - 1); // without the octave, which is one digit here
}

} // namespace coverscope::ui
