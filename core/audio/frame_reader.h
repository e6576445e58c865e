// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/container.h"
#include "core/audio/packet_reader.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::audio {

// Decoded frames of the best audio stream, each placed on one timeline that counts samples of the stream (at
// sampleRate()). It is a media player's: zero is where sound or picture begins, whichever is first, so sound
// that begins later than the picture does so here. Priming that encoders put in front is not part of the
// recording, nor is the time stamp at which a container happens to start. Where sound is missing (packets
// that were lost or are damaged; these are counted) so are frames: the next one stands later.
class FrameReader
{
public:
    static base::Result<FrameReader> open(const std::filesystem::path& path);

    // The next frame, owned by the reader and valid until the next call; nullptr at the end.
    base::Result<const AVFrame*> next();

    // Goes to a frame at or before `sample`, or to the start where the file cannot be sought.
    base::Result<void> seekBefore(std::int64_t sample);

    std::int64_t frameStart() const { return m_frameStart; } // samples, of the frame next() gave
    int sampleRate() const { return m_sampleRate; }
    const MediaInfo& info() const { return m_info; }
    AVCodecID codecId() const { return m_codec->codec_id; }
    std::int64_t skippedPacketCount() const { return m_skippedPacketCount; }
    const std::filesystem::path& path() const { return m_path; }
    // A frame was decoded once, be it only by open().
    bool hasDecoded() const { return m_hasOrigin; }
    void setCancellation(const base::CancellationToken& token);

private:
    enum class Step {
        Frame,
        MoreToDecode,
        End,
    };

    FrameReader() = default;
    base::Result<void> start();
    base::Result<void> restart();
    base::Result<bool> seekByTimestamp(std::int64_t sample, std::int64_t timestamp);
    base::Result<bool> decodeFrame();
    base::Result<Step> decodeStep();
    base::Result<bool> feedPacket();
    void skipPacket();
    void findOrigin();
    void placeFrame();
    bool agreesWithLast();
    std::optional<std::int64_t> sampleOfTimestamp() const;
    const AVStream& stream() const { return *m_packets->audio().stream; }

    std::filesystem::path m_path;
    std::unique_ptr<PacketReader> m_packets;
    FfmpegHandle<AVCodecContext> m_codec;
    FfmpegHandle<AVFrame> m_frame;
    base::CancellationToken m_token;
    MediaInfo m_info;

    int m_sampleRate = 0;               // Hz, of the first frame
    std::int64_t m_originTimestamp = 0; // of the first frame, in the stream's time base
    std::int64_t m_originSample = 0;    // where it stands: later than 0 where a picture begins earlier
    int m_firstFrameSamples = 0;        // the first frame may be shortened by priming
    bool m_hasOrigin = false;           // a first frame was decoded
    bool m_hasTimestamps = false;       // and it had a time stamp
    bool m_heedsTimestamps = false;     // of every frame, not only of the first and after a seek
    bool m_cutsFrames = false;          // the container's packets begin and end anywhere in them

    bool m_frameHeld = false;       // m_frame is what next() gives next
    bool m_draining = false;        // the file has ended, the codec not yet
    bool m_timestampNeeded = false; // after a seek: the sample count is not known
    bool m_gapPossible = false;     // packets were skipped since the last frame
    int m_disagreementCount = 0;    // of the stamps since a seek
    std::int64_t m_frameStart = 0;
    std::int64_t m_nextStart = 0; // sample after the last frame
    std::int64_t m_settledFrom =
        0; // after a seek: before it a stamp may still say that all are off by frames
    std::int64_t m_skippedPacketCount = 0;
    int m_failuresInARow = 0;
};

} // namespace coverscope::audio
