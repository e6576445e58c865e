// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/sound_source.h"

#include <memory>
#include <vector>

namespace coverscope::ui {

// What the computer plays, as PulseAudio and PipeWire offer it: each output has a monitor to record from. Qt
// Multimedia leaves them out of its inputs, so the server is asked itself.
struct MonitorList
{
    std::vector<SoundInput> monitors;
    QString absence; // where there is none: why, and the way out; fit to show
};

// Asks the server, which answers in milliseconds, or not at all; half a second at most.
MonitorList soundMonitors();

bool isMonitorId(const QByteArray& input);
std::unique_ptr<SoundSource> makeMonitorSource(const QByteArray& input);

} // namespace coverscope::ui
