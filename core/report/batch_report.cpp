// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/batch_report.h"

#include "core/base/recording_name.h"
#include "core/report/clip_report.h"
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

// What stands behind all else: it came later, and scripts may count columns.
QStringList lastNames()
{
    return {QStringLiteral("problem"), QStringLiteral("clip_start"), QStringLiteral("clip_end"),
            QStringLiteral("present"), QStringLiteral("verdict"),    QStringLiteral("note"),
            QStringLiteral("name")};
}

const catalogue::VerdictRecord* verdictOn(const BatchMatch& match, const BatchClip& clip,
                                          std::span<const catalogue::VerdictRecord> verdicts)
{
    catalogue::Track track;
    track.id = match.track;
    track.contentHash = match.contentHash;
    track.duration = match.duration;
    return catalogue::verdictFor(verdicts, clip.searched, track);
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
    case BatchStatus::TooShort:
        return QStringLiteral("too short");
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
                  lastNames());
}

QByteArray batchRows(const BatchClip& clip, std::span<const catalogue::VerdictRecord> verdicts)
{
    const QStringList before{csvPath(clip.file), batchStatusWord(clip.status)};
    const QStringList after = QStringList{clip.problem} + regionFields(clip);
    if (clip.matches.empty()) {
        const QStringList noMatch(matchColumnNames().size());
        const QStringList nothing(lastNames().size() - after.size());
        return csvRow(before + noMatch + after + nothing);
    }
    QByteArray rows;
    for (const BatchMatch& match : clip.matches) {
        const catalogue::VerdictRecord* verdict = verdictOn(match, clip, verdicts);
        rows +=
            csvRow(before + matchFields(match) + after +
                   QStringList{presentWord(match.file), verdict ? decisionWord(verdict->decision) : QString(),
                               verdict ? verdict->note : QString(),
                               base::recordingName(match.file, match.title, match.artist)});
    }
    return rows;
}

} // namespace coverscope::report
