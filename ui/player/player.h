// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/player/pcm_stream.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <filesystem>
#include <memory>

namespace coverscope::ui {

class AudioOutput;

// Plays one file at a time, from any sample, decoded on a thread of its own, on demand in another key and
// tempo and one stretch again and again. Window's thread; every call returns at once.
//
// Without a sound device (or when it goes away) playback goes on silently in real time, so that the
// cursors still run; failed() says so once.
//
// States: Stopped -> play() -> Playing <-> pause()/resume() <-> Paused; stop(), the end of the file and a
// failure lead to Stopped from anywhere. seek() keeps the state.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Playing, Paused };
    Q_ENUM(State)
    enum class Output { Automatic, Silent };

    explicit Player(QObject* parent = nullptr, Output output = Output::Automatic);
    ~Player() override;

    State state() const { return m_state; }
    std::filesystem::path file() const { return m_file; } // the last one played
    double position() const { return m_position; }        // seconds in file()
    const PlaybackOptions& options() const { return m_options; }
    bool isSilent() const; // no device plays

    void setVolume(double volume); // 0..1, as heard
    double volume() const { return m_volume; }

public Q_SLOTS:
    // From beyond the end of a loop: from its beginning.
    void play(const std::filesystem::path& file, double fromSeconds = 0.0,
              const coverscope::ui::PlaybackOptions& options = {});
    void setOptions(const coverscope::ui::PlaybackOptions& options); // goes on from the same place
    void pause();
    void resume();
    void stop();
    void seek(double seconds);

Q_SIGNALS:
    void positionChanged(double seconds); // about forty times a second while playing
    void stateChanged(coverscope::ui::Player::State state);
    void failed(const coverscope::base::Error& error); // the file's, or DeviceUnavailable

private:
    void startStream(double fromSeconds);
    void dropStream();
    void ensureOutput();
    void fallBackToSilence(const QString& detail);
    void tick();
    void setPosition(double seconds);
    void setState(State state);

    const Output m_wantedOutput;
    QThreadPool m_decoders;
    std::unique_ptr<AudioOutput> m_output;
    std::shared_ptr<PcmStream> m_stream;
    QTimer m_ticker;

    std::filesystem::path m_file;
    double m_start = 0.0; // where m_stream began
    double m_position = 0.0;
    double m_volume = 1.0;
    PlaybackOptions m_options;
    State m_state = State::Stopped;
    bool m_saidSilent = false;
};

} // namespace coverscope::ui
