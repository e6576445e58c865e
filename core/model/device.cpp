// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/device.h"

#include "core/model/backend.h"
#include "core/model/text.h"

#include <QLibrary>

#include <algorithm>
#include <array>
#include <atomic>
#include <optional>
#include <thread>

namespace coverscope::model {

namespace {

using base::ErrorCode;

std::atomic<int> chosenThreadCount = 0;

// Of the first device, empty where it tells none; nullopt without a driver. LibTorch names devices only
// through CUDA's own headers, which a build without CUDA has not, so the driver is asked directly.
std::optional<QString> cudaDeviceName()
{
    QLibrary driver(QStringLiteral("cuda"), 1); // libcuda.so.1
    if (!driver.load())
        return std::nullopt;
    const auto initialise = reinterpret_cast<int (*)(unsigned)>(driver.resolve("cuInit"));
    const auto getName = reinterpret_cast<int (*)(char*, int, int)>(driver.resolve("cuDeviceGetName"));
    std::array<char, 256> name = {};
    const bool isKnown = initialise != nullptr && getName != nullptr && initialise(0) == 0 &&
                         getName(name.data(), static_cast<int>(name.size()) - 1, 0) == 0;
    return isKnown ? QString::fromUtf8(name.data()) : QString();
}

} // namespace

base::Result<DevicePreference> parseDevicePreference(const QString& text)
{
    if (text == QLatin1String("auto"))
        return DevicePreference::Automatic;
    if (text == QLatin1String("cpu"))
        return DevicePreference::Cpu;
    if (text == QLatin1String("cuda"))
        return DevicePreference::Cuda;
    return base::fail(ErrorCode::InvalidArgument, {},
                      Text::tr("“%1” is not a device. Use auto, cpu or cuda.").arg(text));
}

void setThreadCount(int count)
{
    chosenThreadCount = count;
    if (const Backend* loaded = loadedBackend(); loaded != nullptr)
        loaded->setThreadCount(threadCount());
}

int threadCount()
{
    const int chosen = chosenThreadCount;
    return chosen > 0 ? chosen : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

bool hasFastBFloat16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

base::Result<Device> chooseDevice(DevicePreference preference)
{
    if (preference != DevicePreference::Cpu) {
        if (const auto name = cudaDeviceName()) {
            const auto loaded = backend();
            if (!loaded)
                return base::fail(loaded.error());
            if ((*loaded)->answersCuda())
                return Device{true,
                              name->isEmpty() ? QStringLiteral("CUDA") : Text::tr("CUDA: %1").arg(*name)};
        }
    }
    if (preference == DevicePreference::Cuda)
        return base::fail(
            ErrorCode::DeviceUnavailable, {},
            Text::tr("No CUDA device answers, or this LibTorch was built without CUDA. Choose the "
                     "device “auto” or “cpu”."));
    return Device{false, Text::tr("CPU, %n thread(s)", nullptr, threadCount())};
}

} // namespace coverscope::model
