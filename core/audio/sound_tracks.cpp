// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_tracks.h"

#include "core/audio/container.h"
#include "core/base/path_text.h"

#include <QCoreApplication>

#include <cmath>
#include <map>
#include <mutex>

namespace coverscope::audio {

namespace {

struct Choices
{
    std::mutex mutex;
    std::map<std::filesystem::path, int> numbers; // guarded by mutex
};

Choices& choices()
{
    static Choices all;
    return all;
}

QString tagOf(const AVStream& stream, const char* key)
{
    const AVDictionaryEntry* entry = av_dict_get(stream.metadata, key, nullptr, 0);
    return entry == nullptr ? QString() : QString::fromUtf8(entry->value).simplified().left(80);
}

// 1:05, 1:02:05
QString clockText(base::Seconds time)
{
    const auto seconds = static_cast<qint64>(std::floor(time));
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(tail);
}

} // namespace

base::Result<std::vector<SoundTrack>> soundTracks(const std::filesystem::path& file)
{
    auto container = openContainer(file);
    if (!container)
        return base::fail(std::move(container.error()));
    const auto heard = findAudioStream(*container);
    if (!heard)
        return base::fail(heard.error());
    std::vector<SoundTrack> tracks;
    for (unsigned i = 0; i < container->format->nb_streams; ++i) {
        const AVStream& stream = *container->format->streams[i];
        if (stream.codecpar->codec_type != AVMEDIA_TYPE_AUDIO)
            continue;
        tracks.push_back({static_cast<int>(tracks.size()) + 1, tagOf(stream, "language"),
                          tagOf(stream, "title"), stream.codecpar->ch_layout.nb_channels,
                          &stream == heard->stream});
    }
    return tracks;
}

void chooseSoundTrack(const std::filesystem::path& file, int number)
{
    const std::scoped_lock guard(choices().mutex);
    choices().numbers[file] = number;
}

int chosenSoundTrack(const std::filesystem::path& file)
{
    const std::scoped_lock guard(choices().mutex);
    const auto found = choices().numbers.find(file);
    return found == choices().numbers.end() ? 0 : found->second;
}

base::Error explainRegion(base::Error error, const std::filesystem::path& file,
                          const std::optional<base::TimeRange>& region)
{
    constexpr base::Seconds leastSound = 0.1; // a part of a second says no more than nothing
    const bool mayBeBeyond =
        error.code == base::ErrorCode::TooShort || error.code == base::ErrorCode::InvalidArgument ||
        error.code == base::ErrorCode::Silent || error.code == base::ErrorCode::NoAudioDecoded;
    const auto info = region && mayBeBeyond ? probe(file) : base::fail(error);
    if (!info || info->duration <= 0.0 || region->start < info->duration - leastSound)
        return error;
    error.code = base::ErrorCode::TooShort;
    error.message = QCoreApplication::translate(
                        "coverscope::audio",
                        "“%1” ends at %2; the part that was chosen begins at %3, beyond its end. Choose an "
                        "earlier part.")
                        .arg(base::displayPath(file), clockText(info->duration), clockText(region->start));
    return error;
}

} // namespace coverscope::audio
