// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/trainable_network.h"

#include "core/training/network/bfloat16_network.h"

namespace coverscope::training {

namespace {

std::string libTorch(torch::ScalarType type, const torch::Device& device)
{
    return std::string("LibTorch, ") + c10::toString(type) + ", " + device.str();
}

// Any network, through LibTorch's differentiation.
class AutogradNetwork final : public TrainableNetwork
{
public:
    AutogradNetwork(std::shared_ptr<network::Backbone> network, torch::ScalarType computeType)
        : m_network(std::move(network)), m_computeType(computeType)
    {
    }

    torch::Tensor forward(const torch::Tensor& inputs) override
    {
        m_output = m_network->forward(inputs.to(m_computeType));
        return m_output.detach();
    }

    void backward(const torch::Tensor& embeddingGradient) override
    {
        m_output.backward(embeddingGradient);
        m_output = torch::Tensor();
    }

    std::string arithmetic() const override { return libTorch(m_computeType, torch::kCPU); }

private:
    std::shared_ptr<network::Backbone> m_network;
    torch::ScalarType m_computeType;
    torch::Tensor m_output; // with its history
};

class DeviceNetwork final : public TrainableNetwork
{
public:
    DeviceNetwork(torch::Device device, std::shared_ptr<network::Backbone> network,
                  torch::ScalarType computeType)
        : m_network(std::move(network)), m_device(device), m_computeType(computeType)
    {
        for (torch::Tensor& parameter : m_network->parameters()) {
            m_parameters.push_back(parameter.detach()); // of the same memory
            m_gradients.push_back(parameter.grad());
            parameter.mutable_grad() = torch::Tensor();
            parameter.set_data(parameter.detach().to(device, parameter.scalar_type(), false, true)); // a copy
        }
        m_network->to(device);
    }

    torch::Tensor forward(const torch::Tensor& inputs) override
    {
        const auto onDevice = m_network->parameters();
        {
            const torch::NoGradGuard noGradient;
            for (std::size_t k = 0; k < onDevice.size(); ++k)
                onDevice[k].copy_(m_parameters[k]);
        }
        m_output = m_network->forward(inputs.to(m_device).to(m_computeType));
        return m_output.detach().to(torch::kCPU);
    }

    void backward(const torch::Tensor& embeddingGradient) override
    {
        m_output.backward(embeddingGradient.to(m_device));
        m_output = torch::Tensor();
        auto onDevice = m_network->parameters();
        for (std::size_t k = 0; k < onDevice.size(); ++k) {
            if (onDevice[k].grad().defined())
                m_gradients[k].add_(onDevice[k].grad().to(torch::kCPU, torch::kFloat32));
            onDevice[k].mutable_grad() = torch::Tensor();
        }
    }

    std::string arithmetic() const override { return libTorch(m_computeType, m_device); }

private:
    std::shared_ptr<network::Backbone> m_network;
    torch::Device m_device;
    torch::ScalarType m_computeType;
    std::vector<torch::Tensor> m_parameters; // the caller's
    std::vector<torch::Tensor> m_gradients;  // the caller's
    torch::Tensor m_output;                  // with its history
};

} // namespace

std::unique_ptr<TrainableNetwork> makeTrainableOn(torch::Device device,
                                                  std::shared_ptr<network::Backbone> network,
                                                  torch::ScalarType computeType)
{
    return std::make_unique<DeviceNetwork>(device, std::move(network), computeType);
}

std::unique_ptr<TrainableNetwork> makeTrainable(std::shared_ptr<network::Backbone> network,
                                                torch::ScalarType computeType)
{
    if (const auto pitchClass = std::dynamic_pointer_cast<network::PitchClassCnn>(network);
        pitchClass && computeType == torch::kBFloat16 && hasBFloat16Vectors())
        return std::make_unique<BFloat16PitchClassNetwork>(pitchClass);
    return std::make_unique<AutogradNetwork>(std::move(network), computeType);
}

} // namespace coverscope::training
