// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/root_folders.h"

#include "core/base/path_text.h"
#include "core/library/text.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace coverscope::library {

namespace fs = std::filesystem;

namespace {

base::Result<fs::path> checkedFolder(const fs::path& folder, const fs::path& libraryFolder)
{
    std::error_code problem;
    fs::path path = fs::canonical(folder, problem);
    if (problem)
        return base::fail(base::systemError(problem.value(), folder));
    if (!fs::is_directory(path, problem))
        return base::fail(
            base::ErrorCode::InvalidArgument, folder,
            Text::tr("“%1” is a file. Add the folder that it is in; a library is made of folders.")
                .arg(base::displayPath(folder)));
    if (::access(path.c_str(), R_OK | X_OK) != 0)
        return base::fail(base::systemError(errno, folder));
    if (isInside(path, libraryFolder))
        return base::fail(
            base::ErrorCode::InvalidArgument, folder,
            Text::tr("“%1” is where the library keeps its own files. Choose a folder with music.")
                .arg(base::displayPath(folder)));
    return path;
}

} // namespace

bool isInside(const fs::path& path, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

base::Result<void> checkRootFolders(std::span<const fs::path> folders, const fs::path& libraryFolder)
{
    std::error_code problem;
    const fs::path library = fs::weakly_canonical(fs::absolute(libraryFolder, problem), problem);
    for (const fs::path& folder : folders) {
        if (auto path = checkedFolder(folder, library); !path)
            return base::fail(std::move(path.error()));
    }
    return {};
}

base::Result<void> addRootFolders(catalogue::Catalogue& catalogue, std::span<const fs::path> folders,
                                  const fs::path& libraryFolder)
{
    std::vector<fs::path> checked;
    for (const fs::path& folder : folders) {
        auto path = checkedFolder(folder, libraryFolder);
        if (!path)
            return base::fail(std::move(path.error()));
        checked.push_back(std::move(*path));
    }
    std::sort(checked.begin(), checked.end()); // a parent comes before what is inside it
    for (const fs::path& path : checked) {
        const auto roots = catalogue.roots();
        if (!roots)
            return base::fail(roots.error());
        const bool isCovered =
            std::any_of(roots->begin(), roots->end(),
                        [&path](const catalogue::Root& root) { return isInside(path, root.path); });
        if (isCovered)
            continue;
        if (const auto added = catalogue.addRoot(path); !added)
            return base::fail(added.error());
    }
    return {};
}

std::vector<fs::path> foldersToLeaveOut(const catalogue::Root& root,
                                        const std::vector<catalogue::Root>& roots,
                                        const fs::path& libraryFolder)
{
    std::vector<fs::path> left{libraryFolder};
    for (const catalogue::Root& other : roots) {
        if (other.id != root.id && !isInside(root.path, other.path))
            left.push_back(other.path);
    }
    return left;
}

} // namespace coverscope::library
