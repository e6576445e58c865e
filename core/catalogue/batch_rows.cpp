// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/batch_rows.h"

#include "core/base/path_text.h"

namespace coverscope::catalogue {

namespace {

QVariantList timesValues(const std::optional<base::TimeRange>& times)
{
    if (!times)
        return {QVariant(), QVariant()};
    return {times->start, times->end};
}

std::optional<base::TimeRange> timesFrom(const Statement& row, int column)
{
    if (row.column(column).isNull() || row.column(column + 1).isNull())
        return {};
    return base::TimeRange{row.column(column).toDouble(), row.column(column + 1).toDouble()};
}

// 0: not known.
qint64 milliseconds(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeFrom(const Statement& row, int column)
{
    const qint64 stored = row.column(column).toLongLong();
    return stored > 0 ? QDateTime::fromMSecsSinceEpoch(stored).toUTC() : QDateTime();
}

qint64 count(std::size_t value)
{
    return static_cast<qint64>(value);
}

} // namespace

// Written into catalogues: do not renumber.
int statusNumber(BatchStatus status)
{
    switch (status) {
    case BatchStatus::Waiting:
    case BatchStatus::Running:
        return 0;
    case BatchStatus::Match:
        return 1;
    case BatchStatus::Possible:
        return 2;
    case BatchStatus::NoMatch:
        return 3;
    case BatchStatus::Failed:
        return 4;
    case BatchStatus::Skipped:
        return 5;
    case BatchStatus::TooShort:
        return 6;
    }
    return 0;
}

BatchStatus statusFrom(int number)
{
    constexpr BatchStatus all[] = {BatchStatus::Waiting, BatchStatus::Match,  BatchStatus::Possible,
                                   BatchStatus::NoMatch, BatchStatus::Failed, BatchStatus::Skipped,
                                   BatchStatus::TooShort};
    return number >= 0 && number < 7 ? all[number] : BatchStatus::Waiting;
}

const char* const runColumns =
    "name, created_ms, program_version, model_hash, model_name, chunk_hop_seconds, "
    "query_hop_seconds, mode, candidate_count, match_count, match_threshold, "
    "possible_threshold, library_track_count, library_seconds, library_indexed_ms, library_fingerprint, "
    "hummed";

QVariantList runValues(const BatchRun& run)
{
    const BatchSettings& settings = run.settings;
    return {textValue(run.name),
            run.createdAt.toMSecsSinceEpoch(),
            textValue(run.programVersion),
            bytesValue(settings.modelHash),
            textValue(settings.modelName),
            settings.chunkHop,
            settings.queryHop,
            textValue(settings.mode),
            count(settings.candidates),
            count(settings.top),
            settings.matchThreshold,
            settings.possibleThreshold,
            count(run.trackCount),
            run.libraryDuration,
            milliseconds(run.libraryIndexedAt),
            bytesValue(run.libraryFingerprint),
            settings.hummed};
}

BatchRun runFrom(const Statement& row)
{
    BatchRun run;
    run.id = row.column(0).toLongLong();
    run.name = row.column(1).toString();
    run.createdAt = QDateTime::fromMSecsSinceEpoch(row.column(2).toLongLong()).toUTC();
    run.programVersion = row.column(3).toString();
    BatchSettings& settings = run.settings;
    settings.modelHash = row.column(4).toByteArray();
    settings.modelName = row.column(5).toString();
    settings.chunkHop = row.column(6).toDouble();
    settings.queryHop = row.column(7).toDouble();
    settings.mode = row.column(8).toString();
    settings.candidates = row.column(9).toULongLong();
    settings.top = row.column(10).toULongLong();
    settings.matchThreshold = row.column(11).toDouble();
    settings.possibleThreshold = row.column(12).toDouble();
    run.trackCount = row.column(13).toULongLong();
    run.libraryDuration = row.column(14).toDouble();
    run.libraryIndexedAt = timeFrom(row, 15);
    run.libraryFingerprint = row.column(16).toByteArray();
    settings.hummed = row.column(17).toBool();
    return run;
}

const char* const clipColumns =
    "c.id, c.path, c.region_start, c.region_end, c.status, c.problem, c.problem_detail, c.content_hash, "
    "c.searched_start, c.searched_end, c.file_seconds, c.chunk_count, c.used_graph, c.compared_track_count, "
    "c.searched_ms, c.duration_ms";

BatchClip clipFrom(const Statement& row)
{
    BatchClip clip;
    clip.id = row.column(0).toLongLong();
    clip.file = base::pathFromBytes(row.column(1).toByteArray());
    clip.region = timesFrom(row, 2);
    clip.status = statusFrom(row.column(4).toInt());
    clip.problem = row.column(5).toString();
    clip.problemDetail = row.column(6).toString();
    clip.contentHash = row.column(7).toByteArray();
    clip.searched = {row.column(8).toDouble(), row.column(9).toDouble()};
    clip.fileDuration = row.column(10).toDouble();
    clip.chunkCount = row.column(11).toULongLong();
    clip.usedGraph = row.column(12).toBool();
    clip.comparedTracks = row.column(13).toULongLong();
    clip.searchedAt = timeFrom(row, 14);
    clip.milliseconds = row.column(15).toDouble();
    return clip;
}

QVariantList outcomeValues(const BatchClip& clip)
{
    return {statusNumber(clip.status),
            textValue(clip.problem),
            textValue(clip.problemDetail),
            bytesValue(clip.contentHash),
            clip.searched.start,
            clip.searched.end,
            clip.fileDuration,
            count(clip.chunkCount),
            clip.usedGraph,
            count(clip.comparedTracks),
            milliseconds(clip.searchedAt),
            clip.milliseconds};
}

const char* const matchColumns =
    "m.rank, m.track_id, m.content_hash, m.path, m.title, m.artist, m.track_seconds, m.score, "
    "m.probability, m.query_start, m.query_end, m.track_start, m.track_end, m.key_shift, m.tempo_ratio, "
    "m.through_track, m.evidence";

BatchMatch matchFrom(const Statement& row, int first)
{
    BatchMatch match;
    match.rank = row.column(first).toULongLong();
    match.track = TrackId{row.column(first + 1).toLongLong()};
    match.contentHash = row.column(first + 2).toByteArray();
    match.file = base::pathFromBytes(row.column(first + 3).toByteArray());
    match.title = row.column(first + 4).toString();
    match.artist = row.column(first + 5).toString();
    match.duration = row.column(first + 6).toDouble();
    match.score = row.column(first + 7).toFloat();
    match.probability = row.column(first + 8).toDouble();
    match.queryTimes = timesFrom(row, first + 9);
    match.trackTimes = timesFrom(row, first + 11);
    if (const QVariant shift = row.column(first + 13); !shift.isNull())
        match.keyShift = shift.toInt();
    if (const QVariant ratio = row.column(first + 14); !ratio.isNull())
        match.tempoRatio = ratio.toDouble();
    if (const QVariant through = row.column(first + 15); !through.isNull())
        match.through = TrackId{through.toLongLong()};
    return match;
}

QVariantList matchValues(const BatchMatch& match)
{
    return QVariantList{count(match.rank),
                        static_cast<qint64>(match.track),
                        bytesValue(match.contentHash),
                        bytesValue(base::pathBytes(match.file)),
                        textValue(match.title),
                        textValue(match.artist),
                        match.duration,
                        match.score,
                        match.probability} +
           timesValues(match.queryTimes) + timesValues(match.trackTimes) +
           QVariantList{match.keyShift ? QVariant(*match.keyShift) : QVariant(),
                        match.tempoRatio ? QVariant(*match.tempoRatio) : QVariant(),
                        match.through ? QVariant(static_cast<qint64>(*match.through)) : QVariant(),
                        bytesValue(match.evidence)};
}

} // namespace coverscope::catalogue
