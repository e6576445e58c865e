// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"

#include <cstddef>
#include <cstdint>

namespace coverscope::training {

// One performance of a piece as the network's front end would see it: averaged frames x bins, linear
// magnitudes as features::averagedCqt() gives them, 43.07 / averagingFactor frames per second.
struct Rendition
{
    base::Matrix features;
};

// Two performances of the same composition. The reference is the longer one and covers the place in
// the piece that the query was taken from.
struct SamplePair
{
    std::uint32_t composition = 0;
    Rendition query;
    Rendition reference;
};

// What is asked of a source. `difficulty` scales every alteration at once: 0 gives two plain renditions
// in the original key and tempo, 1 everything that real covers and recordings do.
struct SampleRequest
{
    double difficulty = 1.0; // 0..1
    std::uint64_t seed = 0;
    base::Seconds queryMinimum = 6.0;
    base::Seconds queryMaximum = 60.0;
    base::Seconds referenceLength = 72.0; // give or take a sixth
};

// Where training pairs come from: notes, rendered sound or recordings. make() depends on its arguments
// alone, so a run can be repeated and resumed; any number of threads may call it at once.
class PairSource
{
public:
    virtual ~PairSource() = default;

    virtual std::size_t compositionCount() const = 0;
    // How often a composition should be drawn beside the others of this source.
    virtual double weight(std::size_t /*composition*/) const { return 1.0; }
    virtual SamplePair make(std::size_t composition, const SampleRequest& request) const = 0;
};

} // namespace coverscope::training
