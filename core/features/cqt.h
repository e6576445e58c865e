// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/features/feature_settings.h"

#include <memory>
#include <span>

namespace coverscope::features {

// Streaming constant-Q magnitudes on the CPU: octave by octave, each on a signal decimated as far
// as its bins allow. Within 1e-3 of the frame's maximum of the direct double-precision sum (of music
// within 1e-4), but for frames that hold next to nothing: those that touch a sound's beginning or end
// with the feet of their longest windows only, or sound from 0.95 of the Nyquist frequency on.
//
//     Cqt cqt(settings);
//     cqt.push(samples); ... cqt.finish();
//     Matrix magnitudes = cqt.takeFrames(); // frames x bins
//
// push() may be called with any block sizes; frames come out as soon as all their samples are
// known. A signal of n samples has 1 + floor(n / hopLength) frames. One thread per object.
class Cqt
{
public:
    explicit Cqt(const CqtSettings& settings = {});
    Cqt(Cqt&&) noexcept;
    Cqt& operator=(Cqt&&) noexcept;
    ~Cqt();

    void push(std::span<const float> samples);
    void finish();
    base::Matrix takeFrames(); // those completed since the last call, frames x bins

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The same for a signal that is in memory: frames x bins.
base::Matrix cqtMagnitudes(std::span<const float> samples, const CqtSettings& settings = {});

} // namespace coverscope::features
