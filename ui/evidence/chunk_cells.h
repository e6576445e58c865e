// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

class QCPColorMapData;

namespace coverscope::ui {

// Where one axis of the heatmap passes from a chunk to the next. Chunks overlap, so each moment shows the
// chunk whose centre is nearest: borders halfway between centres, from the start of the first chunk to the
// end of the last. One more border than chunks; none without chunks.
std::vector<double> cellBorders(std::span<const base::TimeRange> chunks);

// The chunk that stands at `seconds`; nothing outside of the borders.
std::optional<std::size_t> cellAt(std::span<const double> borders, double seconds);

// The matrix (query chunks x track chunks) as an image on a regular raster, fine enough that a border is
// off by less than a sixteenth of a chunk's step where the size allows. Keys: track seconds, values: query
// seconds. Owned by the caller (QCustomPlot takes it over).
QCPColorMapData* makeColorMapData(const base::Matrix& similarities, std::span<const double> queryBorders,
                                  std::span<const double> trackBorders);

// The largest similarity of each query chunk (rows) and of each track chunk (columns).
std::vector<float> rowMaxima(const base::Matrix& similarities);
std::vector<float> columnMaxima(const base::Matrix& similarities);

} // namespace coverscope::ui
