// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cover_map/cover_graph.h"

namespace coverscope::ui {

// What the page shows is what the command line writes.
using cover_map::CoverGraph;
using cover_map::makeCoverGraph;
using cover_map::PairRule;
using cover_map::ProbablePairs;

} // namespace coverscope::ui
