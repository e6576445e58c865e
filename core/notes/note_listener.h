// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/note_network.h"

#include <memory>
#include <span>

namespace coverscope::notes {

// What the note network says of a sound, frame by frame at its own 21.53 frames a second, while the sound
// comes in. Streaming: what is kept does not grow with the sound, as long as what was heard is taken.
//
//     NoteListener listener(network);
//     listener.push(samples); ... listener.takeFrames(); // mono, 22 050 Hz, any block sizes
//     listener.finish();
//     NoteActivity rest = listener.takeFrames();         // frames x 88, twice
//
// Frame j stands for the 1024 samples from time j * 1024 / 22050 s on: it is the mean of four constant-Q
// frames, centred on samples 1024 j, 1024 j + 256, + 512 and + 768. n samples give 2 floor(n / 2048) frames.
// The values do not depend on the block sizes.
//
// The windows that the network gets overlap by the frames that it drops. Before the first and after the
// last frame of the sound a window is filled up with its own smallest value.
//
// One thread per object; several may share a network.
class NoteListener
{
public:
    static constexpr int sampleRate = 22050;
    static constexpr int samplesPerFrame = 1024;
    static constexpr double framesPerSecond = static_cast<double>(sampleRate) / samplesPerFrame;

    explicit NoteListener(std::shared_ptr<const model::NoteNetwork> network,
                          model::NoteOutputs outputs = model::NoteOutputs::NotesAndOnsets);
    NoteListener(NoteListener&&) noexcept;
    NoteListener& operator=(NoteListener&&) noexcept;
    ~NoteListener();

    // Both fail with what NoteNetwork::hear says. After a failure there is nothing more to be had.
    base::Result<void> push(std::span<const float> samples);
    base::Result<void> finish(); // once

    model::NoteActivity
    takeFrames(); // those heard since the last call; onsets without rows where not asked for

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::notes
