// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/asking.h"

#include "core/evaluation/query_cuts.h"
#include "core/evaluation/text.h"

#include <algorithm>

namespace coverscope::evaluation {

namespace {

QueryOutcome judge(const Scores& scores, const std::vector<std::size_t>& cliques, std::size_t source)
{
    std::vector<bool> relevance;
    double covers = 0.0;
    double reached = 0.0;
    QueryOutcome outcome;
    for (const std::size_t recording : rankingOf(scores.values)) {
        if (recording == source)
            continue;
        const bool isCover = cliques[recording] == cliques[source];
        if (isCover && covers == 0.0 && !scores.measures.empty())
            outcome.measures = scores.measures[recording];
        relevance.push_back(isCover);
        covers += isCover ? 1.0 : 0.0;
        reached += isCover && scores.reached[recording] ? 1.0 : 0.0;
    }
    outcome.clique = cliques[source];
    outcome.averagePrecision = averagePrecision(relevance);
    outcome.firstRank = static_cast<double>(firstRelevantRank(relevance));
    outcome.topOne = relevance.front();
    outcome.coverage = reached / covers;
    outcome.recording = source;
    return outcome;
}

} // namespace

std::vector<std::optional<base::TimeRange>> plannedCuts(std::size_t recording, base::Seconds duration,
                                                        const EvaluationSettings& settings)
{
    std::vector<std::optional<base::TimeRange>> cuts;
    for (const auto& length : settings.lengths)
        cuts.push_back(length && duration >= settings.minimumDuration
                           ? queryCut(recording, duration, *length, settings.seed)
                           : std::nullopt);
    return cuts;
}

base::Result<std::vector<EvaluationReport>> askAll(AskedRecordings recordings, const SoundsSource& sounds,
                                                   const std::vector<RetrievalSystem*>& systems,
                                                   const EvaluationSettings& settings,
                                                   const base::CancellationToken& token,
                                                   const base::ProgressSink& progress)
{
    const std::vector<std::size_t>& cliques = recordings.cliques;
    const std::size_t count = cliques.size();
    std::vector<std::size_t> sizes(recordings.cliqueCount);
    for (const std::size_t clique : cliques)
        ++sizes[clique];

    std::vector<EvaluationReport> reports;
    for (const RetrievalSystem* system : systems) {
        reports.push_back({system->name(), recordings.cliqueCount, count, {}, {}, recordings.files});
        for (const auto& length : settings.lengths)
            reports.back().results.push_back({length, {}, {}});
    }
    for (std::size_t recording = 0; recording < count; ++recording) {
        base::report(progress,
                     {static_cast<double>(recording), static_cast<double>(count), Text::tr("Asking")});
        if (sizes[cliques[recording]] < 2)
            continue; // has no cover
        const auto sound = sounds(recording);
        if (!sound) {
            if (sound.error().code == base::ErrorCode::Cancelled)
                return base::cancelled();
            recordings.skipped.push_back(sound.error());
            continue;
        }
        for (std::size_t k = 0; sound->whole != nullptr && k < settings.lengths.size(); ++k) {
            const std::optional<Sound>& cut = (*sound->cuts)[k];
            if (settings.lengths[k] && !cut)
                continue; // too short for this length, or silent: asks nothing
            for (std::size_t i = 0; i < systems.size(); ++i) {
                const auto scores = systems[i]->score(cut ? *cut : *sound->whole, recording, token);
                if (!scores)
                    return base::fail(scores.error());
                reports[i].results[k].outcomes.push_back(judge(*scores, cliques, recording));
            }
        }
    }
    for (EvaluationReport& report : reports) {
        report.skipped = recordings.skipped;
        for (LengthResult& result : report.results)
            result.summary = summarise(result.outcomes, settings.bootstrapRounds, settings.seed);
    }
    return reports;
}

} // namespace coverscope::evaluation
