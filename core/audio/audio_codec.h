// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/container.h"

#include <cstdint>
#include <filesystem>

namespace coverscope::audio {

// A decoder for the stream, at its beginning. Fails with UnsupportedFormat.
base::Result<FfmpegHandle<AVCodecContext>> openCodec(const AudioStream& audio,
                                                     const std::filesystem::path& path);

// Samples in every full frame of the stream, 0 where they differ (as in Vorbis).
std::int64_t frameLength(const AVCodecContext& codec, const AVFrame& frame);

} // namespace coverscope::audio
