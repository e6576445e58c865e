// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/left_out.h"
#include "core/library/library.h"

namespace coverscope::library {

struct SkippedFile
{
    std::filesystem::path path;
    base::Error reason;
};

struct IndexingReport
{
    std::size_t indexed = 0;
    std::size_t unchanged = 0;
    std::size_t remade = 0; // of `indexed`: what the library had stored of them was damaged
    std::size_t away = 0;   // known tracks whose file or drive is not there
    std::vector<SkippedFile> skipped;
    LeftOutFiles leftOut;             // looked at by name or content and not taken for music
    base::Seconds seconds = 0.0;      // wall time
    base::Seconds audioSeconds = 0.0; // sound indexed
    bool wasCancelled = false;        // what was done before is committed all the same
};

struct IndexingProgress
{
    std::size_t filesDone = 0;
    std::size_t filesTotal = 0;
    base::Seconds audioSeconds = 0.0;
    base::Seconds elapsed = 0.0;
    base::Seconds remaining = -1.0; // estimate, negative while not known
    std::filesystem::path currentFile;
    bool scanning = false; // still listing files
};

struct IndexingOptions
{
    int decodeThreads = 0; // 0: one per core
    bool rehash = false;   // read every file, whatever its stamps say
    // Of what the library stored: the rows as well, which takes as long as reading a file of 100 KB for each
    // track.
    index::BlockCheck check = index::BlockCheck::Header;
    std::size_t commitEvery = 16;                          // tracks per transaction
    base::Seconds commitInterval = 2.0;                    // or this often, whichever comes first
    std::function<void(const IndexingProgress&)> progress; // from the calling thread
    std::function<void()> snapshotChanged;                 // after each commit
};

// Adds `folders` (files are taken too: each as the only file of its folder is NOT what happens; a file
// is refused with NotAFolder's message) to the library, finds all media files below all its roots, and
// indexes what is new or changed: size, mtime, ctime and inode first, then content hash (a touched or moved
// file with known content is not computed again). Files that cannot be read are recorded as Failed with their
// reason and the run goes on; what the library stored of a track and can no longer be read is made anew; what
// is gone is marked Away, never dropped. Decoding and CQT run ahead on a pool, the network on the calling
// thread. Returns within a second of cancellation. With `folders` empty, rescans the roots there are.
base::Result<IndexingReport> indexFolders(Library& library, model::Embedder& embedder,
                                          std::span<const std::filesystem::path> folders,
                                          const IndexingOptions& options = {},
                                          const base::CancellationToken& token = {});

} // namespace coverscope::library
