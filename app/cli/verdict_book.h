// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/catalogue/verdict_store.h"

#include <filesystem>
#include <vector>

namespace coverscope::cli {

// What of a library a verdict needs: neither its embeddings, which take long to read, nor its lock, so that a
// window may have it open.
struct VerdictBook
{
    std::filesystem::path folder;
    catalogue::IndexIdentity identity;
    std::vector<catalogue::Root> roots;
    std::vector<catalogue::Track> tracks;
    std::vector<catalogue::VerdictRecord> current; // of all clips, newest first

    static base::Result<VerdictBook> open(const Arguments& arguments);

    // By the bytes of the file; where it is no longer there, by the name under which it was judged.
    base::Result<QByteArray> clipHash(const std::filesystem::path& file) const;
    base::Result<QByteArray> trackHash(const std::filesystem::path& file) const;

    // Every entry about a pair, oldest first.
    base::Result<std::vector<catalogue::VerdictRecord>> history(const QByteArray& clipHash,
                                                                const QByteArray& trackHash) const;

    // A new entry about a clip (`region` of it, or all) and a track, to be decided. It takes over note,
    // decision and what a search had found from the one that stands or, where none does, from the newest
    // there ever was.
    base::Result<catalogue::VerdictRecord> entryFor(const std::filesystem::path& clip,
                                                    const std::optional<base::TimeRange>& region,
                                                    const std::filesystem::path& track) const;
};

} // namespace coverscope::cli
