// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/search/search_engine.h"

#include <QByteArray>

#include <filesystem>

namespace coverscope::report {

// The table of many clips as CSV: each row carries its clip and the clip's status ("match", "possible",
// "no match", "failed"). A clip without matches, or one that failed, has one row without a match.
QByteArray batchHeader();
QByteArray batchRows(const search::SearchResult& result, const library::Snapshot& snapshot);
QByteArray batchFailure(const std::filesystem::path& clip, const base::Error& error);

} // namespace coverscope::report
