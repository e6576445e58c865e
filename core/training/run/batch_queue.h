// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run/training_batch.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace coverscope::training {

// Makes batches ahead on its own threads, at most `capacity` of them, and hands them out in the order
// of their steps.
class BatchQueue
{
public:
    // `make` is called from several threads at once.
    BatchQueue(std::function<TrainingBatch(std::int64_t step)> make, std::int64_t firstStep,
               std::int64_t endStep, int threadCount, std::size_t capacity);
    BatchQueue(const BatchQueue&) = delete;
    BatchQueue& operator=(const BatchQueue&) = delete;
    ~BatchQueue();

    // The next step's batch; waits for it. Not beyond endStep.
    TrainingBatch take();

private:
    void produce();

    const std::function<TrainingBatch(std::int64_t)> m_make;
    const std::int64_t m_endStep;
    const std::size_t m_capacity;

    // Guarded by m_mutex
    std::mutex m_mutex;
    std::condition_variable m_hasRoom;
    std::condition_variable m_hasBatch;
    std::map<std::int64_t, TrainingBatch> m_ready;
    std::int64_t m_nextToMake;
    std::int64_t m_nextToTake;
    bool m_isStopping = false;

    std::vector<std::thread> m_threads;
};

} // namespace coverscope::training
