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

void noteMissingGraph(const search::SearchOptions& options, const library::Snapshot& snapshot)
{
    if (options.mode == search::SearchMode::Hnsw && !snapshot.graph)
        writeNote(Text::tr("--mode hnsw: this library has no graph, so all of it is compared exactly."));
}

} // namespace coverscope::cli
