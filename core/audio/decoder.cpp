// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"

#include "core/audio/channel_choice.h"
#include "core/audio/float_scale.h"
#include "core/audio/frame_reader.h"
#include "core/audio/resampler.h"
#include "core/audio/text.h"
#include "core/base/path_text.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <limits>
#include <numeric>

namespace coverscope::audio {

namespace {

// Output frames computed and thrown away after a seek, until the resampler's filter has filled.
constexpr std::int64_t resamplerWarmUp = 256;
constexpr base::Seconds latestTime = 1e9;

} // namespace

// Two clocks: `output` counts frames at options.sampleRate, `input` samples of the stream. Both are
// zero at the first sample of the recording.
struct Decoder::State
{
    State(FrameReader frameReader, const DecodeOptions& decodeOptions, float gain)
        : options(decodeOptions)
        , reader(std::move(frameReader))
        , choice(std::max(1, reader.sampleRate()),
                 options.channelCount == 1 ? ChannelChoice::For::Mono : ChannelChoice::For::Stereo)
        , resampler(options.sampleRate, options.channelCount, gain)
    {
    }

    std::int64_t outputFrame(base::Seconds time) const
    {
        return std::llround(std::clamp(time, 0.0, latestTime) * options.sampleRate);
    }
    base::Result<void> performSeek();
    base::Result<void> produce();
    base::Result<void> takeFrame();
    base::Result<void> pushFrame();
    void discard();
    std::size_t takePending(std::span<float> output);

    DecodeOptions options;
    FrameReader reader;
    ChannelChoice choice;                       // of what is mixed to mono
    std::optional<ChannelChoice::Placed> frame; // next to go to the resampler
    Resampler resampler;
    std::vector<float> pending; // interleaved output not yet read
    std::size_t pendingOffset = 0;
    std::int64_t nextOutput = 0; // frame that read() gives next
    std::int64_t endOutput = std::numeric_limits<std::int64_t>::max();
    std::int64_t discardCount = 0; // output frames still to be thrown away
    std::int64_t nextInput = 0;    // sample the resampler takes next
    bool seekWanted = false;       // to nextOutput; done by read(), which can be cancelled
    bool framesEnded = false;
    bool finished = false;
};

base::Result<Decoder> Decoder::open(const std::filesystem::path& path, const DecodeOptions& options)
{
    auto reader = FrameReader::open(path);
    if (!reader)
        return base::fail(reader.error());
    const float gain = floatGain(*reader);
    auto state = std::make_unique<State>(std::move(*reader), options, gain);
    if (options.range) {
        state->nextOutput = state->outputFrame(options.range->start);
        state->endOutput = std::max(state->nextOutput, state->outputFrame(options.range->end));
        state->seekWanted = state->nextOutput > 0;
    }
    return Decoder(std::move(state));
}

Decoder::Decoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;
Decoder::~Decoder() = default;

const MediaInfo& Decoder::info() const
{
    return m_state->reader.info();
}

base::Result<std::size_t> Decoder::read(std::span<float> output)
{
    State& state = *m_state;
    const auto channels = static_cast<std::size_t>(state.options.channelCount);
    const std::int64_t left = std::max<std::int64_t>(0, state.endOutput - state.nextOutput);
    const std::size_t frames = std::min(output.size() / channels, static_cast<std::size_t>(left));
    std::span<float> room = output.first(frames * channels);
    if (state.seekWanted) {
        if (auto sought = state.performSeek(); !sought)
            return base::fail(sought.error());
    }
    std::size_t filled = 0;
    while (filled < room.size()) {
        filled += state.takePending(room.subspan(filled));
        if (filled == room.size() || state.finished)
            break;
        if (auto produced = state.produce(); !produced)
            return base::fail(produced.error());
    }
    state.nextOutput += static_cast<std::int64_t>(filled / channels);
    return filled;
}

base::Result<void> Decoder::seek(base::Seconds time)
{
    m_state->nextOutput = m_state->outputFrame(time);
    m_state->seekWanted = true;
    return {};
}

base::Seconds Decoder::position() const
{
    return static_cast<double>(m_state->nextOutput) / m_state->options.sampleRate;
}

std::int64_t Decoder::skippedPacketCount() const
{
    return m_state->reader.skippedPacketCount();
}

void Decoder::setCancellation(const base::CancellationToken& token)
{
    m_state->reader.setCancellation(token);
}

// Output frames do not fall on input samples, except every rate/gcd: the resampler is started on
// such a common point, so that its output is what it would have been without the seek.
base::Result<void> Decoder::State::performSeek()
{
    const std::int64_t inputRate = std::max(1, reader.sampleRate());
    const std::int64_t divisor = std::gcd(inputRate, static_cast<std::int64_t>(options.sampleRate));
    const std::int64_t outputStep = options.sampleRate / divisor;
    const std::int64_t steps = std::max<std::int64_t>(0, nextOutput - resamplerWarmUp) / outputStep;
    nextInput = steps * (inputRate / divisor);
    discardCount = nextOutput - steps * outputStep;
    pending.clear();
    pendingOffset = 0;
    framesEnded = finished = false;
    frame.reset();
    choice.restart();
    resampler.reset();
    const bool isMixed = options.channelCount == 1;
    auto sought = reader.seekBefore(isMixed ? ChannelChoice::contextStart(nextInput, inputRate) : nextInput);
    seekWanted = !sought; // after a failure the next read tries again
    return sought;
}

// Adds to `pending`: a stretch of silence, a frame, or the end.
base::Result<void> Decoder::State::produce()
{
    pending.clear();
    pendingOffset = 0;
    if (!frame && !framesEnded) {
        if (auto taken = takeFrame(); !taken)
            return taken;
    }
    if (frame) {
        if (auto pushed = pushFrame(); !pushed)
            return pushed;
    } else if (framesEnded) {
        resampler.flush(pending);
        finished = true;
        if (!reader.hasDecoded())
            return base::fail(
                base::ErrorCode::NoAudioDecoded, reader.path(),
                Text::tr("“%1” has a sound track, but nothing in it can be decoded: it is damaged or empty. "
                         "Copy or download it again.")
                    .arg(base::displayPath(reader.path())));
    }
    discard();
    return {};
}

// The next frame as it is to be mixed, if one more from the reader is enough to tell.
base::Result<void> Decoder::State::takeFrame()
{
    frame = choice.pop();
    if (frame)
        return {};
    const auto read = reader.next();
    if (!read)
        return base::fail(read.error());
    if (*read == nullptr) {
        choice.finish();
    } else if (!choice.push(**read, reader.frameStart())) {
        return base::fail(base::systemError(ENOMEM, reader.path()));
    }
    frame = choice.pop();
    framesEnded = *read == nullptr && !frame;
    return {};
}

// Silence up to the frame, a block at a time, or the frame itself.
base::Result<void> Decoder::State::pushFrame()
{
    constexpr std::int64_t silenceBlock = 65536;
    const AVFrame& data = *frame->frame;
    const std::int64_t length = av_rescale(data.nb_samples, reader.sampleRate(), data.sample_rate);
    bool isMixed = true;
    if (frame->start > nextInput) {
        const std::int64_t missing = std::min(frame->start - nextInput, silenceBlock);
        isMixed = resampler.pushSilence(data, missing, pending);
        nextInput += missing;
    } else {
        const std::int64_t skipped = nextInput - frame->start; // of a frame that began before what was sought
        if (skipped < length) {
            const std::int64_t first = av_rescale(skipped, data.sample_rate, reader.sampleRate());
            isMixed = resampler.push(data, std::min<std::int64_t>(first, data.nb_samples), pending);
            nextInput = frame->start + length;
        }
        frame.reset();
    }
    return isMixed ? base::Result<void>()
                   : base::fail(unsupportedFormat(reader.path(), Text::tr("Its channels cannot be mixed.")));
}

void Decoder::State::discard()
{
    const auto channels = static_cast<std::size_t>(options.channelCount);
    const auto produced = static_cast<std::int64_t>(pending.size() / channels);
    const std::int64_t discarded = std::min(discardCount, produced);
    discardCount -= discarded;
    pendingOffset = static_cast<std::size_t>(discarded) * channels;
}

std::size_t Decoder::State::takePending(std::span<float> output)
{
    const std::size_t count = std::min(output.size(), pending.size() - pendingOffset);
    std::copy_n(pending.begin() + static_cast<std::ptrdiff_t>(pendingOffset), count, output.begin());
    pendingOffset += count;
    return count;
}

base::Result<DecodedAudio> decode(const std::filesystem::path& path, const DecodeOptions& options,
                                  const base::CancellationToken& token, const base::ProgressSink& progress)
{
    if (token.isCancelled())
        return base::cancelled();
    auto decoder = Decoder::open(path, options);
    if (!decoder)
        return base::fail(decoder.error());
    decoder->setCancellation(token);

    DecodedAudio audio{{options.sampleRate, options.channelCount, {}}, decoder->info(), 0};
    const base::Seconds start = options.range ? options.range->start : 0.0;
    const base::Seconds end = options.range ? options.range->end : audio.info.duration;
    const QString text = Text::tr("Reading %1").arg(base::displayName(path));
    std::vector<float> block(16384);
    for (;;) {
        if (token.isCancelled())
            return base::cancelled();
        const auto count = decoder->read(block);
        if (!count)
            return base::fail(count.error());
        if (*count == 0)
            break;
        audio.pcm.samples.insert(audio.pcm.samples.end(), block.begin(),
                                 block.begin() + static_cast<std::ptrdiff_t>(*count));
        base::report(progress, {decoder->position() - start, std::max(0.0, end - start), text});
    }
    if (audio.pcm.samples.empty())
        return base::fail(
            base::ErrorCode::InvalidArgument, path,
            Text::tr("The chosen part of “%1” holds no sound: the recording ends before it. Choose an "
                     "earlier part.")
                .arg(base::displayPath(path)));
    audio.skippedPacketCount = decoder->skippedPacketCount();
    return audio;
}

} // namespace coverscope::audio
