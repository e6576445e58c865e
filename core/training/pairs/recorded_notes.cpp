// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pairs/recorded_notes.h"

#include "core/base/path_text.h"
#include "core/notes/track_features.h"
#include "core/training/notes/training_text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <sstream>
#include <thread>

namespace coverscope::training {

namespace {

// What stands before the levels. Little-endian; do not change without another magic.
struct FileHeader
{
    std::array<char, 8> magic{'C', 'S', 'N', 'O', 'T', 'E', '1', '\n'};
    std::uint64_t binCount = 0;
    std::uint64_t levelCount = 0;
    std::uint64_t checksum = 0; // of the levels
};

std::uint64_t checksumOf(const void* data, std::size_t size)
{
    std::uint64_t hash = 0xCBF29CE484222325U; // FNV-1a
    for (std::size_t i = 0; i < size; ++i)
        hash = (hash ^ static_cast<const unsigned char*>(data)[i]) * 0x100000001B3U;
    return hash;
}

// Names a file as it is now: another size or time is another recording.
std::filesystem::path cacheName(const std::filesystem::path& audio)
{
    std::error_code error;
    const std::string bytes = std::filesystem::absolute(audio, error).string();
    const std::array<std::uint64_t, 3> identity{
        checksumOf(bytes.data(), bytes.size()), std::filesystem::file_size(audio, error),
        static_cast<std::uint64_t>(
            std::filesystem::last_write_time(audio, error).time_since_epoch().count())};
    return QString::number(checksumOf(identity.data(), sizeof identity), 16).toStdString() + ".notes";
}

} // namespace

RecordedNotes::RecordedNotes(const base::Matrix& frames)
    : m_levels(frames.values.size()), m_binCount(frames.columns)
{
    std::ranges::transform(frames.values, m_levels.begin(), [](float value) {
        return static_cast<std::uint8_t>(std::lround(255.0F * std::clamp(value, 0.0F, 1.0F)));
    });
}

double RecordedNotes::framesPerSecond()
{
    return static_cast<double>(features::CqtSettings().sampleRate) / hopLength;
}

base::Result<void> RecordedNotes::write(const std::filesystem::path& path) const
{
    FileHeader header;
    header.binCount = m_binCount;
    header.levelCount = m_levels.size();
    header.checksum = checksumOf(m_levels.data(), m_levels.size());
    // Two threads or programs may write the same recording: each to its own file, then the name is swapped.
    std::ostringstream suffix;
    suffix << '.' << std::this_thread::get_id() << ".part";
    std::filesystem::path temporary = path;
    temporary += suffix.str();
    std::ofstream file(temporary, std::ios::binary);
    file.write(reinterpret_cast<const char*>(&header), sizeof header);
    file.write(reinterpret_cast<const char*>(m_levels.data()), static_cast<std::streamsize>(m_levels.size()));
    file.close();
    std::error_code error;
    if (file)
        std::filesystem::rename(temporary, path, error);
    if (!file || error) {
        const int code = error ? error.value() : (errno ? errno : EIO);
        std::filesystem::remove(temporary, error);
        return base::fail(base::systemError(code, path));
    }
    return {};
}

base::Result<RecordedNotes> RecordedNotes::read(const std::filesystem::path& path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file)
        return base::fail(base::systemError(error ? error.value() : ENOENT, path));
    const FileHeader expected;
    FileHeader header;
    file.read(reinterpret_cast<char*>(&header), sizeof header);
    RecordedNotes notes;
    if (file && header.magic == expected.magic && header.binCount > 0 &&
        size == sizeof header + header.levelCount && header.levelCount % header.binCount == 0) {
        notes.m_binCount = header.binCount;
        notes.m_levels.resize(header.levelCount);
        file.read(reinterpret_cast<char*>(notes.m_levels.data()),
                  static_cast<std::streamsize>(header.levelCount));
        if (file && checksumOf(notes.m_levels.data(), notes.m_levels.size()) == header.checksum)
            return notes;
    }
    return base::fail(base::ErrorCode::Corrupt, path,
                      Text::tr("“%1” is damaged. Delete it; it is made again from the recording.")
                          .arg(base::displayPath(path)));
}

base::Result<RecordedNotes> recordedNotes(const std::filesystem::path& audio,
                                          const std::filesystem::path& cacheFolder,
                                          const base::CancellationToken& token)
{
    const std::filesystem::path cached = cacheFolder / cacheName(audio);
    if (auto notes = RecordedNotes::read(cached))
        return notes;
    features::FeatureSettings settings;
    settings.frontEnd = features::FrontEnd::Notes;
    settings.cqt.hopLength = RecordedNotes::hopLength;
    const auto track = notes::extractFeatures(audio, settings, {}, token);
    if (!track)
        return base::fail(track.error());
    if (track->duration < RecordedNotes::shortest)
        return base::fail(base::ErrorCode::TooShort, audio,
                          Text::tr("“%1” is too short to make training pairs from. Leave it out.")
                              .arg(base::displayPath(audio)));
    RecordedNotes notes(track->frames);
    if (const auto written = notes.write(cached); !written)
        return base::fail(written.error());
    return notes;
}

} // namespace coverscope::training
