// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/batch_report.h"

#include "core/base/recording_name.h"
#include "core/report/csv.h"
#include "core/report/match_columns.h"
#include "core/report/match_presence.h"

namespace coverscope::report {

using catalogue::BatchClip;
using catalogue::BatchMatch;
using catalogue::BatchStatus;

namespace {

// An open end is written as none.
QStringList regionFields(const BatchClip& clip)
{
    constexpr base::Seconds openEnd = 1e6;
    if (!clip.region)
        return {QString(), QString()};
    return {csvNumber(clip.region->start, 2),
            clip.region->end < openEnd ? csvNumber(clip.region->end, 2) : QString()};
}

QStringList timesFields(const std::optional<base::TimeRange>& times)
{
    if (!times)
        return {QString(), QString()};
    return {csvNumber(times->start, 2), csvNumber(times->end, 2)};
}

// In the order of matchColumnNames().
QStringList matchFields(const BatchMatch& match)
{
    const QStringList fields{QString::number(match.rank),
                             csvPath(match.file),
                             match.title,
                             match.artist,
                             csvNumber(static_cast<double>(match.score)),
                             csvNumber(match.probability)};
    return fields + timesFields(match.queryTimes) + timesFields(match.trackTimes) +
           QStringList{match.keyShift ? QString::number(*match.keyShift) : QString(),
                       match.tempoRatio ? csvNumber(*match.tempoRatio, 3) : QString()};
}

} // namespace

QString batchStatusWord(BatchStatus status)
{
    switch (status) {
    case BatchStatus::Waiting:
    case BatchStatus::Running:
        return QStringLiteral("waiting");
    case BatchStatus::Match:
        return QStringLiteral("match");
    case BatchStatus::Possible:
        return QStringLiteral("possible");
    case BatchStatus::NoMatch:
        return QStringLiteral("no match");
    case BatchStatus::Failed:
        return QStringLiteral("failed");
    case BatchStatus::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

QByteArray batchHeader()
{
    return csvRow(QStringList{QStringLiteral("clip"), QStringLiteral("status")} + matchColumnNames() +
                  QStringList{QStringLiteral("problem"), QStringLiteral("clip_start"),
                              QStringLiteral("clip_end"), QStringLiteral("present"), QStringLiteral("name")});
}

QByteArray batchRows(const BatchClip& clip)
{
    const QStringList before{csvPath(clip.file), batchStatusWord(clip.status)};
    const QStringList after = QStringList{clip.problem} + regionFields(clip);
    if (clip.matches.empty()) {
        QStringList empty;
        empty.fill(QString(), matchColumnNames().size());
        return csvRow(before + empty + after + QStringList{QString(), QString()});
    }
    QByteArray rows;
    for (const BatchMatch& match : clip.matches)
        rows += csvRow(
            before + matchFields(match) + after +
            QStringList{presentWord(match.file), base::recordingName(match.file, match.title, match.artist)});
    return rows;
}

} // namespace coverscope::report
