// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_listener.h"

#include "core/notes/note_spectrum.h"

#include <algorithm>
#include <utility>

namespace coverscope::notes {

namespace {

using base::Matrix;

constexpr std::size_t windowFrames = model::NoteNetwork::windowFrames;
constexpr std::size_t droppedFrames = model::NoteNetwork::droppedFrames;
constexpr std::size_t keptFrames = model::NoteNetwork::keptFrames;

void append(Matrix& matrix, const Matrix& rows)
{
    matrix.values.insert(matrix.values.end(), rows.values.begin(), rows.values.end());
    matrix.rows += rows.rows;
}

void dropLastRows(Matrix& matrix, std::size_t count)
{
    matrix.rows -= std::min(matrix.rows, count);
    matrix.values.resize(matrix.rows * matrix.columns);
}

model::NoteActivity nothing()
{
    return {Matrix(0, model::NoteNetwork::noteCount), Matrix(0, model::NoteNetwork::noteCount)};
}

} // namespace

struct NoteListener::State
{
    State(std::shared_ptr<const model::NoteNetwork> noteNetwork, model::NoteOutputs noteOutputs)
        : network(std::move(noteNetwork)), outputs(noteOutputs)
    {
    }

    void addWindow();
    base::Result<void> hearWindows();
    base::Result<void> takeSpectrum();

    std::shared_ptr<const model::NoteNetwork> network;
    model::NoteOutputs outputs;
    NoteSpectrum spectrum;
    Matrix frames{0, model::NoteNetwork::binCount}; // of the spectrum, not yet in a window for the last time
    std::size_t leadFrames = droppedFrames;         // that the next window has to put before `frames`
    Matrix windows{0, model::NoteNetwork::binCount};
    model::NoteActivity heard = nothing(); // and not yet taken
};

// The next window, from the first of `frames` on; the frames that no other window needs are dropped.
void NoteListener::State::addWindow()
{
    const std::size_t frameCount = std::min(frames.rows, windowFrames - leadFrames);
    const auto begin = frames.values.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(frameCount * frames.columns);
    Matrix window(windowFrames, frames.columns, *std::min_element(begin, end));
    std::copy(begin, end, window.row(leadFrames).data());
    append(windows, window);

    const std::size_t done = std::min(keptFrames - std::exchange(leadFrames, 0), frames.rows);
    frames.values.erase(begin, begin + static_cast<std::ptrdiff_t>(done * frames.columns));
    frames.rows -= done;
}

base::Result<void> NoteListener::State::hearWindows()
{
    const auto activity =
        network->hear(std::exchange(windows, Matrix(0, model::NoteNetwork::binCount)), outputs);
    if (!activity)
        return base::fail(activity.error());
    append(heard.notes, activity->notes);
    append(heard.onsets, activity->onsets);
    return {};
}

base::Result<void> NoteListener::State::takeSpectrum()
{
    append(frames, spectrum.takeFrames());
    while (frames.rows + leadFrames >= windowFrames) {
        addWindow();
        if (windows.rows < network->batchWindows() * windowFrames)
            continue;
        if (auto done = hearWindows(); !done)
            return done;
    }
    return {};
}

NoteListener::NoteListener(std::shared_ptr<const model::NoteNetwork> network, model::NoteOutputs outputs)
    : m_state(std::make_unique<State>(std::move(network), outputs))
{
}

NoteListener::NoteListener(NoteListener&&) noexcept = default;
NoteListener& NoteListener::operator=(NoteListener&&) noexcept = default;
NoteListener::~NoteListener() = default;

base::Result<void> NoteListener::push(std::span<const float> samples)
{
    constexpr std::size_t blockSize = 1 << 18; // of a sound that comes as a whole, what is kept stays small
    for (; !samples.empty(); samples = samples.subspan(std::min(samples.size(), blockSize))) {
        m_state->spectrum.push(samples.first(std::min(samples.size(), blockSize)));
        if (auto taken = m_state->takeSpectrum(); !taken)
            return taken;
    }
    return {};
}

base::Result<void> NoteListener::finish()
{
    State& state = *m_state;
    state.spectrum.finish();
    if (auto taken = state.takeSpectrum(); !taken)
        return taken;
    // What is left: the frames that the last window dropped at its end, and those after it. The first
    // droppedFrames of them, where a window came before, are heard already.
    const std::size_t frameCount = state.frames.rows;
    const std::size_t known = state.leadFrames == 0 ? std::min(frameCount, droppedFrames) : 0;
    std::size_t surplus = 0; // frames of the last window beyond the end of the sound
    for (std::size_t left = frameCount - known; left > 0; left -= std::min(left, keptFrames)) {
        state.addWindow();
        surplus = keptFrames - std::min(left, keptFrames);
    }
    if (state.windows.rows > 0) {
        if (auto last = state.hearWindows(); !last)
            return last;
    }
    dropLastRows(state.heard.notes, surplus);
    dropLastRows(state.heard.onsets, surplus);
    return {};
}

model::NoteActivity NoteListener::takeFrames()
{
    return std::exchange(m_state->heard, nothing());
}

} // namespace coverscope::notes
