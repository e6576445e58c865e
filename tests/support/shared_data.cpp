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
    return std::filesystem::path(__FILE__).parent_path().parent_path().parent_path() / relative;
}

} // namespace coverscope::test
