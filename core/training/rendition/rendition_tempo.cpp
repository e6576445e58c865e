// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_tempo.h"

#include <algorithm>

namespace coverscope::training {

TempoWarp::TempoWarp(base::Seconds start, base::Seconds length, double ratio, double drift, Random& random)
    : m_start(start)
{
    // Two slow waves for a tempo that breathes, and holds at which it nearly stands (fermatas).
    const double slowRate = random.uniform(0.05, 0.2);
    const double fastRate = random.uniform(0.3, 0.9);
    const double slowPhase = random.uniform(0.0, 6.28);
    const double fastPhase = random.uniform(0.0, 6.28);
    const double fastShare = random.uniform(0.2, 0.7);
    double time = 0.0;
    m_performed.push_back(time);
    for (std::size_t i = 0; time < length; ++i) {
        const double at = step * static_cast<double>(i);
        double speed = ratio * (1.0 + drift * (std::sin(slowRate * at + slowPhase) +
                                               fastShare * std::sin(fastRate * at + fastPhase)));
        if (drift > 0.0 && random.chance(0.15 * drift))
            speed *= 0.6;
        time += step / std::max(0.2 * ratio, speed);
        m_performed.push_back(time);
    }
}

base::Seconds TempoWarp::performed(base::Seconds score) const
{
    const double position = (score - m_start) / step;
    const auto last = static_cast<std::ptrdiff_t>(m_performed.size()) - 2;
    const auto index = static_cast<std::size_t>(
        std::clamp(static_cast<std::ptrdiff_t>(std::floor(position)), std::ptrdiff_t{0}, last));
    const double rest = position - static_cast<double>(index);
    return m_performed[index] + rest * (m_performed[index + 1] - m_performed[index]);
}

} // namespace coverscope::training
