// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/match_summary.h"

#include "core/report/percent_text.h"
#include "ui/results/results_table_text.h"
#include "ui/waveform/clock_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace coverscope::ui {

QString comparisonSummary(const search::Match& match, const search::Thresholds& thresholds)
{
    if (!match.evidence)
        return {};
    const search::MatchSegment& segment = match.evidence->segment;
    QStringList parts = {
        QCoreApplication::translate("coverscope::ui", "%1: probability of a cover %2", "verdict, probability")
            .arg(verdictText(thresholds.verdict(match.probability)), report::percentText(match.probability)),
        QCoreApplication::translate("coverscope::ui", "A %1 matches B %2")
            .arg(clockRangeText(segment.query.start, segment.query.end),
                 clockRangeText(segment.track.start, segment.track.end)),
    };
    if (!match.keyShift && !match.tempoRatio)
        parts += QCoreApplication::translate("coverscope::ui", "no fine alignment found");
    if (match.keyShift)
        parts += *match.keyShift == 0 ? QCoreApplication::translate("coverscope::ui", "same key")
                                      : QCoreApplication::translate("coverscope::ui", "key of B %1 st")
                                            .arg(signedNumber(*match.keyShift));
    if (match.tempoRatio)
        parts += QCoreApplication::translate("coverscope::ui", "tempo × %1")
                     .arg(QLocale().toString(*match.tempoRatio, 'f', 2));
    return parts.join(QStringLiteral("  ·  "));
}

QString signedNumber(int number)
{
    const QString sign = number > 0 ? QStringLiteral("+") : number < 0 ? QStringLiteral("−") : QString();
    return sign + QLocale().toString(std::abs(number));
}

} // namespace coverscope::ui
