// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/decoder.h"
#include "core/audio/file_input.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::audio {

// An open media file: its bytes and what FFmpeg's demuxer knows of them. Never opens a second file
// or a network address that a hostile playlist may name.
struct Container
{
    std::filesystem::path path;
    std::unique_ptr<FileInput> input; // outlives `format`, which reads through it
    FfmpegHandle<AVFormatContext> format;
};

// Reads the header. Errors: as FileInput, and UnsupportedFormat.
base::Result<Container> openContainer(const std::filesystem::path& path);

struct AudioStream
{
    AVStream* stream = nullptr; // owned by the container
    const AVCodec* codec = nullptr;
};

// Looks into the streams and chooses the best audio stream; the others will not be read.
// Errors: UnsupportedFormat, NoAudioStream, ReadFailed.
base::Result<AudioStream> findAudioStream(Container& container);

bool hasMovingPicture(const AVFormatContext& format);

// Where the clock of a media player begins, in the audio stream's time base: with what begins first, sound or
// picture. Nothing where the container does not tell.
std::optional<std::int64_t> clockStart(const AVFormatContext& format, const AVStream& audioStream);

MediaInfo readMediaInfo(const AVFormatContext& format, const AVStream& audioStream);
// With all the tags that the file has.
MediaInfo readMediaInfo(const Container& container, const AVStream& audioStream);

base::Error unsupportedFormat(const std::filesystem::path& path, const QString& detail);

} // namespace coverscope::audio
