// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace coverscope::ui {

// Lets a call through at most once per interval: core reports progress as often as it likes, the
// window's event queue must not fill with it.
class Throttle
{
public:
    explicit Throttle(std::chrono::milliseconds interval) : m_interval(interval) {}

    bool passes()
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_last && now - *m_last < m_interval)
            return false;
        m_last = now;
        return true;
    }

private:
    std::chrono::milliseconds m_interval;
    std::optional<std::chrono::steady_clock::time_point> m_last;
};

} // namespace coverscope::ui
