// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline_exports.h"

#include "core/base/path_text.h"
#include "core/base/plain_text.h"
#include "core/library/track_name.h"
#include "core/report/sonic_visualiser_layer.h"
#include "core/report/timeline_entries.h"

#include <cmath>
#include <map>

namespace coverscope::report {

namespace {

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

QByteArray seconds(base::Seconds time)
{
    return QByteArray::number(time, 'f', 3);
}

QByteArray lineOf(const TimelineEntry& entry, const library::Snapshot& snapshot)
{
    return base::plainText(entryName(entry, snapshot)).toUtf8();
}

bool isMusic(const TimelineEntry& entry)
{
    return entry.unknown == nullptr || entry.unknown->kind == search::UnknownKind::Music;
}

} // namespace

QByteArray timelineCue(const search::Timeline& timeline, const library::Snapshot& snapshot)
{
    constexpr int mostTracks = 99; // a cue sheet has no more
    QString cue = QStringLiteral("FILE \"%1\" WAVE\n").arg(cueText(base::displayName(timeline.file)));
    int number = 0;
    for (const TimelineEntry& entry : timelineEntries(timeline)) {
        if (number == mostTracks)
            break;
        const catalogue::Track* track = entry.played ? snapshot.find(entry.played->track) : nullptr;
        const QString title = track ? library::trackTitle(snapshot, *track) : entryName(entry, snapshot);
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
    for (const TimelineEntry& entry : timelineEntries(timeline))
        labels += seconds(entry.time.start) + '\t' + seconds(entry.time.end) + '\t' +
                  lineOf(entry, snapshot) + '\n';
    return labels;
}

QByteArray timelineLayer(const search::Timeline& timeline, const library::Snapshot& snapshot, int sampleRate)
{
    SonicVisualiserLayer layer;
    layer.kind = SonicVisualiserLayer::Kind::Regions;
    layer.sampleRate = sampleRate;
    layer.title = base::displayName(timeline.file);
    std::map<TrackId, int> heights; // in the order in which the tracks come first
    for (const TimelineEntry& entry : timelineEntries(timeline)) {
        const int height =
            entry.played == nullptr
                ? 0
                : heights.emplace(entry.played->track, static_cast<int>(heights.size()) + 1).first->second;
        layer.points.push_back({entry.time, static_cast<double>(height), entryName(entry, snapshot)});
    }
    return layer.xml();
}

QByteArray timelinePlaylist(const search::Timeline& timeline, const library::Snapshot& snapshot)
{
    std::error_code problem;
    const std::filesystem::path absolute = std::filesystem::absolute(timeline.file, problem);
    const QByteArray file = base::pathBytes(problem ? timeline.file : absolute);
    QByteArray playlist = "#EXTM3U\n";
    for (const TimelineEntry& entry : timelineEntries(timeline)) {
        if (!isMusic(entry))
            continue;
        playlist += "#EXTINF:" + QByteArray::number(std::llround(entry.time.length())) + ',' +
                    lineOf(entry, snapshot) + "\n#EXTVLCOPT:start-time=" + seconds(entry.time.start) +
                    "\n#EXTVLCOPT:stop-time=" + seconds(entry.time.end) + '\n' + file + '\n';
    }
    return playlist;
}

} // namespace coverscope::report
