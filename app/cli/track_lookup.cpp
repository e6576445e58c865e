// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/track_lookup.h"

#include <algorithm>

namespace coverscope::cli {

namespace fs = std::filesystem;

const catalogue::Track* trackOf(std::span<const catalogue::Track> tracks,
                                std::span<const catalogue::Root> roots, const fs::path& name)
{
    std::error_code ignored;
    const fs::path absolute = fs::absolute(name, ignored);
    const fs::path file = fs::weakly_canonical(absolute, ignored);
    // A link in a music folder is a track of its own, whatever it leads to.
    const fs::path link = fs::weakly_canonical(absolute.parent_path(), ignored) / absolute.filename();
    const auto isThere = [&](const catalogue::Track& track) {
        const auto root = std::find_if(roots.begin(), roots.end(),
                                       [&](const catalogue::Root& each) { return each.id == track.root; });
        if (root == roots.end())
            return false;
        const fs::path place = root->path / track.relativePath;
        return place == file || place == link;
    };
    const auto found = std::find_if(tracks.begin(), tracks.end(), isThere);
    return found == tracks.end() ? nullptr : &*found;
}

} // namespace coverscope::cli
