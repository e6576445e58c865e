// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/recording/sound_source.h"

#include <QObject>
#include <QThread>

#include <filesystem>

namespace coverscope::ui {

class RecordingWorker;

// Records a clip from a microphone or from what the computer plays, on a thread of its own, and saves it as a
// WAV file among the person's data. Window's thread; every call returns at once.
//
// Idle -> start() -> Recording -> stop() or a minute -> Saving -> Idle; discard() and a failure lead to Idle.
class Recorder : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Recording, Saving };

    explicit Recorder(QObject* parent = nullptr, SoundSourceFactory factory = makeDeviceSource);
    ~Recorder() override;

    static double longestSeconds();
    static double shortestSeconds();
    static std::filesystem::path folder(); // where recordings go

    State state() const { return m_state; }
    double seconds() const { return m_seconds; } // so far

    void start(const QByteArray& input);
    void stop();    // and save
    void discard(); // and forget

Q_SIGNALS:
    void stateChanged();
    void heard(double seconds, double peak); // about twenty times a second
    void saved(const std::filesystem::path& file);
    void failed(const coverscope::base::Error& error);

private:
    void setState(State state);

    QThread m_thread;
    RecordingWorker* m_worker;
    State m_state = State::Idle;
    double m_seconds = 0.0;
};

} // namespace coverscope::ui
