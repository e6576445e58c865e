// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/run/training_run.h"

#include "core/model/device.h"
#include "core/network/torch_device.h"
#include "core/network/whitening.h"
#include "core/training/notes/training_text.h"
#include "core/training/run/learning_rate.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

using base::ErrorCode;

model::ModelInfo modelInfo(const TrainingConfig& config)
{
    model::ModelInfo info;
    info.name = config.name;
    info.architecture = config.architecture;
    info.width = config.width;
    info.embeddingDimension = config.embeddingDimension;
    info.features = config.features;
    info.suggestedHop = config.devHop;
    return info;
}

torch::ScalarType computeType(Precision precision, const model::Device& device)
{
    const bool isHalf = precision == Precision::BFloat16 ||
                        (precision == Precision::Automatic && (device.isCuda || model::hasFastBFloat16()));
    return isHalf ? torch::kBFloat16 : torch::kFloat32;
}

void copyInto(std::span<float> flat, const std::vector<NamedBlock>& blocks,
              const std::map<std::string, model::TensorData>& tensors)
{
    for (const NamedBlock& block : blocks)
        std::ranges::copy(tensors.at(block.name).values,
                          flat.begin() + static_cast<std::ptrdiff_t>(block.first));
}

void copyOut(std::map<std::string, model::TensorData>& tensors, std::span<const float> flat,
             const std::vector<NamedBlock>& blocks)
{
    for (const NamedBlock& block : blocks) {
        const auto part = flat.subspan(block.first, block.count);
        tensors[block.name] = {block.shape, {part.begin(), part.end()}};
    }
}

} // namespace

base::Result<std::unique_ptr<TrainingRun>> TrainingRun::create(const TrainingConfig& config,
                                                               std::size_t compositionCount)
{
    torch::manual_seed(config.seed);
    torch::set_num_threads(1); // each replica is one thread already
    const model::ModelInfo info = modelInfo(config);
    const auto device = model::chooseDevice(config.device);
    if (!device)
        return base::fail(device.error());
    auto network =
        NetworkReplicas::create(info, device->isCuda ? 1 : config.threads,
                                computeType(config.precision, *device), network::torchDevice(*device));
    if (!network)
        return base::fail(network.error());
    auto run =
        std::unique_ptr<TrainingRun>(new TrainingRun(config, info, std::move(*network), compositionCount));
    if (!config.startFrom.empty()) {
        if (const auto started = run->startFrom(config.startFrom); !started)
            return base::fail(started.error());
    }
    return run;
}

TrainingRun::TrainingRun(const TrainingConfig& config, const model::ModelInfo& info,
                         std::unique_ptr<NetworkReplicas> network, std::size_t compositionCount)
    : m_config(config)
    , m_info(info)
    , m_network(std::move(network))
    , m_loss(config, compositionCount)
    , m_optimiser(m_network->parameterRanges(), config.weightDecay)
    , m_average(m_network->parameters().begin(), m_network->parameters().end())
    , m_bufferAverage(m_network->buffers())
{
}

base::Result<void> TrainingRun::startFrom(const std::filesystem::path& path)
{
    auto checkpoint = model::Checkpoint::read(path);
    if (!checkpoint)
        return base::fail(checkpoint.error());
    // It belongs to weights that are about to change.
    std::erase_if(checkpoint->tensors,
                  [](const auto& tensor) { return network::Whitening::isTensor(tensor.first); });
    // Checked by loading it into a network of its own.
    auto network = network::createBackbone(m_info);
    if (!network)
        return base::fail(network.error());
    if (auto loaded = network::loadTensors(**network, checkpoint->tensors); !loaded) {
        loaded.error().path = path;
        return loaded;
    }
    copyInto(m_network->parameters(), m_network->parameterBlocks(), checkpoint->tensors);
    std::vector<float> buffers(m_bufferAverage.size());
    copyInto(buffers, m_network->bufferBlocks(), checkpoint->tensors);
    m_network->setBuffers(buffers);
    m_average.assign(m_network->parameters().begin(), m_network->parameters().end());
    m_bufferAverage = buffers;
    return {};
}

double TrainingRun::currentLearningRate() const
{
    const auto warmUp = static_cast<std::int64_t>(std::llround(m_config.warmUpShare * m_config.steps));
    const auto held = static_cast<std::int64_t>(std::llround(m_config.heldShare * m_config.steps));
    return learningRate(m_step, m_config.steps, warmUp, held, m_config.learningRate);
}

base::Result<StepFigures> TrainingRun::step(const TrainingBatch& batch)
{
    try {
        const auto inputs = torch::from_blob(const_cast<float*>(batch.inputs.data()),
                                             {static_cast<std::int64_t>(batch.chunkCount),
                                              m_config.features.cqt.binCount, m_config.features.chunkFrames},
                                             torch::kFloat32);
        const LossOutcome outcome = m_loss.evaluate(m_network->forward(inputs), batch);
        m_network->backward(outcome.embeddingGradient);

        StepFigures figures{.loss = outcome.loss, .top1 = outcome.top1};
        figures.gradientNorm = std::sqrt(sumOfSquares(m_network->gradients()));
        figures.learningRate = currentLearningRate();
        if (!std::isfinite(figures.loss) || !std::isfinite(figures.gradientNorm))
            return base::fail(
                ErrorCode::Internal, {},
                Text::tr("Training broke down at step %1: the loss is not a number any more. Lower the "
                         "learning rate and start from the last state.")
                    .arg(m_step + 1));
        const double clip = std::min(1.0, m_config.gradientNorm / std::max(figures.gradientNorm, 1e-12));
        m_optimiser.step(m_network->parameters(), m_network->gradients(), figures.learningRate, clip);
        m_loss.step(figures.learningRate);
        ++m_step;
        // A young average forgets faster, or it would hang on to the random start.
        const double young = static_cast<double>(1 + m_step) / static_cast<double>(10 + m_step);
        const double decay = std::min(m_config.averagingDecay, young);
        updateAverage(m_average, m_network->parameters(), decay);
        updateAverage(m_bufferAverage, m_network->buffers(), decay);
        return figures;
    } catch (const std::exception& exception) {
        return base::fail(ErrorCode::Internal, {}, Text::tr("Training step %1 failed.").arg(m_step + 1),
                          QString::fromUtf8(exception.what()));
    }
}

double TrainingRun::secondsSpent() const
{
    return m_secondsBefore +
           std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
}

std::map<std::string, std::vector<float>*> TrainingRun::vectors()
{
    std::map<std::string, std::vector<float>*> all = {{"average", &m_average},
                                                      {"buffer_average", &m_bufferAverage},
                                                      {"first_moments", &m_optimiser.firstMoments()},
                                                      {"second_moments", &m_optimiser.secondMoments()}};
    for (const auto& [name, values] : m_loss.state())
        all["loss." + name] = values;
    return all;
}

TrainingState TrainingRun::state()
{
    TrainingState state;
    state.step = m_step;
    state.momentSteps = m_optimiser.stepCount();
    state.secondsSpent = secondsSpent();
    state.bestFigure = m_bestFigure;
    state.config = m_config.source;
    for (const auto& [name, values] : vectors())
        state.vectors[name] = *values;
    const auto parameters = m_network->parameters();
    state.vectors["parameters"] = {parameters.begin(), parameters.end()};
    state.vectors["buffers"] = m_network->buffers();
    return state;
}

base::Result<void> TrainingRun::restore(const TrainingState& state)
{
    const auto fits = [&](const std::string& name, std::size_t size) {
        const auto found = state.vectors.find(name);
        return found != state.vectors.end() && found->second.size() == size;
    };
    bool isSame =
        fits("parameters", m_network->parameters().size()) && fits("buffers", m_bufferAverage.size());
    for (const auto& [name, values] : vectors())
        isSame = isSame && fits(name, values->size());
    if (!isSame)
        return base::fail(
            ErrorCode::ModelMismatch, {},
            Text::tr("The run's folder holds the state of another network or loss. Give the run a folder "
                     "of its own, or remove the state to start afresh."));
    for (const auto& [name, values] : vectors())
        *values = state.vectors.at(name);
    std::ranges::copy(state.vectors.at("parameters"), m_network->parameters().begin());
    m_network->setBuffers(state.vectors.at("buffers"));
    m_optimiser.setStepCount(state.momentSteps);
    m_loss.setStepCount(state.momentSteps);
    m_step = state.step;
    m_bestFigure = state.bestFigure;
    m_secondsBefore = state.secondsSpent;
    m_started = std::chrono::steady_clock::now();
    return {};
}

model::Checkpoint TrainingRun::checkpoint(const QJsonObject& figures) const
{
    model::Checkpoint checkpoint;
    checkpoint.info = m_info;
    checkpoint.info.training = {{QStringLiteral("steps"), static_cast<qint64>(m_step)},
                                {QStringLiteral("songs_per_step"), m_config.songsPerStep},
                                {QStringLiteral("hours"), secondsSpent() / 3600.0},
                                {QStringLiteral("figures"), figures},
                                {QStringLiteral("config"), m_config.source}};
    copyOut(checkpoint.tensors, m_average, m_network->parameterBlocks());
    copyOut(checkpoint.tensors, m_bufferAverage, m_network->bufferBlocks());
    return checkpoint;
}

} // namespace coverscope::training
