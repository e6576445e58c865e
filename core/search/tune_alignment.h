// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/chunk_path.h"
#include "core/search/melody_table.h"
#include "core/search/tune_line.h"

#include <optional>
#include <span>
#include <vector>

namespace coverscope::search {

// A tune as it is laid over tables: half semitones above its lowest note for each frame.
struct TuneShape
{
    static constexpr int unsung = -1;

    std::vector<int> steps; // 0 .. 60, or unsung
    int firstColumn = 0;    // of the table, where the lowest note stands in the lowest of the keys
    double stretch = 1.0;   // frames of `steps` for one of the line
};

// The line at other tempi: the alignment bends from half to twice each of these, so that 0.43 to 2.3 are
// reached.
inline constexpr std::array<double, 2> tuneStretches = {0.85, 1.15};
std::vector<TuneShape> tuneShapes(const TuneLine& line);

// Where a tune stands best in a recording, in any of 32 keys: those that bring its middle between 16
// semitones below and 15 above F#4.
struct TunePlace
{
    double score = 0.0; // logarithm of the likelihood ratio, a frame of the tune
    std::size_t shape = 0;
    int key = 0;         // column of the lanes
    std::size_t end = 0; // row of the table, the last
};

// Nothing where the recording is shorter than half of the tune. Any thread.
std::optional<TunePlace> placeTune(std::span<const TuneShape> shapes, const MelodyTable& table);

// A tune at its place.
struct TunePath
{
    std::vector<AlignmentPoint> points; // seconds in the clip and in the track, increasing
    int keyShift = 0;                   // semitones from the clip to the track, -5..6: octaves are left out
    double tempoRatio = 1.0;            // track tempo / tempo of the clip
};
TunePath tunePath(const TuneLine& line, std::span<const TuneShape> shapes, const TunePlace& place,
                  const MelodyTable& table);

} // namespace coverscope::search
