// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace coverscope::search {

enum class Verdict; // search_engine.h

// From which probability on a recording is called a match, and from which a possible one. Whatever says so of
// a probability, in a search, a run, a report or the cover map, asks verdict() here. They are the model's
// (Calibration::thresholds()), or a person's own.
struct Thresholds
{
    double match = 0.9;
    double possible = 0.4; // not above `match`

    Verdict verdict(double probability) const;

    // With a person's own in place of the model's `match`; what is below may still be possible. Nothing: as
    // they are.
    Thresholds withOwn(std::optional<double> match) const;

    bool operator==(const Thresholds&) const = default;
};

} // namespace coverscope::search
