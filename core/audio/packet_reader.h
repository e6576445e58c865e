// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/container.h"
#include "core/audio/junk_meter.h"
#include "core/audio/packet_clock.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace coverscope::audio {

// The packets of the audio stream that is heard, on one clock (see PacketClock).
class PacketReader
{
public:
    enum class Read {
        Packet,
        Nothing, // of this stream; read on
        Damaged,
        End,
    };

    static base::Result<std::unique_ptr<PacketReader>> open(const std::filesystem::path& path,
                                                            const base::CancellationToken& token);
    PacketReader(const PacketReader&) = delete;
    PacketReader& operator=(const PacketReader&) = delete;
    ~PacketReader();

    // Fails with ReadFailed and Cancelled.
    base::Result<Read> next();
    const AVPacket& packet() const { return *m_current; } // that next() gave

    enum class Seek {
        Jumped,   // by the container's stamps, where these are known to be one clock: to a place before, as a
                  // rule
        ReadUpTo, // packet by packet, to the first that ends after the stamp, or to the end
        Failed,
    };
    // Only forth where it must read up to the stamp (canSeek() tells): open the file anew otherwise.
    base::Result<Seek> seek(std::int64_t stamp);
    bool canSeek(std::int64_t stamp) const;

    const AudioStream& audio() const { return m_audio; }
    const Container& container() const { return m_container; }
    // Stamps that jump farther are another clock.
    base::Seconds longestGap() const { return m_longestGap; }
    void setCancellation(const base::CancellationToken& token);

private:
    enum class Stamps {
        Ordered,    // one clock, as the container is made
        MayRestart, // they come with the packets, and files may have been joined
        Counted,    // the demuxer counts what it reads: nothing in the file says when a packet is due
    };

    PacketReader(Container container, const AudioStream& audio);
    base::Result<Read> readFromFile();
    base::Result<Seek> jumpTo(std::int64_t stamp);
    base::Result<Seek> readUpTo(std::int64_t stamp);
    void remember() const;
    bool mayJump() const;
    static Stamps stampsOf(const AVFormatContext& format, const AVStream& stream);

    Container m_container;
    AudioStream m_audio;
    FfmpegHandle<AVPacket> m_read;
    FfmpegHandle<AVPacket> m_current;
    base::CancellationToken m_token;

    Stamps m_stamps;
    base::Seconds m_longestGap;
    PacketClock m_clock;
    JunkMeter m_junk;
    int m_emptyReads = 0;
    bool m_isHeld = false;     // m_current is what next() gives next
    bool m_isFromStart = true; // everything before was read
    bool m_hasEnded = false;
};

} // namespace coverscope::audio
