// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/parallel.h"

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace coverscope::index {

std::size_t threadCountFor(std::size_t count, std::size_t leastPerThread)
{
    const std::size_t processors = std::max<std::size_t>(1, std::thread::hardware_concurrency());
    return std::clamp<std::size_t>(count / std::max<std::size_t>(1, leastPerThread), 1, processors);
}

void runOnThreads(std::size_t threadCount, const std::function<void(std::size_t)>& work)
{
    std::vector<std::jthread> threads;
    std::size_t started = 1;
    try {
        threads.reserve(threadCount);
        for (; started < threadCount; ++started)
            threads.emplace_back([&work, started] { work(started); });
    } catch (const std::system_error&) {
        // Too many threads in the system: slower, not wrong.
    }
    work(0);
    for (std::size_t rest = started; rest < threadCount; ++rest)
        work(rest);
}

} // namespace coverscope::index
