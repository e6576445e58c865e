// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_spectrum.h"

#include "core/features/half_band.h"
#include "core/notes/octave_kernels.h"
#include "core/notes/spectrum_arithmetic.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace coverscope::notes {

namespace {

// Samples are worked on in blocks of this size, whatever sizes they come in: what is worked on stays in
// cache, and the rounding is the same.
constexpr std::size_t blockSize = 8192;
constexpr std::size_t batchFrames = 16;      // averaged frames computed at a time
constexpr std::size_t longestTail = 1 << 14; // samples kept before dropping is worth a move
constexpr std::int64_t samplesPerNoteFrame = 2048;
constexpr float largestSample = 1e4F;

// What folds back between two octaves is 70 dB down, but for sound within 2.5 % of an octave's Nyquist
// frequency, which an octave's highest bin still sees with the foot of its main lobe.
constexpr double stopBandDecibel = 70.0;
constexpr double transitionWidth = 0.0125;

// A stretch of a signal: samples[i] stands at firstIndex + i on the signal's own clock.
struct Stretch
{
    std::int64_t firstIndex = 0;
    std::vector<float> samples;

    std::int64_t endIndex() const { return firstIndex + static_cast<std::int64_t>(samples.size()); }
    const float* at(std::int64_t index) const { return samples.data() + (index - firstIndex); }

    void dropBefore(std::int64_t index)
    {
        const std::int64_t count = std::min(index, endIndex()) - firstIndex;
        if (count < static_cast<std::int64_t>(longestTail))
            return;
        samples.erase(samples.begin(), samples.begin() + count);
        firstIndex += count;
    }
};

const std::vector<float>& filterTaps()
{
    static const std::vector<float> taps = [] {
        const auto filter = features::HalfBandFilter::design(stopBandDecibel, transitionWidth);
        return std::vector<float>(filter.taps.begin(), filter.taps.end());
    }();
    return taps;
}

std::int64_t filterReach()
{
    return 2 * static_cast<std::int64_t>(filterTaps().size()) - 1;
}

} // namespace

struct NoteSpectrum::State
{
    State();

    void append(std::span<const float> block);
    void appendSilence(std::int64_t count);
    void halve(const Stretch& input, Stretch& output);
    std::int64_t completeFrameCount() const;
    void computeFrames(std::int64_t end);
    void computeBatch(const OctaveLevel& level, const Stretch& signal, std::size_t firstRow,
                      std::size_t count);
    void dropWhatIsDone();

    const std::vector<OctaveLevel>& levels = octaveLevels();
    const SpectrumArithmetic& arithmetic = spectrumArithmetic();
    std::vector<Stretch> signals; // of the levels: each of half the rate of the one before
    std::int64_t padding = 0;     // zeros before and after the sound
    std::vector<float> pending;   // samples, less than a block
    std::int64_t sampleCount = 0;
    std::int64_t nextFrame = 0; // averaged
    bool isFinished = false;
    base::Matrix frames; // not yet taken

    std::vector<float> even; // scratch
    std::vector<float> odd;
    std::vector<float> products;
};

NoteSpectrum::State::State() : signals(levels.size()), products(batchFrames * framesAveraged * weightColumns)
{
    // Each level begins where its own kernels and the filter for the next need it to.
    std::int64_t first = 0;
    for (std::size_t i = levels.size(); i-- > 0;) {
        const auto reach = static_cast<std::int64_t>(levels[i].reach);
        first = i + 1 == levels.size() ? -reach : std::min(-reach, 2 * first - filterReach());
        signals[i].firstIndex = first;
    }
    padding = -signals.front().firstIndex;
    frames.columns = static_cast<std::size_t>(noteCqtSettings.binCount);
    appendSilence(padding);
}

void NoteSpectrum::State::append(std::span<const float> block)
{
    std::vector<float>& samples = signals.front().samples;
    const std::size_t before = samples.size();
    samples.resize(before + block.size());
    std::ranges::transform(block, samples.begin() + static_cast<std::ptrdiff_t>(before), [](float sample) {
        return sample > -largestSample && sample < largestSample ? sample : 0.0F;
    });
    for (std::size_t i = 0; i + 1 < signals.size(); ++i)
        halve(signals[i], signals[i + 1]);
}

void NoteSpectrum::State::appendSilence(std::int64_t count)
{
    const std::vector<float> silence(blockSize, 0.0F);
    for (; count > 0; count -= static_cast<std::int64_t>(blockSize))
        append(std::span(silence).first(static_cast<std::size_t>(std::min<std::int64_t>(count, blockSize))));
}

// Every sample of `output` that `input` determines: n stands at 2 n of the input, and the outermost
// sample that it takes is 2 n + reach.
void NoteSpectrum::State::halve(const Stretch& input, Stretch& output)
{
    const auto tapCount = static_cast<std::int64_t>(filterTaps().size());
    const std::int64_t first = output.endIndex();
    const std::int64_t count = ((input.endIndex() + 1 - filterReach()) >> 1) - first;
    if (count <= 0)
        return;
    even.resize(static_cast<std::size_t>(count));
    odd.resize(static_cast<std::size_t>(count + 2 * tapCount - 1));
    const float* evenSource = input.at(2 * first);
    for (std::size_t i = 0; i < even.size(); ++i)
        even[i] = evenSource[2 * i];
    const float* oddSource = input.at(2 * (first - tapCount) + 1);
    for (std::size_t i = 0; i < odd.size(); ++i)
        odd[i] = oddSource[2 * i];
    const std::size_t before = output.samples.size();
    output.samples.resize(before + even.size());
    arithmetic.halfBand(even.data(), odd.data(), filterTaps().data(), filterTaps().size(),
                        output.samples.data() + before, even.size());
}

// Averaged frames whose samples have all come in, at every level.
std::int64_t NoteSpectrum::State::completeFrameCount() const
{
    std::int64_t count = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const std::int64_t lastCentre =
            signals[i].endIndex() - 1 - static_cast<std::int64_t>(levels[i].reach);
        const std::int64_t complete =
            lastCentre < 0 ? 0 : lastCentre / static_cast<std::int64_t>(levels[i].hop()) + 1;
        count = std::min(count, complete / static_cast<std::int64_t>(framesAveraged));
    }
    return count;
}

void NoteSpectrum::State::computeFrames(std::int64_t end)
{
    if (end <= nextFrame)
        return;
    const std::size_t before = frames.rows;
    frames.rows += static_cast<std::size_t>(end - nextFrame);
    frames.values.resize(frames.rows * frames.columns);
    for (std::size_t row = before; row < frames.rows; row += batchFrames) {
        const std::size_t count = std::min(batchFrames, frames.rows - row);
        for (std::size_t i = 0; i < levels.size(); ++i)
            computeBatch(levels[i], signals[i], row, count);
        nextFrame += static_cast<std::int64_t>(count);
    }
    dropWhatIsDone();
}

void NoteSpectrum::State::computeBatch(const OctaveLevel& level, const Stretch& signal, std::size_t firstRow,
                                       std::size_t count)
{
    const std::int64_t firstCentre = nextFrame * static_cast<std::int64_t>(framesAveraged * level.hop());
    arithmetic.correlate(signal.at(firstCentre - static_cast<std::int64_t>(level.reach)), level.hop(),
                         count * framesAveraged, level.weights.data(), level.tapCount(), products.data());
    for (std::size_t i = 0; i < count; ++i)
        arithmetic.meanDecibel(products.data() + i * framesAveraged * weightColumns, level.binCount,
                               frames.row(firstRow + i).data() + level.firstBin);
}

void NoteSpectrum::State::dropWhatIsDone()
{
    for (std::size_t i = 0; i < signals.size(); ++i) {
        std::int64_t needed = nextFrame * static_cast<std::int64_t>(framesAveraged * levels[i].hop()) -
                              static_cast<std::int64_t>(levels[i].reach);
        if (i + 1 < signals.size())
            needed = std::min(needed, 2 * signals[i + 1].endIndex() - filterReach());
        signals[i].dropBefore(needed);
    }
}

NoteSpectrum::NoteSpectrum() : m_state(std::make_unique<State>()) {}

NoteSpectrum::NoteSpectrum(NoteSpectrum&&) noexcept = default;
NoteSpectrum& NoteSpectrum::operator=(NoteSpectrum&&) noexcept = default;
NoteSpectrum::~NoteSpectrum() = default;

void NoteSpectrum::push(std::span<const float> samples)
{
    m_state->sampleCount += static_cast<std::int64_t>(samples.size());
    std::vector<float>& pending = m_state->pending;
    while (!samples.empty()) {
        const auto part = samples.first(std::min(samples.size(), blockSize - pending.size()));
        pending.insert(pending.end(), part.begin(), part.end());
        samples = samples.subspan(part.size());
        if (pending.size() < blockSize)
            return;
        m_state->append(pending);
        m_state->computeFrames(m_state->completeFrameCount());
        pending.clear();
    }
}

void NoteSpectrum::finish()
{
    if (std::exchange(m_state->isFinished, true))
        return;
    const std::int64_t frameCount = 2 * (m_state->sampleCount / samplesPerNoteFrame);
    m_state->append(m_state->pending);
    // The last frame's centre lies before the end of the sound, so what was enough before is enough after.
    m_state->appendSilence(m_state->padding + 1);
    m_state->computeFrames(frameCount);
}

base::Matrix NoteSpectrum::takeFrames()
{
    base::Matrix empty(0, m_state->frames.columns);
    return std::exchange(m_state->frames, std::move(empty));
}

} // namespace coverscope::notes
