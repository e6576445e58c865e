// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace coverscope::library {

// Runs `produce(k)` for k = 0, 1, ... count - 1 on several threads, ahead of one consumer that
// takes the products in order. At most `lead` products wait or are under way beyond the one that is taken
// next, so memory stays bounded; taking in order makes a run's outcome independent of timing.
//
//     OrderedPool<Decoded> pool(count, threads, lead, produce);
//     while (auto product = pool.take(token)) ...
template <typename Product>
class OrderedPool
{
public:
    // `produce` runs on the pool's threads; its token is set when the pool is destroyed.
    using Producer = std::function<Product(std::size_t, const base::CancellationToken&)>;

    OrderedPool(std::size_t count, std::size_t threadCount, std::size_t lead, Producer produce)
        : m_produce(std::move(produce))
        , m_lead(std::max<std::size_t>(1, lead))
        , m_count(count)
        , m_products(m_lead)
    {
        for (std::size_t k = 0; k < std::min(threadCount, count); ++k)
            m_threads.emplace_back([this] { work(); });
    }

    OrderedPool(const OrderedPool&) = delete;
    OrderedPool& operator=(const OrderedPool&) = delete;

    ~OrderedPool()
    {
        {
            const std::scoped_lock guard(m_mutex);
            m_isStopped = true;
        }
        m_stop.cancel();
        m_roomChanged.notify_all();
        for (std::thread& thread : m_threads)
            thread.join();
    }

    // The next product; nothing after the last one, or once `token` is set. `waiting` is called
    // about ten times a second while it is not there yet.
    std::optional<Product> take(const base::CancellationToken& token,
                                const std::function<void()>& waiting = {})
    {
        std::unique_lock lock(m_mutex);
        if (m_taken == m_count)
            return std::nullopt;
        while (!m_products[m_taken % m_lead]) {
            if (token.isCancelled())
                return std::nullopt;
            m_productReady.wait_for(lock, std::chrono::milliseconds(50));
            if (waiting) {
                lock.unlock();
                waiting();
                lock.lock();
            }
        }
        if (token.isCancelled())
            return std::nullopt;
        std::optional<Product> product = std::move(m_products[m_taken % m_lead]);
        m_products[m_taken % m_lead].reset();
        ++m_taken;
        lock.unlock();
        m_roomChanged.notify_all();
        return product;
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_roomChanged.wait(
                lock, [this] { return m_isStopped || m_started == m_count || m_started < m_taken + m_lead; });
            if (m_isStopped || m_started == m_count)
                return;
            const std::size_t mine = m_started++;
            lock.unlock();
            Product product = m_produce(mine, m_stop.token());
            lock.lock();
            m_products[mine % m_lead] = std::move(product);
            m_productReady.notify_one();
        }
    }

    // Immutable.
    Producer m_produce;
    std::size_t m_lead;
    std::size_t m_count;
    base::CancellationSource m_stop;

    // Guarded by m_mutex.
    std::mutex m_mutex;
    std::condition_variable m_roomChanged;
    std::condition_variable m_productReady;
    std::vector<std::optional<Product>> m_products; // a ring of m_lead
    std::size_t m_started = 0;
    std::size_t m_taken = 0;
    bool m_isStopped = false;

    std::vector<std::thread> m_threads;
};

} // namespace coverscope::library
