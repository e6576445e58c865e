// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/timeline.h"

#include <QByteArray>
#include <QJsonObject>

namespace coverscope::report {

// What is played in a recording, for scripts: "file", "duration", "model", "stretches" and "unknown", all
// times in seconds. `snapshot` is the library that was searched.
QJsonObject timelineJson(const search::Timeline& timeline, const library::Snapshot& snapshot);

// A row for each stretch, unknown ones too, in the order of time.
QByteArray timelineCsv(const search::Timeline& timeline, const library::Snapshot& snapshot);

// Of an unknown stretch, as in the JSON: music, speech, silence or other.
QString unknownWord(search::UnknownKind kind);

} // namespace coverscope::report
