// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_transcriber.h"

#include "core/notes/note_listener.h"

#include <utility>

namespace coverscope::notes {

namespace {

using base::Matrix;

constexpr std::size_t networkFramesAveraged = 2; // of the network, into one of the result
static_assert(model::NoteNetwork::keptFrames % networkFramesAveraged == 0);
static_assert(NoteTranscriber::samplesPerFrame == networkFramesAveraged * NoteListener::samplesPerFrame);
static_assert(NoteTranscriber::sampleRate == NoteListener::sampleRate);

} // namespace

struct NoteTranscriber::State
{
    State(std::shared_ptr<const model::NoteNetwork> network, ActivitySink sink)
        : listener(std::move(network), sink ? model::NoteOutputs::NotesAndOnsets : model::NoteOutputs::Notes)
        , whileHearing(std::move(sink))
    {
    }

    void collect();

    NoteListener listener;
    ActivitySink whileHearing;
    Matrix result{0, model::NoteNetwork::noteCount};
};

// The listener gives whole windows, or all that is left of a sound: pairs either way.
void NoteTranscriber::State::collect()
{
    const model::NoteActivity activity = listener.takeFrames();
    if (whileHearing)
        whileHearing(activity);
    const Matrix& notes = activity.notes;
    const std::size_t before = result.rows;
    result.rows += notes.rows / networkFramesAveraged;
    result.values.resize(result.rows * result.columns);
    for (std::size_t row = 0; before + row < result.rows; ++row) {
        for (std::size_t note = 0; note < notes.columns; ++note)
            result(before + row, note) = 0.5F * (notes(2 * row, note) + notes(2 * row + 1, note));
    }
}

NoteTranscriber::NoteTranscriber(std::shared_ptr<const model::NoteNetwork> network, ActivitySink whileHearing)
    : m_state(std::make_unique<State>(std::move(network), std::move(whileHearing)))
{
}

NoteTranscriber::NoteTranscriber(NoteTranscriber&&) noexcept = default;
NoteTranscriber& NoteTranscriber::operator=(NoteTranscriber&&) noexcept = default;
NoteTranscriber::~NoteTranscriber() = default;

base::Result<void> NoteTranscriber::push(std::span<const float> samples)
{
    auto pushed = m_state->listener.push(samples);
    if (pushed)
        m_state->collect();
    return pushed;
}

base::Result<Matrix> NoteTranscriber::finish()
{
    if (auto finished = m_state->listener.finish(); !finished)
        return base::fail(std::move(finished.error()));
    m_state->collect();
    return std::move(m_state->result);
}

base::Result<Matrix> transcribe(std::span<const float> samples,
                                const std::shared_ptr<const model::NoteNetwork>& network)
{
    NoteTranscriber transcriber(network);
    if (const auto pushed = transcriber.push(samples); !pushed)
        return base::fail(pushed.error());
    return transcriber.finish();
}

} // namespace coverscope::notes
