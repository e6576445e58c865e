// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/frame_reader.h"

#include <cerrno>
#include <cstdlib>
#include <utility>

namespace coverscope::audio {

namespace {

// Decoded and thrown away before a place that is sought: longer than any codec's memory (MP3's bit
// reservoir, Opus' 80 ms), so that the result is that of decoding from the start.
constexpr base::Seconds preRoll = 0.5;

// open() looks no further for a first frame; a video may begin with a long stretch without sound.
constexpr std::int64_t bytesToFirstFrame = 32 * 1024 * 1024;
constexpr int mostFailuresInARow = 2000;
constexpr base::Seconds longestPacket = 1.0; // bounds the silence put in for a damaged one
constexpr int lowestSampleRate = 1000;       // Hz; beyond these a header is damaged
constexpr int highestSampleRate = 1'000'000;

base::Result<FfmpegHandle<AVCodecContext>> openCodec(const AudioStream& audio,
                                                     const std::filesystem::path& path)
{
    FfmpegHandle<AVCodecContext> codec(avcodec_alloc_context3(audio.codec));
    if (!codec)
        return base::fail(base::systemError(ENOMEM, path));
    int code = avcodec_parameters_to_context(codec.get(), audio.stream->codecpar);
    if (code >= 0) {
        codec->pkt_timebase = audio.stream->time_base;
        codec->thread_count = 1; // files are decoded in parallel, not frames
        if (codec->codec_id == AV_CODEC_ID_FLAC)
            codec->err_recognition |= AV_EF_CRCCHECK | AV_EF_EXPLODE; // a damaged frame is a burst of noise
        code = avcodec_open2(codec.get(), audio.codec, nullptr);
    }
    if (code < 0)
        return base::fail(unsupportedFormat(path, ffmpegErrorText(code)));
    return codec;
}

bool isUsable(const AVFrame& frame)
{
    return frame.nb_samples > 0 && frame.sample_rate >= lowestSampleRate &&
           frame.sample_rate <= highestSampleRate && frame.ch_layout.nb_channels > 0;
}

// Samples in every full frame of the stream, 0 where they differ (as in Vorbis).
std::int64_t frameLength(const AVCodecContext& codec, const AVFrame& frame)
{
    switch (codec.codec_id) {
    case AV_CODEC_ID_OPUS:
    case AV_CODEC_ID_WMAV1:
    case AV_CODEC_ID_WMAV2:
        return frame.nb_samples; // constant, but FFmpeg's decoders do not tell
    default:
        return codec.frame_size;
    }
}

} // namespace

base::Result<FrameReader> FrameReader::open(const std::filesystem::path& path)
{
    FrameReader reader;
    reader.m_container.path = path;
    if (auto started = reader.start(); !started)
        return base::fail(started.error());
    reader.m_info = readMediaInfo(reader.m_container, *reader.m_audio.stream);

    const std::int64_t limit = reader.m_container.input->bytesRead() + bytesToFirstFrame;
    while (!reader.m_hasOrigin && !reader.m_draining && reader.m_container.input->bytesRead() < limit) {
        const auto step = reader.decodeStep();
        if (!step)
            return base::fail(step.error());
        reader.m_frameHeld = *step == Step::Frame;
        if (*step == Step::End) // too many failures: nothing here will ever be decoded
            break;
    }
    if (!reader.m_hasOrigin)
        reader.m_sampleRate = reader.m_info.sampleRate;
    return reader;
}

base::Result<void> FrameReader::start()
{
    auto container = openContainer(m_container.path);
    if (!container)
        return base::fail(container.error());
    auto audio = findAudioStream(*container);
    if (!audio)
        return base::fail(audio.error());
    auto codec = openCodec(*audio, m_container.path);
    if (!codec)
        return base::fail(codec.error());
    m_codec = std::move(*codec);
    m_container.format.reset(); // before the input it reads through
    m_container = std::move(*container);
    m_audio = *audio;
    m_container.input->setCancellation(m_token);
    m_packet.reset(av_packet_alloc());
    m_frame.reset(av_frame_alloc());
    if (!m_packet || !m_frame)
        return base::fail(base::systemError(ENOMEM, m_container.path));
    m_frameHeld = m_draining = m_timestampNeeded = m_gapPossible = false;
    m_frameStart = m_nextStart = 0;
    m_packetCount = m_failuresInARow = 0;
    return {};
}

base::Result<void> FrameReader::restart()
{
    // From a fresh demuxer: going back within one loses the note of how much priming to leave out.
    return start();
}

void FrameReader::setCancellation(const base::CancellationToken& token)
{
    m_token = token;
    m_container.input->setCancellation(token);
}

base::Result<const AVFrame*> FrameReader::next()
{
    if (std::exchange(m_frameHeld, false))
        return m_frame.get();
    const auto decoded = decodeFrame();
    if (!decoded)
        return base::fail(decoded.error());
    return *decoded ? m_frame.get() : nullptr;
}

base::Result<bool> FrameReader::decodeFrame()
{
    base::Result<Step> step = Step::MoreToDecode;
    while (step && *step == Step::MoreToDecode)
        step = decodeStep();
    if (!step)
        return base::fail(step.error());
    return *step == Step::Frame;
}

base::Result<FrameReader::Step> FrameReader::decodeStep()
{
    const int code = avcodec_receive_frame(m_codec.get(), m_frame.get());
    if (code == AVERROR_EOF || m_failuresInARow > mostFailuresInARow)
        return Step::End;
    if (code == 0 && isUsable(*m_frame)) {
        placeFrame();
        // Without a time stamp it cannot be said which samples these are.
        return m_timestampNeeded ? Step::MoreToDecode : Step::Frame;
    }
    if (code != AVERROR(EAGAIN)) {
        skipPacket();
        return Step::MoreToDecode;
    }
    const auto fed = feedPacket();
    if (!fed)
        return base::fail(fed.error());
    return *fed ? Step::MoreToDecode : Step::End;
}

// Gives the codec one packet, or the end of the file; false when it has had that already.
base::Result<bool> FrameReader::feedPacket()
{
    if (m_draining)
        return false;
    const int code = av_read_frame(m_container.format.get(), m_packet.get());
    if (m_token.isCancelled())
        return base::cancelled();
    if (code < 0 && m_container.input->readError() != 0)
        return base::fail(base::systemError(m_container.input->readError(), m_container.path));
    if (code == AVERROR_EOF || (code < 0 && ++m_failuresInARow > mostFailuresInARow)) {
        m_draining = true;
        avcodec_send_packet(m_codec.get(), nullptr);
        return true;
    }
    if (code < 0) {
        if (code != AVERROR(EAGAIN))
            skipPacket();
        return true;
    }
    if (m_packet->stream_index == m_audio.stream->index &&
        avcodec_send_packet(m_codec.get(), m_packet.get()) < 0)
        skipPacket();
    av_packet_unref(m_packet.get());
    return true;
}

void FrameReader::skipPacket()
{
    ++m_skippedPacketCount;
    ++m_failuresInARow;
    m_gapPossible = true;
}

// Where the frame just decoded stands: after the last one, unless a seek or skipped packets left
// that to the time stamps. Otherwise these are not looked at, since many files round them.
void FrameReader::placeFrame()
{
    const std::int64_t frameSamples = av_rescale(
        m_frame->nb_samples, m_sampleRate > 0 ? m_sampleRate : m_frame->sample_rate, m_frame->sample_rate);
    if (!m_hasOrigin) {
        m_hasOrigin = true;
        m_sampleRate = m_frame->sample_rate;
        m_firstFrameSamples = m_frame->nb_samples;
        m_hasTimestamps = m_frame->best_effort_timestamp != AV_NOPTS_VALUE;
        m_originTimestamp = m_hasTimestamps ? m_frame->best_effort_timestamp : 0;
    } else if (m_timestampNeeded || m_gapPossible) {
        if (const auto sample = sampleOfTimestamp()) {
            const auto longestGap =
                static_cast<std::int64_t>(longestPacket * m_sampleRate) * (m_failuresInARow + 1);
            const bool isGap = *sample > m_nextStart && *sample - m_nextStart <= longestGap;
            if (m_timestampNeeded || isGap)
                m_nextStart = *sample;
            m_timestampNeeded = false;
        }
    }
    m_gapPossible = false;
    m_failuresInARow = 0;
    m_frameStart = m_nextStart;
    m_nextStart += frameSamples;
}

std::optional<std::int64_t> FrameReader::sampleOfTimestamp() const
{
    if (!m_hasTimestamps || m_frame->best_effort_timestamp == AV_NOPTS_VALUE)
        return {};
    const AVRational timeBase = m_audio.stream->time_base;
    const AVRational samples{1, m_sampleRate};
    const std::int64_t sample =
        av_rescale_q(m_frame->best_effort_timestamp - m_originTimestamp, timeBase, samples);
    // Matroska and FLV round to milliseconds. Codecs with frames of one length tell what was meant.
    const std::int64_t length = frameLength(*m_codec, *m_frame);
    const std::int64_t rounding = av_rescale_q(2, timeBase, samples);
    if (rounding <= 2 || length <= 2 * rounding || m_frame->nb_samples != length)
        return sample;
    const std::int64_t beyondFirst = sample - m_firstFrameSamples;
    const std::int64_t nearest =
        m_firstFrameSamples + (beyondFirst + (beyondFirst < 0 ? -length : length) / 2) / length * length;
    return std::abs(nearest - sample) <= rounding ? nearest : sample;
}

base::Result<void> FrameReader::seekBefore(std::int64_t sample)
{
    if (m_hasOrigin && m_hasTimestamps) {
        const auto sought = seekByTimestamp(sample);
        if (!sought)
            return base::fail(sought.error());
        if (*sought)
            return {};
    }
    return restart();
}

// False where that led nowhere or too far: the caller decodes from the start then.
base::Result<bool> FrameReader::seekByTimestamp(std::int64_t sample)
{
    const std::int64_t target = sample - static_cast<std::int64_t>(preRoll * m_sampleRate);
    if (target <= m_firstFrameSamples)
        return false;
    const std::int64_t timestamp =
        m_originTimestamp + av_rescale_q(target, {1, m_sampleRate}, m_audio.stream->time_base);
    if (avformat_seek_file(m_container.format.get(), m_audio.stream->index, INT64_MIN, timestamp, timestamp,
                           0) < 0)
        return m_token.isCancelled() ? base::Result<bool>(base::cancelled()) : false;
    avcodec_flush_buffers(m_codec.get());
    m_frameHeld = m_draining = m_gapPossible = false;
    m_timestampNeeded = true;
    const auto decoded = decodeFrame();
    if (!decoded)
        return base::fail(decoded.error());
    m_frameHeld = *decoded && m_frameStart <= sample;
    return m_frameHeld;
}

} // namespace coverscope::audio
