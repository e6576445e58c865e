// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/works_json.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"

namespace coverscope::works {

using catalogue::Decision;

namespace {

QJsonObject trackJson(const catalogue::JudgedTrack& track)
{
    return {{QStringLiteral("file"), base::displayPath(track.path)},
            {QStringLiteral("hash"), QString::fromLatin1(track.contentHash)},
            {QStringLiteral("title"), track.title},
            {QStringLiteral("artist"), track.artist}};
}

QJsonObject recordingJson(const catalogue::WorkRecording& recording, const LibraryTracks& library)
{
    const catalogue::Track* track = library.finder().findFirst(recording.track);
    QJsonObject json = trackJson(track != nullptr ? library.judged(*track) : recording.track);
    json[QStringLiteral("role")] = recording.role ? QJsonValue(roleWord(recording.role)) : QJsonValue();
    json[QStringLiteral("from")] = originWord(recording.origin);
    json[QStringLiteral("in_library")] = track != nullptr;
    json[QStringLiteral("musicbrainz_recording")] = recording.musicBrainzId;
    return json;
}

QString decisionWordOf(const std::optional<Decision>& decision)
{
    if (!decision)
        return QStringLiteral("taken_back");
    switch (*decision) {
    case Decision::Confirmed:
        return QStringLiteral("confirmed");
    case Decision::Rejected:
        return QStringLiteral("rejected");
    case Decision::Unsure:
        break;
    }
    return QStringLiteral("unsure");
}

} // namespace

QJsonArray worksJson(std::span<const catalogue::Work> works, const LibraryTracks& library)
{
    QJsonArray list;
    for (const catalogue::Work& work : works) {
        QJsonArray recordings;
        for (const catalogue::WorkRecording& recording : work.recordings)
            recordings.append(recordingJson(recording, library));
        list.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(work.uid)},
                                {QStringLiteral("title"), work.title},
                                {QStringLiteral("composers"), work.composers},
                                {QStringLiteral("year"), work.year ? QJsonValue(*work.year) : QJsonValue()},
                                {QStringLiteral("notes"), work.notes},
                                {QStringLiteral("musicbrainz_work"), work.musicBrainzId},
                                {QStringLiteral("recordings"), recordings}});
    }
    return list;
}

QJsonArray pairDecisionsJson(std::span<const catalogue::PairDecision> decisions)
{
    QJsonArray list;
    for (const catalogue::PairDecision& decision : decisions)
        list.append(QJsonObject{
            {QStringLiteral("decision"), decisionWordOf(decision.decision)},
            {QStringLiteral("counts"), decision.standing == catalogue::Standing::Counts},
            {QStringLiteral("note"), decision.note},
            {QStringLiteral("decided_at"), report::csvTime(decision.decidedAt)},
            {QStringLiteral("decided_by"), decision.decidedBy},
            {QStringLiteral("tracks"), QJsonArray{trackJson(decision.first), trackJson(decision.second)}}});
    return list;
}

QString problemWord(RowProblemKind kind)
{
    switch (kind) {
    case RowProblemKind::NotFound:
        return QStringLiteral("not_found");
    case RowProblemKind::Ambiguous:
        return QStringLiteral("ambiguous");
    case RowProblemKind::Contradicting:
        return QStringLiteral("contradicting");
    case RowProblemKind::Malformed:
        break;
    }
    return QStringLiteral("malformed");
}

QJsonObject importJson(const WorksImport& result)
{
    QJsonArray problems;
    for (const RowProblem& problem : result.problems)
        problems.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                    {QStringLiteral("kind"), problemWord(problem.kind)},
                                    {QStringLiteral("message"), problem.message}});
    const auto number = [](std::size_t value) { return static_cast<qint64>(value); };
    return {{QStringLiteral("rows"), number(result.rows)},
            {QStringLiteral("new_works"), number(result.newWorks)},
            {QStringLiteral("changed_works"), number(result.changedWorks)},
            {QStringLiteral("new_recordings"), number(result.newRecordings)},
            {QStringLiteral("changed_recordings"), number(result.changedRecordings)},
            {QStringLiteral("moved_recordings"), number(result.movedRecordings)},
            {QStringLiteral("problems"), problems}};
}

} // namespace coverscope::works
