// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/search/session.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::cli {

// What is asked of a library, or of a shared catalogue.
struct ClipQuestion
{
    std::filesystem::path clip; // as it was named: - for standard input
    std::optional<base::TimeRange> range;
    base::Seconds hop = 0.0; // 0: the library's
    search::ClipKind kind = search::ClipKind::Automatic;
    search::SearchOptions options;
};

// With progress. `name`: what people are told of the clip where `file` is a copy.
base::Result<std::shared_ptr<const search::Query>> prepareClip(const search::Session& session,
                                                               const std::filesystem::path& file,
                                                               const std::filesystem::path& name,
                                                               const ClipQuestion& question);

// To a shared catalogue (shared_query.cpp): what “query” prints, and its exit code.
base::Result<ExitCode> querySharedCatalogue(const Arguments& arguments, const QString& service,
                                            const ClipQuestion& question);

} // namespace coverscope::cli
