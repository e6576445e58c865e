// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/steady_clocks.h"

#include <map>
#include <mutex>
#include <utility>

namespace coverscope::audio {

namespace {

constexpr std::size_t mostFiles = 4096; // then it is learnt anew

struct Clocks
{
    std::mutex mutex;
    std::map<std::pair<FileIdentity, int>, bool> steady; // guarded by mutex
};

Clocks& clocks()
{
    static Clocks all;
    return all;
}

} // namespace

std::optional<bool> isKnownSteady(const FileIdentity& file, int stream)
{
    const std::scoped_lock guard(clocks().mutex);
    const auto found = clocks().steady.find({file, stream});
    return found == clocks().steady.end() ? std::nullopt : std::optional(found->second);
}

void rememberSteady(const FileIdentity& file, int stream, bool isSteady)
{
    const std::scoped_lock guard(clocks().mutex);
    if (clocks().steady.size() >= mostFiles)
        clocks().steady.clear();
    clocks().steady[{file, stream}] = isSteady;
}

} // namespace coverscope::audio
