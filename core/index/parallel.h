// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace coverscope::index {

// How many threads are worth while for `count` items of which one thread should get `leastPerThread`.
std::size_t threadCountFor(std::size_t count, std::size_t leastPerThread);

// Calls work(0) to work(threadCount - 1), each on a thread of its own (0 on the calling one), and returns
// when all are done. Where the system gives no more threads, the calling one does the rest.
void runOnThreads(std::size_t threadCount, const std::function<void(std::size_t)>& work);

} // namespace coverscope::index
