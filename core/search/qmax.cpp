// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/qmax.h"

#include "core/base/vector_clones.h"
#include "core/features/chroma.h"
#include "core/search/frame_products.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace coverscope::search {

namespace {

using Keys = std::vector<std::int32_t>; // rows x columns

// What one plot is made in, some megabytes each: kept by the thread for the next pair, since fresh memory
// costs as much as what is done in it.
struct Workspace
{
    base::Matrix products;
    base::Matrix states;
    Keys keys;
    Keys columnKeys; // the same, columns x rows
};

// Floats as integers of the same order: integers compare and bisect exactly, and fast.
COVERSCOPE_VECTOR_CLONES
void toKeys(const float* values, std::size_t count, std::int32_t* keys)
{
    for (std::size_t k = 0; k < count; ++k) {
        const auto bits = std::bit_cast<std::int32_t>(values[k]);
        keys[k] = bits ^ ((bits >> 31) & 0x7FFFFFFF);
    }
}

COVERSCOPE_VECTOR_CLONES
std::int32_t countReaching(const std::int32_t* keys, std::int32_t count, std::int32_t threshold)
{
    std::int32_t reaching = 0;
    for (std::int32_t k = 0; k < count; ++k)
        reaching += keys[k] >= threshold ? 1 : 0;
    return reaching;
}

COVERSCOPE_VECTOR_CLONES
std::int32_t greatestOf(const std::int32_t* keys, std::int32_t count)
{
    std::int32_t greatest = keys[0];
    for (std::int32_t k = 1; k < count; ++k)
        greatest = keys[k] > greatest ? keys[k] : greatest;
    return greatest;
}

COVERSCOPE_VECTOR_CLONES
void addRow(const float* source, std::size_t count, float* target)
{
    for (std::size_t k = 0; k < count; ++k)
        target[k] += source[k];
}

// Sum over the m stacked frames; for unit frames the nearest state is the one with the largest sum.
void stateProducts(const base::Matrix& products, const QmaxSettings& settings, std::size_t span,
                   base::Matrix& states)
{
    states.rows = products.rows - span;
    states.columns = products.columns - span;
    states.values.resize(states.rows * states.columns);
    for (std::size_t i = 0; i < states.rows; ++i) {
        std::ranges::fill(states.row(i), 0.0F);
        for (int k = 0; k < settings.embeddingDimension; ++k) {
            const auto offset = static_cast<std::size_t>(k) * static_cast<std::size_t>(settings.delay);
            addRow(products.row(i + offset).data() + offset, states.columns, states.row(i).data());
        }
    }
}

// Tile by tile, so that both sides stay in the cache.
void transposeKeys(const Keys& keys, std::size_t rows, std::size_t columns, Keys& transposed)
{
    constexpr std::size_t tile = 16;
    transposed.resize(keys.size());
    for (std::size_t top = 0; top < rows; top += tile) {
        const std::size_t bottom = std::min(top + tile, rows);
        for (std::size_t left = 0; left < columns; left += tile) {
            const std::size_t right = std::min(left + tile, columns);
            for (std::size_t j = left; j < right; ++j) {
                for (std::size_t i = top; i < bottom; ++i)
                    transposed[j * rows + i] = keys[i * columns + j];
            }
        }
    }
}

// Keys of positive values begin above this: states that have nothing in common never recur, however few there
// are (silence has nothing in common with anything).
constexpr std::int32_t keyOfZero = 0;

// What `share` of the keys reach, and no more unless some are equal; at least the first positive key.
std::int32_t upperQuantile(std::span<const std::int32_t> keys, double share)
{
    const auto size = static_cast<std::int32_t>(keys.size());
    const auto wanted = std::max(1, static_cast<std::int32_t>(std::lround(share * size)));
    std::int32_t low = keyOfZero + 1;
    std::int32_t high = std::max(low, greatestOf(keys.data(), size));
    while (low < high) {
        const std::int32_t middle = low + (high - low + 1) / 2;
        const std::int32_t reaching = countReaching(keys.data(), size, middle);
        if (reaching == wanted)
            return middle;
        if (reaching > wanted)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

std::vector<std::int32_t> rowThresholds(const Keys& keys, std::size_t rows, std::size_t columns, double share)
{
    std::vector<std::int32_t> thresholds(rows);
    for (std::size_t i = 0; i < rows; ++i)
        thresholds[i] = upperQuantile(std::span(keys).subspan(i * columns, columns), share);
    return thresholds;
}

COVERSCOPE_VECTOR_CLONES
void markRecurrent(const std::int32_t* keys, std::int32_t rowThreshold, const std::int32_t* columnThresholds,
                   std::size_t count, std::uint8_t* recurrent)
{
    for (std::size_t j = 0; j < count; ++j)
        recurrent[j] = static_cast<std::uint8_t>((keys[j] >= rowThreshold ? 1 : 0) &
                                                 (keys[j] >= columnThresholds[j] ? 1 : 0));
}

// One row of equation 8. A cell depends on the two rows before only: `lengths` are their values, and
// `penalised` the same less the disruption that leaving the cell costs; both begin two columns to the left.
struct TraceRow
{
    const float* lengthsBefore;
    const float* penalisedBefore;
    const float* lengthsTwoBefore;
    const float* penalisedTwoBefore;
    float* lengths;
    float* penalised;
    float* best;
};

COVERSCOPE_VECTOR_CLONES
void traceRow(const std::uint8_t* recurrent, std::size_t count, float onset, float extension,
              const TraceRow& row)
{
    const float* before = row.lengthsBefore;
    const float* penalisedBefore = row.penalisedBefore;
    const float* twoBefore = row.lengthsTwoBefore;
    const float* penalisedTwoBefore = row.penalisedTwoBefore;
    float* lengths = row.lengths;
    float* penalised = row.penalised;
    float* best = row.best;
    for (std::size_t j = 0; j < count; ++j) {
        // Of the cells (1, 1), (2, 1) and (1, 2) back.
        const float longest = std::max(std::max(before[j + 1], twoBefore[j + 1]), before[j]);
        const float afterGap =
            std::max(std::max(penalisedBefore[j + 1], penalisedTwoBefore[j + 1]), penalisedBefore[j]);
        const float value = recurrent[j] != 0 ? longest + 1.0F : std::max(0.0F, afterGap);
        lengths[j + 2] = value;
        penalised[j + 2] = value - (recurrent[j] != 0 ? onset : extension);
        best[j] = std::max(best[j], value);
    }
}

} // namespace

RecurrencePlot crossRecurrence(const base::Matrix& query, const base::Matrix& track,
                               const QmaxSettings& settings)
{
    const auto span =
        static_cast<std::size_t>(settings.embeddingDimension - 1) * static_cast<std::size_t>(settings.delay);
    if (query.rows <= span || track.rows <= span)
        return {};
    thread_local Workspace workspace;
    const base::Matrix& states = workspace.states;
    Keys& keys = workspace.keys;
    shiftedProducts(query, transposed(track), 0, workspace.products);
    stateProducts(workspace.products, settings, span, workspace.states);
    keys.resize(states.values.size());
    toKeys(states.values.data(), keys.size(), keys.data());
    transposeKeys(keys, states.rows, states.columns, workspace.columnKeys);
    const auto ofRows = rowThresholds(keys, states.rows, states.columns, settings.neighbourShare);
    const auto ofColumns =
        rowThresholds(workspace.columnKeys, states.columns, states.rows, settings.neighbourShare);

    RecurrencePlot plot{states.rows, states.columns, {}};
    plot.values.resize(states.values.size());
    for (std::size_t i = 0; i < states.rows; ++i)
        markRecurrent(keys.data() + i * states.columns, ofRows[i], ofColumns.data(), states.columns,
                      plot.values.data() + i * states.columns);
    return plot;
}

double qmax(const RecurrencePlot& plot, const QmaxSettings& settings)
{
    if (plot.values.empty())
        return 0.0;
    const auto onset = static_cast<float>(settings.disruptionOnset);
    const auto extension = static_cast<float>(settings.disruptionExtension);
    // Three rows in turn; outside of the plot nothing recurs.
    std::array<std::vector<float>, 3> lengths;
    std::array<std::vector<float>, 3> penalised;
    for (std::size_t k = 0; k < 3; ++k) {
        lengths[k].assign(plot.columns + 2, 0.0F);
        penalised[k].assign(plot.columns + 2, -extension);
    }
    std::vector<float> best(plot.columns, 0.0F);
    for (std::size_t i = 0; i < plot.rows; ++i) {
        const std::size_t here = i % 3;
        const std::size_t before = (i + 2) % 3;
        const std::size_t twoBefore = (i + 1) % 3;
        traceRow(plot.values.data() + i * plot.columns, plot.columns, onset, extension,
                 {lengths[before].data(), penalised[before].data(), lengths[twoBefore].data(),
                  penalised[twoBefore].data(), lengths[here].data(), penalised[here].data(), best.data()});
    }
    return *std::max_element(best.begin(), best.end());
}

QmaxResult bestQmax(const base::Matrix& query, const base::Matrix& track, const QmaxSettings& settings)
{
    QmaxResult result;
    for (int rank = 0; rank < settings.transpositions; ++rank) {
        const int shift = features::transpositionIndex(query, track, rank);
        const RecurrencePlot plot = crossRecurrence(features::rotateChroma(query, shift), track, settings);
        const double length = qmax(plot, settings);
        if (rank == 0 || length > result.length)
            result = {length, shift, plot.rows, plot.columns};
    }
    return result;
}

double qmaxSimilarity(const base::Matrix& query, const base::Matrix& track, const QmaxSettings& settings)
{
    const QmaxResult result = bestQmax(query, track, settings);
    return result.length / std::sqrt(std::max(1.0, static_cast<double>(result.trackStates)));
}

} // namespace coverscope::search
