// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/monitor_source.h"

#include <QCoreApplication>

// For builds without PulseAudio's client library.
namespace coverscope::ui {

MonitorList soundMonitors()
{
    return {
        {},
        QCoreApplication::translate(
            "coverscope::ui::MonitorSource",
            "This build of Coverscope cannot record what the computer plays. Save the sound as a file and "
            "open that, or record it with a microphone.")};
}

bool isMonitorId(const QByteArray&)
{
    return false;
}

std::unique_ptr<SoundSource> makeMonitorSource(const QByteArray&)
{
    return nullptr; // not called: no input has such an id
}

} // namespace coverscope::ui
