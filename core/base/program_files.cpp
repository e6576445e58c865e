// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_files.h"

#include "core/base/platform/executable.h"

#include <fstream>
#include <string>
#include <string_view>

namespace coverscope::base {

namespace {

namespace fs = std::filesystem;

// What CMake noted in the build folder that `folder` is in: the top of the source tree. Empty: it is in none.
fs::path sourceTreeOf(const fs::path& folder)
{
    constexpr std::string_view key = "CMAKE_HOME_DIRECTORY:INTERNAL=";
    for (fs::path up = folder; up.has_relative_path(); up = up.parent_path()) {
        std::ifstream cache(up / "CMakeCache.txt");
        for (std::string line; std::getline(cache, line);) {
            if (line.starts_with(key))
                return {line.substr(key.size())};
        }
    }
    return {};
}

} // namespace

fs::path shippedFile(const fs::path& executable, const fs::path& inShare, const fs::path& inSource)
{
    const fs::path folder = executable.parent_path();
    fs::path installed = (folder / COVERSCOPE_SHARE_FROM_PROGRAM / inShare).lexically_normal();
    std::error_code error;
    if (fs::exists(installed, error))
        return installed;
    const fs::path source = sourceTreeOf(folder);
    return !source.empty() && fs::exists(source / inSource, error) ? source / inSource : installed;
}

fs::path shippedFile(const fs::path& inShare, const fs::path& inSource)
{
    return shippedFile(executablePath(), inShare, inSource);
}

} // namespace coverscope::base
