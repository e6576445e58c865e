// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/trainable_network.h"

#include "core/training/network/amx_network.h"

namespace coverscope::training {

namespace {

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

private:
    std::shared_ptr<network::Backbone> m_network;
    torch::ScalarType m_computeType;
    torch::Tensor m_output; // with its history
};

} // namespace

std::unique_ptr<TrainableNetwork> makeTrainable(std::shared_ptr<network::Backbone> network,
                                                torch::ScalarType computeType)
{
    if (const auto pitchClass = std::dynamic_pointer_cast<network::PitchClassCnn>(network);
        pitchClass && computeType == torch::kBFloat16 && hasMatrixTiles())
        return std::make_unique<AmxPitchClassNetwork>(pitchClass);
    return std::make_unique<AutogradNetwork>(std::move(network), computeType);
}

} // namespace coverscope::training
