// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/cover_map/cover_graph.h"

#include <memory>
#include <optional>

namespace coverscope::cli {

enum class MapUse {
    Compare, // what is new is compared first, and kept where the library can be written to
    AsKept,
};

// A library that can only be read is compared all the same; nothing is kept then.
base::Result<SearchSession> openForMap(const Arguments& arguments, MapUse use);
base::Result<cover_map::CoverMap> findMap(const SearchSession& session, MapUse use);

// Its groups from a probability on, 0.5 as in the window, and as people decided.
base::Result<std::shared_ptr<const cover_map::CoverGraph>>
graphOfMap(const SearchSession& session, const cover_map::CoverMap& map, std::optional<double> threshold);

} // namespace coverscope::cli
