// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/model/note_network.h"

#include <functional>
#include <memory>
#include <span>

namespace coverscope::notes {

// Takes what NoteListener::takeFrames() gives, with onsets, in order.
using ActivitySink = std::function<void(const model::NoteActivity&)>;

// The notes heard in a sound: how probable it is that each of A0 to C8 sounds, 10.77 times a second.
// Streaming: what is kept, but for the result, does not grow with the sound.
//
//     NoteTranscriber transcriber(network);
//     transcriber.push(samples); ...        // mono, 22 050 Hz, any block sizes
//     Matrix notes = *transcriber.finish(); // frames x 88
//
// Frame k stands for the 2048 samples from time k * 2048 / 22050 s on: it is the mean of two frames of the
// network and so of eight constant-Q frames, centred on samples 2048 k, 2048 k + 256, .. 2048 k + 1792.
// n samples give floor(n / 2048) frames. The values do not depend on the block sizes.
//
// NoteListener gives the same at the network's own rate, and where notes begin: with `whileHearing`, all that
// comes is shown to it before it is averaged, so that notes can be found in the same pass.
//
// One thread per object; several may share a network.
class NoteTranscriber
{
public:
    static constexpr int sampleRate = 22050;
    static constexpr int samplesPerFrame = 2048;
    static constexpr double framesPerSecond = static_cast<double>(sampleRate) / samplesPerFrame;

    explicit NoteTranscriber(std::shared_ptr<const model::NoteNetwork> network,
                             ActivitySink whileHearing = {});
    NoteTranscriber(NoteTranscriber&&) noexcept;
    NoteTranscriber& operator=(NoteTranscriber&&) noexcept;
    ~NoteTranscriber();

    // Both fail with what NoteNetwork::hear says. After a failure there is nothing more to be had.
    base::Result<void> push(std::span<const float> samples);
    base::Result<base::Matrix> finish(); // once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The same for a sound that is in memory.
base::Result<base::Matrix> transcribe(std::span<const float> samples,
                                      const std::shared_ptr<const model::NoteNetwork>& network);

} // namespace coverscope::notes
