// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace coverscope::test {

// Measures how long the event loop is away: the gaps between turns of a timer that is always due.
class EventLoopWatch
{
public:
    EventLoopWatch()
    {
        m_timer.setInterval(5);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { turn(); });
    }

    void start()
    {
        m_gaps.clear();
        m_clock.start();
        m_timer.start();
    }

    void stop()
    {
        turn();
        m_timer.stop();
    }

    // Milliseconds.
    qint64 longestGap() const { return m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }
    std::size_t turnCount() const { return m_gaps.size(); }

private:
    void turn() { m_gaps.push_back(m_clock.restart()); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<qint64> m_gaps;
};

} // namespace coverscope::test
