// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_notes.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/audio/sound_tracks.h"
#include "core/base/path_text.h"

namespace coverscope::cli {

void addSoundTrackOption(Arguments& arguments)
{
    arguments.addOption(
        QStringLiteral("sound-track"), QStringLiteral("N"),
        Text::tr("Which sound track of a film to listen to, from 1 (default: its main one)."));
}

base::Result<void> chooseSoundTrack(const Arguments& arguments, const std::filesystem::path& clip)
{
    const auto number = arguments.integer(QStringLiteral("sound-track"), 1, 1000);
    if (!number)
        return base::fail(number.error());
    if (*number) {
        audio::chooseSoundTrack(clip, **number);
        return {};
    }
    const auto tracks = audio::soundTracks(clip);
    if (!tracks || tracks->size() < 2)
        return {}; // what is wrong with it is told when it is read
    QStringList all;
    int heard = 1;
    for (const audio::SoundTrack& track : *tracks) {
        const QString what = QStringList{track.language, track.title}.join(QLatin1Char(' ')).trimmed();
        all << (what.isEmpty() ? QString::number(track.number)
                               : QStringLiteral("%1: %2").arg(track.number).arg(what));
        heard = track.isHeard ? track.number : heard;
    }
    writeNote(
        Text::tr("“%1” has %2 sound tracks (%3); number %4 is listened to. --sound-track chooses another.")
            .arg(base::displayName(clip))
            .arg(tracks->size())
            .arg(all.join(QStringLiteral(", ")))
            .arg(heard));
    return {};
}

namespace {

// The first few by name.
QString names(const library::Snapshot& snapshot, const std::vector<TrackId>& tracks)
{
    constexpr std::size_t mostNames = 5;
    QStringList list;
    for (const TrackId id : tracks) {
        if (static_cast<std::size_t>(list.size()) == mostNames) {
            list << QStringLiteral("…");
            break;
        }
        if (const catalogue::Track* track = snapshot.find(id))
            list << QStringLiteral("“%1”").arg(printable(base::displayPath(snapshot.pathOf(*track))));
    }
    return list.join(QStringLiteral(", "));
}

} // namespace

bool noteDamage(const library::Snapshot& snapshot, std::span<const TrackId> inPart)
{
    std::vector<TrackId> damaged;
    for (const library::Snapshot::Damaged& each : snapshot.damaged)
        damaged.push_back(each.id);
    if (!damaged.empty())
        writeNote(
            Text::tr("%1 recordings were not searched, since what the library stored of them is damaged or "
                     "lost: %2. “coverscope-cli index” makes it anew.")
                .arg(damaged.size())
                .arg(names(snapshot, damaged)));
    if (!inPart.empty())
        writeNote(Text::tr("%1 recordings were judged without their notes, since what the library stored of "
                           "these is damaged or lost: %2. “coverscope-cli index” makes them anew.")
                      .arg(inPart.size())
                      .arg(names(snapshot, {inPart.begin(), inPart.end()})));
    return !damaged.empty() || !inPart.empty();
}

void noteMissingGraph(const search::SearchOptions& options, const library::Snapshot& snapshot)
{
    if (options.mode == search::SearchMode::Hnsw && !snapshot.graph)
        writeNote(Text::tr("--mode hnsw: this library has no graph, so all of it is compared exactly."));
}

} // namespace coverscope::cli
