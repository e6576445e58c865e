// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/ffmpeg_handles.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace coverscope::audio {

// A recording's frames on the way to be mixed to mono. Where its channels are out of phase the mix would hold
// next to nothing of it, or only its noise: there the frames are changed so that the mix becomes the
// difference of the channels (of two), or the loudest of them (of more), with a slow crossfade. All others
// pass as they are.
//
// What decides is the energy of the channels and of their mix within a second around, in blocks that are
// counted from the recording's start: a stretch decoded alone sounds as it does in the whole, if the frames
// begin context() before it.
class ChannelChoice
{
public:
    struct Placed
    {
        FfmpegHandle<AVFrame> frame;
        std::int64_t start = 0; // samples from the start of the recording
    };

    enum class For {
        Mono,
        Stereo, // nothing to choose: all frames pass
    };

    ChannelChoice(int sampleRate, For output) : m_sampleRate(sampleRate), m_output(output) {}

    // A frame later than those before. False without memory.
    bool push(const AVFrame& frame, std::int64_t start);
    void finish(); // no more will follow

    // The next frame, nothing while more must be pushed to decide.
    std::optional<Placed> pop();

    void restart(); // frames of another place follow

    // The first sample that matters for the one at `sample`.
    static std::int64_t contextStart(std::int64_t sample, std::int64_t sampleRate);

private:
    struct Energies
    {
        std::vector<double> channels;
        double mix = 0.0;
    };
    struct Mixture // of the channels, at a border between two blocks
    {
        double kept = 1.0;         // of the plain mix
        std::vector<double> added; // of each channel; empty where nothing is
    };

    bool isMixed(const AVFrame& frame) const;
    std::int64_t blockOf(std::int64_t sample) const;
    void measure(const AVFrame& frame, std::int64_t start);
    const Mixture& mixtureAt(std::int64_t border);
    Mixture decide(std::int64_t border) const;
    FfmpegHandle<AVFrame> mixed(const AVFrame& frame, std::int64_t start);
    bool isPlain(std::int64_t firstBlock, std::int64_t lastBlock);
    void forget(std::int64_t before);

    int m_sampleRate;
    For m_output;
    FfmpegHandle<AVFrame> m_layout; // a frame whose channels m_gains is for
    std::vector<double> m_gains;    // of the channels in the plain mix
    std::deque<Placed> m_waiting;
    std::map<std::int64_t, Energies> m_blocks;
    std::map<std::int64_t, Mixture> m_mixtures;
    std::int64_t m_end = 0; // of the last frame pushed
    bool m_finished = false;
};

} // namespace coverscope::audio
