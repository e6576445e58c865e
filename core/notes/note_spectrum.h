// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <memory>
#include <span>

namespace coverscope::notes {

// What the note network listens to: the constant-Q power of noteCqtSettings (309 bins, 36 an octave from
// A0) in dB, four frames averaged into one, 21.53 a second. Streaming, on the CPU, in bounded memory.
//
//     NoteSpectrum spectrum;
//     spectrum.push(samples); ... spectrum.finish();  // mono, 22 050 Hz, any block sizes
//     Matrix decibel = spectrum.takeFrames();          // frames x 309
//
// The power is that of the front end that Basic Pitch publishes (Bittner et al., ICASSP 2022), but with
// zeros beyond both ends of the sound where that one mirrors each window of 2 s. Frame j is the mean of
// 10 log10(power + 1e-10) at samples 1024 j, 1024 j + 256, + 512 and + 768. A sound of n samples has
// 2 floor(n / 2048) frames. Samples that are no numbers, or beyond +-10 000, count as zeros.
// One thread per object.
class NoteSpectrum
{
public:
    NoteSpectrum();
    NoteSpectrum(NoteSpectrum&&) noexcept;
    NoteSpectrum& operator=(NoteSpectrum&&) noexcept;
    ~NoteSpectrum();

    void push(std::span<const float> samples);
    void finish();
    base::Matrix takeFrames(); // those completed since the last call

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::notes
