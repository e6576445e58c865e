// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <functional>
#include <optional>
#include <vector>

namespace coverscope::evaluation {

// What is judged, by number of the recording.
struct AskedRecordings
{
    std::vector<std::filesystem::path> files;
    std::vector<std::size_t> cliques; // equal: the same composition
    std::size_t cliqueCount = 0;
    std::vector<base::Error> skipped; // files that could not be read
};

// A recording's sound and its cuts, one for each length; null where it asks nothing. What they point to is
// used before the next call of their source.
struct AskingSounds
{
    const Sound* whole = nullptr;
    const std::vector<std::optional<Sound>>* cuts = nullptr;
};

// Asked of recordings that have a cover only.
using SoundsSource = std::function<base::Result<AskingSounds>(std::size_t recording)>;

// The cuts that a recording of this number and duration asks with, in the order of settings.lengths.
std::vector<std::optional<base::TimeRange>> plannedCuts(std::size_t recording, base::Seconds duration,
                                                        const EvaluationSettings& settings);

// Asks every system, which is prepared, with the same sounds. A file that `sounds` cannot read asks nothing
// and is among the reports' `skipped`. Fails with Cancelled, and as RetrievalSystem::score() does.
base::Result<std::vector<EvaluationReport>> askAll(AskedRecordings recordings, const SoundsSource& sounds,
                                                   const std::vector<RetrievalSystem*>& systems,
                                                   const EvaluationSettings& settings,
                                                   const base::CancellationToken& token,
                                                   const base::ProgressSink& progress);

} // namespace coverscope::evaluation
