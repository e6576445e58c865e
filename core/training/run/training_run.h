// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For .cpp files of core/training only.
#include "core/training/network/network_replicas.h"
#include "core/training/run/loss_function.h"
#include "core/training/run/training_state.h"

#include "core/model/checkpoint.h"

#include <chrono>
#include <memory>

namespace coverscope::training {

// What one step told.
struct StepFigures
{
    double loss = 0.0;
    double top1 = 0.0;
    double gradientNorm = 0.0;
    double learningRate = 0.0;
};

// The numbers of a run: network, loss, optimiser, moving average; and their way to disk and back.
class TrainingRun
{
public:
    // Fresh, or from config.startFrom with fresh moments.
    static base::Result<std::unique_ptr<TrainingRun>> create(const TrainingConfig& config,
                                                             std::size_t compositionCount);

    // Fails with ModelMismatch where the state is of another network or loss.
    base::Result<void> restore(const TrainingState& state);
    TrainingState state();

    // Internal where the loss is not finite any more.
    base::Result<StepFigures> step(const TrainingBatch& batch);

    // The moving average as a model.
    model::Checkpoint checkpoint(const QJsonObject& figures) const;

    std::string arithmetic() const { return m_network->arithmetic(); } // TrainableNetwork's

    std::int64_t stepsDone() const { return m_step; }
    double secondsSpent() const;
    double bestFigure() const { return m_bestFigure; }
    void setBestFigure(double figure) { m_bestFigure = figure; }

private:
    TrainingRun(const TrainingConfig& config, const model::ModelInfo& info,
                std::unique_ptr<NetworkReplicas> network, std::size_t compositionCount);
    base::Result<void> startFrom(const std::filesystem::path& path);
    std::map<std::string, std::vector<float>*> vectors();
    double currentLearningRate() const;

    TrainingConfig m_config;
    model::ModelInfo m_info;
    std::unique_ptr<NetworkReplicas> m_network;
    LossFunction m_loss;
    AdamW m_optimiser;
    std::vector<float> m_average;       // of the parameters
    std::vector<float> m_bufferAverage; // of the running statistics
    std::int64_t m_step = 0;
    double m_bestFigure = -1.0;
    double m_secondsBefore = 0.0; // in earlier sittings
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

} // namespace coverscope::training
