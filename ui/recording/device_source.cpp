// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/monitor_source.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QMediaDevices>

#include <algorithm>

namespace coverscope::ui {

namespace {

class DeviceSource : public SoundSource
{
public:
    explicit DeviceSource(QByteArray input) : m_input(std::move(input)) {}
    ~DeviceSource() override { stop(); }

    void start() override
    {
        const auto devices = QMediaDevices::audioInputs();
        const auto device = std::find_if(devices.begin(), devices.end(),
                                         [this](const QAudioDevice& each) { return each.id() == m_input; });
        if (device == devices.end()) {
            Q_EMIT failed(QStringLiteral("no input %1").arg(QString::fromUtf8(m_input)));
            return;
        }
        const QAudioFormat format = device->preferredFormat();
        m_source = std::make_unique<QAudioSource>(*device, format);
        connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
            if (state == QAudio::StoppedState && m_source->error() != QAudio::NoError)
                Q_EMIT failed(QStringLiteral("QAudioSource error %1").arg(m_source->error()));
        });
        QIODevice* stream = m_source->start();
        if (!stream) {
            Q_EMIT failed(QStringLiteral("QAudioSource error %1").arg(m_source->error()));
            return;
        }
        connect(stream, &QIODevice::readyRead, this, [this, stream, format] {
            m_rest += stream->readAll();
            deliver(format);
        });
    }

    void stop() override
    {
        if (!m_source)
            return;
        m_source->disconnect(this);
        m_source->stop();
        m_source.reset();
        m_rest.clear();
    }

private:
    void deliver(const QAudioFormat& format)
    {
        const int frameBytes = format.bytesPerFrame();
        const int sampleBytes = format.bytesPerSample();
        if (frameBytes <= 0 || m_rest.size() < frameBytes)
            return;
        const qsizetype frames = m_rest.size() / frameBytes;
        std::vector<float> mono(static_cast<std::size_t>(frames));
        const char* bytes = m_rest.constData();
        for (float& sample : mono) {
            float sum = 0.0F;
            for (int channel = 0; channel < format.channelCount(); ++channel)
                sum += format.normalizedSampleValue(bytes + channel * sampleBytes);
            sample = sum / static_cast<float>(format.channelCount());
            bytes += frameBytes;
        }
        m_rest.remove(0, frames * frameBytes);
        Q_EMIT samplesReady(mono, format.sampleRate());
    }

    QByteArray m_input;
    std::unique_ptr<QAudioSource> m_source;
    QByteArray m_rest; // bytes of a frame that is not whole yet
};

} // namespace

std::vector<SoundInput> soundInputs()
{
    std::vector<SoundInput> inputs;
    const auto devices = QMediaDevices::audioInputs();
    for (const QAudioDevice& device : devices)
        inputs.push_back({device.id(), device.description(), device.id().endsWith(".monitor"),
                          device.isDefault()}); // PulseAudio and PipeWire name them so
    std::stable_partition(inputs.begin(), inputs.end(),
                          [](const SoundInput& input) { return input.isDefault; });
    const bool hasMonitors =
        std::any_of(inputs.begin(), inputs.end(), [](const SoundInput& input) { return input.isMonitor; });
    if (!hasMonitors) { // Qt's back end for PulseAudio leaves them out
        const std::vector<SoundInput> monitors = soundMonitors().monitors;
        inputs.insert(inputs.end(), monitors.begin(), monitors.end());
    }
    return inputs;
}

std::unique_ptr<SoundSource> makeDeviceSource(const QByteArray& input)
{
    if (isMonitorId(input))
        return makeMonitorSource(input);
    return std::make_unique<DeviceSource>(input);
}

} // namespace coverscope::ui
