// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/container.h"

#include "core/base/path_text.h"

#include <QCoreApplication>

#include <cerrno>
#include <mutex>

namespace coverscope::audio {

namespace {

// FFmpeg scores 1 where only the extension of the name speaks for a format that its content should
// have shown, and would then find "MP3 frames" in letters and programs.
constexpr int lowestContentScore = 2;

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::audio)
};

void silenceFfmpeg()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_level(AV_LOG_QUIET); });
}

int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EACCES);
}

base::Error openError(const Container& container, int code)
{
    if (container.input->readError() != 0)
        return base::systemError(container.input->readError(), container.path);
    return unsupportedFormat(container.path, ffmpegErrorText(code));
}

} // namespace

base::Error unsupportedFormat(const std::filesystem::path& path, const QString& detail)
{
    return {base::ErrorCode::UnsupportedFormat, path,
            QCoreApplication::translate(
                "coverscope::audio",
                "“%1” is not a sound or video file that can be read, or its beginning is damaged. If a media "
                "player can play it, convert it to FLAC or MP3 and try again.")
                .arg(base::displayPath(path)),
            detail};
}

base::Result<Container> openContainer(const std::filesystem::path& path)
{
    silenceFfmpeg();
    auto input = FileInput::open(path);
    if (!input)
        return base::fail(input.error());
    Container container{path, std::move(*input), nullptr};

    const std::string url = "file:" + path.native();
    const AVInputFormat* inputFormat = nullptr;
    const int score =
        av_probe_input_buffer2(container.input->context(), &inputFormat, url.c_str(), nullptr, 0, 0);
    if (score < 0)
        return base::fail(openError(container, score));
    if (score < lowestContentScore)
        return base::fail(unsupportedFormat(path, Text::tr("Its content is not what its name says.")));

    AVFormatContext* format = avformat_alloc_context();
    if (format == nullptr)
        return base::fail(base::systemError(ENOMEM, path));
    format->pb = container.input->context();
    format->flags |= AVFMT_FLAG_CUSTOM_IO;
    // Playlists open what they name through a context of their own, which takes over the whitelist only.
    format->io_open = refuseToOpen;
    format->protocol_whitelist = av_strdup("none");
    // On failure FFmpeg frees the context itself.
    if (const int code = avformat_open_input(&format, url.c_str(), inputFormat, nullptr); code < 0)
        return base::fail(openError(container, code));
    container.format.reset(format);
    return container;
}

base::Result<AudioStream> findAudioStream(Container& container)
{
    AVFormatContext* format = container.format.get();
    if (const int code = avformat_find_stream_info(format, nullptr); code < 0)
        return base::fail(openError(container, code));
    const AVCodec* codec = nullptr;
    const int index = av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, &codec, 0);
    if (index == AVERROR_DECODER_NOT_FOUND)
        return base::fail(unsupportedFormat(container.path, ffmpegErrorText(index)));
    if (index < 0)
        return base::fail(base::ErrorCode::NoAudioStream, container.path,
                          Text::tr("“%1” contains no sound. Choose a file with music.")
                              .arg(base::displayPath(container.path)),
                          ffmpegErrorText(index));
    for (unsigned i = 0; i < format->nb_streams; ++i)
        format->streams[i]->discard = static_cast<int>(i) == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    return AudioStream{format->streams[index], codec};
}

} // namespace coverscope::audio
