// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <optional>

namespace coverscope::search {

enum class Verdict; // search_engine.h

// Below this no verdict is given: certainty ends where the evidence does. Half a second less still counts, as
// codecs and the raster of frames cut that off.
inline constexpr base::Seconds shortestJudged = 6.0;

// From which probability on a recording is called a match, and from which a possible one. Whatever says so of
// a probability, in a search, a run, a report or the cover map, asks verdict() here. They are the model's
// (Calibration::thresholds()), or a person's own.
struct Thresholds
{
    double match = 0.9;
    double possible = 0.4; // not above `match`
    bool isJudged = true;  // false of what is too short to tell, whatever the probability

    Verdict verdict(double probability) const;

    // With a person's own in place of the model's `match`; what is below may still be possible. Nothing: as
    // they are.
    Thresholds withOwn(std::optional<double> match) const;

    // Those of a clip of this length: below the shortest that probabilities were measured at nothing is told.
    Thresholds forLength(base::Seconds length) const;

    bool operator==(const Thresholds&) const = default;
};

} // namespace coverscope::search
