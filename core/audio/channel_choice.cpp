// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/channel_choice.h"

#include "core/audio/frame_samples.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace coverscope::audio {

namespace {

constexpr int mostChannels = 64;
constexpr std::int64_t contextBlocks =
    2; // of a second, on either side of a border and of the block beside it

// Energy of the mix over what it would be if the channels had nothing to do with each other. In 150 albums'
// worth of ordinary stereo it stays above the second for four seconds around; of a recording that is out of
// phase, with one channel 3 dB down or noise at -10 dB, it lies below the first.
constexpr double cancelled = 0.12;
constexpr double healthy = 0.2;
// A channel that the mix leaves out, as it does the low frequency effects, is all there is.
constexpr double leftOut = 1e-4;

} // namespace

std::int64_t ChannelChoice::contextStart(std::int64_t sample, std::int64_t sampleRate)
{
    return std::max<std::int64_t>(0, sample / sampleRate - contextBlocks) * sampleRate;
}

bool ChannelChoice::isMixed(const AVFrame& frame) const
{
    return m_output == For::Mono && frame.ch_layout.nb_channels > 1 &&
           frame.ch_layout.nb_channels <= mostChannels;
}

std::int64_t ChannelChoice::blockOf(std::int64_t sample) const
{
    return sample / m_sampleRate;
}

void ChannelChoice::restart()
{
    m_waiting.clear();
    m_blocks.clear();
    m_mixtures.clear();
    m_finished = false;
}

void ChannelChoice::finish()
{
    m_finished = true;
}

bool ChannelChoice::push(const AVFrame& frame, std::int64_t start)
{
    Placed placed{FfmpegHandle<AVFrame>(av_frame_clone(&frame)), start};
    if (!placed.frame)
        return false;
    if (isMixed(frame)) {
        if (!m_layout || av_channel_layout_compare(&m_layout->ch_layout, &frame.ch_layout) != 0) {
            m_layout.reset(av_frame_clone(&frame));
            m_gains = monoGains(frame.ch_layout);
        }
        measure(frame, start);
    }
    m_end = start + av_rescale(frame.nb_samples, m_sampleRate, frame.sample_rate);
    m_waiting.push_back(std::move(placed));
    return true;
}

// Adds the frame's energies to its blocks.
void ChannelChoice::measure(const AVFrame& frame, std::int64_t start)
{
    const auto channelCount = static_cast<std::size_t>(frame.ch_layout.nb_channels);
    int first = 0;
    while (first < frame.nb_samples) {
        const std::int64_t block = blockOf(start + av_rescale(first, m_sampleRate, frame.sample_rate));
        const std::int64_t blockEnd =
            av_rescale_rnd((block + 1) * m_sampleRate - start, frame.sample_rate, m_sampleRate, AV_ROUND_UP);
        const int end = static_cast<int>(std::clamp<std::int64_t>(blockEnd, first + 1, frame.nb_samples));
        Energies& energies = m_blocks[block];
        energies.channels.resize(std::max(energies.channels.size(), channelCount));
        energies.mix += addEnergies(frame, {first, end}, m_gains, energies.channels);
        first = end;
    }
}

std::optional<ChannelChoice::Placed> ChannelChoice::pop()
{
    if (m_waiting.empty())
        return {};
    Placed& first = m_waiting.front();
    const AVFrame& frame = *first.frame;
    const std::int64_t last =
        first.start + av_rescale(std::max(0, frame.nb_samples - 1), m_sampleRate, frame.sample_rate);
    const bool mayChange = isMixed(frame);
    if (mayChange && !m_finished && blockOf(m_end) < blockOf(last) + 1 + contextBlocks)
        return {};
    Placed placed = std::move(first);
    m_waiting.pop_front();
    if (mayChange && !isPlain(blockOf(placed.start), blockOf(last)))
        placed.frame = mixed(*placed.frame, placed.start);
    forget(blockOf(placed.start) - contextBlocks);
    if (!placed.frame)
        return {};
    return placed;
}

void ChannelChoice::forget(std::int64_t before)
{
    m_blocks.erase(m_blocks.begin(), m_blocks.lower_bound(before));
    m_mixtures.erase(m_mixtures.begin(), m_mixtures.lower_bound(before));
}

bool ChannelChoice::isPlain(std::int64_t firstBlock, std::int64_t lastBlock)
{
    for (std::int64_t border = firstBlock; border <= lastBlock + 1; ++border) {
        if (!mixtureAt(border).added.empty())
            return false;
    }
    return true;
}

const ChannelChoice::Mixture& ChannelChoice::mixtureAt(std::int64_t border)
{
    const auto known = m_mixtures.find(border);
    return known != m_mixtures.end() ? known->second
                                     : m_mixtures.emplace(border, decide(border)).first->second;
}

ChannelChoice::Mixture ChannelChoice::decide(std::int64_t border) const
{
    Energies sum;
    const auto end = m_blocks.lower_bound(border + contextBlocks);
    for (auto block = m_blocks.lower_bound(border - contextBlocks); block != end; ++block) {
        const std::vector<double>& channels = block->second.channels;
        sum.channels.resize(std::max(sum.channels.size(), channels.size()));
        std::transform(channels.begin(), channels.end(), sum.channels.begin(), sum.channels.begin(),
                       std::plus<>());
        sum.mix += block->second.mix;
    }
    double unrelated = 0.0;
    for (std::size_t i = 0; i < std::min(sum.channels.size(), m_gains.size()); ++i)
        unrelated += m_gains[i] * m_gains[i] * sum.channels[i];
    const auto loudest = std::max_element(sum.channels.begin(), sum.channels.end());
    if (loudest == sum.channels.end() || *loudest <= 0.0)
        return {};
    const double share = unrelated > 0.0 ? sum.mix / unrelated : 0.0;
    double changed = std::clamp((healthy - share) / (healthy - cancelled), 0.0, 1.0);
    if (sum.mix < leftOut * *loudest)
        changed = 1.0;
    if (changed == 0.0)
        return {};
    Mixture mixture{1.0 - changed, std::vector<double>(sum.channels.size())};
    if (sum.channels.size() == 2)
        mixture.added = {0.5 * changed, -0.5 * changed};
    else
        mixture.added[static_cast<std::size_t>(loudest - sum.channels.begin())] = changed;
    return mixture;
}

// The frame with every channel moved towards what is to be heard, so that their mix is that.
FfmpegHandle<AVFrame> ChannelChoice::mixed(const AVFrame& frame, std::int64_t start)
{
    const auto channelCount = static_cast<std::size_t>(frame.ch_layout.nb_channels);
    FfmpegHandle<AVFrame> result = emptyCopy(frame);
    const auto share = [](const Mixture& mixture, std::size_t channel) {
        return channel < mixture.added.size() ? mixture.added[channel] : 0.0;
    };
    std::vector<double> added(channelCount);
    std::int64_t block = -1;
    const Mixture* before = nullptr;
    const Mixture* after = nullptr;
    for (int i = 0; result && i < frame.nb_samples; ++i) {
        const std::int64_t sample = start + av_rescale(i, m_sampleRate, frame.sample_rate);
        if (blockOf(sample) != block) {
            block = blockOf(sample);
            before = &mixtureAt(block);
            after = &mixtureAt(block + 1); // the first stays where it is: a map moves nothing
        }
        const double along = static_cast<double>(sample - block * m_sampleRate) / m_sampleRate;
        for (std::size_t c = 0; c < channelCount; ++c)
            added[c] = (1.0 - along) * share(*before, c) + along * share(*after, c);
        mixSample(frame, i, (1.0 - along) * before->kept + along * after->kept, added, *result);
    }
    return result;
}

} // namespace coverscope::audio
