// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/embedder.h"

#include <cstdlib>

namespace coverscope::model {

namespace {

namespace fs = std::filesystem;

// Not QCoreApplication::applicationDirPath(): the folder's name need not be text.
fs::path executableFolder()
{
    std::error_code error;
    const fs::path executable = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path() : executable.parent_path();
}

// A program that runs from a build folder within (or beside) the source tree it was built from.
bool isInBuildTree(const fs::path& folder)
{
    std::error_code error;
    for (fs::path up = folder; up.has_relative_path(); up = up.parent_path()) {
        if (fs::exists(up / "CMakeCache.txt", error))
            return true;
    }
    return false;
}

} // namespace

fs::path shippedModelPath(const fs::path& fileName)
{
    const fs::path folder = executableFolder();
    const fs::path installed =
        (folder / ".." / "share" / "coverscope" / "model" / fileName).lexically_normal();
    const fs::path inSource = fs::path(COVERSCOPE_SOURCE_DIR) / "resources" / "model" / fileName;
    std::error_code error;
    if (!fs::exists(installed, error) && isInBuildTree(folder) && fs::exists(inSource, error))
        return inSource;
    return installed;
}

fs::path defaultModelPath()
{
    if (const char* chosen = std::getenv("COVERSCOPE_MODEL"); chosen != nullptr && *chosen != '\0')
        return chosen;
    return shippedModelPath("coverscope.safetensors");
}

} // namespace coverscope::model
