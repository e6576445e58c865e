// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/calibration/fusion_fit.h"
#include "core/training/calibration/judged_collection.h"

namespace coverscope::training {

struct JudgedTrack
{
    search::PairEvidence evidence;
    PairRelation relation = PairRelation::Other;
    bool isDistractor = false;
    std::size_t standsFor = 1; // so many tracks: of those that are neither near nor related a sample
};

// What one query found among all recordings of its collection.
struct JudgedSearch
{
    std::size_t number = 0;
    std::size_t clique = 0;
    bool isGenerated = false;      // the whole collection is
    base::Seconds length = 0.0;    // of the sound
    base::Seconds cutLength = 0.0; // as asked for
    bool isCut = false;            // else a whole recording
    std::vector<JudgedTrack> tracks;
};

// Searches a collection with a cut of each length of every recording that asks, and with judged ones as a
// whole. A cut of a file is compared with its own recording too; of what was made from notes that would tell
// nothing. Progress on stderr.
base::Result<std::vector<JudgedSearch>> judgedSearches(const JudgedCollection& collection,
                                                       model::Embedder& embedder, base::Seconds hop,
                                                       const std::vector<base::Seconds>& lengths);

} // namespace coverscope::training
