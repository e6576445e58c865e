// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace coverscope::training {

// A fixed set of threads that all run the same function, each with its number, and are waited for.
// They live on between calls, because numerical libraries keep state for each thread.
class WorkerPool
{
public:
    explicit WorkerPool(int threadCount);
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    ~WorkerPool();

    int threadCount() const { return static_cast<int>(m_threads.size()); }

    // Rethrows the first exception of a worker, after all are done.
    void run(const std::function<void(int worker)>& work);

private:
    void loop(int worker);

    // Guarded by m_mutex
    std::mutex m_mutex;
    std::condition_variable m_started;
    std::condition_variable m_finished;
    const std::function<void(int)>* m_work = nullptr;
    std::exception_ptr m_failure;
    unsigned m_generation = 0;
    int m_running = 0;
    bool m_isStopping = false;

    std::vector<std::thread> m_threads;
};

} // namespace coverscope::training
