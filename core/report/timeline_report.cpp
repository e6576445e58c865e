// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline_report.h"

#include "core/report/csv.h"
#include "core/report/json_values.h"
#include "core/report/search_report.h"
#include "core/report/timeline_entries.h"

#include <QJsonArray>

namespace coverscope::report {

namespace {

QJsonObject stretchJson(const search::PlayedStretch& stretch, const library::Snapshot& snapshot)
{
    const catalogue::Track* track = snapshot.find(stretch.track);
    return {{QStringLiteral("start"), rounded(stretch.time.start, 3)},
            {QStringLiteral("end"), rounded(stretch.time.end, 3)},
            {QStringLiteral("file"), track ? QJsonValue(exactPath(snapshot.pathOf(*track))) : QJsonValue()},
            {QStringLiteral("title"), track ? QJsonValue(track->title) : QJsonValue()},
            {QStringLiteral("artist"), track ? QJsonValue(track->artist) : QJsonValue()},
            {QStringLiteral("track_start"), rounded(stretch.inTrack.start, 3)},
            {QStringLiteral("track_end"), rounded(stretch.inTrack.end, 3)},
            {QStringLiteral("key_shift"), stretch.keyShift ? QJsonValue(*stretch.keyShift) : QJsonValue()},
            {QStringLiteral("tempo_ratio"), stretch.tempoRatio ? rounded(*stretch.tempoRatio) : QJsonValue()},
            {QStringLiteral("probability"), rounded(stretch.probability)},
            {QStringLiteral("verdict"), verdictWord(stretch.verdict)}};
}

} // namespace

QString unknownWord(search::UnknownKind kind)
{
    switch (kind) {
    case search::UnknownKind::Music:
        return QStringLiteral("music");
    case search::UnknownKind::Speech:
        return QStringLiteral("speech");
    case search::UnknownKind::Silence:
        return QStringLiteral("silence");
    case search::UnknownKind::Other:
        break;
    }
    return QStringLiteral("other");
}

QJsonObject timelineJson(const search::Timeline& timeline, const library::Snapshot& snapshot)
{
    QJsonArray stretches;
    for (const search::PlayedStretch& stretch : timeline.stretches)
        stretches.append(stretchJson(stretch, snapshot));
    QJsonArray unknown;
    for (const search::UnknownStretch& stretch : timeline.unknown)
        unknown.append(QJsonObject{{QStringLiteral("start"), rounded(stretch.time.start, 3)},
                                   {QStringLiteral("end"), rounded(stretch.time.end, 3)},
                                   {QStringLiteral("kind"), unknownWord(stretch.kind)}});
    return {{QStringLiteral("file"), exactPath(timeline.file)},
            {QStringLiteral("duration"), rounded(timeline.duration, 3)},
            {QStringLiteral("model"), modelJson(timeline.model.name, timeline.model.hash)},
            {QStringLiteral("stretches"), stretches},
            {QStringLiteral("unknown"), unknown}};
}

QByteArray timelineCsv(const search::Timeline& timeline, const library::Snapshot& snapshot)
{
    QStringList header;
    for (const char* name : {"start", "end", "kind", "verdict", "probability", "title", "artist", "file",
                             "track_start", "track_end", "key_shift", "tempo_ratio"})
        header.append(QLatin1String(name));
    QByteArray csv = csvRow(header);
    for (const TimelineEntry& entry : timelineEntries(timeline)) {
        QStringList row{csvNumber(entry.time.start, 3), csvNumber(entry.time.end, 3)};
        if (entry.unknown != nullptr) {
            row.append(unknownWord(entry.unknown->kind));
            while (row.size() < header.size())
                row.append(QString());
        } else {
            const search::PlayedStretch& played = *entry.played;
            const catalogue::Track* track = snapshot.find(played.track);
            row << QStringLiteral("known") << verdictWord(played.verdict) << csvNumber(played.probability)
                << (track ? track->title : QString()) << (track ? track->artist : QString())
                << (track ? exactPath(snapshot.pathOf(*track)) : QString())
                << csvNumber(played.inTrack.start, 3) << csvNumber(played.inTrack.end, 3)
                << (played.keyShift ? QString::number(*played.keyShift) : QString())
                << (played.tempoRatio ? csvNumber(*played.tempoRatio) : QString());
        }
        csv += csvRow(row);
    }
    return csv;
}

} // namespace coverscope::report
