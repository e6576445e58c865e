// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace coverscope::search {

// Cross recurrence quantification for cover detection: Serra, Serra and Andrzejak, "Cross recurrence
// quantification for cover song identification", New Journal of Physics 11 (2009). No learning.
struct QmaxSettings
{
    int embeddingDimension = 9;       // m, frames stacked into one state (paper: 10)
    int delay = 1;                    // tau, frames
    double neighbourShare = 0.095;    // kappa: share of the nearest states that count as recurrent
    double disruptionOnset = 5.0;     // gamma_o
    double disruptionExtension = 0.5; // gamma_e
    int transpositions = 2;           // how many of the best transposition indices are tried
};

// rows x columns of 0 or 1.
struct RecurrencePlot
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<std::uint8_t> values;

    bool operator()(std::size_t row, std::size_t column) const { return values[row * columns + column] != 0; }
};

// States i of the query and j of the track are recurrent when each is among the other's
// `neighbourShare` nearest (equation 3 of the paper). Both chroma are frames x 12, unit rows; the plot has
// frames - (m - 1) * tau rows and columns, none where a side is shorter.
RecurrencePlot crossRecurrence(const base::Matrix& query, const base::Matrix& track,
                               const QmaxSettings& settings);

// The longest curved, interrupted trace in the plot (equation 8): its length less the penalties.
double qmax(const RecurrencePlot& plot, const QmaxSettings& settings = {});

// The longest trace over the transpositions that settings.transpositions names.
struct QmaxResult
{
    double length = 0.0;
    int shift = 0; // track class = query class + shift, 0..11
    std::size_t queryStates = 0;
    std::size_t trackStates = 0;
};
QmaxResult bestQmax(const base::Matrix& query, const base::Matrix& track, const QmaxSettings& settings = {});

// Similarity of two recordings from their chroma: the best Qmax over the transpositions, divided by the
// square root of the track's states, so that long tracks are no better by chance.
double qmaxSimilarity(const base::Matrix& query, const base::Matrix& track,
                      const QmaxSettings& settings = {});

} // namespace coverscope::search
