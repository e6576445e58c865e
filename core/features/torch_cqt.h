// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/features/feature_settings.h"

#include <memory>
#include <span>
#include <string>

namespace coverscope::features {

// The constant-Q transform through LibTorch, on the device named ("cpu", "cuda:0"): the same octaves
// and kernels as Cqt, as strided convolutions. For batches on a GPU; on a CPU Cqt is faster.
// Fails with DeviceUnavailable. One thread at a time.
class TorchCqt
{
public:
    static base::Result<TorchCqt> create(const std::string& device, const CqtSettings& settings = {});
    TorchCqt(TorchCqt&&) noexcept;
    TorchCqt& operator=(TorchCqt&&) noexcept;
    ~TorchCqt();

    base::Result<base::Matrix> magnitudes(std::span<const float> samples); // frames x bins

private:
    struct State;
    explicit TorchCqt(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::features
