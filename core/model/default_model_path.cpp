// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_files.h"
#include "core/model/embedder.h"

#include <cstdlib>

namespace coverscope::model {

namespace fs = std::filesystem;

fs::path shippedModelPath(const fs::path& fileName)
{
    return base::shippedFile(fs::path("coverscope") / "model" / fileName,
                             fs::path("resources") / "model" / fileName);
}

fs::path defaultModelPath()
{
    if (const char* chosen = std::getenv("COVERSCOPE_MODEL"); chosen != nullptr && *chosen != '\0')
        return chosen;
    return shippedModelPath("coverscope.safetensors");
}

} // namespace coverscope::model
