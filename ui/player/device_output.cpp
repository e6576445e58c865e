// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/audio_output.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace coverscope::ui {

namespace {

// What QAudioSink pulls from, on a thread of the platform's choosing. While decoding lags behind it
// gives silence, because several of Qt's back ends stop for good on an empty read.
class StreamDevice : public QIODevice
{
public:
    StreamDevice(std::shared_ptr<PcmStream> stream, QAudioFormat::SampleFormat sampleFormat)
        : m_stream(std::move(stream)), m_sampleFormat(sampleFormat)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_stream->isFinished() ? 0 : 1 << 16; }
    bool atEnd() const override { return m_stream->isFinished(); }
    qint64 readFrames() const { return m_readFrames.load(); }

protected:
    qint64 readData(char* data, qint64 maximumBytes) override
    {
        const auto channels = static_cast<std::size_t>(m_stream->format().channelCount);
        const std::size_t sampleBytes =
            m_sampleFormat == QAudioFormat::Float ? sizeof(float) : sizeof(qint16);
        const std::size_t wanted = static_cast<std::size_t>(maximumBytes) / sampleBytes / channels * channels;
        m_samples.assign(wanted, 0.0F);
        const std::size_t count = m_stream->read(m_samples);
        m_readFrames += static_cast<qint64>(count / channels);
        const std::size_t given = count == 0 && m_stream->isFinished() ? 0 : wanted;
        if (m_sampleFormat == QAudioFormat::Float)
            std::copy_n(m_samples.begin(), given, reinterpret_cast<float*>(data));
        else
            std::transform(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(given),
                           reinterpret_cast<qint16*>(data), [](float sample) {
                               return static_cast<qint16>(
                                   std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
                           });
        return static_cast<qint64>(given) * static_cast<qint64>(sampleBytes);
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::shared_ptr<PcmStream> m_stream;
    QAudioFormat::SampleFormat m_sampleFormat;
    std::vector<float> m_samples;
    std::atomic<qint64> m_readFrames = 0;
};

class DeviceOutput : public AudioOutput
{
public:
    DeviceOutput(const QAudioDevice& device, const QAudioFormat& format)
        : m_format(format), m_sink(device, format)
    {
        // Long enough to bridge a busy moment of the window, short enough for a pause to feel immediate.
        m_sink.setBufferSize(format.bytesForDuration(200000));
        QObject::connect(&m_sink, &QAudioSink::stateChanged, this, [this](QAudio::State state) {
            const QAudio::Error error = m_sink.error();
            if (state == QAudio::StoppedState && error != QAudio::NoError && error != QAudio::UnderrunError)
                Q_EMIT deviceLost(QStringLiteral("QAudioSink error %1").arg(error));
        });
    }

    bool isSilent() const override { return false; }
    PcmFormat format() const override { return {m_format.sampleRate(), m_format.channelCount()}; }

    void start(std::shared_ptr<PcmStream> stream) override
    {
        stop();
        m_device = std::make_unique<StreamDevice>(std::move(stream), m_format.sampleFormat());
        m_sink.start(m_device.get());
    }

    void suspend() override { m_sink.suspend(); }
    void resume() override { m_sink.resume(); }

    void stop() override
    {
        m_sink.reset(); // drops what is buffered: a jump must be heard at once
        m_device.reset();
    }

    void setVolume(double volume) override
    {
        m_sink.setVolume(
            QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    }

    double playedSeconds() override
    {
        if (!m_device)
            return 0.0;
        const qint64 buffered = std::max<qint64>(0, m_sink.bufferSize() - m_sink.bytesFree());
        const qint64 frames = m_device->readFrames() - buffered / m_format.bytesPerFrame();
        return static_cast<double>(std::max<qint64>(0, frames)) / m_format.sampleRate();
    }

    bool hasPlayedAll() override
    {
        return !m_device || (m_device->atEnd() && m_sink.state() != QAudio::ActiveState);
    }

private:
    QAudioFormat m_format;
    std::unique_ptr<StreamDevice> m_device; // outlives the sink's use of it: see stop()
    QAudioSink m_sink;
};

} // namespace

std::unique_ptr<AudioOutput> makeDeviceOutput()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return nullptr;
    QAudioFormat format;
    format.setSampleRate(device.preferredFormat().sampleRate() == 44100 ? 44100 : 48000);
    format.setChannelCount(2);
    for (const auto sampleFormat : {QAudioFormat::Float, QAudioFormat::Int16}) {
        format.setSampleFormat(sampleFormat);
        if (device.isFormatSupported(format))
            return std::make_unique<DeviceOutput>(device, format);
    }
    return nullptr;
}

} // namespace coverscope::ui
