// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/axis_tickers.h"

#include "ui/waveform/clock_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace coverscope::ui {

double ClockTicker::getTickStep(const QCPRange& range)
{
    const double step = clockTickStep(range.size(), mTickCount + 2);
    m_decimals = clockTickDecimals(step);
    return step;
}

int ClockTicker::getSubTickCount(double tickStep)
{
    // So that sub-ticks fall on round seconds or minutes as well.
    if (std::fmod(tickStep, 60.0) < 1e-9)
        return 3;
    return std::fmod(tickStep, 15.0) < 1e-9 ? 2 : 4;
}

QString ClockTicker::getTickLabel(double tick, const QLocale&, QChar, int)
{
    return clockText(tick, m_decimals);
}

void PitchTicker::setPixels(double length, double labelHeight)
{
    m_length = length;
    m_labelHeight = labelHeight;
}

void PitchTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                           QVector<double>* subTicks, QVector<QString>* tickLabels)
{
    constexpr std::array<bool, 12> isNatural = {true,  false, true,  false, true,  true,
                                                false, true,  false, true,  false, true};
    const double pixelsPerSemitone = m_length / std::max(1.0, range.size());
    const bool showsEach = pixelsPerSemitone > m_labelHeight;
    const bool showsNaturals = pixelsPerSemitone * 1.5 > m_labelHeight;
    const int octaveStep = pixelsPerSemitone * 12.0 > m_labelHeight * 1.1 ? 1 : 2;
    ticks.clear();
    QVector<double> unlabelled;
    for (int bin = static_cast<int>(std::ceil(range.lower)); bin <= std::floor(range.upper); ++bin) {
        const int pitchClass = ((bin % 12) + 12) % 12;
        const int octave = (bin - pitchClass) / 12;
        const bool isLabelled = showsEach ||
                                (showsNaturals && isNatural[static_cast<std::size_t>(pitchClass)]) ||
                                (pitchClass == 0 && octave % octaveStep == 0);
        (isLabelled ? ticks : unlabelled).append(bin);
    }
    if (subTicks != nullptr) {
        subTicks->clear();
        std::copy_if(unlabelled.cbegin(), unlabelled.cend(), std::back_inserter(*subTicks),
                     [&](double bin) { return showsNaturals || std::fmod(bin, 12.0) == 0.0; });
    }
    if (tickLabels != nullptr) {
        tickLabels->clear();
        for (const double tick : ticks)
            tickLabels->append(noteName(static_cast<int>(tick)));
    }
}

QString noteName(int semitonesAboveC1)
{
    static const std::array<QString, 12> names = {
        QStringLiteral("C"),  QStringLiteral("C♯"), QStringLiteral("D"),  QStringLiteral("D♯"),
        QStringLiteral("E"),  QStringLiteral("F"),  QStringLiteral("F♯"), QStringLiteral("G"),
        QStringLiteral("G♯"), QStringLiteral("A"),  QStringLiteral("A♯"), QStringLiteral("B")};
    const int pitchClass = ((semitonesAboveC1 % 12) + 12) % 12;
    const int octave = 1 + (semitonesAboveC1 - pitchClass) / 12;
    return names[static_cast<std::size_t>(pitchClass)] + QString::number(octave);
}

} // namespace coverscope::ui
