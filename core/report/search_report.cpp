// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/search_report.h"

#include "core/base/path_text.h"
#include "core/library/track_name.h"
#include "core/library/track_presence.h"
#include "core/report/json_values.h"
#include "core/report/match_columns.h"
#include "core/report/match_presence.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace coverscope::report {

namespace {

QJsonObject fileJson(const search::Query& query)
{
    return {{QStringLiteral("file"), exactPath(query.file)},
            {QStringLiteral("duration"), rounded(query.range.length(), 3)},
            {QStringLiteral("chunks"), static_cast<qint64>(query.chunks.size())}};
}

QJsonArray chunksJson(const search::MaxMeanScore& score)
{
    QJsonArray chunks;
    for (std::size_t k = 0; k < score.maxima.size(); ++k) {
        const auto shorter = static_cast<qint64>(k);
        const auto longer = static_cast<qint64>(score.argMaxima[k]);
        chunks.append(QJsonObject{{QStringLiteral("query_chunk"), score.queryIsShorter ? shorter : longer},
                                  {QStringLiteral("track_chunk"), score.queryIsShorter ? longer : shorter},
                                  {QStringLiteral("similarity"), rounded(score.maxima[k])}});
    }
    return chunks;
}

QJsonObject segmentJson(const search::MatchSegment& segment)
{
    return {{QStringLiteral("query_start"), rounded(segment.query.start, 3)},
            {QStringLiteral("query_end"), rounded(segment.query.end, 3)},
            {QStringLiteral("track_start"), rounded(segment.track.start, 3)},
            {QStringLiteral("track_end"), rounded(segment.track.end, 3)}};
}

// What a match of a search and a comparison have in common.
QJsonObject scoreJson(const search::Match& match)
{
    QJsonObject json{
        {QStringLiteral("score"), rounded(match.score)},
        {QStringLiteral("probability"), rounded(match.probability)},
        {QStringLiteral("chunks"), QJsonValue::Null},
        {QStringLiteral("segment"), QJsonValue::Null},
        {QStringLiteral("key_shift"), match.keyShift ? QJsonValue(*match.keyShift) : QJsonValue()},
        {QStringLiteral("tempo_ratio"), match.tempoRatio ? rounded(*match.tempoRatio) : QJsonValue()}};
    if (match.evidence) {
        json.insert(QStringLiteral("chunks"), chunksJson(match.evidence->maxMean));
        json.insert(QStringLiteral("segment"), segmentJson(match.evidence->segment));
    }
    return json;
}

QJsonObject searchMatchJson(const search::Match& match, const library::Snapshot& snapshot)
{
    QJsonObject json = scoreJson(match);
    const catalogue::Track* track = snapshot.find(match.track);
    json.insert(QStringLiteral("rank"), static_cast<qint64>(match.rank));
    json.insert(QStringLiteral("file"),
                track != nullptr ? QJsonValue(exactPath(snapshot.pathOf(*track))) : QJsonValue());
    const catalogue::Track* through = throughTrack(match, snapshot);
    json.insert(QStringLiteral("through"),
                through != nullptr ? QJsonValue(exactPath(snapshot.pathOf(*through))) : QJsonValue());
    json.insert(QStringLiteral("by_tune"), match.byTune);
    json.insert(QStringLiteral("present"),
                track == nullptr || library::presenceOf(snapshot, *track) == library::Presence::There);
    json.insert(QStringLiteral("title"), track != nullptr ? QJsonValue(track->title) : QJsonValue());
    json.insert(QStringLiteral("artist"), track != nullptr ? QJsonValue(track->artist) : QJsonValue());
    json.insert(QStringLiteral("name"),
                track != nullptr ? QJsonValue(library::trackName(snapshot, *track)) : QJsonValue());
    return json;
}

QJsonArray damagedJson(const library::Snapshot& snapshot)
{
    QJsonArray files;
    for (const library::Snapshot::Damaged& damaged : snapshot.damaged) {
        if (const catalogue::Track* track = snapshot.find(damaged.id))
            files.append(exactPath(snapshot.pathOf(*track)));
    }
    return files;
}

QJsonArray rangesJson(const std::vector<base::TimeRange>& ranges)
{
    QJsonArray json;
    for (const base::TimeRange& range : ranges)
        json.append(QJsonArray{rounded(range.start, 3), rounded(range.end, 3)});
    return json;
}

QJsonObject heatmapJson(const search::Evidence& evidence)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < evidence.similarities.rows; ++i) {
        QJsonArray row;
        for (const float value : evidence.similarities.row(i))
            row.append(rounded(value));
        rows.append(row);
    }
    return {{QStringLiteral("query_chunks"), rangesJson(evidence.queryChunks)},
            {QStringLiteral("track_chunks"), rangesJson(evidence.trackChunks)},
            {QStringLiteral("similarities"), rows}};
}

QJsonArray alignmentJson(const search::Evidence& evidence)
{
    QJsonArray points;
    for (const search::PathPoint& point : evidence.path)
        points.append(QJsonObject{
            {QStringLiteral("query_time"), rounded(evidence.queryChunks[point.queryChunk].start, 3)},
            {QStringLiteral("track_time"), rounded(evidence.trackChunks[point.trackChunk].start, 3)},
            {QStringLiteral("similarity"), rounded(point.similarity)}});
    return points;
}

} // namespace

QString verdictWord(search::Verdict verdict)
{
    switch (verdict) {
    case search::Verdict::Match:
        return QStringLiteral("match");
    case search::Verdict::Possible:
        return QStringLiteral("possible");
    case search::Verdict::TooShort:
        return QStringLiteral("too short");
    case search::Verdict::NoMatch:
        break;
    }
    return QStringLiteral("no match");
}

QJsonObject searchJson(const search::SearchResult& result, const library::Snapshot& snapshot)
{
    const search::Query& query = *result.query;
    QJsonArray matches;
    for (const search::Match& match : result.matches) {
        QJsonObject json = searchMatchJson(match, snapshot);
        if (std::binary_search(result.unreadable.begin(), result.unreadable.end(), match.track))
            json.insert(QStringLiteral("damaged"), true);
        matches.append(json);
    }
    const QJsonObject timing{{QStringLiteral("decode"), rounded(query.decodeMilliseconds, 2)},
                             {QStringLiteral("cqt"), rounded(query.cqtMilliseconds, 2)},
                             {QStringLiteral("inference"), rounded(query.inferenceMilliseconds, 2)},
                             {QStringLiteral("search"), rounded(result.searchMilliseconds, 2)},
                             {QStringLiteral("alignment"), rounded(result.alignmentMilliseconds, 2)}};
    QJsonObject document{
        {QStringLiteral("query"), fileJson(query)},
        {QStringLiteral("model"), modelJson(query.model.name, query.model.hash)},
        {QStringLiteral("mode"), result.usedGraph ? QStringLiteral("hnsw") : QStringLiteral("exact")},
        {QStringLiteral("hummed"), query.tune != nullptr},
        {QStringLiteral("candidates"), static_cast<qint64>(result.candidateTracks)},
        {QStringLiteral("timing_ms"), timing},
        {QStringLiteral("verdict"), verdictWord(result.verdict)},
        {QStringLiteral("threshold"), rounded(result.thresholds.match)},
        {QStringLiteral("possible_threshold"), rounded(result.thresholds.possible)},
        {QStringLiteral("matches"), matches}};
    if (!snapshot.damaged.empty())
        document.insert(QStringLiteral("damaged"), damagedJson(snapshot));
    return document;
}

QJsonObject compareJson(const search::Match& match, const search::Query& query, const search::Query& track,
                        const search::Thresholds& thresholds)
{
    QJsonObject json = scoreJson(match);
    json.insert(QStringLiteral("files"), QJsonArray{fileJson(query), fileJson(track)});
    json.insert(QStringLiteral("model"), modelJson(query.model.name, query.model.hash));
    json.insert(QStringLiteral("verdict"), verdictWord(thresholds.verdict(match.probability)));
    json.insert(QStringLiteral("threshold"), rounded(thresholds.match));
    json.insert(QStringLiteral("possible_threshold"), rounded(thresholds.possible));
    if (match.evidence) {
        json.insert(QStringLiteral("heatmap"), heatmapJson(*match.evidence));
        json.insert(QStringLiteral("alignment"), alignmentJson(*match.evidence));
    }
    return json;
}

} // namespace coverscope::report
