// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/shared_notes.h"

#include <algorithm>
#include <cmath>

namespace coverscope::notes {

namespace {

constexpr base::Seconds tolerance = 0.25;

// frames x bins: whether the note sounds in the frame or within the tolerance about it.
std::vector<std::uint8_t> soundingAbout(const TimedFrames& timed)
{
    const base::Matrix& frames = timed.frames;
    const auto reach = static_cast<std::size_t>(std::lround(tolerance * timed.framesPerSecond));
    std::vector<std::uint8_t> sounding(frames.values.size(), 0);
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        const std::size_t first = frame - std::min(frame, reach);
        const std::size_t end = std::min(frames.rows, frame + reach + 1);
        for (std::size_t bin = 0; bin < frames.columns; ++bin) {
            if (frames(frame, bin) < soundsFrom)
                continue;
            for (std::size_t near = first; near < end; ++near)
                sounding[near * frames.columns + bin] = 1;
        }
    }
    return sounding;
}

} // namespace

std::vector<std::uint8_t> sharedNotes(const TimedFrames& one, const TimedFrames& other,
                                      const std::function<double(double)>& toOther, int semitones)
{
    const base::Matrix& frames = one.frames;
    std::vector<std::uint8_t> shared(frames.values.size(), 0);
    if (other.frames.isEmpty() || one.framesPerSecond <= 0.0 || other.framesPerSecond <= 0.0 ||
        frames.columns != other.frames.columns)
        return shared;
    const std::vector<std::uint8_t> sounding = soundingAbout(other);
    const auto bins = static_cast<std::ptrdiff_t>(frames.columns);
    const std::ptrdiff_t firstBin = std::clamp<std::ptrdiff_t>(-semitones, 0, bins);
    const std::ptrdiff_t endBin = std::clamp<std::ptrdiff_t>(bins - semitones, 0, bins);
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        const double middle = one.offset + (static_cast<double>(frame) + 0.5) / one.framesPerSecond;
        const double place = std::floor((toOther(middle) - other.offset) * other.framesPerSecond);
        if (!(place >= 0.0 && place < static_cast<double>(other.frames.rows)))
            continue;
        const auto there = static_cast<std::ptrdiff_t>(place) * bins + semitones;
        const auto here = static_cast<std::ptrdiff_t>(frame) * bins;
        for (std::ptrdiff_t bin = firstBin; bin < endBin; ++bin) {
            const bool isShared = frames(frame, static_cast<std::size_t>(bin)) >= soundsFrom &&
                                  sounding[static_cast<std::size_t>(there + bin)] != 0;
            shared[static_cast<std::size_t>(here + bin)] = isShared ? 1 : 0;
        }
    }
    return shared;
}

} // namespace coverscope::notes
