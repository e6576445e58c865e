// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/time_range.h"
#include "core/training/rendition/rendition_envelope.h"
#include "core/training/rendition/rendition_timbre.h"

namespace coverscope::training {

// A note as performed. Times on the rendition's axis, which may begin or end outside it.
struct SoundingNote
{
    base::Seconds start = 0.0;
    base::Seconds end = 0.0;
    double pitch = 60.0;    // MIDI note number with its fraction
    double cameFrom = 60.0; // pitch of the note before, for glides
    double power = 1.0;
    std::size_t body = 0; // which of the timbre's bodies
};

// A stroke without pitch.
struct DrumSound
{
    BinCurve spectrum{}; // power
    double decay = 0.1;  // seconds to 1/e
};

// Where a rendition is put together: power of every bin in frames a few times finer than the averaged ones
// that come out, since sounds add up as power and hearing averages magnitudes.
class PowerCanvas
{
public:
    PowerCanvas(std::size_t frameCount, base::Seconds secondsPerFrame);

    void add(const SoundingNote& note, const Timbre& timbre);
    void add(const DrumSound& drum, base::Seconds start, double power);

    // Spreads the low bins in time as their long windows do: a quarter of a second and more below 65 Hz.
    void applyWindowLengths();

    // Magnitudes, `group` frames averaged into one; a last incomplete group is dropped.
    base::Matrix averagedMagnitudes(std::size_t group) const;

    std::size_t frameCount() const { return m_frameCount; }
    base::Seconds secondsPerFrame() const { return m_secondsPerFrame; }
    std::span<float> frame(std::size_t index) { return {m_power.data() + index * binCount, binCount}; }
    std::span<const float> frame(std::size_t index) const
    {
        return {m_power.data() + index * binCount, binCount};
    }
    double meanPower() const; // of all cells

private:
    void accumulate(const Envelope& envelope, const float* row, std::size_t firstBin, std::size_t endBin);

    std::size_t m_frameCount;
    base::Seconds m_secondsPerFrame;
    std::vector<float> m_power; // frames x bins
};

} // namespace coverscope::training
