// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <memory>
#include <vector>

namespace coverscope::test {

// Chunks of 20 s every `hop`, the last one aligned to the end.
std::vector<base::TimeRange> chunkTimes(double start, double end, double hop);

// Averaged CQT magnitudes of made-up music: the same tune for the same seed, `semitones` higher and `tempo`
// times as fast, beginning `offset` seconds into the tune.
base::Matrix syntheticCqt(unsigned seed, double seconds, int semitones = 0, double tempo = 1.0,
                          double offset = 0.0);
inline constexpr double syntheticFramesPerSecond = 22050.0 / 512.0 / 20.0;

struct SyntheticPair
{
    std::shared_ptr<const search::Query> query;
    search::Match match;
    std::shared_ptr<const base::Matrix> trackFrames;
    double trackDuration = 0.0;
};

// A clip of 55 s, taken from 12 s into its file, that a track of 214 s plays from 81 s on, three semitones
// higher and somewhat slower; the track's first verse resembles it as well.
SyntheticPair syntheticPair();

// A clip of one chunk (15 s) in a track of four.
SyntheticPair shortPair();

// The matrix and path as given; MaxMean and segment derived plainly.
std::shared_ptr<const search::Evidence> plainEvidence(base::Matrix similarities,
                                                      std::vector<base::TimeRange> queryChunks,
                                                      std::vector<base::TimeRange> trackChunks,
                                                      std::vector<search::PathPoint> path);

} // namespace coverscope::test
