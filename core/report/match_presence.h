// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/track_presence.h"
#include "core/search/search_engine.h"

#include <QString>

namespace coverscope::report {

// Matches whose files are deleted come after all that can be listened to, in their order; ranks are given
// anew, and the verdict is that of the first. Files on a drive that is away stay where they are. A look at
// the disk for each match.
void rankDeletedLast(search::SearchResult& result, const library::Snapshot& snapshot);

// "yes" or "no", for tables; "yes" also where it cannot be told, nothing for no file.
QString presentWord(const std::filesystem::path& file);

} // namespace coverscope::report
