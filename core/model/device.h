// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace coverscope::model {

enum class DevicePreference { Automatic, Cpu, Cuda };

// "auto", "cpu", "cuda"; InvalidArgument otherwise.
base::Result<DevicePreference> parseDevicePreference(const QString& text);

// Where the network runs. `name` is fit to show ("CPU, 2 threads", "CUDA: NVIDIA H100").
struct Device
{
    bool isCuda = false;
    QString name;
};

// How many threads the network may use on the CPU, for the calling thread's work and for threads that have
// not run a network yet; 0: one per core. LibTorch's own choice leaves cores idle on some machines.
void setThreadCount(int count);
int threadCount(); // what was set last, and one per core before; at least 1

// Whether convolutions in bfloat16 run in hardware on this processor and so are worth it.
bool hasFastBFloat16();

// Automatic takes CUDA where its driver is there, LibTorch has it and a device answers. Cuda fails with
// DeviceUnavailable where it is not there. Without a driver LibTorch is not asked, nor loaded.
base::Result<Device> chooseDevice(DevicePreference preference);

} // namespace coverscope::model
