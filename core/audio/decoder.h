// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/pcm_buffer.h"
#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time_range.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace coverscope::audio {

// What a file says of itself. Text fields are empty where the file has none.
struct MediaInfo
{
    base::Seconds duration = 0.0; // as the container states it, 0 when unknown
    int sampleRate = 0;           // of the stream, before resampling
    int channelCount = 0;
    QString codec;
    QString container;
    bool hasVideo = false; // a moving picture, not cover art
    QString title;
    QString artist;
    QString album;
    QString date;
};

struct DecodeOptions
{
    int sampleRate = 22050;               // Hz of the output
    int channelCount = 1;                 // 1: mixed to mono, 2: stereo for playback
    std::optional<base::TimeRange> range; // only this stretch, sample-accurate
};

// Streams the best audio stream of any file FFmpeg knows, resampled to float32.
//
//     auto decoder = Decoder::open(path);
//     if (!decoder) return fail(decoder.error());
//     while (auto count = *decoder->read(block)) consume(block.first(count));
//
// Memory use does not depend on the length of the file. Damaged packets are skipped and counted.
// One thread at a time per object; different objects are independent.
// Errors: FileNotFound, NotAFile, PermissionDenied, EmptyFile, UnsupportedFormat, NoAudioStream,
// NoAudioDecoded (only from read(), when the file ends without one sample), ReadFailed.
class Decoder
{
public:
    static base::Result<Decoder> open(const std::filesystem::path& path, const DecodeOptions& options = {});

    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;
    ~Decoder();

    const MediaInfo& info() const;

    // Fills up to output.size() interleaved samples (whole frames); 0 at the end.
    base::Result<std::size_t> read(std::span<float> output);

    // Continue from `time` (seconds from the start of the recording), sample-accurate. Costs nothing
    // itself: the next read() goes there. An end set by DecodeOptions::range stays.
    base::Result<void> seek(base::Seconds time);

    // Time of the next sample that read() will give.
    base::Seconds position() const;

    std::int64_t skippedPacketCount() const;

    // read() looks at it while it goes to a distant place, and then fails with Cancelled.
    void setCancellation(const base::CancellationToken& token);

private:
    struct State;
    explicit Decoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

struct DecodedAudio
{
    PcmBuffer pcm;
    MediaInfo info;
    std::int64_t skippedPacketCount = 0;
};

// The whole file or `options.range` in memory; for clips and pictures, not for long tracks.
// Progress in seconds of audio. Also fails with Cancelled.
base::Result<DecodedAudio> decode(const std::filesystem::path& path, const DecodeOptions& options = {},
                                  const base::CancellationToken& token = {},
                                  const base::ProgressSink& progress = {});

// Only the headers: fast, decodes nothing.
base::Result<MediaInfo> probe(const std::filesystem::path& path);

// The embedded picture (JPEG or PNG bytes), empty where there is none.
base::Result<QByteArray> coverArt(const std::filesystem::path& path);

} // namespace coverscope::audio
