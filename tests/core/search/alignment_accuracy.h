// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/model/embedder.h"
#include "tests/support/cover_pair.h"

#include <cstdint>
#include <vector>

namespace coverscope::test {

// Where the features of made-up covers come from.
enum class Rendering { Features, Sound };

// How far an alignment is from the truth: seconds, positive where it is late.
struct AlignmentOutcome
{
    bool isAligned = false;
    double queryStart = 0.0;
    double queryEnd = 0.0;
    double trackStart = 0.0;
    double trackEnd = 0.0;
    bool isKeyRight = false;
    double tempoError = 0.0; // relative
    double milliseconds = 0.0;
};

// Renders pair `seed` and aligns it. The stretch that is proposed is the true one, each of its ends moved by
// up to eight seconds, as chunks on their raster would have it.
AlignmentOutcome alignCoverPair(std::uint64_t seed, Rendering rendering);

// The same by search::compare(): the stretch is what the chunks of the given model propose, and the outcome
// tells of the match's segment.
AlignmentOutcome compareCoverPair(std::uint64_t seed, Rendering rendering, model::Embedder& embedder);

struct AccuracySummary
{
    std::size_t pairs = 0;
    double alignedShare = 0.0;
    double medianQueryStart = 0.0; // of all pairs; one that is not aligned counts as far off
    double medianQueryEnd = 0.0;
    double medianTrackStart = 0.0;
    double medianTrackEnd = 0.0;
    double medianWorstEnd = 0.0; // the worst of the four per pair
    double endsShare = 0.0;      // with all four within a second
    double keyShare = 0.0;       // with the right key shift
    double tempoShare = 0.0;     // within 3 % of the tempo ratio
};

AccuracySummary summarise(const std::vector<AlignmentOutcome>& outcomes);

} // namespace coverscope::test
