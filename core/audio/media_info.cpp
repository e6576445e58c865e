// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/container.h"
#include "core/audio/file_tags.h"
#include "core/audio/tag_encoding.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <utility>

namespace coverscope::audio {

namespace {

constexpr qsizetype longestTag = 4096; // bytes; a hostile file may hold megabytes

// What FFmpeg has decoded is UTF-8; of what it found without a known encoding it passes the bytes on.
QString tagText(const char* bytes)
{
    return tidyTag(decodeTags({QByteArray(bytes).left(longestTag)}).front());
}

// The first of `keys` that the file or, as in Ogg, its audio stream carries.
QString tag(const AVFormatContext& format, const AVStream& stream, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        for (const AVDictionary* dictionary : {format.metadata, stream.metadata}) {
            const AVDictionaryEntry* entry = av_dict_get(dictionary, key, nullptr, 0);
            if (entry == nullptr)
                continue;
            if (QString text = tagText(entry->value); !text.isEmpty())
                return text;
        }
    }
    return {};
}

bool isMovingPicture(const AVStream& stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
           (stream.disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) == 0;
}

// In a capture of several channels each has a clock of its own.
bool shareAClock(AVFormatContext& format, int first, int second)
{
    const AVProgram* program = av_find_program_from_stream(&format, nullptr, first);
    if (program == nullptr)
        return true;
    const std::span members(program->stream_index, program->nb_stream_indexes);
    return std::find(members.begin(), members.end(), static_cast<unsigned>(second)) != members.end();
}

base::Seconds statedDuration(const AVFormatContext& format, const AVStream& stream)
{
    double seconds = 0.0;
    if (stream.duration != AV_NOPTS_VALUE && stream.duration > 0) {
        seconds = static_cast<double>(stream.duration) * av_q2d(stream.time_base);
        const auto start = clockStart(format, stream);
        if (start && stream.start_time != AV_NOPTS_VALUE && stream.start_time > *start)
            seconds += static_cast<double>(stream.start_time - *start) * av_q2d(stream.time_base);
    } else if (format.duration != AV_NOPTS_VALUE && format.duration > 0)
        seconds = static_cast<double>(format.duration) / AV_TIME_BASE;
    return std::clamp(seconds, 0.0, 1e9);
}

bool isJpegOrPng(const QByteArray& bytes)
{
    return bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("\x89PNG\r\n\x1A\n");
}

} // namespace

bool hasMovingPicture(const AVFormatContext& format)
{
    return std::any_of(format.streams, format.streams + format.nb_streams,
                       [](const AVStream* stream) { return isMovingPicture(*stream); });
}

std::optional<std::int64_t> clockStart(const AVFormatContext& format, const AVStream& audioStream)
{
    std::optional<std::int64_t> earliest;
    for (unsigned i = 0; i < format.nb_streams; ++i) {
        const AVStream& stream = *format.streams[i];
        const bool counts = stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO || isMovingPicture(stream);
        if (!counts || stream.start_time == AV_NOPTS_VALUE)
            continue;
        // FFmpeg looks programmes up without changing anything, but its signature does not say so.
        if (!shareAClock(const_cast<AVFormatContext&>(format), audioStream.index, stream.index))
            continue;
        const std::int64_t start = av_rescale_q(stream.start_time, stream.time_base, audioStream.time_base);
        earliest = std::min(start, earliest.value_or(start));
    }
    return earliest;
}

MediaInfo readMediaInfo(const AVFormatContext& format, const AVStream& audioStream)
{
    MediaInfo info;
    info.duration = statedDuration(format, audioStream);
    info.sampleRate = std::max(0, audioStream.codecpar->sample_rate);
    info.channelCount = std::max(0, audioStream.codecpar->ch_layout.nb_channels);
    info.codec = QString::fromUtf8(avcodec_get_name(audioStream.codecpar->codec_id));
    info.container = QString::fromUtf8(format.iformat->name);
    info.hasVideo = hasMovingPicture(format);
    info.title = tag(format, audioStream, {"title", "TIT2"});
    info.artist = tag(format, audioStream, {"artist", "album_artist", "performer", "author", "composer"});
    info.album = tag(format, audioStream, {"album"});
    info.date = tag(format, audioStream, {"date", "year", "TYER", "creation_time"});
    return info;
}

MediaInfo readMediaInfo(const Container& container, const AVStream& audioStream)
{
    MediaInfo info = readMediaInfo(*container.format, audioStream);
    if (info.container != QLatin1String("mp3"))
        return info;
    const FileTags tags = mpegTags(container.path);
    const std::pair<QString*, const QString&> fields[] = {{&info.title, tags.title},
                                                          {&info.artist, tags.artist},
                                                          {&info.album, tags.album},
                                                          {&info.date, tags.date}};
    for (const auto& [field, text] : fields) {
        if (!text.isEmpty())
            *field = text;
    }
    return info;
}

base::Result<MediaInfo> probe(const std::filesystem::path& path)
{
    auto container = openContainer(path);
    if (!container)
        return base::fail(container.error());
    const auto audio = findAudioStream(*container);
    if (!audio)
        return base::fail(audio.error());
    return readMediaInfo(*container, *audio->stream);
}

base::Result<QByteArray> coverArt(const std::filesystem::path& path)
{
    auto container = openContainer(path);
    if (!container)
        return base::fail(container.error());
    for (unsigned i = 0; i < container->format->nb_streams; ++i) {
        const AVStream& stream = *container->format->streams[i];
        if ((stream.disposition & AV_DISPOSITION_ATTACHED_PIC) == 0 || stream.attached_pic.data == nullptr)
            continue;
        const QByteArray picture(reinterpret_cast<const char*>(stream.attached_pic.data),
                                 stream.attached_pic.size);
        if (isJpegOrPng(picture))
            return picture;
    }
    return QByteArray();
}

} // namespace coverscope::audio
