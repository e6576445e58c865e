// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/library/indexing_job.h"
#include "core/library/media_scanner.h"
#include "core/library/stored_damage.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coverscope::library {

// Time stamp of a track whose file must be looked at again whatever its own stamp is: it could not be
// opened for a reason outside its content (permission, a failing drive), or its blocks were damaged.
inline constexpr std::int64_t lookAgain = -1;

// What was found below one root.
struct ScannedRoot
{
    catalogue::Root root;
    std::vector<FoundFile> files;
    bool isPresent = true; // false: its drive or folder is not there
};

struct WorkItem
{
    enum class Kind {
        Decode,       // new or changed: hash, decode, transform, embed
        FromFeatures, // unchanged, its features are stored, only its embeddings are missing
    };
    Kind kind = Kind::Decode;
    catalogue::RootId root{};
    std::filesystem::path path; // absolute
    FoundFile file;
    std::optional<catalogue::Track> known; // the track at this place so far
    bool isUnreadable = false;             // what the library stored of it, though the file is unchanged
};

// What a run has to do, found by comparing the file system with the catalogue. Pure.
struct IndexingPlan
{
    std::vector<WorkItem> work;
    std::size_t unchanged = 0;
    std::vector<TrackId> back;             // away so far, there again and unchanged
    std::vector<TrackId> away;             // indexed so far, not there now
    std::vector<TrackId> dropped;          // failed so far, not there now: nothing worth keeping
    std::vector<TrackId> lost;             // not there now, and what the library stored of them is damaged
    std::vector<SkippedFile> stillFailing; // unchanged since they failed
    std::vector<std::pair<TrackId, catalogue::FileStamp>>
        newStamps; // unchanged, but of before there were stamps
    std::size_t awayInAll = 0;
    // Tracks with sound embeddings by content; `gone` where the file left a folder that is there, so that the
    // same content at another place is the same track, moved.
    struct Content
    {
        catalogue::Track track;
        bool gone = false;
    };
    std::unordered_map<std::string, Content> contents;
};

using Stamps = std::unordered_map<std::int64_t, catalogue::FileStamp>; // by track id

// A file is untouched where size, time of modification and, if both are known, stamp are what they were; with
// Trust::Nothing none is, and its content is read. What is untouched and has unreadable blocks is worked on.
enum class Trust { FileSystem, Nothing };
IndexingPlan planIndexing(const std::vector<catalogue::Track>& tracks, const std::vector<ScannedRoot>& roots,
                          const Stamps& stamps = {}, Trust trust = Trust::FileSystem,
                          const UnreadableBlocks& unreadable = {});

} // namespace coverscope::library
