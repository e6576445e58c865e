// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/decisions_file.h"
#include "core/works/library_tracks.h"

#include <cstddef>
#include <vector>

namespace coverscope::works {

// What another reviewer's decisions add to a library: entries that its history does not have. Where something
// is decided here about the same passage of a clip and the same track, or the same pair of recordings, they
// stand beside it and change nothing; else they count. Clips and tracks are known by their content; what this
// library knows of them stays as it is.
struct DecisionsMerge
{
    struct UnknownRecording
    {
        catalogue::JudgedTrack track; // as the other library has it
        std::size_t entryCount = 0;
    };

    Decisions added;
    std::size_t knownCount = 0; // entries that are there already
    std::size_t besideCount = 0;
    // Recordings that this library does not have, in the order in which they are met. What was decided about
    // them is taken in as well, and counts once they are there.
    std::vector<UnknownRecording> unknown;
};
DecisionsMerge mergeDecisions(const Decisions& incoming, const Decisions& here, const LibraryTracks& library);

// Two reviewers who do not agree: what counts here, and what was said beside it. Open until somebody decides
// here once more.
template <typename Entry>
struct Conflict
{
    Entry here;
    Entry there;
};
struct Conflicts
{
    std::vector<Conflict<catalogue::VerdictRecord>> verdicts;
    std::vector<Conflict<catalogue::PairDecision>> pairs;
    bool isEmpty() const { return verdicts.empty() && pairs.empty(); }
};
Conflicts openConflicts(const Decisions& here);

// {"verdicts": [{"here", "there"}], "pairs": [...]}, each as decisionsJson() has it.
QJsonObject conflictsJson(const Conflicts& conflicts);

} // namespace coverscope::works
