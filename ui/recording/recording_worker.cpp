// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/recording_worker.h"

#include "core/audio/wave_writer.h"

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace coverscope::ui {

RecordingWorker::RecordingWorker(SoundSourceFactory factory) : m_factory(std::move(factory)) {}
RecordingWorker::~RecordingWorker() = default;

void RecordingWorker::start(const QByteArray& input)
{
    discard();
    m_source = m_factory(input);
    connect(m_source.get(), &SoundSource::samplesReady, this, &RecordingWorker::take);
    // Later: whoever sends it is still at work.
    connect(
        m_source.get(), &SoundSource::failed, this,
        [this](const QString& detail) {
            discard();
            Q_EMIT failed({base::ErrorCode::DeviceUnavailable,
                           {},
                           tr("The recording stopped because the device could not be used. Check that it is "
                              "connected and that no other program has taken it, or choose another one."),
                           detail});
        },
        Qt::QueuedConnection);
    m_source->start();
}

void RecordingWorker::discard()
{
    if (m_source)
        m_source->stop();
    m_source.reset();
    m_pcm.samples.clear();
    m_peak = m_newestPeak = 0.0F;
    m_untold = 0;
    m_isFull = false;
}

void RecordingWorker::take(const std::vector<float>& samples, int sampleRate)
{
    if (m_isFull || sampleRate <= 0)
        return;
    if (m_pcm.samples.empty())
        m_pcm.sampleRate = sampleRate;
    const auto most = static_cast<std::size_t>(longest * m_pcm.sampleRate);
    const std::size_t count = std::min(samples.size(), most - m_pcm.samples.size());
    for (std::size_t i = 0; i < count; ++i)
        m_newestPeak = std::max(m_newestPeak, std::abs(samples[i]));
    m_peak = std::max(m_peak, m_newestPeak);
    m_pcm.samples.insert(m_pcm.samples.end(), samples.begin(),
                         samples.begin() + static_cast<std::ptrdiff_t>(count));
    m_untold += count;
    m_isFull = m_pcm.samples.size() >= most;
    constexpr int reportsPerSecond = 20;
    if (m_untold * reportsPerSecond >= static_cast<std::size_t>(m_pcm.sampleRate) || m_isFull) {
        Q_EMIT heard(m_pcm.duration(), static_cast<double>(m_newestPeak));
        m_untold = 0;
        m_newestPeak = 0.0F;
    }
    if (m_isFull)
        Q_EMIT isFull();
}

void RecordingWorker::finish(const std::filesystem::path& file)
{
    if (m_source)
        m_source->stop();
    m_source.reset();
    const auto written = write(file);
    discard();
    if (written)
        Q_EMIT saved(file);
    else
        Q_EMIT failed(written.error());
}

base::Result<void> RecordingWorker::write(const std::filesystem::path& file) const
{
    if (m_pcm.duration() < shortest)
        return base::fail(
            base::ErrorCode::TooShort, {},
            tr("%1 seconds are too little to search with. Record at least %2 seconds; 15 or more "
               "are better.")
                .arg(m_pcm.duration(), 0, 'f', 1)
                .arg(shortest));
    if (m_peak < silence)
        return base::fail(base::ErrorCode::Silent, {},
                          tr("Nothing was heard. Check that the right device is chosen and that it is not "
                             "muted."));
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error)
        return base::fail(base::systemError(error.value(), file.parent_path()));
    return audio::writeWave(file, m_pcm);
}

} // namespace coverscope::ui
