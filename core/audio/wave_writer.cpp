// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/wave_writer.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace coverscope::audio {

namespace {

template <typename T>
void append(QByteArray& bytes, T value)
{
    const T littleEndian = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&littleEndian), sizeof littleEndian);
}

void appendChunk(QByteArray& bytes, const char* name, const QByteArray& content)
{
    bytes.append(name, 4);
    append(bytes, static_cast<quint32>(content.size()));
    bytes.append(content);
    if (content.size() % 2 != 0)
        bytes.append('\0'); // chunks begin at even places
}

QByteArray formatChunk(const PcmBuffer& pcm)
{
    constexpr quint16 integerSamples = 1;
    constexpr quint16 bitsPerSample = 16;
    const auto channels = static_cast<quint16>(pcm.channelCount);
    const auto frameBytes = static_cast<quint16>(channels * bitsPerSample / 8);
    QByteArray content;
    append(content, integerSamples);
    append(content, channels);
    append(content, static_cast<quint32>(pcm.sampleRate));
    append(content, static_cast<quint32>(pcm.sampleRate) * frameBytes);
    append(content, frameBytes);
    append(content, bitsPerSample);
    return content;
}

QByteArray tagList(const WaveTags& tags)
{
    QByteArray list("INFO");
    for (const auto& [name, text] : {std::pair<const char*, const QString&>{"INAM", tags.title},
                                     {"IART", tags.artist},
                                     {"IPRD", tags.album}}) {
        if (!text.isEmpty())
            appendChunk(list, name, text.toUtf8() + '\0');
    }
    return list;
}

QByteArray samplesAsIntegers(const std::vector<float>& samples)
{
    QByteArray bytes(static_cast<qsizetype>(samples.size() * sizeof(qint16)), Qt::Uninitialized);
    auto* target = reinterpret_cast<qint16*>(bytes.data());
    for (const float sample : samples) {
        const float clipped = std::clamp(std::isnan(sample) ? 0.0F : sample, -1.0F, 1.0F);
        *target++ = qToLittleEndian(static_cast<qint16>(std::lround(clipped * 32767.0F)));
    }
    return bytes;
}

QByteArray waveBytes(const PcmBuffer& pcm, const WaveTags& tags)
{
    QByteArray content("WAVE");
    appendChunk(content, "fmt ", formatChunk(pcm));
    if (const QByteArray list = tagList(tags); list.size() > 4)
        appendChunk(content, "LIST", list);
    appendChunk(content, "data", samplesAsIntegers(pcm.samples));
    QByteArray bytes;
    bytes.reserve(content.size() + 8);
    appendChunk(bytes, "RIFF", content);
    return bytes;
}

int writeAll(int descriptor, const QByteArray& bytes) // 0, or errno
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return errno;
        done += std::max<ssize_t>(count, 0);
    }
    return 0;
}

base::Error writeError(int errnoValue, const std::filesystem::path& path)
{
    base::Error error = base::systemError(errnoValue, path);
    if (error.code == base::ErrorCode::ReadFailed)
        error.code = base::ErrorCode::WriteFailed;
    return error;
}

} // namespace

base::Result<void> writeWave(const std::filesystem::path& path, const PcmBuffer& pcm, const WaveTags& tags)
{
    std::filesystem::path partial = path;
    partial += ".part";
    const int descriptor = ::open(partial.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return base::fail(writeError(errno, path));
    int problem = writeAll(descriptor, waveBytes(pcm, tags));
    if (::close(descriptor) != 0 && problem == 0)
        problem = errno;
    if (problem == 0 && std::rename(partial.c_str(), path.c_str()) != 0)
        problem = errno;
    if (problem != 0) {
        ::unlink(partial.c_str());
        return base::fail(writeError(problem, path));
    }
    return {};
}

} // namespace coverscope::audio
