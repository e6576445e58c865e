// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_codec.h"

#include <cerrno>

namespace coverscope::audio {

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

} // namespace coverscope::audio
