// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace coverscope::base {

// Seen by long core calls; they look at it at least ten times a second and then return
// cancelled(). A default-constructed token can never be cancelled. Copies share one flag; any thread.
class CancellationToken
{
public:
    CancellationToken() = default;

    bool isCancelled() const { return m_flag && m_flag->load(std::memory_order_relaxed); }

private:
    friend class CancellationSource;
    explicit CancellationToken(std::shared_ptr<const std::atomic<bool>> flag) : m_flag(std::move(flag)) {}

    std::shared_ptr<const std::atomic<bool>> m_flag;
};

// Held by whoever may cancel. Any thread (and a signal handler: the flag is lock-free).
class CancellationSource
{
public:
    CancellationSource() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}

    void cancel() { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }
    CancellationToken token() const { return CancellationToken(m_flag); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace coverscope::base
