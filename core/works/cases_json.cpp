// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/cases_json.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"
#include "core/report/verdict_json.h"

namespace coverscope::works {

QJsonObject caseJson(const catalogue::Case& known)
{
    const bool isClosed = known.state() == catalogue::CaseState::Closed;
    return {
        {QStringLiteral("id"), static_cast<qint64>(known.id)},
        {QStringLiteral("name"), known.text.name},
        {QStringLiteral("reviewer"), known.text.reviewer},
        {QStringLiteral("notes"), known.text.notes},
        {QStringLiteral("state"), isClosed ? QStringLiteral("closed") : QStringLiteral("open")},
        {QStringLiteral("created_at"), report::csvTime(known.createdAt)},
        {QStringLiteral("closed_at"), isClosed ? QJsonValue(report::csvTime(*known.closedAt)) : QJsonValue()},
        {QStringLiteral("clips"), static_cast<qint64>(known.clipCount)},
        {QStringLiteral("verdicts"), static_cast<qint64>(known.verdictCount)},
        {QStringLiteral("runs"), static_cast<qint64>(known.runCount)}};
}

QJsonObject caseJson(const catalogue::Case& known, const catalogue::CaseContents& contents,
                     std::span<const catalogue::VerdictRecord> verdicts)
{
    QJsonArray clips;
    for (const catalogue::CaseClip& clip : contents.clips)
        clips.append(QJsonObject{{QStringLiteral("file"), base::displayPath(clip.path)},
                                 {QStringLiteral("hash"), QString::fromLatin1(clip.contentHash)}});
    QJsonArray runs;
    for (const catalogue::CaseRun& run : contents.runs)
        runs.append(QJsonObject{{QStringLiteral("id"), static_cast<qint64>(run.id)},
                                {QStringLiteral("name"), run.name},
                                {QStringLiteral("kept"), run.isKept}});
    QJsonObject json = caseJson(known);
    json[QStringLiteral("clips")] = clips;
    json[QStringLiteral("verdicts")] = report::verdictsJson(verdicts);
    json[QStringLiteral("runs")] = runs;
    return json;
}

} // namespace coverscope::works
