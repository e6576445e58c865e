// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_json.h"

#include "core/base/path_text.h"
#include "core/report/clip_report.h"
#include "core/report/csv.h"
#include "core/report/json_values.h"

#include <QJsonObject>

namespace coverscope::report {

using catalogue::VerdictRecord;

namespace {

QJsonObject recordJson(const VerdictRecord& record)
{
    const QJsonValue unknown = QJsonValue::Null;
    return {{QStringLiteral("clip"),
             QJsonObject{{QStringLiteral("file"), base::displayPath(record.clip.path)},
                         {QStringLiteral("hash"), QString::fromLatin1(record.clip.contentHash)},
                         {QStringLiteral("start"), record.clip.region.start},
                         {QStringLiteral("end"), record.clip.region.end}}},
            {QStringLiteral("track"),
             QJsonObject{{QStringLiteral("file"), base::displayPath(record.track.path)},
                         {QStringLiteral("hash"), QString::fromLatin1(record.track.contentHash)},
                         {QStringLiteral("title"), record.track.title},
                         {QStringLiteral("artist"), record.track.artist}}},
            {QStringLiteral("verdict"), verdictRecordWord(record)},
            {QStringLiteral("counts"), record.standing == catalogue::Standing::Counts},
            {QStringLiteral("note"), record.note},
            {QStringLiteral("decided_at"), csvTime(record.decidedAt)},
            {QStringLiteral("decided_by"), record.decidedBy},
            {QStringLiteral("model"), modelJson(record.modelName, record.modelHash)},
            {QStringLiteral("score"), wasFound(record) ? QJsonValue(record.score) : unknown},
            {QStringLiteral("probability"), wasFound(record) ? QJsonValue(record.probability) : unknown},
            {QStringLiteral("segment"), keptSegmentJson(record.queryTimes, record.trackTimes)}};
}

} // namespace

QString verdictRecordWord(const VerdictRecord& record)
{
    return record.decision ? decisionWord(record.decision) : QStringLiteral("taken_back");
}

bool wasFound(const VerdictRecord& record)
{
    return record.score != 0.0 || record.probability != 0.0 || record.queryTimes;
}

QJsonArray verdictsJson(std::span<const VerdictRecord> records)
{
    QJsonArray list;
    for (const VerdictRecord& record : records)
        list.append(recordJson(record));
    return list;
}

} // namespace coverscope::report
