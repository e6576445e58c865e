// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <mutex>
#include <optional>
#include <vector>

namespace coverscope::base {

// Files that no output of this program may replace, whoever writes it: said once by who opens a library or
// reads a file, looked up by output_file.h. Any thread.
class ProtectedPlaces
{
public:
    static ProtectedPlaces& program();

    // In place of those said before: one library is open at a time.
    void setMusicFolders(const std::vector<std::filesystem::path>& folders);
    // A clip, a list, a manifest: what is worked with. Few; kept until the program ends.
    void addInput(const std::filesystem::path& file);

    // The music folder that `file` (canonical) is in.
    std::optional<std::filesystem::path> musicFolderOf(const std::filesystem::path& file) const;
    bool isInput(const std::filesystem::path& file) const; // the same file under whatever name

private:
    mutable std::mutex m_mutex;
    std::vector<std::filesystem::path> m_musicFolders; // guarded by m_mutex
    std::vector<std::filesystem::path> m_inputs;       // guarded by m_mutex
};

// Whether both names lead to one file, or would once it is there.
bool isSameFile(const std::filesystem::path& left, const std::filesystem::path& right);

// Whether `path` is `folder` or below it. Both canonical.
bool isWithin(const std::filesystem::path& path, const std::filesystem::path& folder);

} // namespace coverscope::base
