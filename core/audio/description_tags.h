// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace coverscope::audio {

// What the tags of a file of any format say of the music beside its name; several values with commas between
// them, empty where they do not say.
struct DescriptionTags
{
    QString genre;
    QString composer;
};
DescriptionTags descriptionTags(const std::filesystem::path& file);

} // namespace coverscope::audio
