// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace coverscope::ui {

// Something to record from.
struct SoundInput
{
    QByteArray id;
    QString name;
    bool isMonitor = false; // what the computer itself plays
    bool isDefault = false;
};

// The inputs there are now, the default one first. Window's thread.
std::vector<SoundInput> soundInputs();

// Sound as it comes in. Made, used and destroyed on one thread, which need not be the window's but must have
// an event loop.
class SoundSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Signals follow; failed() where it cannot be opened.
    virtual void start() = 0;
    virtual void stop() = 0; // no samples come after it

Q_SIGNALS:
    void samplesReady(const std::vector<float>& samples, int sampleRate); // mono
    void failed(const QString& detail);
};

// Called on the thread that will use the source.
using SoundSourceFactory = std::function<std::unique_ptr<SoundSource>(const QByteArray& input)>;

// From a device of soundInputs().
std::unique_ptr<SoundSource> makeDeviceSource(const QByteArray& input);

} // namespace coverscope::ui
