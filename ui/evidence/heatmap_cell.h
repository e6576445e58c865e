// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <QString>

#include <cstddef>

namespace coverscope::ui {

// One chunk of the clip against one of the match.
struct HeatmapCell
{
    std::size_t queryChunk = 0;
    std::size_t trackChunk = 0;
    bool operator==(const HeatmapCell&) const = default;
};

// What a cell says in words, for the readout, the tooltip, the table and screen readers.
QString cellText(const search::Evidence& evidence, const HeatmapCell& cell);

} // namespace coverscope::ui
