// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/worker_pool.h"

namespace coverscope::training {

WorkerPool::WorkerPool(int threadCount)
{
    for (int worker = 0; worker < threadCount; ++worker)
        m_threads.emplace_back([this, worker] { loop(worker); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_started.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void WorkerPool::run(const std::function<void(int)>& work)
{
    std::unique_lock lock(m_mutex);
    m_work = &work;
    m_running = threadCount();
    m_failure = nullptr;
    ++m_generation;
    m_started.notify_all();
    m_finished.wait(lock, [this] { return m_running == 0; });
    m_work = nullptr;
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void WorkerPool::loop(int worker)
{
    unsigned seen = 0;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_started.wait(lock, [&] { return m_isStopping || m_generation != seen; });
        if (m_isStopping)
            return;
        seen = m_generation;
        const auto* work = m_work;
        lock.unlock();
        std::exception_ptr failure;
        try {
            (*work)(worker);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        if (failure && !m_failure)
            m_failure = failure;
        if (--m_running == 0)
            m_finished.notify_all();
    }
}

} // namespace coverscope::training
