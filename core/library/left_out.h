// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <vector>

namespace coverscope::library {

enum class LeftOutReason {
    NoMedium,     // neither sound nor moving pictures, by name or content
    Hidden,       // begins with a dot, and is no medium either
    SystemFolder, // a folder that is not entered: trash, thumbnails
    NotAFile,     // devices, pipes, links that lead nowhere
    Unreadable,   // its name does not say what it is, and it could not be opened to see
};
inline constexpr std::size_t leftOutReasonCount = 5;

// What scans passed over, so that nothing vanishes without a word: every entry below a music folder is either
// listed, a problem, or counted here.
class LeftOutFiles
{
public:
    static constexpr std::size_t mostExamples = 5; // of each reason: there may be a hundred thousand covers

    struct Group
    {
        std::size_t count = 0;
        std::vector<std::filesystem::path> examples;
    };

    void add(LeftOutReason reason, const std::filesystem::path& path)
    {
        Group& group = m_groups.at(static_cast<std::size_t>(reason));
        ++group.count;
        if (group.examples.size() < mostExamples)
            group.examples.push_back(path);
    }
    void add(const LeftOutFiles& other)
    {
        for (std::size_t k = 0; k < leftOutReasonCount; ++k) {
            m_groups.at(k).count += other.m_groups.at(k).count;
            for (const std::filesystem::path& path : other.m_groups.at(k).examples) {
                if (m_groups.at(k).examples.size() < mostExamples)
                    m_groups.at(k).examples.push_back(path);
            }
        }
    }
    const Group& group(LeftOutReason reason) const { return m_groups.at(static_cast<std::size_t>(reason)); }
    std::size_t count() const
    {
        std::size_t sum = 0;
        for (const Group& group : m_groups)
            sum += group.count;
        return sum;
    }

private:
    std::array<Group, leftOutReasonCount> m_groups;
};

} // namespace coverscope::library
