// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run/batch_queue.h"

namespace coverscope::training {

BatchQueue::BatchQueue(std::function<TrainingBatch(std::int64_t)> make, std::int64_t firstStep,
                       std::int64_t endStep, int threadCount, std::size_t capacity)
    : m_make(std::move(make))
    , m_endStep(endStep)
    , m_capacity(capacity)
    , m_nextToMake(firstStep)
    , m_nextToTake(firstStep)
{
    for (int i = 0; i < threadCount; ++i)
        m_threads.emplace_back([this] { produce(); });
}

BatchQueue::~BatchQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_hasRoom.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

TrainingBatch BatchQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_hasBatch.wait(lock, [this] { return m_ready.contains(m_nextToTake); });
    auto node = m_ready.extract(m_nextToTake);
    ++m_nextToTake;
    m_hasRoom.notify_all();
    return std::move(node.mapped());
}

void BatchQueue::produce()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        // Counted from the next one taken, so that the oldest missing batch always has room.
        m_hasRoom.wait(lock, [this] {
            return m_isStopping || m_nextToMake >= m_endStep ||
                   m_nextToMake < m_nextToTake + static_cast<std::int64_t>(m_capacity);
        });
        if (m_isStopping || m_nextToMake >= m_endStep)
            return;
        const std::int64_t step = m_nextToMake++;
        lock.unlock();
        TrainingBatch batch = m_make(step);
        lock.lock();
        m_ready.emplace(step, std::move(batch));
        m_hasBatch.notify_all();
    }
}

} // namespace coverscope::training
