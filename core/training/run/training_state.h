// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace coverscope::training {

// All that a run needs to go on as if it had never stopped. The batches follow from the configuration
// and the step, so no random state is among it.
struct TrainingState
{
    std::int64_t step = 0;        // steps done
    std::int64_t momentSteps = 0; // optimiser steps since the moments were last zero
    double secondsSpent = 0.0;
    double bestFigure = -1.0; // of the validation that chose the best checkpoint
    QJsonObject config;       // as it was
    std::map<std::string, std::vector<float>> vectors;

    // All or nothing, like a checkpoint.
    base::Result<void> write(const std::filesystem::path& path) const;
    static base::Result<TrainingState> read(const std::filesystem::path& path);
};

} // namespace coverscope::training
