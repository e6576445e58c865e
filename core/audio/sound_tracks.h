// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace coverscope::audio {

// One of the sound tracks of a film: a language, a commentary.
struct SoundTrack
{
    int number = 0;   // from 1, as they come in the file
    QString language; // as the file says it, "deu"; empty where it does not
    QString title;
    int channelCount = 0;
    bool isHeard = false; // the one that is decoded
};

// Only the headers. Fails as probe() does.
base::Result<std::vector<SoundTrack>> soundTracks(const std::filesystem::path& file);

// Which track of a file is heard from now on, wherever the program decodes it: search, playback and report
// then speak of the same sound. 0: the best, as without this call. Any thread. Decoding fails with
// InvalidArgument where the file has no such track.
void chooseSoundTrack(const std::filesystem::path& file, int number);
int chosenSoundTrack(const std::filesystem::path& file);

// The failure of a search in a region: where the recording ends before it, that is said, with its length, in
// place of `error`.
base::Error explainRegion(base::Error error, const std::filesystem::path& file,
                          const std::optional<base::TimeRange>& region);

} // namespace coverscope::audio
