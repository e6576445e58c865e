// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace coverscope::batch {

// What a playlist says of one clip, in its own words.
struct PlaylistEntry
{
    int line = 0; // from 1
    QByteArray file;
    std::optional<base::TimeRange> region = {}; // an end that is not known is far away
    QString problem = {};                       // why it cannot be used; empty: it can
};

enum class PlaylistKind { Lines, Pls, Cue, Xml };

// By the name's ending; nothing where it is none of these. Lines: .txt .lst .m3u .m3u8; Xml: .xspf .wpl .asx.
std::optional<PlaylistKind> playlistKindOf(const std::filesystem::path& file);

// `text`: with line feeds alone between its lines (withLineFeeds()) and without byte order mark. Every entry
// of the list is there, also those that cannot be used. `name` is the list's, for what is said of it.
std::vector<PlaylistEntry> plsEntries(const QByteArray& text);
// Each track is a region of its file, up to where the next one begins.
std::vector<PlaylistEntry> cueEntries(const QByteArray& text, const QString& name);
std::vector<PlaylistEntry> xmlEntries(const QByteArray& text, const QString& name);

} // namespace coverscope::batch
