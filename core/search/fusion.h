// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/search/pair_evidence.h"

#include <QJsonObject>

namespace coverscope::search {

// Lengths of the query at which weights are given; between them they change linearly with the logarithm of
// the length, beyond them not at all. Qmax says nothing about 6 s and most about a whole piece.
inline constexpr std::array<base::Seconds, 4> lengthKnots = {6.0, 12.0, 25.0, 90.0};
inline constexpr std::size_t knotCount = lengthKnots.size();
using KnotShares = std::array<double, knotCount>; // of one length; their sum is 1
KnotShares knotSharesOf(base::Seconds queryLength);

// A logistic regression whose weights depend on the length of the query.
struct LengthwiseRegression
{
    using Weights = std::array<double, knotCount>;
    Weights constant{};
    std::array<Weights, measureCount> weights{};

    double logit(const PairEvidence& evidence, base::Seconds queryLength) const;
};

// From the evidence for a pair to one value to rank by, and to the probability that the best match of a
// query is right. One regression for "a cover" and one for "this very recording"; a match is a track that is
// one or the other. Fitted per model by fusion_fit.h.
struct Fusion
{
    LengthwiseRegression cover;
    LengthwiseRegression sameRecording;

    // Log odds of a match; rises with either regression, and tells values apart whose probabilities round
    // to 0 or 1.
    double value(const PairEvidence& evidence, base::Seconds queryLength) const;

    static base::Result<Fusion> fromJson(const QJsonObject& json); // InvalidArgument
    QJsonObject toJson() const;
};

} // namespace coverscope::search
