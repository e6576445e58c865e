// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <filesystem>
#include <span>

namespace coverscope::cli {

// The track whose file is called so on the command line; the file need not be there. Null: none.
const catalogue::Track* trackOf(std::span<const catalogue::Track> tracks,
                                std::span<const catalogue::Root> roots, const std::filesystem::path& name);

} // namespace coverscope::cli
