// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/packet_reader.h"

#include "core/audio/steady_clocks.h"

#include <algorithm>
#include <cerrno>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace coverscope::audio {

namespace {

constexpr int mostEmptyReads = 2000;
// Whatever is lost of a recording, a jump of stamps beyond the length that the file states, or beyond this
// where it states none or less, is no gap but another clock.
constexpr base::Seconds leastLongestGap = 3600.0;
constexpr base::Seconds mostLongestGap = 12.0 * 3600.0; // however long the file says that it is

base::Seconds longestGapOf(const AVFormatContext& format)
{
    base::Seconds stated = 0.0;
    if (format.duration_estimation_method == AVFMT_DURATION_FROM_STREAM && format.duration != AV_NOPTS_VALUE)
        stated = static_cast<double>(format.duration) / AV_TIME_BASE;
    return std::clamp(stated, leastLongestGap, mostLongestGap);
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

PacketReader::Stamps PacketReader::stampsOf(const AVFormatContext& format, const AVStream& stream)
{
    const std::string_view name = format.iformat->name;
    const auto flags = static_cast<unsigned>(format.iformat->flags);
    if ((flags & AVFMT_TS_DISCONT) != 0 || name == "flv")
        return Stamps::MayRestart;
    const bool placeTellsTime = av_get_exact_bits_per_sample(stream.codecpar->codec_id) > 0;
    if ((flags & AVFMT_GENERIC_INDEX) != 0 && !placeTellsTime && !isOneOf(name, {"flac", "wav", "w64"}))
        return Stamps::Counted;
    // Without a picture there is little to read through.
    if (isOneOf(name, {"matroska,webm", "asf"}) && !hasMovingPicture(format))
        return Stamps::MayRestart;
    return Stamps::Ordered;
}

base::Result<std::unique_ptr<PacketReader>> PacketReader::open(const std::filesystem::path& path,
                                                               const base::CancellationToken& token)
{
    auto container = openContainer(path);
    if (!container)
        return base::fail(container.error());
    const auto audio = findAudioStream(*container);
    if (!audio)
        return base::fail(audio.error());
    std::unique_ptr<PacketReader> reader(new PacketReader(std::move(*container), *audio));
    if (!reader->m_read)
        return base::fail(base::systemError(ENOMEM, path));
    reader->setCancellation(token);
    return reader;
}

PacketReader::PacketReader(Container container, const AudioStream& audio)
    : m_container(std::move(container))
    , m_audio(audio)
    , m_read(av_packet_alloc())
    , m_stamps(stampsOf(*m_container.format, *audio.stream))
    , m_longestGap(longestGapOf(*m_container.format))
    , m_clock({audio.stream->time_base, m_longestGap})
{
}

PacketReader::~PacketReader()
{
    remember();
}

// That a file is not one clock is known when it is seen, that it is only at the end.
void PacketReader::remember() const
{
    const bool isNews =
        m_hasEnded ? m_stamps == Stamps::MayRestart || !m_clock.isSteady() : !m_clock.isSteady();
    if (m_isFromStart && isNews)
        rememberSteady(m_container.input->identity(), m_audio.stream->index, m_clock.isSteady());
}

void PacketReader::setCancellation(const base::CancellationToken& token)
{
    m_token = token;
    m_container.input->setCancellation(token);
}

base::Result<PacketReader::Read> PacketReader::next()
{
    if (std::exchange(m_isHeld, false))
        return Read::Packet;
    for (;;) {
        if (auto packet = m_clock.pop()) {
            m_current = std::move(packet);
            return Read::Packet;
        }
        if (m_hasEnded)
            return Read::End;
        const auto read = readFromFile();
        if (!read)
            return base::fail(read.error());
        if (*read == Read::End) {
            m_hasEnded = true;
            m_clock.finish();
        } else if (*read != Read::Packet) {
            return *read;
        }
    }
}

// One packet from the demuxer to the clock.
base::Result<PacketReader::Read> PacketReader::readFromFile()
{
    const int code = av_read_frame(m_container.format.get(), m_read.get());
    if (m_token.isCancelled())
        return base::cancelled();
    if (code < 0 && m_container.input->readError() != 0)
        return base::fail(base::systemError(m_container.input->readError(), m_container.path));
    if (code == AVERROR(EAGAIN) && ++m_emptyReads <= mostEmptyReads)
        return Read::Nothing;
    if (code < 0)
        return code == AVERROR_EOF || code == AVERROR(EAGAIN) ? Read::End : Read::Damaged;
    m_emptyReads = 0;
    if (m_read->stream_index != m_audio.stream->index) {
        av_packet_unref(m_read.get());
        return Read::Nothing;
    }
    FfmpegHandle<AVPacket> packet(std::exchange(m_read, FfmpegHandle<AVPacket>(av_packet_alloc())));
    if (!m_read || av_packet_make_refcounted(packet.get()) < 0)
        return base::fail(base::systemError(ENOMEM, m_container.path));
    base::Seconds lost = 0.0;
    if (m_stamps == Stamps::Counted) {
        const JunkMeter::Finding finding = m_junk.look(*packet);
        if (finding.tagBytes == packet->size)
            return Read::Nothing;
        packet->data += finding.tagBytes; // FFmpeg's decoders take the whole for a tag
        packet->size -= finding.tagBytes;
        lost =
            finding.lostPackets * static_cast<double>(packet->duration) * av_q2d(m_audio.stream->time_base);
    }
    m_clock.push(std::move(packet), std::min(lost, m_longestGap));
    return Read::Packet;
}

// Where stamps come twice, the container's search for one may lead anywhere.
bool PacketReader::mayJump() const
{
    if (m_stamps == Stamps::Counted || (m_isFromStart && !m_clock.isSteady()))
        return false;
    return isKnownSteady(m_container.input->identity(), m_audio.stream->index)
        .value_or(m_stamps == Stamps::Ordered);
}

bool PacketReader::canSeek(std::int64_t stamp) const
{
    return mayJump() || (m_isFromStart && m_clock.end().value_or(INT64_MIN) <= stamp);
}

base::Result<PacketReader::Seek> PacketReader::seek(std::int64_t stamp)
{
    return mayJump() ? jumpTo(stamp) : readUpTo(stamp);
}

base::Result<PacketReader::Seek> PacketReader::jumpTo(std::int64_t stamp)
{
    remember();
    const int code =
        avformat_seek_file(m_container.format.get(), m_audio.stream->index, INT64_MIN, stamp, stamp, 0);
    if (m_token.isCancelled())
        return base::cancelled();
    if (code < 0)
        return Seek::Failed;
    m_clock.restart();
    m_isHeld = m_isFromStart = m_hasEnded = false;
    return Seek::Jumped;
}

base::Result<PacketReader::Seek> PacketReader::readUpTo(std::int64_t stamp)
{
    if (!canSeek(stamp))
        return Seek::Failed;
    m_isHeld = false;
    for (;;) {
        const auto read = next();
        if (!read)
            return base::fail(read.error());
        const bool isThere = *read == Read::Packet && m_clock.end().value_or(INT64_MIN) > stamp;
        m_isHeld = isThere;
        if (isThere || *read == Read::End)
            return Seek::ReadUpTo;
    }
}

} // namespace coverscope::audio
