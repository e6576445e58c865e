// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/catalogue/batch_store.h"

#include <QByteArray>

#include <filesystem>
#include <optional>
#include <vector>

namespace coverscope::batch {

// Lists of clips, told by their names:
//   .txt .lst .m3u .m3u8 .pls .xspf .wpl .asx   playlists: a file each; # begins a comment
//   .cue                                        cue sheets: a region of a file for each track
//   .csv .tsv              columns file, start, end, by the names in a first line or in this order
// Names are relative to the list's folder and read as listed_file.h says; times are seconds or
// [hours:]minutes:seconds, an empty one is the file's beginning or end.
bool isClipList(const std::filesystem::path& file);

// A line that names no usable clip gives one that is Skipped and says why, so that nobody has to
// count lines to find out that it is missing. Fails where the list itself cannot be read.
base::Result<std::vector<catalogue::BatchClip>> readClipList(const std::filesystem::path& list);

// The same from the list's content.
std::vector<catalogue::BatchClip> parseClipList(const QByteArray& content, const std::filesystem::path& list);

// "83.5", "1:23.5", "1:02:03"; a decimal comma is understood as well.
std::optional<base::Seconds> parseClock(const QByteArray& text);

} // namespace coverscope::batch
