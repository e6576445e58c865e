// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace coverscope::base {

// What a recording is called, the same wherever it is shown or written: by its tags where they say something,
// else by its folder and file, as "4" or "Track 4" is nobody's name for it. `title` and `artist` are those of
// the catalogue: a recording without tags has its file's name for a title there.

// "Yesterday", else "Help/04". For a column beside that of the artist.
QString recordingTitle(const std::filesystem::path& file, const QString& title, const QString& artist);

// "Yesterday – The Beatles", else "Help/04".
QString recordingName(const std::filesystem::path& file, const QString& title, const QString& artist);

// How much the tags say of it, 0 (nothing) to 3 (title and artist): of several recordings of one piece the
// one that says most names it.
int recordingNameWorth(const std::filesystem::path& file, const QString& title, const QString& artist);

// "Help/04". Of a folder that is but a disc of an album the album's comes first: "Help/CD 2/04".
QString placeName(const std::filesystem::path& file);

// Of a clip, which a person chose by its file: "claim.wav", and "Monday/1.wav" where the file's name alone
// says nothing.
QString clipName(const std::filesystem::path& file);

} // namespace coverscope::base
