// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/pcm_stream.h"

#include "core/audio/decoder.h"

#include <algorithm>

namespace coverscope::ui {

namespace {

constexpr int ringSeconds = 2;
constexpr std::size_t blockFrames = 4096;

} // namespace

PcmStream::PcmStream(const PcmFormat& format)
    : m_format(format)
    , m_ring(static_cast<std::size_t>(format.sampleRate * format.channelCount * ringSeconds))
{
}

std::shared_ptr<PcmStream> PcmStream::start(QThreadPool& pool, const std::filesystem::path& file,
                                            base::Seconds from, const PcmFormat& format)
{
    const std::shared_ptr<PcmStream> stream(new PcmStream(format));
    pool.start([stream, file, from] { stream->decode(file, from); });
    return stream;
}

void PcmStream::decode(const std::filesystem::path& file, base::Seconds from)
{
    audio::DecodeOptions options;
    options.sampleRate = m_format.sampleRate;
    options.channelCount = m_format.channelCount;
    auto decoder = audio::Decoder::open(file, options);
    if (!decoder)
        return finish(decoder.error());
    if (from > 0.0) {
        if (const auto sought = decoder->seek(from); !sought)
            return finish(sought.error());
    }
    std::vector<float> block(blockFrames * static_cast<std::size_t>(m_format.channelCount));
    while (true) {
        const auto count = decoder->read(block);
        if (!count) {
            // A start beyond the last sample is the end of the file, not a failure.
            const bool startedAtEnd = from > 0.0 && count.error().code == base::ErrorCode::NoAudioDecoded;
            return finish(startedAtEnd ? std::nullopt : std::optional(count.error()));
        }
        if (*count == 0)
            return finish(std::nullopt);
        if (!write(std::span<const float>(block).first(*count)))
            return;
    }
}

bool PcmStream::write(std::span<const float> samples)
{
    std::unique_lock lock(m_mutex);
    m_roomChanged.wait(lock, [&] { return m_isCancelled || m_ring.size() - m_count >= samples.size(); });
    if (m_isCancelled)
        return false;
    const std::size_t begin = (m_first + m_count) % m_ring.size();
    const std::size_t beforeWrap = std::min(samples.size(), m_ring.size() - begin);
    std::copy_n(samples.begin(), beforeWrap, m_ring.begin() + static_cast<std::ptrdiff_t>(begin));
    std::copy(samples.begin() + static_cast<std::ptrdiff_t>(beforeWrap), samples.end(), m_ring.begin());
    m_count += samples.size();
    return true;
}

std::size_t PcmStream::read(std::span<float> output)
{
    const std::scoped_lock lock(m_mutex);
    const auto channels = static_cast<std::size_t>(m_format.channelCount);
    const std::size_t count = std::min(output.size(), m_count) / channels * channels;
    const std::size_t beforeWrap = std::min(count, m_ring.size() - m_first);
    std::copy_n(m_ring.begin() + static_cast<std::ptrdiff_t>(m_first), beforeWrap, output.begin());
    std::copy_n(m_ring.begin(), count - beforeWrap, output.begin() + static_cast<std::ptrdiff_t>(beforeWrap));
    m_first = (m_first + count) % m_ring.size();
    m_count -= count;
    m_roomChanged.notify_one();
    return count;
}

void PcmStream::finish(std::optional<base::Error> error)
{
    const std::scoped_lock lock(m_mutex);
    m_isDecoded = true;
    m_error = std::move(error);
}

bool PcmStream::isFinished() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isDecoded && m_count == 0;
}

std::optional<base::Error> PcmStream::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

void PcmStream::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_isCancelled = true;
    m_roomChanged.notify_all();
}

} // namespace coverscope::ui
