// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/search/fusion.h"
#include "core/search/search_engine.h"

#include <QJsonObject>

#include <optional>

namespace coverscope::search {

// From what was measured to the probability that the best match is a cover; thresholds() makes a verdict of
// it. With
// the third stage by `fusion`; where only MaxMean is known (no stored features) by a logistic function of
// score and length. Fitted per model (calibration_fit.h, fusion_fit.h) and kept in a file beside the model
// (model/calibration_file.h). Until a model brings its own, the defaults fitted on the first model are used.
struct Calibration
{
    double intercept = 0.0;
    double scoreSlope = 0.0;
    double logLengthSlope = 0.0; // per natural log of seconds, see logLength()
    double matchThreshold = 0.9; // probability from which the verdict is Match
    double possibleThreshold = 0.4;
    std::optional<Fusion> fusion{};

    // Natural log of the length in seconds, between 1 s and 30 s: a longer query needs less score, but
    // beyond half a minute its length says nothing more.
    static double logLength(base::Seconds queryLength);

    // From MaxMean alone.
    double logOdds(float score, base::Seconds queryLength) const;
    double probability(float score, base::Seconds queryLength) const;
    Thresholds thresholds() const { return {matchThreshold, possibleThreshold}; }

    static base::Result<Calibration> fromJson(const QJsonObject& json); // InvalidArgument
    QJsonObject toJson() const;
    static Calibration forModel(const model::ModelInfo& info);
};

} // namespace coverscope::search
