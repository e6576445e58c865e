// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/qmax.h"

#include "core/features/chroma.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

// Sum over the m stacked frames; for unit frames the nearest state is the one with the largest sum.
base::Matrix stateProducts(const base::Matrix& products, const QmaxSettings& settings, std::size_t span)
{
    base::Matrix states(products.rows - span, products.columns - span);
    for (int k = 0; k < settings.embeddingDimension; ++k) {
        const auto offset = static_cast<std::size_t>(k) * static_cast<std::size_t>(settings.delay);
        for (std::size_t i = 0; i < states.rows; ++i) {
            const float* source = products.values.data() + (i + offset) * products.columns + offset;
            float* target = states.values.data() + i * states.columns;
            for (std::size_t j = 0; j < states.columns; ++j)
                target[j] += source[j];
        }
    }
    return states;
}

// The value that `share` of the values reach or exceed.
float upperQuantile(std::vector<float>& values, double share)
{
    const auto count = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size()))));
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(count - 1);
    std::nth_element(values.begin(), nth, values.end(), std::greater<>());
    return *nth;
}

} // namespace

RecurrencePlot crossRecurrence(const base::Matrix& query, const base::Matrix& track,
                               const QmaxSettings& settings)
{
    const auto span =
        static_cast<std::size_t>(settings.embeddingDimension - 1) * static_cast<std::size_t>(settings.delay);
    if (query.rows <= span || track.rows <= span)
        return {};
    const base::Matrix states = stateProducts(features::frameProducts(query, track), settings, span);

    std::vector<float> rowThresholds(states.rows);
    std::vector<float> values;
    for (std::size_t i = 0; i < states.rows; ++i) {
        values.assign(states.row(i).begin(), states.row(i).end());
        rowThresholds[i] = upperQuantile(values, settings.neighbourShare);
    }
    std::vector<float> columnThresholds(states.columns);
    values.resize(states.rows);
    for (std::size_t j = 0; j < states.columns; ++j) {
        for (std::size_t i = 0; i < states.rows; ++i)
            values[i] = states(i, j);
        columnThresholds[j] = upperQuantile(values, settings.neighbourShare);
    }

    RecurrencePlot plot{states.rows, states.columns, {}};
    plot.values.resize(states.values.size());
    for (std::size_t i = 0; i < states.rows; ++i) {
        for (std::size_t j = 0; j < states.columns; ++j) {
            const float value = states(i, j);
            plot.values[i * states.columns + j] =
                value >= rowThresholds[i] && value >= columnThresholds[j] ? 1 : 0;
        }
    }
    return plot;
}

double qmax(const RecurrencePlot& plot, const QmaxSettings& settings)
{
    // Two rows and columns of zeros before the plot spare every test for its edge.
    const std::size_t width = plot.columns + 2;
    std::vector<double> lengths((plot.rows + 2) * width, 0.0);
    const auto disruption = [&](std::ptrdiff_t row, std::ptrdiff_t column) {
        const bool recurrent =
            row >= 0 && column >= 0 && plot(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
        return recurrent ? settings.disruptionOnset : settings.disruptionExtension;
    };
    double best = 0.0;
    for (std::size_t i = 0; i < plot.rows; ++i) {
        for (std::size_t j = 0; j < plot.columns; ++j) {
            const double* here = lengths.data() + (i + 2) * width + j + 2;
            const double diagonal = *(here - width - 1);
            const double steep = *(here - 2 * width - 1);
            const double flat = *(here - width - 2);
            double value = 0.0;
            if (plot(i, j)) {
                value = std::max({diagonal, steep, flat}) + 1.0;
            } else {
                const auto row = static_cast<std::ptrdiff_t>(i);
                const auto column = static_cast<std::ptrdiff_t>(j);
                value = std::max({0.0, diagonal - disruption(row - 1, column - 1),
                                  steep - disruption(row - 2, column - 1),
                                  flat - disruption(row - 1, column - 2)});
            }
            lengths[(i + 2) * width + j + 2] = value;
            best = std::max(best, value);
        }
    }
    return best;
}

double qmaxSimilarity(const base::Matrix& query, const base::Matrix& track, const QmaxSettings& settings)
{
    double best = 0.0;
    double states = 1.0;
    for (int rank = 0; rank < settings.transpositions; ++rank) {
        const int shift = features::transpositionIndex(query, track, rank);
        const RecurrencePlot plot = crossRecurrence(features::rotateChroma(query, shift), track, settings);
        best = std::max(best, qmax(plot, settings));
        states = std::max(1.0, static_cast<double>(plot.columns));
    }
    return best / std::sqrt(states);
}

} // namespace coverscope::search
