// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_json.h"

#include "core/base/path_text.h"
#include "core/report/batch_report.h"
#include "core/report/csv.h"
#include "core/report/json_values.h"

#include <QJsonArray>

#include <algorithm>

namespace coverscope::report {

using catalogue::BatchClip;
using catalogue::BatchMatch;
using catalogue::BatchRun;
using catalogue::BatchStatus;

namespace {

// The file of the match that another one was found through; it is probabler, so it was kept too.
QJsonValue throughJson(const BatchMatch& match, std::span<const BatchMatch> matches)
{
    const auto through = std::ranges::find_if(
        matches, [&match](const BatchMatch& other) { return match.through == other.track; });
    return match.through && through != matches.end() ? QJsonValue(base::displayPath(through->file))
                                                     : QJsonValue();
}

QJsonObject matchJson(const BatchMatch& match, std::span<const BatchMatch> matches)
{
    const QJsonValue unknown = QJsonValue::Null;
    return {{QStringLiteral("rank"), static_cast<qint64>(match.rank)},
            {QStringLiteral("file"), base::displayPath(match.file)},
            {QStringLiteral("title"), match.title},
            {QStringLiteral("artist"), match.artist},
            {QStringLiteral("score"), static_cast<double>(match.score)},
            {QStringLiteral("probability"), match.probability},
            {QStringLiteral("segment"), keptSegmentJson(match.queryTimes, match.trackTimes)},
            {QStringLiteral("key_shift"), match.keyShift ? QJsonValue(*match.keyShift) : unknown},
            {QStringLiteral("tempo_ratio"), match.tempoRatio ? QJsonValue(*match.tempoRatio) : unknown},
            {QStringLiteral("through"), throughJson(match, matches)}};
}

QJsonObject clipJson(const BatchClip& clip)
{
    constexpr base::Seconds openEnd = 1e6;
    const QJsonValue unknown = QJsonValue::Null;
    QJsonArray matches;
    for (const BatchMatch& match : clip.matches)
        matches.append(matchJson(match, clip.matches));
    const bool hasEnd = clip.region && clip.region->end < openEnd;
    return {{QStringLiteral("file"), base::displayPath(clip.file)},
            {QStringLiteral("status"), batchStatusWord(clip.status)},
            {QStringLiteral("problem"), clip.problem},
            {QStringLiteral("start"), clip.region ? QJsonValue(clip.region->start) : unknown},
            {QStringLiteral("end"), hasEnd ? QJsonValue(clip.region->end) : unknown},
            {QStringLiteral("matches"), matches}};
}

} // namespace

QJsonObject runJson(const BatchRun& run)
{
    QJsonObject counts;
    for (const BatchStatus status :
         {BatchStatus::Match, BatchStatus::Possible, BatchStatus::NoMatch, BatchStatus::TooShort,
          BatchStatus::Failed, BatchStatus::Skipped, BatchStatus::Waiting})
        counts.insert(batchStatusWord(status), static_cast<qint64>(run.count(status)));
    return {{QStringLiteral("id"), static_cast<qint64>(run.id)},
            {QStringLiteral("name"), run.name},
            {QStringLiteral("created_at"), csvTime(run.createdAt)},
            {QStringLiteral("model"), modelJson(run.settings.modelName, run.settings.modelHash)},
            {QStringLiteral("tracks"), static_cast<qint64>(run.trackCount)},
            {QStringLiteral("clips"), static_cast<qint64>(run.clipCount())},
            {QStringLiteral("hummed"), run.settings.hummed},
            {QStringLiteral("counts"), counts}};
}

QJsonObject runJson(const BatchRun& run, std::span<const BatchClip> clips)
{
    QJsonObject json = runJson(run);
    QJsonArray results;
    for (const BatchClip& clip : clips)
        results.append(clipJson(clip));
    json.insert(QStringLiteral("results"), results);
    return json;
}

} // namespace coverscope::report
