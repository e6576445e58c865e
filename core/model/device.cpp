// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/model/device.h"

#include "core/model/text.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <dlfcn.h>
#include <thread>

namespace coverscope::model {

namespace {

using base::ErrorCode;

// LibTorch names devices only through CUDA's own headers, which a build without CUDA has not; the
// driver, where one is there, is asked directly.
QString cudaDeviceName()
{
    void* driver = ::dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL);
    if (driver == nullptr)
        return {};
    const auto initialise = reinterpret_cast<int (*)(unsigned)>(::dlsym(driver, "cuInit"));
    const auto getName = reinterpret_cast<int (*)(char*, int, int)>(::dlsym(driver, "cuDeviceGetName"));
    std::array<char, 256> name = {};
    const bool isKnown = initialise != nullptr && getName != nullptr && initialise(0) == 0 &&
                         getName(name.data(), static_cast<int>(name.size()) - 1, 0) == 0;
    ::dlclose(driver);
    return isKnown ? QString::fromUtf8(name.data()) : QString();
}

bool answersCuda()
{
    try {
        if (!torch::cuda::is_available())
            return false;
        const auto probe = torch::ones({2}, torch::Device(torch::kCUDA, 0)).sum().item<float>();
        return probe == 2.0F;
    } catch (const std::exception&) {
        return false; // a device that is there but does not work is as good as none
    }
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
    const int coreCount = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    torch::set_num_threads(count > 0 ? count : coreCount);
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
    if (preference != DevicePreference::Cpu && answersCuda()) {
        const QString name = cudaDeviceName();
        return Device{true, name.isEmpty() ? QStringLiteral("CUDA") : Text::tr("CUDA: %1").arg(name)};
    }
    if (preference == DevicePreference::Cuda)
        return base::fail(
            ErrorCode::DeviceUnavailable, {},
            Text::tr("No CUDA device answers, or this LibTorch was built without CUDA. Choose the "
                     "device “auto” or “cpu”."));
    const int threadCount = torch::get_num_threads(); // lupdate finds no message with a qualified call in it
    return Device{
        false, QCoreApplication::translate("coverscope::model", "CPU, %n thread(s)", nullptr, threadCount)};
}

} // namespace coverscope::model
