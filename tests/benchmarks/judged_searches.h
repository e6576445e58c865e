// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/embedder.h"
#include "core/search/fusion_fit.h"

#include <filesystem>
#include <vector>

namespace coverscope::benchmarks {

struct JudgedTrack
{
    search::PairEvidence evidence;
    search::PairRelation relation = search::PairRelation::Other;
    bool isDistractor = false;
};

// What one query found among all recordings, of which it is known which are covers.
struct JudgedSearch
{
    std::size_t number = 0;
    std::size_t clique = 0;        // each distractor is one of its own
    base::Seconds length = 0.0;    // of the sound
    base::Seconds cutLength = 0.0; // as asked for
    bool isCut = false;            // else a whole recording, which is not compared with itself
    std::vector<JudgedTrack> tracks;
};

// Searches with a cut of each length of every recording, and with those of the manifest as a whole. Progress
// on stderr.
base::Result<std::vector<JudgedSearch>> judgedSearches(const std::filesystem::path& manifest,
                                                       const std::vector<std::filesystem::path>& distractors,
                                                       model::Embedder& embedder, base::Seconds hop);

} // namespace coverscope::benchmarks
