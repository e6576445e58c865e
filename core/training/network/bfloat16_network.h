// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For .cpp files of core/training only.
#include "core/network/pitch_class_cnn.h"
#include "core/training/network/bfloat16_activation.h"
#include "core/training/network/bfloat16_convolution.h"
#include "core/training/network/trainable_network.h"

#include <cstdlib>
#include <memory>
#include <vector>

namespace coverscope::training {

// Values aligned to a cache line and not initialised; keeps its memory, so that a step touches no new pages.
template <class Value>
class AlignedBuffer
{
public:
    void resize(std::size_t count)
    {
        if (count <= m_capacity)
            return;
        const std::size_t bytes = (count * sizeof(Value) + 63) / 64 * 64;
        m_values.reset(static_cast<Value*>(std::aligned_alloc(64, bytes)));
        m_capacity = m_values ? count : throw std::bad_alloc();
    }
    Value* data() { return m_values.get(); }
    const Value* data() const { return m_values.get(); }

private:
    struct Free
    {
        void operator()(Value* values) const { std::free(values); }
    };
    std::unique_ptr<Value, Free> m_values;
    std::size_t m_capacity = 0;
};

// PitchClassCnn forward and backward by our own kernels, several times as fast as through LibTorch:
// convolutions in bfloat16, everything between them in one pass. Needs hasBFloat16Vectors().
//
// The first layer's frames are folded into channels: its few octaves would leave most of a tile empty.
class BFloat16PitchClassNetwork final : public TrainableNetwork
{
public:
    explicit BFloat16PitchClassNetwork(std::shared_ptr<network::PitchClassCnn> network);

    torch::Tensor forward(const torch::Tensor& inputs) override;
    void backward(const torch::Tensor& embeddingGradient) override;
    std::string arithmetic() const override;

private:
    struct Layer
    {
        ConvolutionShape shape;
        ActivationShape activation;
        int realIn = 0; // channels that are not padding
        int realOut = 0;
        torch::Tensor weight; // the backbone's
        torch::Tensor scale;
        torch::Tensor bias;
        torch::Tensor runningMean;
        torch::Tensor runningVariance;

        AlignedBuffer<BFloat16> forwardWeights;
        AlignedBuffer<BFloat16> backwardWeights;
        AlignedBuffer<float> weightGradient;   // tiles' order
        AlignedBuffer<BFloat16> transposed;    // input, of all blocks
        AlignedBuffer<BFloat16> output;        // before normalisation, of all blocks
        AlignedBuffer<BFloat16> inputGradient; // of all blocks

        // By channel, padded
        std::vector<float> mean;
        std::vector<float> inverseDeviation;
        std::vector<float> factor; // normalisation as factor * y + shift
        std::vector<float> shift;
    };

    void setFrames(int frames);
    void loadWeights(Layer& layer, bool isFirst);
    void storeWeightGradient(Layer& layer, bool isFirst);
    void readInputs(const torch::Tensor& inputs, int block, BFloat16* cells) const;
    void forwardLayer(std::size_t index, const torch::Tensor& inputs);
    void backwardLayer(std::size_t index);
    void setNormalisation(Layer& layer, const std::vector<double>& sums, const std::vector<double>& squares);
    torch::Tensor pool();
    void poolBackward(const torch::Tensor& pooledGradient);
    int chunksIn(int block) const;

    std::shared_ptr<network::PitchClassCnn> m_network;
    torch::Tensor m_exponentParameter;
    std::vector<Layer> m_layers;
    int m_octaveCount = 7;

    // Of the last forward()
    int m_chunkCount = 0;
    int m_blockCount = 0;
    int m_frames = 0;
    AlignedBuffer<BFloat16> m_cells;         // one block's, in passing
    AlignedBuffer<BFloat16> m_gradientCells; // likewise
    AlignedBuffer<BFloat16> m_pairedCells;   // likewise
    AlignedBuffer<BFloat16> m_lastGradient;  // of the last layer's activation, all blocks
    std::vector<float> m_powerSums;          // chunks of all blocks x channels
    std::vector<float> m_powerLogSums;
    torch::Tensor m_pooled; // leaf
    torch::Tensor m_output; // with its history back to m_pooled
};

} // namespace coverscope::training
