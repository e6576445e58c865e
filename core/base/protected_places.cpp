// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/protected_places.h"

#include <algorithm>

namespace coverscope::base {

namespace fs = std::filesystem;

ProtectedPlaces& ProtectedPlaces::program()
{
    static ProtectedPlaces places;
    return places;
}

void ProtectedPlaces::setMusicFolders(const std::vector<fs::path>& folders)
{
    std::vector<fs::path> real;
    for (const fs::path& folder : folders) {
        std::error_code problem;
        const fs::path canonical = fs::weakly_canonical(folder, problem);
        real.push_back(problem ? folder : canonical);
    }
    const std::scoped_lock guard(m_mutex);
    m_musicFolders = std::move(real);
}

void ProtectedPlaces::addInput(const fs::path& file)
{
    const std::scoped_lock guard(m_mutex);
    if (std::find(m_inputs.begin(), m_inputs.end(), file) == m_inputs.end())
        m_inputs.push_back(file);
}

std::optional<fs::path> ProtectedPlaces::musicFolderOf(const fs::path& file) const
{
    const std::scoped_lock guard(m_mutex);
    const auto found = std::find_if(m_musicFolders.begin(), m_musicFolders.end(),
                                    [&file](const fs::path& folder) { return isWithin(file, folder); });
    return found == m_musicFolders.end() ? std::nullopt : std::optional(*found);
}

bool ProtectedPlaces::isInput(const fs::path& file) const
{
    const std::scoped_lock guard(m_mutex);
    return std::any_of(m_inputs.begin(), m_inputs.end(),
                       [&file](const fs::path& input) { return isSameFile(file, input); });
}

bool isSameFile(const fs::path& left, const fs::path& right)
{
    std::error_code problem;
    if (fs::equivalent(left, right, problem) && !problem)
        return true;
    const fs::path one = fs::weakly_canonical(left, problem);
    const fs::path other = problem ? fs::path() : fs::weakly_canonical(right, problem);
    return !problem && one == other;
}

bool isWithin(const fs::path& path, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

} // namespace coverscope::base
