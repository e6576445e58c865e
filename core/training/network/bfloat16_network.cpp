// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/network/bfloat16_network.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

constexpr double normalisationEpsilon = 1e-5; // as torch::nn::BatchNorm2d
constexpr double runningShare = 0.1;          // likewise, its momentum
constexpr float poolingFloor = 1e-6F;         // as GeneralisedMean
constexpr float firstExponent = 1.0F;         // of which softplus(p) is the rest

int padded(int channels)
{
    return (channels + channelsPerBlock - 1) / channelsPerBlock * channelsPerBlock;
}

std::size_t at(int value)
{
    return static_cast<std::size_t>(value);
}

} // namespace

BFloat16PitchClassNetwork::BFloat16PitchClassNetwork(std::shared_ptr<network::PitchClassCnn> network)
    : m_network(std::move(network))
{
    const auto parameters = m_network->named_parameters();
    const auto buffers = m_network->named_buffers();
    m_exponentParameter = parameters["gem.p"];
    const auto blocks = network::pitchClassBlocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::string name = "conv" + std::to_string(i + 1);
        Layer layer;
        layer.weight = parameters[name + ".conv.weight"];
        layer.scale = parameters[name + ".bn.weight"];
        layer.bias = parameters[name + ".bn.bias"];
        layer.runningMean = buffers[name + ".bn.running_mean"];
        layer.runningVariance = buffers[name + ".bn.running_var"];
        layer.realOut = static_cast<int>(layer.weight.size(0));
        layer.realIn = static_cast<int>(layer.weight.size(1));
        layer.shape.pitchKernel = blocks[i].pitchKernel;
        layer.shape.timeKernel = blocks[i].timeKernel;
        layer.shape.dilation = blocks[i].dilation;
        if (i == 0) {
            m_octaveCount = layer.realIn;
            layer.realIn *= layer.shape.timeKernel;
            layer.shape.timeKernel = 1;
        }
        layer.shape.channelsIn = padded(layer.realIn);
        layer.shape.channelsOut = padded(layer.realOut);
        layer.activation.channels = layer.shape.channelsOut;
        layer.activation.isPooled = blocks[i].isPooled;
        for (auto* values : {&layer.mean, &layer.inverseDeviation, &layer.factor, &layer.shift})
            values->assign(at(layer.shape.channelsOut), 0.0F);
        m_layers.push_back(std::move(layer));
    }
}

int BFloat16PitchClassNetwork::chunksIn(int block) const
{
    return std::min(chunksPerBlock, m_chunkCount - block * chunksPerBlock);
}

void BFloat16PitchClassNetwork::setFrames(int frames)
{
    m_frames = frames;
    const int folded = network::pitchClassBlocks().front().timeKernel;
    int current = frames - folded + 1; // each frame of the first layer's input holds those after it
    std::size_t largest = 0;
    for (Layer& layer : m_layers) {
        layer.shape.framesIn = current;
        layer.shape.framesOut = current - (layer.shape.timeKernel - 1) * layer.shape.dilation;
        layer.activation.frames = layer.shape.framesOut;
        current = layer.activation.framesAfter();
        largest = std::max({largest, layer.shape.inputCount(), layer.shape.outputCount()});
        const std::size_t blocks = at(m_blockCount);
        layer.forwardWeights.resize(layer.shape.weightCount());
        layer.backwardWeights.resize(layer.shape.weightCount());
        layer.weightGradient.resize(layer.shape.weightCount());
        layer.transposed.resize(blocks * layer.shape.inputCount());
        layer.output.resize(blocks * layer.shape.outputCount());
        layer.inputGradient.resize(blocks * layer.shape.inputCount());
    }
    m_cells.resize(largest);
    m_gradientCells.resize(largest);
    m_pairedCells.resize(largest);
    m_lastGradient.resize(at(m_blockCount) * m_layers.back().shape.outputCount());
}

// With the first layer's frames as channels: channel = frame * octaves + octave.
void BFloat16PitchClassNetwork::loadWeights(Layer& layer, bool isFirst)
{
    const ConvolutionShape& shape = layer.shape;
    std::vector<float> weights(shape.weightCount(), 0.0F);
    const float* source = layer.weight.data_ptr<float>();
    const int taps = static_cast<int>(shape.tapCount());
    for (int out = 0; out < layer.realOut; ++out) {
        for (int in = 0; in < layer.realIn; ++in) {
            for (int tap = 0; tap < taps; ++tap) {
                float* target = &weights[at((out * shape.channelsIn + in) * taps + tap)];
                if (isFirst) {
                    const int frame = in / m_octaveCount;
                    const int frames = layer.realIn / m_octaveCount;
                    *target =
                        source[((out * m_octaveCount + in % m_octaveCount) * taps + tap) * frames + frame];
                } else {
                    *target = source[(out * layer.realIn + in) * taps + tap];
                }
            }
        }
    }
    packWeights(shape, weights.data(), layer.forwardWeights.data(), layer.backwardWeights.data());
    std::fill_n(layer.weightGradient.data(), shape.weightCount(), 0.0F);
}

void BFloat16PitchClassNetwork::storeWeightGradient(Layer& layer, bool isFirst)
{
    const ConvolutionShape& shape = layer.shape;
    std::vector<float> gradient(shape.weightCount());
    unpackWeightGradient(shape, layer.weightGradient.data(), gradient.data());
    float* target = layer.weight.mutable_grad().data_ptr<float>();
    const int taps = static_cast<int>(shape.tapCount());
    for (int out = 0; out < layer.realOut; ++out) {
        for (int in = 0; in < layer.realIn; ++in) {
            for (int tap = 0; tap < taps; ++tap) {
                const float value = gradient[at((out * shape.channelsIn + in) * taps + tap)];
                if (isFirst) {
                    const int frame = in / m_octaveCount;
                    const int frames = layer.realIn / m_octaveCount;
                    target[((out * m_octaveCount + in % m_octaveCount) * taps + tap) * frames + frame] +=
                        value;
                } else {
                    target[(out * layer.realIn + in) * taps + tap] += value;
                }
            }
        }
    }
}

// One block's inputs as cells, frames folded into channels.
void BFloat16PitchClassNetwork::readInputs(const torch::Tensor& inputs, int block, BFloat16* cells) const
{
    const ConvolutionShape& shape = m_layers.front().shape;
    std::fill_n(cells, shape.inputCount(), BFloat16{0});
    const float* source = inputs.data_ptr<float>();
    const int folded = m_layers.front().realIn / m_octaveCount;
    const int binCount = m_octaveCount * pitchClassCount;
    for (int chunk = 0; chunk < chunksIn(block); ++chunk) {
        const float* bins = source + at(block * chunksPerBlock + chunk) * at(binCount * m_frames);
        for (int octave = 0; octave < m_octaveCount; ++octave) {
            for (int pitch = 0; pitch < pitchClassCount; ++pitch) {
                const float* row = bins + at(octave * pitchClassCount + pitch) * at(m_frames);
                for (int frame = 0; frame < shape.framesIn; ++frame) {
                    BFloat16* cell =
                        cells + (at(pitch * shape.framesIn + frame) * at(chunksPerBlock) + at(chunk)) *
                                    at(shape.channelsIn);
                    for (int k = 0; k < folded; ++k)
                        cell[k * m_octaveCount + octave] = toBFloat16(row[frame + k]);
                }
            }
        }
    }
}

void BFloat16PitchClassNetwork::setNormalisation(Layer& layer, const std::vector<double>& sums,
                                                 const std::vector<double>& squares)
{
    const double count = static_cast<double>(m_chunkCount) * static_cast<double>(layer.shape.cellsOut());
    const float* scale = layer.scale.data_ptr<float>();
    const float* bias = layer.bias.data_ptr<float>();
    float* runningMean = layer.runningMean.data_ptr<float>();
    float* runningVariance = layer.runningVariance.data_ptr<float>();
    for (std::size_t i = 0; i < at(layer.realOut); ++i) {
        const double mean = sums[i] / count;
        const double variance = std::max(0.0, squares[i] / count - mean * mean);
        const double inverse = 1.0 / std::sqrt(variance + normalisationEpsilon);
        layer.mean[i] = static_cast<float>(mean);
        layer.inverseDeviation[i] = static_cast<float>(inverse);
        layer.factor[i] = static_cast<float>(scale[i] * inverse);
        layer.shift[i] = static_cast<float>(bias[i] - mean * scale[i] * inverse);
        runningMean[i] += static_cast<float>(runningShare * (mean - runningMean[i]));
        runningVariance[i] +=
            static_cast<float>(runningShare * (variance * count / (count - 1.0) - runningVariance[i]));
    }
}

void BFloat16PitchClassNetwork::forwardLayer(std::size_t index, const torch::Tensor& inputs)
{
    Layer& layer = m_layers[index];
    const ConvolutionShape& shape = layer.shape;
    loadWeights(layer, index == 0);
    std::vector<double> sums(at(shape.channelsOut));
    std::vector<double> squares(at(shape.channelsOut));
    for (int block = 0; block < m_blockCount; ++block) {
        BFloat16* transposed = layer.transposed.data() + at(block) * shape.inputCount();
        if (index == 0) {
            readInputs(inputs, block, m_cells.data());
            transposeCells(m_cells.data(), transposed, shape.cellsIn(), shape.channelsIn);
        } else {
            const Layer& before = m_layers[index - 1];
            activate(before.activation, before.output.data() + at(block) * before.shape.outputCount(),
                     before.factor.data(), before.shift.data(), m_cells.data(), transposed);
        }
        std::vector<float> blockSums(at(shape.channelsOut));
        std::vector<float> blockSquares(at(shape.channelsOut));
        convolve(shape, m_cells.data(), layer.forwardWeights.data(),
                 layer.output.data() + at(block) * shape.outputCount(), chunksIn(block), blockSums.data(),
                 blockSquares.data());
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i] += static_cast<double>(blockSums[i]);
            squares[i] += static_cast<double>(blockSquares[i]);
        }
    }
    setNormalisation(layer, sums, squares);
}

// Generalised mean over the last layer's cells: chunks x channels.
torch::Tensor BFloat16PitchClassNetwork::pool()
{
    const Layer& last = m_layers.back();
    const std::size_t channels = at(last.shape.channelsOut);
    const std::size_t blockSize = at(chunksPerBlock) * channels;
    m_powerSums.resize(at(m_blockCount) * blockSize);
    m_powerLogSums.resize(m_powerSums.size());
    const float exponent = firstExponent + std::log1p(std::exp(m_exponentParameter.item<float>()));
    auto pooled = torch::empty({m_chunkCount, last.realOut}, torch::kFloat32);
    auto* target = pooled.data_ptr<float>();
    const auto cellCount = static_cast<float>(last.shape.cellsOut());
    for (int block = 0; block < m_blockCount; ++block) {
        float* sums = m_powerSums.data() + at(block) * blockSize;
        powerSums(last.output.data() + at(block) * last.shape.outputCount(), last.factor.data(),
                  last.shift.data(), last.shape.cellsOut(), last.shape.channelsOut, exponent, poolingFloor,
                  sums, m_powerLogSums.data() + at(block) * blockSize);
        for (int chunk = 0; chunk < chunksIn(block); ++chunk) {
            for (int channel = 0; channel < last.realOut; ++channel)
                *target++ = std::pow(sums[at(chunk) * channels + at(channel)] / cellCount, 1.0F / exponent);
        }
    }
    return pooled;
}

void BFloat16PitchClassNetwork::poolBackward(const torch::Tensor& pooledGradient)
{
    const Layer& last = m_layers.back();
    const std::size_t channels = at(last.shape.channelsOut);
    const std::size_t blockSize = at(chunksPerBlock) * channels;
    const float parameter = m_exponentParameter.item<float>();
    const float exponent = firstExponent + std::log1p(std::exp(parameter));
    const auto cellCount = static_cast<float>(last.shape.cellsOut());
    const float* gradient = pooledGradient.data_ptr<float>();
    const float* pooled = m_pooled.data_ptr<float>();
    double exponentGradient = 0.0;
    for (int block = 0; block < m_blockCount; ++block) {
        std::vector<float> factors(blockSize, 0.0F);
        for (int chunk = 0; chunk < chunksIn(block); ++chunk) {
            for (int channel = 0; channel < last.realOut; ++channel, ++gradient, ++pooled) {
                const std::size_t place = at(chunk) * channels + at(channel);
                const float sum = m_powerSums[at(block) * blockSize + place];
                const float logSum = m_powerLogSums[at(block) * blockSize + place];
                if (sum < 1e-35F) // the floor everywhere, and a power too small for a float
                    continue;
                const float logPooled = std::log(*pooled);
                factors[place] = *gradient * std::exp((1.0F - exponent) * logPooled) / cellCount;
                exponentGradient +=
                    static_cast<double>(*gradient * *pooled * (logSum / sum - logPooled) / exponent);
            }
        }
        powerGradient(last.output.data() + at(block) * last.shape.outputCount(), last.factor.data(),
                      last.shift.data(), last.shape.cellsOut(), last.shape.channelsOut, exponent,
                      poolingFloor, factors.data(),
                      m_lastGradient.data() + at(block) * last.shape.outputCount());
    }
    const double slope = 1.0 / (1.0 + std::exp(-static_cast<double>(parameter))); // of softplus
    *m_exponentParameter.mutable_grad().data_ptr<float>() += static_cast<float>(exponentGradient * slope);
}

void BFloat16PitchClassNetwork::backwardLayer(std::size_t index)
{
    Layer& layer = m_layers[index];
    const ConvolutionShape& shape = layer.shape;
    const bool isLast = index + 1 == m_layers.size();
    const BFloat16* gradients = isLast ? m_lastGradient.data() : m_layers[index + 1].inputGradient.data();
    const std::size_t gradientSize = isLast ? shape.outputCount() : m_layers[index + 1].shape.inputCount();
    const std::size_t channels = at(shape.channelsOut);

    std::vector<double> sums(channels);
    std::vector<double> sumsWithY(channels);
    for (int block = 0; block < m_blockCount; ++block) {
        std::vector<float> blockSums(channels);
        std::vector<float> blockSumsWithY(channels);
        sumGradients(layer.activation, layer.output.data() + at(block) * shape.outputCount(),
                     layer.factor.data(), layer.shift.data(), gradients + at(block) * gradientSize,
                     chunksIn(block), blockSums.data(), blockSumsWithY.data());
        for (std::size_t i = 0; i < channels; ++i) {
            sums[i] += static_cast<double>(blockSums[i]);
            sumsWithY[i] += static_cast<double>(blockSumsWithY[i]);
        }
    }

    // Batch normalisation's gradient as one affine map of g and y for each channel.
    const double count = static_cast<double>(m_chunkCount) * static_cast<double>(shape.cellsOut());
    std::vector<float> yFactor(channels, 0.0F);
    std::vector<float> constant(channels, 0.0F);
    float* scaleGradient = layer.scale.mutable_grad().data_ptr<float>();
    float* biasGradient = layer.bias.mutable_grad().data_ptr<float>();
    for (std::size_t i = 0; i < at(layer.realOut); ++i) {
        const double mean = layer.mean[i];
        const double inverse = layer.inverseDeviation[i];
        const double factor = layer.factor[i];
        const double toScale = inverse * (sumsWithY[i] - mean * sums[i]);
        scaleGradient[i] += static_cast<float>(toScale);
        biasGradient[i] += static_cast<float>(sums[i]);
        yFactor[i] = static_cast<float>(-factor * inverse * toScale / count);
        constant[i] = static_cast<float>(factor * (inverse * mean * toScale - sums[i]) / count);
    }
    const GradientFactors factors{layer.factor.data(), yFactor.data(), constant.data()};
    for (int block = 0; block < m_blockCount; ++block) {
        normalisedGradient(layer.activation, layer.output.data() + at(block) * shape.outputCount(),
                           layer.factor.data(), layer.shift.data(), gradients + at(block) * gradientSize,
                           factors, chunksIn(block), index == 0 ? nullptr : m_gradientCells.data(),
                           m_pairedCells.data());
        accumulateWeightGradient(shape, layer.transposed.data() + at(block) * shape.inputCount(),
                                 m_pairedCells.data(), layer.weightGradient.data());
        if (index > 0)
            convolveBack(shape, m_gradientCells.data(), layer.backwardWeights.data(),
                         layer.inputGradient.data() + at(block) * shape.inputCount());
    }
    storeWeightGradient(layer, index == 0);
}

std::string BFloat16PitchClassNetwork::arithmetic() const
{
    return hasMatrixTiles() ? "matrix tiles, bfloat16" : "vectors, bfloat16";
}

torch::Tensor BFloat16PitchClassNetwork::forward(const torch::Tensor& inputs)
{
    const auto contiguous = inputs.contiguous();
    m_chunkCount = static_cast<int>(contiguous.size(0));
    m_blockCount = (m_chunkCount + chunksPerBlock - 1) / chunksPerBlock;
    setFrames(static_cast<int>(contiguous.size(2)));
    for (std::size_t index = 0; index < m_layers.size(); ++index)
        forwardLayer(index, contiguous);
    m_pooled = pool().requires_grad_();
    m_output = m_network->embedPooled(m_pooled);
    return m_output.detach();
}

void BFloat16PitchClassNetwork::backward(const torch::Tensor& embeddingGradient)
{
    m_output.backward(embeddingGradient);
    poolBackward(m_pooled.grad().contiguous());
    for (std::size_t index = m_layers.size(); index-- > 0;)
        backwardLayer(index);
    m_output = torch::Tensor();
}

} // namespace coverscope::training
