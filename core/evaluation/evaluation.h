// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluation/manifest.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/retrieval_system.h"
#include "core/features/feature_settings.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace coverscope::evaluation {

// The paper's protocol (bytecover3.md, section 6): every recording asks once per length, with a random cut of
// itself; it is left out of its own ranking.
struct EvaluationSettings
{
    std::vector<std::optional<base::Seconds>> lengths; // no value: the full recording
    base::Seconds minimumDuration = 20.0;              // shorter recordings are left out altogether
    std::uint64_t seed = 1;
    std::size_t bootstrapRounds = 1000;
};

struct LengthResult
{
    std::optional<base::Seconds> length;
    Summary summary;
    std::vector<QueryOutcome> outcomes;
};

struct EvaluationReport
{
    QString system;
    std::size_t cliques = 0;
    std::size_t recordings = 0;
    std::vector<LengthResult> results;
    std::vector<base::Error> skipped;         // files that could not be read
    std::vector<std::filesystem::path> files; // of the recordings, by QueryOutcome::recording
};

// Every file is decoded once, for all `systems` alike. Recordings whose clique
// has no other recording stay as distractors and ask nothing. Progress in queries.
base::Result<std::vector<EvaluationReport>>
evaluate(const std::vector<ManifestEntry>& manifest, const features::FeatureSettings& features,
         const std::vector<RetrievalSystem*>& systems, const EvaluationSettings& settings,
         const base::CancellationToken& token = {}, const base::ProgressSink& progress = {});

// "6,10,30,full"; InvalidArgument otherwise.
base::Result<std::vector<std::optional<base::Seconds>>> parseLengths(const QString& text);

QJsonObject toJson(const EvaluationReport& report); // as interfaces.md, and the intervals
QByteArray toCsv(const std::vector<EvaluationReport>& reports);
// A row for each query of each system: file, length ("full" for the whole), system, best_rank (of a cover),
// average_precision, and the measures of the best-ranked cover where the third stage took them.
QByteArray queriesCsv(const std::vector<EvaluationReport>& reports);
// mAP over query length, a line for each system with its interval: a stand-alone SVG picture.
QByteArray toSvg(const std::vector<EvaluationReport>& reports);

} // namespace coverscope::evaluation
