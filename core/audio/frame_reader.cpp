// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/frame_reader.h"

#include "core/audio/audio_codec.h"

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace coverscope::audio {

namespace {

// Decoded and thrown away before a place that is sought: longer than any codec's memory (MP3's bit
// reservoir, Opus' 80 ms), so that the result is that of decoding from the start.
constexpr base::Seconds preRoll = 0.5;

// open() looks no further for a first frame; a video may begin with a long stretch without sound.
constexpr std::int64_t bytesToFirstFrame = 32 * 1024 * 1024;
constexpr int mostFailuresInARow = 2000;
constexpr int mostDisagreements = 12; // of stamps after a seek, a quarter of a second
// Less is how stamps are rounded and tremble, not sound that is missing.
constexpr base::Seconds shortestGap = 0.1;
// Frames that stand so much later than their stamps say have drifted: some of their samples are left out.
constexpr base::Seconds longestDrift = 0.5;
constexpr int lowestSampleRate = 1000; // Hz; beyond these a header is damaged
constexpr int highestSampleRate = 1'000'000;

bool isUsable(const AVFrame& frame)
{
    return frame.nb_samples > 0 && frame.sample_rate >= lowestSampleRate &&
           frame.sample_rate <= highestSampleRate && frame.ch_layout.nb_channels > 0;
}

} // namespace

base::Result<FrameReader> FrameReader::open(const std::filesystem::path& path)
{
    FrameReader reader;
    reader.m_path = path;
    if (auto started = reader.start(); !started)
        return base::fail(started.error());
    const Container& container = reader.m_packets->container();
    reader.m_info = readMediaInfo(container, reader.stream());

    const std::int64_t limit = container.input->bytesRead() + bytesToFirstFrame;
    while (!reader.m_hasOrigin && !reader.m_draining && container.input->bytesRead() < limit) {
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

// From a fresh demuxer: going back within one loses the note of how much priming to leave out.
base::Result<void> FrameReader::start()
{
    auto packets = PacketReader::open(m_path, m_token);
    if (!packets)
        return base::fail(packets.error());
    auto codec = openCodec((*packets)->audio(), m_path);
    if (!codec)
        return base::fail(codec.error());
    m_codec = std::move(*codec);
    m_packets = std::move(*packets);
    // AVI has no stamps, only the order of its chunks; what FFmpeg makes of it strays where bit rates vary.
    const AVInputFormat& format = *m_packets->container().format->iformat;
    m_heedsTimestamps = std::string_view(format.name) != "avi";
    m_cutsFrames = (static_cast<unsigned>(format.flags) & AVFMT_TS_DISCONT) != 0;
    m_frame.reset(av_frame_alloc());
    if (!m_frame)
        return base::fail(base::systemError(ENOMEM, m_path));
    m_frameHeld = m_draining = m_timestampNeeded = m_gapPossible = false;
    m_frameStart = m_nextStart = m_settledFrom = m_originSample;
    m_failuresInARow = 0;
    return {};
}

void FrameReader::setCancellation(const base::CancellationToken& token)
{
    m_token = token;
    m_packets->setCancellation(token);
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
    const auto read = m_packets->next();
    if (!read)
        return base::fail(read.error());
    switch (*read) {
    case PacketReader::Read::Packet:
        if (avcodec_send_packet(m_codec.get(), &m_packets->packet()) < 0)
            skipPacket();
        break;
    case PacketReader::Read::Damaged:
        skipPacket();
        break;
    case PacketReader::Read::End:
        m_draining = true;
        avcodec_send_packet(m_codec.get(), nullptr);
        break;
    case PacketReader::Read::Nothing:
        break;
    }
    return true;
}

void FrameReader::skipPacket()
{
    ++m_skippedPacketCount;
    ++m_failuresInARow;
    m_gapPossible = true;
}

// The first frame: where the recording begins, and how much later than the picture.
void FrameReader::findOrigin()
{
    m_hasOrigin = true;
    m_sampleRate = m_frame->sample_rate;
    m_firstFrameSamples = m_frame->nb_samples;
    m_hasTimestamps = m_frame->best_effort_timestamp != AV_NOPTS_VALUE;
    m_originTimestamp = m_hasTimestamps ? m_frame->best_effort_timestamp : 0;
    const auto clock = clockStart(*m_packets->container().format, stream());
    const base::Seconds lead = m_hasTimestamps && clock ? static_cast<double>(m_originTimestamp - *clock) *
                                                              av_q2d(stream().time_base)
                                                        : 0.0;
    if (lead > shortestGap && lead <= m_packets->longestGap())
        m_originSample = m_nextStart = std::llround(lead * m_sampleRate);
}

// Where the frame just decoded stands: after the last one, unless a seek or sound that is missing leaves that
// to the time stamps. Otherwise these are not followed, since many files round them.
void FrameReader::placeFrame()
{
    if (!m_hasOrigin) {
        findOrigin();
    } else if (m_timestampNeeded && !agreesWithLast()) {
        return;
    } else if (const auto sample = sampleOfTimestamp();
               sample && (m_heedsTimestamps || m_timestampNeeded || m_gapPossible)) {
        const auto samplesIn = [this](base::Seconds time) { return std::llround(time * m_sampleRate); };
        const std::int64_t ahead = *sample - m_nextStart;
        const bool isGap = ahead > (m_gapPossible ? 0 : samplesIn(shortestGap));
        const bool isOffByFrames = m_nextStart < m_settledFrom && std::abs(ahead) > m_frame->nb_samples / 4;
        if (m_timestampNeeded || isOffByFrames || isGap || -ahead > samplesIn(longestDrift))
            m_nextStart = *sample;
        m_timestampNeeded = false;
    }
    m_gapPossible = false;
    m_failuresInARow = 0;
    m_frameStart = m_nextStart;
    m_nextStart += av_rescale(m_frame->nb_samples, m_sampleRate, m_frame->sample_rate);
}

// Where Vorbis' blocks change their length FFmpeg gives stamps that are off by the difference: after a seek
// the first one counts that says the same as the one before.
bool FrameReader::agreesWithLast()
{
    const auto sample = sampleOfTimestamp();
    if (m_codec->codec_id != AV_CODEC_ID_VORBIS || !sample || m_disagreementCount >= mostDisagreements)
        return true;
    const std::int64_t expected = std::exchange(m_nextStart, *sample + m_frame->nb_samples);
    const bool agrees =
        std::abs(*sample - expected) <= av_rescale_q(2, stream().time_base, {1, m_sampleRate});
    m_disagreementCount += agrees ? 0 : 1;
    return agrees;
}

std::optional<std::int64_t> FrameReader::sampleOfTimestamp() const
{
    if (!m_hasTimestamps || m_frame->best_effort_timestamp == AV_NOPTS_VALUE)
        return {};
    const AVRational timeBase = stream().time_base;
    const AVRational samples{1, m_sampleRate};
    const std::int64_t sample =
        m_originSample + av_rescale_q(m_frame->best_effort_timestamp - m_originTimestamp, timeBase, samples);
    // Matroska and FLV round to milliseconds. Codecs with frames of one length tell what was meant.
    const std::int64_t length = frameLength(*m_codec, *m_frame);
    const std::int64_t rounding = av_rescale_q(2, timeBase, samples);
    if (rounding <= 2 || length <= 2 * rounding || m_frame->nb_samples != length)
        return sample;
    const std::int64_t second = m_originSample + m_firstFrameSamples;
    const std::int64_t beyond = sample - second;
    const std::int64_t nearest = second + (beyond + (beyond < 0 ? -length : length) / 2) / length * length;
    return std::abs(nearest - sample) <= rounding ? nearest : sample;
}

base::Result<void> FrameReader::seekBefore(std::int64_t sample)
{
    const std::int64_t target = sample - static_cast<std::int64_t>(preRoll * m_sampleRate);
    // Not so near to the beginning, where the first frame may be shorter than the others.
    if (!m_hasOrigin || !m_hasTimestamps || target <= m_originSample + m_firstFrameSamples)
        return start();
    const std::int64_t timestamp =
        m_originTimestamp + av_rescale_q(target - m_originSample, {1, m_sampleRate}, stream().time_base);
    if (!m_packets->canSeek(timestamp)) {
        if (auto started = start(); !started)
            return started;
    }
    const auto sought = seekByTimestamp(sample, timestamp);
    if (!sought)
        return base::fail(sought.error());
    return *sought ? base::Result<void>() : start();
}

// False where that led nowhere or too far: the caller decodes from the start then.
base::Result<bool> FrameReader::seekByTimestamp(std::int64_t sample, std::int64_t timestamp)
{
    const auto sought = m_packets->seek(timestamp);
    if (!sought)
        return base::fail(sought.error());
    if (*sought == PacketReader::Seek::Failed)
        return false;
    avcodec_flush_buffers(m_codec.get());
    m_frameHeld = m_draining = m_gapPossible = false;
    m_timestampNeeded = true;
    m_disagreementCount = 0;
    // FFmpeg gives the end of a frame that the jump cut in two the stamp of the next one, and is off by a
    // frame until it reads another stamp: here before the place that is sought.
    m_settledFrom = m_cutsFrames && *sought == PacketReader::Seek::Jumped ? sample : m_originSample;
    const auto decoded = decodeFrame();
    if (!decoded)
        return base::fail(decoded.error());
    m_frameHeld = *decoded && (m_frameStart <= sample || *sought == PacketReader::Seek::ReadUpTo);
    return m_frameHeld || *sought == PacketReader::Seek::ReadUpTo;
}

} // namespace coverscope::audio
