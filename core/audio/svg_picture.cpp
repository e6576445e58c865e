// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/svg_picture.h"

#include "core/audio/ffmpeg_handles.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace coverscope::audio {

namespace {

constexpr int maximumWidth = 16384;

base::Error notDrawn(const QString& detail)
{
    return {base::ErrorCode::InvalidArgument,
            {},
            QCoreApplication::translate("coverscope::audio", "The picture cannot be drawn as PNG."),
            detail};
}

base::Error notSupported()
{
    return {
        base::ErrorCode::UnsupportedFormat,
        {},
        QCoreApplication::translate(
            "coverscope::audio", "This FFmpeg cannot turn SVG into PNG. Write the picture as SVG instead."),
        {}};
}

FfmpegHandle<AVPacket> packetOf(const QByteArray& bytes)
{
    FfmpegHandle<AVPacket> packet(av_packet_alloc());
    if (!packet || av_new_packet(packet.get(), static_cast<int>(bytes.size())) < 0)
        return nullptr;
    std::memcpy(packet->data, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return packet;
}

base::Result<FfmpegHandle<AVFrame>> rasterized(const QByteArray& svg, int width)
{
    const AVCodec* codec = avcodec_find_decoder(AV_CODEC_ID_SVG);
    if (!codec)
        return base::fail(notSupported());
    FfmpegHandle<AVCodecContext> context(avcodec_alloc_context3(codec));
    FfmpegHandle<AVFrame> frame(av_frame_alloc());
    const FfmpegHandle<AVPacket> packet = packetOf(svg);
    AVDictionary* options = nullptr;
    av_dict_set_int(&options, "width", width, 0);
    int code = context && frame && packet ? avcodec_open2(context.get(), codec, &options) : AVERROR(ENOMEM);
    av_dict_free(&options);
    if (code >= 0)
        code = avcodec_send_packet(context.get(), packet.get());
    if (code >= 0)
        code = avcodec_receive_frame(context.get(), frame.get());
    if (code < 0)
        return base::fail(notDrawn(ffmpegErrorText(code)));
    if (frame->format != AV_PIX_FMT_RGB32)
        return base::fail(notSupported());
    return frame;
}

// Colours are multiplied by their opacity already: what is missing to one is the white behind.
base::Result<FfmpegHandle<AVFrame>> onWhite(const AVFrame& drawn)
{
    FfmpegHandle<AVFrame> frame(av_frame_alloc());
    if (!frame)
        return base::fail(notDrawn(ffmpegErrorText(AVERROR(ENOMEM))));
    frame->format = AV_PIX_FMT_RGB24;
    frame->width = drawn.width;
    frame->height = drawn.height;
    if (const int code = av_frame_get_buffer(frame.get(), 0); code < 0)
        return base::fail(notDrawn(ffmpegErrorText(code)));
    for (int y = 0; y < drawn.height; ++y) {
        const std::uint8_t* source = drawn.data[0] + static_cast<std::ptrdiff_t>(y) * drawn.linesize[0];
        std::uint8_t* target = frame->data[0] + static_cast<std::ptrdiff_t>(y) * frame->linesize[0];
        for (int x = 0; x < drawn.width; ++x) {
            const auto pixel = qFromUnaligned<std::uint32_t>(source + static_cast<std::ptrdiff_t>(x) * 4);
            const std::uint32_t white = 255U - (pixel >> 24U);
            for (const unsigned shift : {16U, 8U, 0U})
                *target++ = static_cast<std::uint8_t>(std::min(255U, ((pixel >> shift) & 255U) + white));
        }
    }
    return frame;
}

base::Result<QByteArray> asPng(const AVFrame& frame)
{
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_PNG);
    if (!codec)
        return base::fail(notSupported());
    FfmpegHandle<AVCodecContext> context(avcodec_alloc_context3(codec));
    const FfmpegHandle<AVPacket> packet(av_packet_alloc());
    if (!context || !packet)
        return base::fail(notDrawn(ffmpegErrorText(AVERROR(ENOMEM))));
    context->width = frame.width;
    context->height = frame.height;
    context->pix_fmt = AV_PIX_FMT_RGB24;
    context->time_base = {1, 1};
    int code = avcodec_open2(context.get(), codec, nullptr);
    if (code >= 0)
        code = avcodec_send_frame(context.get(), &frame);
    if (code >= 0)
        code = avcodec_receive_packet(context.get(), packet.get());
    if (code < 0)
        return base::fail(notDrawn(ffmpegErrorText(code)));
    return QByteArray(reinterpret_cast<const char*>(packet->data), packet->size);
}

} // namespace

base::Result<QByteArray> pngOfSvg(const QByteArray& svg, int width)
{
    if (svg.isEmpty() || width < 1 || width > maximumWidth)
        return base::fail(notDrawn(QStringLiteral("%1 bytes, %2 pixels").arg(svg.size()).arg(width)));
    const auto drawn = rasterized(svg, width);
    if (!drawn)
        return base::fail(drawn.error());
    const auto picture = onWhite(**drawn);
    if (!picture)
        return base::fail(picture.error());
    return asPng(**picture);
}

} // namespace coverscope::audio
