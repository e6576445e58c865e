// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recording_name.h"
#include "core/report/clip_report.h"
#include "core/report/csv.h"
#include "core/report/match_presence.h"
#include "core/report/search_report.h"
#include "core/report/timeline_report.h"

namespace coverscope::report {

namespace {

QStringList clipNames()
{
    return {QStringLiteral("clip"),     QStringLiteral("clip_hash"),   QStringLiteral("clip_start"),
            QStringLiteral("clip_end"), QStringLiteral("clip_length"), QStringLiteral("searched_at"),
            QStringLiteral("outcome"),  QStringLiteral("problem")};
}

QStringList clipFields(const ReportClip& clip)
{
    const bool failed = !clip.problem.isEmpty();
    QStringList fields{csvPath(clip.file), QString::fromLatin1(clip.contentHash)};
    if (failed)
        fields << QString() << QString() << QString();
    else
        fields << csvNumber(clip.region.start, 3) << csvNumber(clip.region.end, 3)
               << csvNumber(clip.fileDuration, 3);
    return fields << csvTime(clip.searchedAt)
                  << (failed ? QStringLiteral("failed") : verdictWord(clip.verdict)) << clip.problem;
}

QStringList matchNames()
{
    return {QStringLiteral("rank"),        QStringLiteral("track"),       QStringLiteral("track_hash"),
            QStringLiteral("title"),       QStringLiteral("artist"),      QStringLiteral("track_length"),
            QStringLiteral("score"),       QStringLiteral("probability"), QStringLiteral("assessment"),
            QStringLiteral("query_start"), QStringLiteral("query_end"),   QStringLiteral("track_start"),
            QStringLiteral("track_end"),   QStringLiteral("key_shift"),   QStringLiteral("tempo_ratio"),
            QStringLiteral("verdict"),     QStringLiteral("note"),        QStringLiteral("decided_at"),
            QStringLiteral("decided_by"),  QStringLiteral("through")};
}

QStringList reportedMatchFields(const ReportMatch& match)
{
    return QStringList{QString::number(match.rank),
                       csvPath(match.file),
                       QString::fromLatin1(match.contentHash),
                       match.title,
                       match.artist,
                       csvNumber(match.duration, 3),
                       csvNumber(match.score),
                       csvNumber(match.probability),
                       verdictWord(match.verdict)} +
           csvRange(match.queryTimes) + csvRange(match.trackTimes) +
           QStringList{match.keyShift ? QString::number(*match.keyShift) : QString(),
                       match.tempoRatio ? csvNumber(*match.tempoRatio, 3) : QString(),
                       decisionWord(match.decision),
                       match.note,
                       csvTime(match.decidedAt),
                       match.decidedBy,
                       match.through};
}

QStringList setupNames()
{
    return {QStringLiteral("library"),
            QStringLiteral("library_tracks"),
            QStringLiteral("library_seconds"),
            QStringLiteral("library_indexed_at"),
            QStringLiteral("library_fingerprint"),
            QStringLiteral("model"),
            QStringLiteral("model_hash"),
            QStringLiteral("match_threshold"),
            QStringLiteral("possible_threshold"),
            QStringLiteral("chunk_hop"),
            QStringLiteral("search_mode"),
            QStringLiteral("tracks_compared"),
            QStringLiteral("program_version"),
            QStringLiteral("made_at")};
}

QStringList setupFields(const Report& report, const ReportClip& clip)
{
    const bool failed = !clip.problem.isEmpty();
    const ReportLibrary& library = report.library;
    const ReportModel& model = report.model;
    return {csvPath(library.folder),
            QString::number(library.trackCount),
            csvNumber(library.duration, 0),
            csvTime(library.indexedAt),
            QString::fromLatin1(library.fingerprint),
            model.name,
            QString::fromLatin1(model.hash),
            csvNumber(model.thresholds.match),
            csvNumber(model.thresholds.possible),
            csvNumber(model.chunkHop, 3),
            failed           ? QString()
            : clip.usedGraph ? QStringLiteral("hnsw")
                             : QStringLiteral("exact"),
            failed ? QString() : QString::number(clip.comparedTracks),
            report.programVersion,
            csvTime(report.madeAt)};
}

} // namespace

QByteArray reportCsv(const Report& report)
{
    const bool isTimeline = report.kind == Report::Kind::Timeline;
    const auto last = [isTimeline](const ReportClip& clip) {
        return isTimeline ? QStringList(clip.heard ? unknownWord(*clip.heard) : QString()) : QStringList();
    };
    QByteArray csv =
        csvRow(clipNames() + matchNames() + setupNames() +
               QStringList{QStringLiteral("present"), QStringLiteral("name"), QStringLiteral("made_by")} +
               (isTimeline ? QStringList(QStringLiteral("heard")) : QStringList()));
    const QStringList noMatch(matchNames().size());
    for (const ReportClip& clip : report.clips) {
        const QStringList before = clipFields(clip);
        const QStringList after = setupFields(report, clip);
        if (clip.matches.empty())
            csv += csvRow(before + noMatch + after + QStringList{QString(), QString(), report.madeBy} +
                          last(clip));
        for (const ReportMatch& match : clip.matches)
            csv += csvRow(before + reportedMatchFields(match) + after +
                          QStringList{presentWord(match.file),
                                      base::recordingName(match.file, match.title, match.artist),
                                      report.madeBy} +
                          last(clip));
    }
    return csv;
}

} // namespace coverscope::report
