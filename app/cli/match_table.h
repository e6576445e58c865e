// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/search_engine.h"

namespace coverscope::cli {

// What a search found, for people: a line for each match. `recordingCount`: how many were searched.
void writeMatches(const search::SearchResult& result, const library::Snapshot& snapshot,
                  std::size_t recordingCount);

} // namespace coverscope::cli
