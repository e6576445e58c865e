// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/audio_output.h"

#include <QElapsedTimer>

#include <algorithm>

namespace coverscope::ui {

namespace {

class SilentOutput : public AudioOutput
{
public:
    bool isSilent() const override { return true; }
    PcmFormat format() const override { return {}; }

    void start(std::shared_ptr<PcmStream> stream) override
    {
        m_stream = std::move(stream);
        m_readFrames = 0;
        m_clock.start();
    }

    void suspend() override
    {
        drain();
        m_clock.invalidate();
    }

    void resume() override { m_clock.start(); }

    void stop() override
    {
        m_stream.reset();
        m_clock.invalidate();
    }

    void setVolume(double) override {}

    double playedSeconds() override
    {
        drain();
        return static_cast<double>(m_readFrames) / format().sampleRate;
    }

    bool hasPlayedAll() override
    {
        drain();
        return !m_stream || m_stream->isFinished();
    }

private:
    // Takes what a device would have taken since the last call. Where decoding lags behind, the time
    // is dropped, as a device would have paused.
    void drain()
    {
        if (!m_stream || !m_clock.isValid())
            return;
        const PcmFormat pcm = format();
        const auto frames = static_cast<std::size_t>(m_clock.nsecsElapsed() * 1e-9 * pcm.sampleRate);
        m_clock.restart();
        const auto channels = static_cast<std::size_t>(pcm.channelCount);
        std::size_t wanted = frames * channels;
        m_scratch.resize(4096 * channels);
        while (wanted > 0) {
            const std::size_t count =
                m_stream->read(std::span(m_scratch).first(std::min(wanted, m_scratch.size())));
            if (count == 0)
                break;
            m_readFrames += static_cast<qint64>(count / channels);
            wanted -= count;
        }
    }

    std::shared_ptr<PcmStream> m_stream;
    QElapsedTimer m_clock;
    qint64 m_readFrames = 0;
    std::vector<float> m_scratch;
};

} // namespace

std::unique_ptr<AudioOutput> makeSilentOutput()
{
    return std::make_unique<SilentOutput>();
}

} // namespace coverscope::ui
