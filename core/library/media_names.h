// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

// What the names of files and folders say of them, so that only where they say nothing a file is opened.
namespace coverscope::library {

// Whether the name's extension is one of sound or moving pictures.
bool isMediaName(const std::filesystem::path& path);

// Whether it is one of something else that lies in music folders: covers, cue sheets, texts, archives.
bool isOtherName(const std::filesystem::path& path);

// Begins with a dot, as what the platform hides does, and many a title.
bool isDotName(const std::filesystem::path& path);

// Folders in which a system or a program keeps its own things: trash, thumbnails, versions, snapshots. What
// is in them is nobody's collection, even where it is music.
bool isSystemFolderName(const std::filesystem::path& path);

} // namespace coverscope::library
