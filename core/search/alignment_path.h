// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/alignment_line.h"

#include <cstddef>
#include <vector>

namespace coverscope::search {

// A path through the contrast, a row at a time: query frame firstRow + k is track frame columns[k], which
// lies between two frames. Columns increase.
struct AlignmentPath
{
    std::size_t firstRow = 0;
    std::vector<double> columns;
    double score = 0.0;

    std::size_t lastRow() const { return firstRow + columns.size() - 1; }
};

// The best local path (Smith and Waterman 1981) in a band of `halfWidth` frames around a line, in quarter
// frames, bending by at most a quarter frame per row. Empty where nothing beside the line is above the
// background.
AlignmentPath tracePath(const base::Matrix& contrast, const AlignmentLine& line, double halfWidth);

// Whether rows and columns of the contrast begin and end where the recordings do: a stretch that goes to the
// very end of a file is likely, one that stops a moment before is not.
struct ContrastBorders
{
    bool queryStarts = true;
    bool queryEnds = true;
    bool trackStarts = true;
    bool trackEnds = true;
};

// The path with its ends where the recordings stop to have something in common: straight on beyond the ends
// of the band's path, cut where the contrast falls from the path's own level to none (a change of the mean).
AlignmentPath withEnds(const base::Matrix& contrast, const AlignmentPath& path,
                       const ContrastBorders& borders);

// Columns per row by least squares.
double slopeOf(const AlignmentPath& path);

// The same by the straight line that meets the most contrast close to the path, which moves in quarter
// frames.
double meanSlope(const base::Matrix& contrast, const AlignmentPath& path);

// The contrast at a row and between two columns; 0 outside.
double contrastAt(const base::Matrix& contrast, std::size_t row, double column);

} // namespace coverscope::search
