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
               << (clip.fileDuration > 0.0 ? csvNumber(clip.fileDuration, 3) : QString());
    return fields << csvTime(clip.searchedAt)
                  << (failed                                      ? QStringLiteral("failed")
                      : clip.basis == ReportClip::Basis::Verdicts ? QStringLiteral("decided")
                                                                  : verdictWord(clip.verdict))
                  << clip.problem;
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

// Of a verdict that was made without a search nobody knows what the program thought.
bool isAssessed(const ReportClip& clip)
{
    return clip.basis == ReportClip::Basis::Search || (clip.setup && clip.setup->model.chunkHop > 0.0);
}

QStringList reportedMatchFields(const ReportClip& clip, const ReportMatch& match)
{
    return QStringList{QString::number(match.rank),
                       csvPath(match.file),
                       QString::fromLatin1(match.contentHash),
                       match.title,
                       match.artist,
                       csvNumber(match.duration, 3),
                       csvNumber(match.score),
                       csvNumber(match.probability),
                       isAssessed(clip) ? verdictWord(match.verdict) : QString()} +
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

QStringList libraryFields(const ReportLibrary& library)
{
    const bool isKnown = library.trackCount > 0 || !library.fingerprint.isEmpty();
    return {csvPath(library.folder), isKnown ? QString::number(library.trackCount) : QString(),
            isKnown ? csvNumber(library.duration, 0) : QString(), csvTime(library.indexedAt),
            QString::fromLatin1(library.fingerprint)};
}

QStringList modelFields(const ReportModel& model)
{
    const bool isKnown = model.chunkHop > 0.0;
    return {model.name, QString::fromLatin1(model.hash),
            isKnown ? csvNumber(model.thresholds.match) : QString(),
            isKnown ? csvNumber(model.thresholds.possible) : QString(),
            isKnown ? csvNumber(model.chunkHop, 3) : QString()};
}

QStringList setupFields(const Report& report, const ReportClip& clip)
{
    const bool isSearch = clip.problem.isEmpty() && clip.basis == ReportClip::Basis::Search;
    const ReportSetup* own = clip.setup.get();
    return libraryFields(own ? own->library : report.library) + modelFields(own ? own->model : report.model) +
           QStringList{!isSearch        ? QString()
                       : clip.usedGraph ? QStringLiteral("hnsw")
                                        : QStringLiteral("exact"),
                       isSearch ? QString::number(clip.comparedTracks) : QString(),
                       own && !own->programVersion.isEmpty() ? own->programVersion : report.programVersion,
                       csvTime(report.madeAt)};
}

QStringList caseNames()
{
    return {QStringLiteral("case"), QStringLiteral("case_reviewer"), QStringLiteral("case_state"),
            QStringLiteral("case_notes"), QStringLiteral("run")};
}

QStringList caseFields(const ReportCase& known, const ReportClip& clip)
{
    return {known.name, known.reviewer, known.closedAt ? QStringLiteral("closed") : QStringLiteral("open"),
            known.notes, clip.setup ? clip.setup->run : QString()};
}

} // namespace

QByteArray reportCsv(const Report& report)
{
    const bool isTimeline = report.kind == Report::Kind::Timeline;
    const auto last = [&report, isTimeline](const ReportClip& clip) {
        return (isTimeline ? QStringList(clip.heard ? unknownWord(*clip.heard) : QString()) : QStringList()) +
               (report.ofCase ? caseFields(*report.ofCase, clip) : QStringList());
    };
    QByteArray csv =
        csvRow(clipNames() + matchNames() + setupNames() +
               QStringList{QStringLiteral("present"), QStringLiteral("name"), QStringLiteral("made_by")} +
               (isTimeline ? QStringList(QStringLiteral("heard")) : QStringList()) +
               (report.ofCase ? caseNames() : QStringList()));
    const QStringList noMatch(matchNames().size());
    for (const ReportClip& clip : report.clips) {
        const QStringList before = clipFields(clip);
        const QStringList after = setupFields(report, clip);
        if (clip.matches.empty())
            csv += csvRow(before + noMatch + after + QStringList{QString(), QString(), report.madeBy} +
                          last(clip));
        for (const ReportMatch& match : clip.matches)
            csv += csvRow(before + reportedMatchFields(clip, match) + after +
                          QStringList{presentWord(match.file),
                                      base::recordingName(match.file, match.title, match.artist),
                                      report.madeBy} +
                          last(clip));
    }
    return csv;
}

} // namespace coverscope::report
