// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/container.h"

#include "core/audio/media_signature.h"
#include "core/audio/sound_tracks.h"
#include "core/audio/text.h"
#include "core/base/content_kind.h"
#include "core/base/path_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <mutex>

namespace coverscope::audio {

namespace {

// FFmpeg scores 1 where only the extension of the name speaks for a format that its content should
// have shown, and would then find "MP3 frames" in letters and programs.
constexpr int lowestContentScore = 2;

constexpr std::int64_t bytesToFirstSound = 64 * 1024 * 1024; // FFmpeg itself looks through five million
constexpr std::int64_t microsecondsToFirstSound = 600'000'000;

void silenceFfmpeg()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_level(AV_LOG_QUIET); });
}

int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EACCES);
}

bool isList(const std::filesystem::path& path)
{
    const auto kind = base::contentKindOfFile(path);
    if (!kind)
        return false;
    // Without a first line that says so, an m3u is text like any other.
    const QByteArray ending = base::pathBytes(path.extension()).toLower();
    return *kind == base::ContentKind::Playlist ||
           (*kind == base::ContentKind::Text && (ending == ".m3u" || ending == ".m3u8" || ending == ".pls" ||
                                                 ending == ".cue" || ending == ".lst")) ||
           (*kind == base::ContentKind::Table && (ending == ".csv" || ending == ".tsv")) ||
           (*kind == base::ContentKind::OtherXml &&
            (ending == ".xspf" || ending == ".wpl" || ending == ".asx"));
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
    if (isList(path))
        return {
            base::ErrorCode::UnsupportedFormat, path,
            QCoreApplication::translate(
                "coverscope::audio",
                "“%1” is a playlist or a list: it names recordings and holds none. Choose one of them, or "
                "search for all of them as a batch.")
                .arg(base::displayPath(path)),
            detail};
    return {base::ErrorCode::UnsupportedFormat, path,
            QCoreApplication::translate(
                "coverscope::audio",
                "“%1” is not a sound or video file that can be read, or its beginning is damaged. If a media "
                "player can play it, convert it to FLAC or MP3 and try again.")
                .arg(base::displayPath(path)),
            detail};
}

namespace {

base::Result<Container> openFrom(const std::filesystem::path& path, std::int64_t start)
{
    auto input = FileInput::open(path, start);
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

// Captures: what they hold is known once it has come, and sound may begin much later than the picture.
bool tellsStreamsByTheirPackets(const AVFormatContext& format)
{
    return (static_cast<unsigned>(format.iformat->flags) & AVFMT_TS_DISCONT) != 0;
}

bool hasKnownSound(const AVFormatContext& format)
{
    return std::any_of(format.streams, format.streams + format.nb_streams, [](const AVStream* stream) {
        return stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO && stream->codecpar->sample_rate > 0 &&
               stream->codecpar->ch_layout.nb_channels > 0;
    });
}

// The n-th (from 1) sound track of the file; -1 where it has fewer.
int indexOfTrack(const AVFormatContext& format, int number)
{
    for (unsigned i = 0; i < format.nb_streams; ++i) {
        if (format.streams[i]->codecpar->codec_type == AVMEDIA_TYPE_AUDIO && --number == 0)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

base::Result<Container> openContainer(const std::filesystem::path& path)
{
    silenceFfmpeg();
    auto container = openFrom(path, 0);
    // FFmpeg takes some lists for subtitles or for what they name.
    if (container && isList(path))
        return base::fail(unsupportedFormat(path, {}));
    if (container || container.error().code != base::ErrorCode::UnsupportedFormat)
        return container;
    // A download may begin with a page or with padding, and be sound from there on: players find it.
    const auto start = findMpegAudio(path);
    if (!start || *start == 0)
        return container;
    auto behindJunk = openFrom(path, *start);
    return behindJunk ? std::move(behindJunk) : std::move(container);
}

base::Result<AudioStream> findAudioStream(Container& container)
{
    int code = avformat_find_stream_info(container.format.get(), nullptr);
    if (code >= 0 && tellsStreamsByTheirPackets(*container.format) && !hasKnownSound(*container.format)) {
        auto again = openFrom(container.path, 0); // FFmpeg cannot look on from where it has ended
        if (!again)
            return base::fail(again.error());
        container.format.reset(); // before the input it reads through
        container = std::move(*again);
        container.format->probesize = bytesToFirstSound;
        container.format->max_analyze_duration = microsecondsToFirstSound;
        code = avformat_find_stream_info(container.format.get(), nullptr);
    }
    if (code < 0)
        return base::fail(openError(container, code));
    AVFormatContext* format = container.format.get();
    const AVCodec* codec = nullptr;
    const int number = chosenSoundTrack(container.path);
    const int wanted = number > 0 ? indexOfTrack(*format, number) : -1;
    if (number > 0 && wanted < 0)
        return base::fail(base::ErrorCode::InvalidArgument, container.path,
                          Text::tr("“%1” has no sound track number %2. Choose a smaller number.")
                              .arg(base::displayPath(container.path))
                              .arg(number));
    const int index = av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, wanted, -1, &codec, 0);
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
