// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/cqt.h"

#include "core/features/cqt_kernels.h"
#include "core/features/half_band.h"
#include "core/features/vector_arithmetic.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>

namespace coverscope::features {

namespace {

constexpr std::size_t samplesPerBlock = 8192; // samples taken in at a time: what is worked on stays in cache

std::size_t signalIndex(const KernelLevel& level)
{
    return static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(level.decimation)));
}

} // namespace

struct Cqt::State
{
    explicit State(const CqtSettings& cqtSettings);

    void append(std::span<const float> block);
    void appendSilence(std::int64_t count);
    void computeFrames(std::int64_t end);
    void computeBatch(const KernelLevel& level, std::int64_t firstFrame, std::size_t firstRow,
                      std::size_t count);
    std::int64_t completeFrameCount() const;
    void dropWhatIsDone();

    // Immutable.
    CqtSettings settings;
    std::shared_ptr<const std::vector<KernelLevel>> kernels;
    std::int64_t padding = 0; // zeros before and after the signal

    // signals[i] is decimated by 2^i; each decimator makes the next signal.
    std::vector<SignalStretch> signals;
    std::vector<HalfBandDecimator> decimators;
    std::int64_t sampleCount = 0;
    std::int64_t nextFrame = 0;
    bool finished = false;
    base::Matrix frames; // not yet taken

    // Scratch: frameBatch folded frames, foldStride values apart.
    std::size_t foldStride = 0;
    std::vector<double> sum;
    std::vector<double> difference;
};

Cqt::State::State(const CqtSettings& cqtSettings) : settings(cqtSettings), kernels(planKernels(cqtSettings))
{
    const int halvings = std::countr_zero(static_cast<unsigned>(kernels->back().decimation));
    decimators.resize(static_cast<std::size_t>(halvings));
    signals.resize(decimators.size() + 1);
    const int reach = HalfBandFilter::design().reach();
    std::size_t longest = 0;
    for (const KernelLevel& level : *kernels) {
        // Room for the kernel and the tails of all filters, on the clock of the level.
        padding = std::max<std::int64_t>(padding,
                                         std::int64_t(level.decimation) * (level.halfLength + 2 * reach + 8));
        longest = std::max(longest, level.longestKernel());
    }
    const std::int64_t coarsest = kernels->back().decimation;
    padding = (padding + coarsest - 1) / coarsest * coarsest;
    foldStride = longest + vectorWidth; // not a power of two, which would share cache lines' places
    sum.resize(frameBatch * foldStride);
    difference.resize(frameBatch * foldStride);

    signals[0].firstIndex = -padding;
    for (std::size_t i = 0; i < decimators.size();
         ++i) // of a signal of zeros before, only what can be computed
        signals[i + 1].firstIndex = (signals[i].firstIndex + reach + 1) / 2;
    frames.columns = static_cast<std::size_t>(settings.binCount);
    appendSilence(padding);
}

void Cqt::State::append(std::span<const float> block)
{
    signals[0].samples.insert(signals[0].samples.end(), block.begin(), block.end());
    for (std::size_t i = 0; i < decimators.size(); ++i)
        decimators[i].process(signals[i], signals[i + 1]);
}

void Cqt::State::appendSilence(std::int64_t count)
{
    const std::vector<float> silence(samplesPerBlock, 0.0F);
    for (; count > 0; count -= static_cast<std::int64_t>(samplesPerBlock))
        append(std::span(silence).first(
            static_cast<std::size_t>(std::min<std::int64_t>(count, samplesPerBlock))));
}

// Frames whose samples have all come in, at every level.
std::int64_t Cqt::State::completeFrameCount() const
{
    std::int64_t count = std::numeric_limits<std::int64_t>::max();
    for (const KernelLevel& level : *kernels) {
        const std::int64_t hop = settings.hopLength / level.decimation;
        const auto reach = static_cast<std::int64_t>(level.longestKernel()); // the padding is read, too
        const std::int64_t lastCentre = signals[signalIndex(level)].endIndex() - reach;
        count = std::min(count, lastCentre < 0 ? 0 : lastCentre / hop + 1);
    }
    return count;
}

void Cqt::State::computeFrames(std::int64_t end)
{
    if (end <= nextFrame)
        return;
    const std::size_t before = frames.rows;
    frames.rows += static_cast<std::size_t>(end - nextFrame);
    frames.values.resize(frames.rows * frames.columns);
    for (std::size_t row = before; row < frames.rows; row += frameBatch) {
        const std::size_t count = std::min(frameBatch, frames.rows - row);
        for (const KernelLevel& level : *kernels)
            computeBatch(level, nextFrame, row, count);
        nextFrame += static_cast<std::int64_t>(count);
    }
    dropWhatIsDone();
}

// `count` frames, at most frameBatch, into the rows from `firstRow`.
void Cqt::State::computeBatch(const KernelLevel& level, std::int64_t firstFrame, std::size_t firstRow,
                              std::size_t count)
{
    const VectorArithmetic& arithmetic = vectorArithmetic();
    const SignalStretch& signal = signals[signalIndex(level)];
    const std::int64_t hop = settings.hopLength / level.decimation;
    for (std::size_t i = 0; i < count; ++i)
        arithmetic.fold(signal.at((firstFrame + static_cast<std::int64_t>(i)) * hop),
                        sum.data() + i * foldStride, difference.data() + i * foldStride,
                        level.longestKernel());
    std::array<double, frameBatch> magnitudes = {};
    for (std::size_t bin = 0; bin < level.kernels.size(); ++bin) {
        const KernelLevel::Kernel& kernel = level.kernels[bin];
        arithmetic.magnitudes(sum.data(), difference.data(), foldStride, level.cosine.data() + kernel.offset,
                              level.sine.data() + kernel.offset, kernel.count, magnitudes.data());
        for (std::size_t i = 0; i < count; ++i)
            frames(firstRow + i, static_cast<std::size_t>(level.firstBin) + bin) =
                static_cast<float>(magnitudes[i]);
    }
}

void Cqt::State::dropWhatIsDone()
{
    for (std::size_t i = 0; i < signals.size(); ++i) {
        std::int64_t needed = std::numeric_limits<std::int64_t>::max();
        if (i < decimators.size())
            needed = decimators[i].firstNeeded(signals[i + 1]);
        for (const KernelLevel& level : *kernels) {
            if (level.decimation == 1 << i)
                needed = std::min(needed, nextFrame * (settings.hopLength / level.decimation) -
                                              static_cast<std::int64_t>(level.longestKernel()));
        }
        signals[i].dropBefore(needed);
    }
}

Cqt::Cqt(const CqtSettings& settings) : m_state(std::make_unique<State>(settings)) {}

Cqt::Cqt(Cqt&&) noexcept = default;
Cqt& Cqt::operator=(Cqt&&) noexcept = default;
Cqt::~Cqt() = default;

void Cqt::push(std::span<const float> samples)
{
    m_state->sampleCount += static_cast<std::int64_t>(samples.size());
    while (!samples.empty()) {
        const std::span<const float> block = samples.first(std::min(samples.size(), samplesPerBlock));
        m_state->append(block);
        m_state->computeFrames(m_state->completeFrameCount());
        samples = samples.subspan(block.size());
    }
}

void Cqt::finish()
{
    if (std::exchange(m_state->finished, true))
        return;
    m_state->appendSilence(m_state->padding);
    m_state->computeFrames(1 + m_state->sampleCount / m_state->settings.hopLength);
}

base::Matrix Cqt::takeFrames()
{
    base::Matrix empty(0, m_state->frames.columns);
    return std::exchange(m_state->frames, std::move(empty));
}

base::Matrix cqtMagnitudes(std::span<const float> samples, const CqtSettings& settings)
{
    Cqt cqt(settings);
    cqt.push(samples);
    cqt.finish();
    return cqt.takeFrames();
}

} // namespace coverscope::features
