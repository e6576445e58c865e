// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/recording_sounds.h"

#include <functional>
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

// A recording's sound and its cuts, one for each length; only of those that have a cover. Null where it asks
// nothing. What it points to is used before the next call.
using SoundsSource = std::function<base::Result<const RecordingSounds*>(std::size_t recording)>;

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
