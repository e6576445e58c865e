// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/library_works.h"

namespace coverscope::evaluation {

// evaluate() over a library as it is: every track stands in every ranking, those whose work has another
// recording ask. Only these are decoded, one at a time. `systems` are of makeLibrarySystem() with the same
// snapshot. Cuts are those of evaluate() for a recording's place in the library.
base::Result<std::vector<EvaluationReport>>
evaluateLibrary(const library::Snapshot& snapshot, const LibraryWorks& works,
                const features::FeatureSettings& features, const std::vector<RetrievalSystem*>& systems,
                const EvaluationSettings& settings, const base::CancellationToken& token = {},
                const base::ProgressSink& progress = {});

} // namespace coverscope::evaluation
