// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/midi_tempo_map.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace coverscope::training {

namespace {

constexpr double defaultQuarter = 0.5; // 120 quarters a minute until the file says otherwise

double smpteSecondsPerTick(std::uint16_t division)
{
    const int framesPerSecond = -static_cast<std::int8_t>(division >> 8);
    const int ticksPerFrame = std::max(1, division & 0xFF);
    const double rate = framesPerSecond == 29 ? 30.0 * 1000.0 / 1001.0 : std::max(1, framesPerSecond);
    return 1.0 / (rate * ticksPerFrame);
}

} // namespace

MidiTempoMap::MidiTempoMap(std::uint16_t division)
{
    if (division & 0x8000) {
        m_ticksPerQuarter = 0.0;
        m_changes.push_back({0, smpteSecondsPerTick(division), 0.0});
        return;
    }
    m_isUsual = division != 0;
    if (division != 0)
        m_ticksPerQuarter = division;
    m_changes.push_back({0, defaultQuarter / m_ticksPerQuarter, 0.0});
}

void MidiTempoMap::add(std::uint64_t tick, std::uint32_t microsecondsPerQuarter)
{
    if (m_ticksPerQuarter > 0.0 && microsecondsPerQuarter > 0)
        m_changes.push_back({tick, microsecondsPerQuarter * 1e-6 / m_ticksPerQuarter, 0.0});
}

void MidiTempoMap::finish()
{
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const Change& a, const Change& b) { return a.tick < b.tick; });
    for (std::size_t i = 1; i < m_changes.size(); ++i) {
        const Change& before = m_changes[i - 1];
        m_changes[i].time =
            before.time + static_cast<double>(m_changes[i].tick - before.tick) * before.secondsPerTick;
    }
}

base::Seconds MidiTempoMap::seconds(std::uint64_t tick) const
{
    auto after =
        std::upper_bound(m_changes.begin(), m_changes.end(), tick,
                         [](std::uint64_t value, const Change& change) { return value < change.tick; });
    const Change& change = *std::prev(after); // tick 0 is always there
    return change.time + static_cast<double>(tick - change.tick) * change.secondsPerTick;
}

base::Seconds MidiTempoMap::commonBeatLength(std::uint64_t lastTick) const
{
    if (m_ticksPerQuarter <= 0.0)
        return defaultQuarter;
    std::map<long, double> held; // by beat length in milliseconds: a drifting tempo is one tempo
    for (std::size_t i = 0; i < m_changes.size() && m_changes[i].tick <= lastTick; ++i) {
        const std::uint64_t end =
            i + 1 < m_changes.size() ? std::min(m_changes[i + 1].tick, lastTick) : lastTick;
        const double beat = m_changes[i].secondsPerTick * m_ticksPerQuarter;
        held[std::lround(beat * 50.0)] +=
            static_cast<double>(end - m_changes[i].tick) * m_changes[i].secondsPerTick;
    }
    const auto longest = std::max_element(held.begin(), held.end(),
                                          [](const auto& a, const auto& b) { return a.second < b.second; });
    return std::max(0.1, static_cast<double>(longest->first) / 50.0);
}

} // namespace coverscope::training
