// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include "ui/player/audio_output.h"

#include <algorithm>

namespace coverscope::ui {

namespace {

// A decoder that hangs on a slow drive must not hold up the next one.
constexpr int decoderThreads = 4;
constexpr int tickMilliseconds = 25;

} // namespace

Player::Player(QObject* parent, Output output) : QObject(parent), m_wantedOutput(output)
{
    m_decoders.setMaxThreadCount(decoderThreads);
    m_ticker.setInterval(tickMilliseconds);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &Player::tick);
}

Player::~Player()
{
    dropStream();
    m_decoders.waitForDone();
}

bool Player::isSilent() const
{
    return !m_output || m_output->isSilent();
}

void Player::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_output)
        m_output->setVolume(m_volume);
}

void Player::play(const std::filesystem::path& file, double fromSeconds, const PlaybackOptions& options)
{
    m_file = file;
    m_options = options;
    ensureOutput();
    startStream(fromSeconds);
    setState(State::Playing);
}

void Player::pause()
{
    if (m_state != State::Playing)
        return;
    m_output->suspend();
    m_ticker.stop();
    setPosition(momentHeard(m_start, m_output->playedSeconds(), m_options));
    setState(State::Paused);
}

void Player::resume()
{
    if (m_state != State::Paused)
        return;
    if (m_stream) {
        m_output->resume();
        m_ticker.start();
    } else {
        startStream(m_position);
    }
    setState(State::Playing);
}

void Player::stop()
{
    dropStream();
    setState(State::Stopped);
}

void Player::seek(double seconds)
{
    seconds = std::max(0.0, seconds);
    if (m_state == State::Playing) {
        startStream(seconds);
        return;
    }
    dropStream(); // decoded again on resume(), from the new place
    setPosition(seconds);
}

void Player::setOptions(const PlaybackOptions& options)
{
    if (options == m_options)
        return;
    if (m_state == State::Playing)
        setPosition(momentHeard(m_start, m_output->playedSeconds(), m_options));
    m_options = options;
    if (m_state != State::Stopped)
        seek(m_position);
}

void Player::startStream(double fromSeconds)
{
    dropStream();
    m_start = std::max(0.0, fromSeconds);
    if (m_options.loop && m_start >= m_options.loop->end)
        m_start = std::max(0.0, m_options.loop->start);
    m_stream = PcmStream::start(m_decoders, m_file, m_start, m_output->format(), m_options);
    m_output->start(m_stream);
    m_output->setVolume(m_volume);
    m_ticker.start();
    setPosition(m_start);
}

void Player::dropStream()
{
    m_ticker.stop();
    if (m_output)
        m_output->stop();
    if (m_stream)
        m_stream->cancel();
    m_stream.reset();
}

void Player::ensureOutput()
{
    // Asked again at each start while there is none: a headset may have been plugged in.
    if (m_output && (!isSilent() || m_wantedOutput == Output::Silent))
        return;
    dropStream();
    if (m_wantedOutput == Output::Silent) {
        m_output = makeSilentOutput();
        return;
    }
    auto device = makeDeviceOutput();
    if (!device) {
        fallBackToSilence(QStringLiteral("QMediaDevices::defaultAudioOutput() names no usable device"));
        return;
    }
    m_output = std::move(device);
    m_saidSilent = false;
    connect(m_output.get(), &AudioOutput::deviceLost, this, &Player::fallBackToSilence, Qt::QueuedConnection);
}

void Player::fallBackToSilence(const QString& detail)
{
    const bool wasRunning = m_stream != nullptr;
    dropStream();
    m_output = makeSilentOutput();
    if (wasRunning && m_state == State::Playing)
        startStream(m_position);
    if (m_saidSilent)
        return;
    m_saidSilent = true;
    Q_EMIT failed({base::ErrorCode::DeviceUnavailable,
                   {},
                   tr("No sound device can be used, so nothing is heard; the cursors still move. "
                      "Connect one and press play again."),
                   detail});
}

void Player::tick()
{
    if (!m_stream)
        return;
    // Asked before the position, which then is that of the end: asking takes more samples from the stream.
    const bool isOver = m_output->hasPlayedAll();
    setPosition(momentHeard(m_start, m_output->playedSeconds(), m_options));
    if (!isOver)
        return;
    const std::optional<base::Error> error = m_stream->error();
    stop();
    if (error)
        Q_EMIT failed(*error);
}

void Player::setPosition(double seconds)
{
    m_position = seconds;
    Q_EMIT positionChanged(seconds);
}

void Player::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace coverscope::ui
