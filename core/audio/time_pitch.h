// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

namespace coverscope::audio {

// How a recording is played other than it is, tempo and key each without the other.
struct TimePitch
{
    double tempo = 1.0;     // seconds of the recording in each second heard, 0.25..4
    double semitones = 0.0; // higher than recorded, -24..24

    bool isAsRecorded() const { return tempo == 1.0 && semitones == 0.0; }
    bool operator==(const TimePitch&) const = default;
};

// Changes samples as they stream by, with the Rubber Band library. What comes out is as long as what went in
// divided by the tempo, to the frame, and its first frame belongs to the first one that went in: the delay
// of the method is made up for. One thread at a time per object.
class TimePitchShifter
{
public:
    // Values out of range are clamped to it.
    TimePitchShifter(int sampleRate, int channelCount, const TimePitch& change);
    ~TimePitchShifter();
    TimePitchShifter(TimePitchShifter&&) noexcept;
    TimePitchShifter& operator=(TimePitchShifter&&) noexcept;

    // Appends to `output` what is ready; both interleaved, whole frames.
    void push(std::span<const float> samples, std::vector<float>& output);
    void finish(std::vector<float>& output); // the rest; call once, last

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::audio
