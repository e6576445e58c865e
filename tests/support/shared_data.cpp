// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"

#include <cstdlib>

namespace coverscope::test {

std::filesystem::path sharedData()
{
    const char* folder = std::getenv("COVERSCOPE_SHARED_DIR");
    if (folder == nullptr)
        return {};
    std::error_code error;
    const std::filesystem::path data = std::filesystem::path(folder) / "data";
    return std::filesystem::is_directory(data, error) ? data : std::filesystem::path();
}

std::filesystem::path sourceFile(const char* relative)
{
    // Not __FILE__: a compiler cache may have made that relative to some build folder.
    return std::filesystem::path(COVERSCOPE_SOURCE_DIR) / relative;
}

} // namespace coverscope::test
