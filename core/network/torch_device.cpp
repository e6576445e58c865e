// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/torch_device.h"

namespace coverscope::network {

torch::Device torchDevice(const model::Device& device)
{
    return device.isCuda ? torch::Device(torch::kCUDA, 0) : torch::Device(torch::kCPU);
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

} // namespace coverscope::network
