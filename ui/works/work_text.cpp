// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/work_text.h"

#include "core/base/recording_name.h"
#include "ui/results/results_table_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace coverscope::ui {

using catalogue::RecordingRole;

namespace {

struct WorkText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::WorkText)
};

} // namespace

QString roleText(const std::optional<RecordingRole>& role)
{
    if (!role)
        return WorkText::tr("Not known", "role of a recording");
    switch (*role) {
    case RecordingRole::Original:
        return WorkText::tr("Original", "role of a recording");
    case RecordingRole::Cover:
        return WorkText::tr("Cover", "role of a recording");
    case RecordingRole::Live:
        return WorkText::tr("Live", "role of a recording");
    case RecordingRole::Medley:
        return WorkText::tr("Medley", "role of a recording");
    case RecordingRole::Arrangement:
        return WorkText::tr("Arrangement", "role of a recording");
    case RecordingRole::Quotation:
        return WorkText::tr("Quotation", "role of a recording");
    }
    return {};
}

QString workLine(const catalogue::Work& work)
{
    QStringList parts{work.title};
    if (!work.composers.isEmpty())
        parts << work.composers;
    if (work.year)
        parts << QString::number(*work.year);
    return parts.join(QStringLiteral(" · "));
}

QString recordingText(const works::PlacedTrack& track)
{
    return base::recordingName(track.place, track.track.title, track.track.artist);
}

QString pairDecisionDetails(const catalogue::PairDecision& decision)
{
    const QString date = QLocale().toString(decision.decidedAt.toLocalTime(), QLocale::ShortFormat);
    QString text = WorkText::tr("Decided about the pair: %1, by %2, %3", "decision, person, date")
                       .arg(decisionText(*decision.decision), decision.decidedBy, date);
    if (!decision.note.isEmpty())
        text += QStringLiteral("\n“%1”").arg(decision.note);
    return text;
}

} // namespace coverscope::ui
