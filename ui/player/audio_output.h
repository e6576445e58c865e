// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/pcm_stream.h"

#include <QObject>

#include <memory>

namespace coverscope::ui {

// What drains a PcmStream at the speed of a clock. Window's thread.
class AudioOutput : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isSilent() const = 0;
    virtual PcmFormat format() const = 0;                      // what the streams given to start() must have
    virtual void start(std::shared_ptr<PcmStream> stream) = 0; // in place of the one before
    virtual void suspend() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0;
    virtual void setVolume(double volume) = 0; // 0..1, as heard

    // Of the stream, what has been heard since start().
    virtual double playedSeconds() = 0;
    virtual bool hasPlayedAll() = 0;

Q_SIGNALS:
    void deviceLost(const QString& detail);
};

// The default sound device; null where there is none that takes our samples.
std::unique_ptr<AudioOutput> makeDeviceOutput();

// No sound, but the clock runs: what plays where a machine has no sound device, and in tests.
std::unique_ptr<AudioOutput> makeSilentOutput();

} // namespace coverscope::ui
