// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/pcm_stream.h"

#include "core/audio/decoder.h"

#include <algorithm>
#include <cmath>

namespace coverscope::ui {

namespace {

constexpr int ringSeconds = 2;
constexpr std::size_t blockFrames = 4096;
constexpr double fadeSeconds =
    0.004; // at the seam of a loop: too short to be heard, long enough not to click

// Together with tones of NoteTones::loudest a full recording stays at full level.
constexpr float recordingBesideTones = 0.6F;
constexpr float tonesAlone = 1.5F;
static_assert(recordingBesideTones + notes::NoteTones::loudest <= 1.0F);
static_assert(tonesAlone * notes::NoteTones::loudest <= 1.0F);

} // namespace

double momentHeard(double start, double heard, const PlaybackOptions& options)
{
    const double moment = start + heard * options.change.tempo;
    if (!options.loop || options.loop->length() <= 0.0 || moment < options.loop->end)
        return moment;
    return options.loop->start + std::fmod(moment - options.loop->end, options.loop->length());
}

// Where decoding goes on at the end of the stretch that is repeated.
class PcmStream::Loop
{
public:
    Loop(const std::optional<base::TimeRange>& range, const PcmFormat& format)
        : m_range(range), m_channels(static_cast<std::size_t>(format.channelCount)), m_rate(format.sampleRate)
    {
    }

    // Samples that may be read at `position` before the end; 0: it is reached.
    std::size_t room(double position, std::size_t wanted) const
    {
        if (!m_range)
            return wanted;
        const auto frames = std::llround((m_range->end - position) * m_rate);
        return std::min(wanted, static_cast<std::size_t>(std::max<long long>(0, frames)) * m_channels);
    }

    // False where there is nothing to repeat.
    bool mayGoBack() const { return m_range && m_readSinceStart > 0; }
    double start() const { return m_range->start; }
    void goneBack()
    {
        m_readSinceStart = 0;
        m_isRepeating = true;
    }

    void fade(std::span<float> samples, double position)
    {
        m_readSinceStart += samples.size();
        if (!m_range)
            return;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const std::size_t frame = i / m_channels;
            const double time = position + static_cast<double>(frame) / m_rate;
            const double fromStart = m_isRepeating ? time - m_range->start : fadeSeconds;
            const double gain = std::min(fromStart, m_range->end - time) / fadeSeconds;
            if (gain < 1.0)
                samples[i] *= static_cast<float>(std::max(0.0, gain));
        }
    }

private:
    const std::optional<base::TimeRange> m_range;
    const std::size_t m_channels;
    const double m_rate;
    std::size_t m_readSinceStart = 0;
    bool m_isRepeating = false;
};

PcmStream::PcmStream(const PcmFormat& format, const PlaybackOptions& options)
    : m_format(format)
    , m_options(options)
    , m_ring(static_cast<std::size_t>(format.sampleRate * format.channelCount * ringSeconds))
{
}

std::shared_ptr<PcmStream> PcmStream::start(QThreadPool& pool, const std::filesystem::path& file,
                                            base::Seconds from, const PcmFormat& format,
                                            const PlaybackOptions& options)
{
    std::shared_ptr<PcmStream> stream(new PcmStream(format, options));
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
    std::optional<audio::TimePitchShifter> shifter;
    if (!m_options.change.isAsRecorded())
        shifter.emplace(m_format.sampleRate, m_format.channelCount, m_options.change);
    Loop loop(m_options.loop, m_format);
    while (true) {
        const double position = decoder->position();
        const std::size_t room = loop.room(position, block.size());
        const auto count =
            room > 0 ? decoder->read(std::span(block).first(room)) : base::Result<std::size_t>(0);
        if (!count) {
            // A start beyond the last sample is the end of the file, not a failure.
            const bool startedAtEnd = from > 0.0 && count.error().code == base::ErrorCode::NoAudioDecoded;
            return finish(startedAtEnd ? std::nullopt : std::optional(count.error()));
        }
        if (*count > 0) {
            const std::span<float> samples = std::span(block).first(*count);
            addTones(samples, position);
            loop.fade(samples, position);
            if (!deliver(samples, shifter))
                return;
        } else if (loop.mayGoBack()) {
            if (const auto sought = decoder->seek(loop.start()); !sought)
                return finish(sought.error());
            loop.goneBack();
        } else {
            if (shifter) {
                m_shifted.clear();
                shifter->finish(m_shifted);
                if (!write(m_shifted))
                    return;
            }
            return finish(std::nullopt);
        }
    }
}

// Where the stream starts amid a note, its tone fades in, as all does at the seam of a loop.
void PcmStream::addTones(std::span<float> samples, base::Seconds position)
{
    if (!m_options.playsTones())
        return;
    const bool isAlone = m_options.heard == HeardSound::Notes;
    const auto channels = static_cast<std::size_t>(m_format.channelCount);
    m_tones.assign(samples.size(), 0.0F);
    m_options.tones->addTo(m_tones, m_format.sampleRate, m_format.channelCount, position,
                           isAlone ? tonesAlone : 1.0F);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto frame = m_framesWithTones + i / channels;
        const double gain = std::min(1.0, static_cast<double>(frame) / (fadeSeconds * m_format.sampleRate));
        samples[i] =
            (isAlone ? 0.0F : recordingBesideTones * samples[i]) + static_cast<float>(gain) * m_tones[i];
    }
    m_framesWithTones += samples.size() / channels;
}

bool PcmStream::deliver(std::span<const float> decoded, std::optional<audio::TimePitchShifter>& shifter)
{
    if (!shifter)
        return write(decoded);
    m_shifted.clear();
    shifter->push(decoded, m_shifted);
    return write(m_shifted);
}

bool PcmStream::write(std::span<const float> samples)
{
    // A block that is played four times as slowly must not be longer than the ring.
    while (samples.size() > m_ring.size() / 2) {
        if (!write(samples.first(m_ring.size() / 2)))
            return false;
        samples = samples.subspan(m_ring.size() / 2);
    }
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
