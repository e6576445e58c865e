// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waveform/waveform_loader.h"

#include "core/audio/decoder.h"
#include "ui/jobs/background_pool.h"

#include <mutex>
#include <optional>

namespace coverscope::ui {

namespace {

constexpr int sampleRate = 22050;
constexpr std::size_t blockFrames = sampleRate; // one second
constexpr int collectMilliseconds = 40;

} // namespace

struct WaveformLoader::Shared
{
    std::mutex mutex;
    std::optional<double> containerDuration;
    std::vector<audio::PeakColumn> fresh; // not yet collected
    double decodedDuration = 0.0;
    bool isDone = false;
    std::optional<base::Error> error;
};

WaveformLoader::WaveformLoader(QObject* parent) : QObject(parent)
{
    m_collector.setInterval(collectMilliseconds);
    connect(&m_collector, &QTimer::timeout, this, &WaveformLoader::collect);
}

WaveformLoader::~WaveformLoader()
{
    cancel();
}

void WaveformLoader::load(const std::filesystem::path& file)
{
    cancel();
    m_cancellation = base::CancellationSource();
    m_shared = std::make_shared<Shared>();
    m_saidOpened = false;
    const base::CancellationToken token = m_cancellation.token();
    jobs::runInBackground([file, token, shared = m_shared] { decode(file, token, *shared); });
    m_collector.start();
}

void WaveformLoader::cancel()
{
    m_cancellation.cancel();
    m_collector.stop();
    m_shared.reset();
}

void WaveformLoader::decode(const std::filesystem::path& file, const base::CancellationToken& token,
                            Shared& shared)
{
    const auto finish = [&shared](std::optional<base::Error> error) {
        const std::scoped_lock lock(shared.mutex);
        shared.error = std::move(error);
        shared.isDone = true;
    };
    if (token.isCancelled())
        return;
    auto decoder = audio::Decoder::open(file, {.sampleRate = sampleRate, .channelCount = 1, .range = {}});
    if (!decoder)
        return finish(decoder.error());
    {
        const std::scoped_lock lock(shared.mutex);
        shared.containerDuration = decoder->info().duration;
    }
    audio::PcmBuffer block{.sampleRate = sampleRate, .channelCount = 1, .samples = {}};
    while (!token.isCancelled()) {
        block.samples.resize(blockFrames);
        std::size_t filled = 0;
        while (filled < blockFrames) { // columns of equal length need full blocks
            const auto count = decoder->read(std::span(block.samples).subspan(filled));
            if (!count)
                return finish(count.error());
            if (*count == 0)
                break;
            filled += *count;
        }
        if (filled == 0)
            return finish(std::nullopt);
        block.samples.resize(filled);
        const std::size_t columns =
            std::max<std::size_t>(1, filled * Waveform::columnsPerSecond / blockFrames);
        const std::vector<audio::PeakColumn> peaks = audio::levelEnvelope(block, columns);
        const std::scoped_lock lock(shared.mutex);
        shared.fresh.insert(shared.fresh.end(), peaks.begin(), peaks.end());
        shared.decodedDuration += block.duration();
    }
}

void WaveformLoader::collect()
{
    const std::shared_ptr<Shared> shared = m_shared;
    std::vector<audio::PeakColumn> fresh;
    std::optional<double> containerDuration;
    std::optional<base::Error> error;
    double decodedDuration = 0.0;
    bool isDone = false;
    {
        const std::scoped_lock lock(shared->mutex);
        fresh.swap(shared->fresh);
        containerDuration = shared->containerDuration;
        error = shared->error;
        decodedDuration = shared->decodedDuration;
        isDone = shared->isDone;
    }
    if (isDone)
        cancel(); // before the signals: their receivers may load() again
    if (containerDuration && !m_saidOpened) {
        m_saidOpened = true;
        Q_EMIT opened(*containerDuration);
    }
    if (!fresh.empty())
        Q_EMIT extended(fresh);
    if (isDone && error)
        Q_EMIT failed(*error);
    else if (isDone)
        Q_EMIT finished(decodedDuration);
}

} // namespace coverscope::ui
