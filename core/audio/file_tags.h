// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace coverscope::audio {

// Empty where the file does not say.
struct FileTags
{
    QString title;
    QString artist;
    QString album;
    QString date;
};

// Of an MPEG audio file, all its tags together: ID3v2, APEv2 and ID3v1 may each hold a part, another encoding
// or a cut-off version of the same. Each field is taken from the first that has it, completed by one that
// only goes on.
FileTags mpegTags(const std::filesystem::path& file);

// The composition that a file of any format is tagged as: its MusicBrainz identifier, else its name.
QString workTag(const std::filesystem::path& file);

// What the tags of a file of any format say of the music beside its name; several values with commas between
// them, empty where they do not say.
struct DescriptionTags
{
    QString genre;
    QString composer;
};
DescriptionTags descriptionTags(const std::filesystem::path& file);

// The MusicBrainz identifiers that a file of any format is tagged with, in small letters; empty where there
// are none or they are no identifiers.
struct MusicBrainzIds
{
    QString work;
    QString recording;
};
MusicBrainzIds musicBrainzIds(const std::filesystem::path& file);

} // namespace coverscope::audio
