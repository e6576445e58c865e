// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/library_evaluation.h"

#include "core/evaluation/asking.h"
#include "core/evaluation/recording_sounds.h"

#include <QHash>

namespace coverscope::evaluation {

base::Result<std::vector<EvaluationReport>>
evaluateLibrary(const library::Snapshot& snapshot, const LibraryWorks& works,
                const features::FeatureSettings& features, const std::vector<RetrievalSystem*>& systems,
                const EvaluationSettings& settings, const base::CancellationToken& token,
                const base::ProgressSink& progress)
{
    AskedRecordings recordings;
    QHash<QString, std::size_t> numbers;
    for (std::size_t i = 0; i < snapshot.tracks.size(); ++i) {
        recordings.files.push_back(snapshot.pathOf(snapshot.tracks[i]));
        const QString& work = works.works[i];
        const std::size_t next = recordings.cliqueCount;
        const auto known = work.isEmpty() ? numbers.end() : numbers.find(work);
        recordings.cliques.push_back(known == numbers.end() ? next : *known);
        if (known != numbers.end())
            continue;
        ++recordings.cliqueCount;
        if (!work.isEmpty())
            numbers.insert(work, next);
    }
    recordings.skipped = works.problems;
    RecordingSounds asking;
    const auto sounds = [&](std::size_t recording) -> base::Result<AskingSounds> {
        const auto plan = [&](base::Seconds duration) { return plannedCuts(recording, duration, settings); };
        auto read = recordingSounds(snapshot.pathOf(snapshot.tracks[recording]), features, Input::ModelFrames,
                                    plan, token);
        if (!read)
            return base::fail(read.error());
        asking = std::move(*read);
        if (asking.whole.duration < settings.minimumDuration)
            return AskingSounds();
        return AskingSounds{&asking.whole, &asking.cuts};
    };
    return askAll(std::move(recordings), sounds, systems, settings, token, progress);
}

} // namespace coverscope::evaluation
