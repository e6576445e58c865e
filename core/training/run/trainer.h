// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/training/run/training_batch.h"
#include "core/training/run/training_config.h"

#include <QJsonObject>

#include <vector>

namespace coverscope::training {

// Where the pairs of a run come from.
struct TrainingSources
{
    std::vector<WeightedSource> training;
    std::shared_ptr<const PairSource> validation; // compositions held out of training; may be null
};

// As the configuration says; reads the archives.
base::Result<TrainingSources> openSources(const TrainingConfig& config,
                                          const base::CancellationToken& token = {},
                                          const base::ProgressSink& progress = {});

// Trains until the configured number of steps is done. Within config.runFolder:
//
//     state.safetensors   everything to go on from, replaced every few minutes
//     latest.safetensors  the model as it stands (moving average, float16), as often
//     best.safetensors    the model that was best on real covers at 30 s (or else on generated ones)
//     log.csv             a row a step           validation.csv  a row a validation
//     config.json         as it was given
//
// A run that was stopped, by the token or by a kill, goes on from state.safetensors with the same steps
// and batches. Returns figures: steps, seconds, chunks, the last losses and all validations. When the
// token is set, the state is written first and then Cancelled returned.
base::Result<QJsonObject> train(const TrainingConfig& config, const TrainingSources& sources,
                                const base::CancellationToken& token = {},
                                const base::ProgressSink& progress = {});

} // namespace coverscope::training
