// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <filesystem>

namespace coverscope::base {

// What a file is by its content, as far as it takes to tell our own outputs from everything else.
enum class ContentKind {
    Nothing, // no bytes
    Table,   // CSV or TSV: lines with equally many cells
    Text,
    Playlist, // m3u, pls, cue sheet, xspf
    Script,
    Json,
    Svg,
    GraphMl,
    SonicVisualiser,
    OtherXml,
    Graphviz,
    Png,
    Pdf,
    Wave,
    Midi,
    Other, // sound, pictures, programs, whatever
};

// From the first bytes; some thousand are enough.
ContentKind contentKind(const QByteArray& beginning);

// The same of a file. Fails as reading does.
Result<ContentKind> contentKindOfFile(const std::filesystem::path& file);

} // namespace coverscope::base
