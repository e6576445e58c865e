// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_text.h"

#include "ui/widgets/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace coverscope::ui {

namespace {

struct SummaryText // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::TimelineText)
};

} // namespace

QString timelineSummary(const search::Timeline& timeline)
{
    base::Seconds known = 0.0;
    for (const search::PlayedStretch& stretch : timeline.stretches)
        known += stretch.time.length();
    base::Seconds unknownMusic = 0.0;
    for (const search::UnknownStretch& stretch : timeline.unknown) {
        if (stretch.kind == search::UnknownKind::Music)
            unknownMusic += stretch.time.length();
    }
    const auto count = static_cast<int>(timeline.stretches.size());
    const double share = timeline.duration > 0.0 ? 100.0 * known / timeline.duration : 0.0;
    QString text = count == 0
                       ? SummaryText::tr("Nothing that the library knows is played here.")
                       : SummaryText::tr("%n stretch(es) known, %1 % of the recording.", nullptr, count)
                             .arg(QLocale().toString(share, 'f', 0));
    if (unknownMusic >= 1.0)
        text += QLatin1Char(' ') +
                SummaryText::tr("%1 of music that the library does not know.").arg(lengthText(unknownMusic));
    return text;
}

} // namespace coverscope::ui
