// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>

namespace coverscope::catalogue {

// Times and sizes of a library's catalogue and of its log: whoever writes to it, this program or another one,
// changes them. To be taken before reading, so that what is written meanwhile is noticed the next time. Zero
// for what is not there. Any thread; two looks at the disk.
using CatalogueStamp = std::array<std::intmax_t, 4>;

CatalogueStamp catalogueStamp(const std::filesystem::path& libraryFolder);

} // namespace coverscope::catalogue
