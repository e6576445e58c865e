// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline_report.h"

#include "core/base/path_text.h"
#include "core/base/plain_text.h"
#include "core/library/track_name.h"
#include "core/report/csv.h"
#include "core/report/json_values.h"
#include "core/report/search_report.h"
#include "core/report/text.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

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

QString nameOf(const search::PlayedStretch& stretch, const library::Snapshot& snapshot)
{
    const catalogue::Track* track = snapshot.find(stretch.track);
    if (track == nullptr)
        return {};
    return library::trackName(snapshot, *track);
}

QString unknownName(search::UnknownKind kind)
{
    switch (kind) {
    case search::UnknownKind::Music:
        return Text::tr("unknown music");
    case search::UnknownKind::Speech:
        return Text::tr("speech");
    case search::UnknownKind::Silence:
        return Text::tr("silence");
    case search::UnknownKind::Other:
        break;
    }
    return Text::tr("other sound");
}

// Known and unknown stretches in the order of time; one of the two is null.
struct Entry
{
    base::TimeRange time;
    const search::PlayedStretch* played = nullptr;
    const search::UnknownStretch* unknown = nullptr;
};

std::vector<Entry> entriesOf(const search::Timeline& timeline)
{
    std::vector<Entry> entries;
    for (const search::PlayedStretch& stretch : timeline.stretches)
        entries.push_back({stretch.time, &stretch, nullptr});
    for (const search::UnknownStretch& stretch : timeline.unknown)
        entries.push_back({stretch.time, nullptr, &stretch});
    std::ranges::stable_sort(entries, {}, [](const Entry& entry) { return entry.time.start; });
    return entries;
}

// Quotes have no escape in a cue sheet.
QString cueText(const QString& text)
{
    return base::plainText(text).replace(QLatin1Char('"'), QLatin1Char('\''));
}

QString cueTime(base::Seconds time)
{
    const auto frames = static_cast<qint64>(std::llround(time * 75.0));
    return QStringLiteral("%1:%2:%3")
        .arg(frames / 75 / 60, 2, 10, QLatin1Char('0'))
        .arg(frames / 75 % 60, 2, 10, QLatin1Char('0'))
        .arg(frames % 75, 2, 10, QLatin1Char('0'));
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
    for (const Entry& entry : entriesOf(timeline)) {
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

QByteArray timelineCue(const search::Timeline& timeline, const library::Snapshot& snapshot)
{
    QString cue = QStringLiteral("FILE \"%1\" WAVE\n").arg(cueText(base::displayName(timeline.file)));
    int number = 0;
    for (const Entry& entry : entriesOf(timeline)) {
        if (number == 99) // a cue sheet has no more
            break;
        const catalogue::Track* track = entry.played ? snapshot.find(entry.played->track) : nullptr;
        const QString title = entry.unknown ? unknownName(entry.unknown->kind)
                              : track       ? library::trackTitle(snapshot, *track)
                                            : QString();
        cue += QStringLiteral("  TRACK %1 AUDIO\n    TITLE \"%2\"\n")
                   .arg(++number, 2, 10, QLatin1Char('0'))
                   .arg(cueText(title));
        if (track != nullptr && !track->artist.isEmpty())
            cue += QStringLiteral("    PERFORMER \"%1\"\n").arg(cueText(track->artist));
        cue += QStringLiteral("    INDEX 01 %1\n").arg(cueTime(entry.time.start));
    }
    return cue.toUtf8();
}

QByteArray timelineLabels(const search::Timeline& timeline, const library::Snapshot& snapshot)
{
    QByteArray labels;
    for (const Entry& entry : entriesOf(timeline)) {
        const QString name =
            entry.unknown ? unknownName(entry.unknown->kind) : nameOf(*entry.played, snapshot);
        labels += QByteArray::number(entry.time.start, 'f', 3) + '\t' +
                  QByteArray::number(entry.time.end, 'f', 3) + '\t' + base::plainText(name).toUtf8() + '\n';
    }
    return labels;
}

} // namespace coverscope::report
