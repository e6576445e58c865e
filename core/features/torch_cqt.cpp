// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/torch_cqt.h"

#include "core/features/cqt_kernels.h"
#include "core/features/half_band.h"
#include "core/features/text.h"

#include <torch/torch.h>

#include <cstring>

namespace coverscope::features {

namespace {

namespace functional = torch::nn::functional;

tl::unexpected<base::Error> deviceUnavailable(const std::string& device, const char* detail)
{
    return base::fail(
        base::ErrorCode::DeviceUnavailable, {},
        Text::tr("The device “%1” cannot be used. Choose another device in the settings, or “auto”.")
            .arg(QString::fromStdString(device)),
        QString::fromUtf8(detail));
}

// All kernels of a level as the weights of one convolution, real parts before imaginary parts:
// 2 binCount x 1 x (2 halfLength + 1).
torch::Tensor convolutionWeights(const KernelLevel& level)
{
    const std::int64_t centre = level.halfLength;
    torch::Tensor weights = torch::zeros({2 * level.binCount, 1, 2 * centre + 1}, torch::kFloat64);
    auto values = weights.accessor<double, 3>();
    for (std::int64_t bin = 0; bin < level.binCount; ++bin) {
        const KernelLevel::Kernel& kernel = level.kernels[static_cast<std::size_t>(bin)];
        const auto last = std::min(static_cast<std::int64_t>(kernel.count) - 1, centre);
        for (std::int64_t distance = 0; distance <= last; ++distance) {
            const std::size_t index = kernel.offset + static_cast<std::size_t>(distance);
            // Added, not assigned: the folded kernel holds half of the centre, for either side.
            values[bin][0][centre + distance] += level.cosine[index];
            values[bin][0][centre - distance] += level.cosine[index];
            values[level.binCount + bin][0][centre + distance] += level.sine[index];
            values[level.binCount + bin][0][centre - distance] -= level.sine[index];
        }
    }
    return weights;
}

torch::Tensor halfBandWeights()
{
    const HalfBandFilter filter = HalfBandFilter::design();
    const std::int64_t centre = filter.reach();
    torch::Tensor weights = torch::zeros({1, 1, 2 * centre + 1}, torch::kFloat64);
    auto values = weights.accessor<double, 3>();
    values[0][0][centre] = 0.5;
    for (std::size_t j = 0; j < filter.taps.size(); ++j) {
        const auto distance = static_cast<std::int64_t>(2 * j + 1);
        values[0][0][centre + distance] = values[0][0][centre - distance] = filter.taps[j];
    }
    return weights;
}

// cuDNN would otherwise round to TF32 (10 bits), which is more than the error we promise.
class FullPrecision
{
public:
    FullPrecision() { at::globalContext().setAllowTF32CuDNN(false); }
    FullPrecision(const FullPrecision&) = delete;
    FullPrecision& operator=(const FullPrecision&) = delete;
    ~FullPrecision() { at::globalContext().setAllowTF32CuDNN(m_before); }

private:
    bool m_before = at::globalContext().allowTF32CuDNN();
};

} // namespace

struct TorchCqt::State
{
    torch::Tensor magnitudes(const torch::Tensor& samples) const;

    torch::Device device;
    std::string deviceName;
    CqtSettings settings;
    std::shared_ptr<const std::vector<KernelLevel>> kernels;
    std::vector<torch::Tensor> weights; // of each level
    torch::Tensor halfBand;
    std::int64_t padding = 0; // samples before and after, a multiple of every decimation and of the hop
};

// `samples`: 1 x 1 x n. Gives frames x bins.
torch::Tensor TorchCqt::State::magnitudes(const torch::Tensor& samples) const
{
    const std::int64_t frameCount = 1 + samples.size(2) / settings.hopLength;
    const std::int64_t reach = halfBand.size(2) / 2;
    torch::Tensor signal =
        functional::pad(samples, functional::PadFuncOptions({padding, padding + settings.hopLength}));
    std::int64_t decimation = 1;
    torch::Tensor result = torch::zeros({frameCount, settings.binCount}, samples.options());
    for (std::size_t i = 0; i < kernels->size(); ++i) {
        const KernelLevel& level = (*kernels)[i];
        for (; decimation < level.decimation; decimation *= 2)
            signal = torch::conv1d(signal, halfBand, {}, 2, reach);
        const std::int64_t hop = settings.hopLength / decimation;
        const std::int64_t first = padding / decimation - level.halfLength;
        const std::int64_t length = (frameCount - 1) * hop + weights[i].size(2);
        const torch::Tensor parts = torch::conv1d(signal.narrow(2, first, length), weights[i], {}, hop);
        const torch::Tensor real = parts.narrow(1, 0, level.binCount);
        const torch::Tensor imaginary = parts.narrow(1, level.binCount, level.binCount);
        result.narrow(1, level.firstBin, level.binCount)
            .copy_((real * real + imaginary * imaginary).sqrt().squeeze(0).t());
    }
    return result;
}

base::Result<TorchCqt> TorchCqt::create(const std::string& device, const CqtSettings& settings)
{
    try {
        const torch::Device torchDevice(device);
        if (torchDevice.is_cuda() && !torch::cuda::is_available())
            return deviceUnavailable(device, "LibTorch finds no CUDA device.");
        auto state =
            std::make_unique<State>(State{torchDevice, device, settings, planKernels(settings), {}, {}, 0});
        const auto options = torch::TensorOptions().device(torchDevice).dtype(torch::kFloat32);
        state->halfBand = halfBandWeights().to(options);
        for (const KernelLevel& level : *state->kernels) {
            state->weights.push_back(convolutionWeights(level).to(options));
            state->padding =
                std::max<std::int64_t>(state->padding, std::int64_t(level.decimation) *
                                                           (level.halfLength + state->halfBand.size(2)));
        }
        state->padding = (state->padding / settings.hopLength + 1) * settings.hopLength;
        return TorchCqt(std::move(state));
    } catch (const std::exception& exception) {
        return deviceUnavailable(device, exception.what());
    }
}

TorchCqt::TorchCqt(std::unique_ptr<State> state) : m_state(std::move(state)) {}

TorchCqt::TorchCqt(TorchCqt&&) noexcept = default;
TorchCqt& TorchCqt::operator=(TorchCqt&&) noexcept = default;
TorchCqt::~TorchCqt() = default;

base::Result<base::Matrix> TorchCqt::magnitudes(std::span<const float> samples)
{
    try {
        const torch::NoGradGuard noGradient;
        const FullPrecision fullPrecision;
        torch::Tensor input =
            torch::empty({1, 1, static_cast<std::int64_t>(samples.size())}, torch::kFloat32);
        if (!samples.empty())
            std::memcpy(input.data_ptr<float>(), samples.data(), samples.size_bytes());
        const torch::Tensor result =
            m_state->magnitudes(input.to(m_state->device)).to(torch::kCPU).contiguous();
        base::Matrix matrix(static_cast<std::size_t>(result.size(0)),
                            static_cast<std::size_t>(result.size(1)));
        std::memcpy(matrix.values.data(), result.data_ptr<float>(), matrix.values.size() * sizeof(float));
        return matrix;
    } catch (const std::exception& exception) { // out of memory, a device that was lost
        return deviceUnavailable(m_state->deviceName, exception.what());
    }
}

} // namespace coverscope::features
