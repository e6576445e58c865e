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

// How many threads one call of a network may use on the CPU; 0: one per core.
void setThreadCount(int count);
int threadCount(); // what was set last, and one per core before; at least 1

// Whether convolutions in bfloat16 run in hardware on this processor and so are worth it.
bool hasFastBFloat16();

// Automatic takes CUDA where its driver is there, LibTorch has it and a device answers. Cuda fails with
// DeviceUnavailable where it is not there. Without a driver LibTorch is not asked, nor loaded.
base::Result<Device> chooseDevice(DevicePreference preference);

} // namespace coverscope::model
