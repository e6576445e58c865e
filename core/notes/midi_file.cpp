// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/midi_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <vector>

namespace coverscope::notes {

namespace {

constexpr std::uint32_t ticksPerBeat = 960;
constexpr std::uint32_t microsecondsPerBeat = 500000;
constexpr double ticksPerSecond = 1e6 * ticksPerBeat / microsecondsPerBeat;
constexpr std::uint32_t largestDelta = 0x0FFFFFFF; // 38 hours
constexpr int highestPitch = 127;

void appendNumber(QByteArray& bytes, std::uint32_t value, int byteCount)
{
    for (int shift = 8 * (byteCount - 1); shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(value >> shift & 0xFFU));
}

// Seven bits a byte, the highest first; all but the last have the eighth bit set.
void appendDelta(QByteArray& bytes, std::uint64_t ticks)
{
    const auto value = static_cast<std::uint32_t>(std::min<std::uint64_t>(ticks, largestDelta));
    int shift = 21;
    while (shift > 0 && value >> shift == 0)
        shift -= 7;
    for (; shift > 0; shift -= 7)
        bytes.append(static_cast<char>((value >> shift & 0x7FU) | 0x80U));
    bytes.append(static_cast<char>(value & 0x7FU));
}

struct Stroke
{
    std::uint64_t tick = 0;
    bool isOn = false;
    int pitch = 0;
    int velocity = 0;
};

std::uint64_t tickOf(base::Seconds time)
{
    return static_cast<std::uint64_t>(std::llround(std::max(0.0, time) * ticksPerSecond));
}

// In the order in which they are written: at the same time, notes end before others begin.
std::vector<Stroke> strokesOf(std::span<const NoteEvent> notes)
{
    std::vector<NoteEvent> sorted(notes.begin(), notes.end());
    std::ranges::stable_sort(sorted, {}, &NoteEvent::start);
    std::vector<Stroke> strokes;
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::array<std::size_t, highestPitch + 1> lastEnd; // its place in `strokes`, by pitch
    lastEnd.fill(none);
    for (const NoteEvent& note : sorted) {
        const int pitch = std::clamp(note.midi, 0, highestPitch);
        std::uint64_t start = tickOf(note.start);
        if (std::size_t& last = lastEnd[static_cast<std::size_t>(pitch)]; last != none) {
            start = std::max(start, strokes[last - 1].tick + 1);
            strokes[last].tick = std::min(strokes[last].tick, start);
        }
        const int velocity = std::clamp(static_cast<int>(std::lround(127.0 * note.probability)), 1, 127);
        strokes.push_back({start, true, pitch, velocity});
        lastEnd[static_cast<std::size_t>(pitch)] = strokes.size();
        strokes.push_back({std::max(tickOf(note.end), start + 1), false, pitch, 0});
    }
    std::ranges::stable_sort(strokes, [](const Stroke& a, const Stroke& b) {
        return std::tie(a.tick, a.isOn, a.pitch) < std::tie(b.tick, b.isOn, b.pitch);
    });
    return strokes;
}

} // namespace

QByteArray midiFile(std::span<const NoteEvent> notes)
{
    QByteArray track;
    track.append(QByteArray::fromHex("00FF5103")); // the tempo
    appendNumber(track, microsecondsPerBeat, 3);
    track.append(QByteArray::fromHex("00C000")); // the grand piano
    std::uint64_t tick = 0;
    for (const Stroke& stroke : strokesOf(notes)) {
        appendDelta(track, stroke.tick - tick);
        tick = stroke.tick;
        track.append(static_cast<char>(stroke.isOn ? 0x90 : 0x80));
        track.append(static_cast<char>(stroke.pitch));
        track.append(static_cast<char>(stroke.isOn ? stroke.velocity : 64));
    }
    track.append(QByteArray::fromHex("00FF2F00")); // the end

    QByteArray file("MThd");
    appendNumber(file, 6, 4);
    appendNumber(file, 0, 2); // format 0
    appendNumber(file, 1, 2); // one track
    appendNumber(file, ticksPerBeat, 2);
    file.append("MTrk");
    appendNumber(file, static_cast<std::uint32_t>(track.size()), 4);
    return file + track;
}

} // namespace coverscope::notes
