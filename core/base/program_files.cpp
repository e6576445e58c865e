// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_files.h"

#include "core/base/platform/executable.h"

#include <fstream>
#include <string>
#include <string_view>

namespace coverscope::base {

namespace {

namespace fs = std::filesystem;

// The build folder that `folder` is in, empty where it is in none.
fs::path buildFolderOf(const fs::path& folder)
{
    std::error_code error;
    for (fs::path up = folder; up.has_relative_path(); up = up.parent_path()) {
        if (fs::exists(up / "CMakeCache.txt", error))
            return up;
    }
    return {};
}

// What CMake noted in that build folder: the top of the source tree.
fs::path sourceTreeOf(const fs::path& folder)
{
    constexpr std::string_view key = "CMAKE_HOME_DIRECTORY:INTERNAL=";
    std::ifstream cache(buildFolderOf(folder) / "CMakeCache.txt");
    for (std::string line; std::getline(cache, line);) {
        if (line.starts_with(key))
            return {line.substr(key.size())};
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

fs::path libraryFile(const fs::path& executable, const fs::path& name)
{
    const fs::path folder = executable.parent_path();
    fs::path installed = (folder / COVERSCOPE_LIBRARIES_FROM_PROGRAM / name).lexically_normal();
    std::error_code error;
    if (fs::exists(installed, error))
        return installed;
    const fs::path build = buildFolderOf(folder);
    return !build.empty() && fs::exists(build / "lib" / name, error) ? build / "lib" / name : installed;
}

fs::path libraryFile(const fs::path& name)
{
    return libraryFile(executablePath(), name);
}

} // namespace coverscope::base
