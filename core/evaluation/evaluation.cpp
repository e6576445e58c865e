// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include "core/evaluation/query_cuts.h"
#include "core/evaluation/recording_sounds.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace coverscope::evaluation {

namespace {

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::evaluation)
};

// What is asked: recordings that could be read, with their cliques as numbers.
struct Collection
{
    std::vector<std::filesystem::path> files;
    std::vector<Sound> sounds;
    std::vector<std::vector<std::optional<Sound>>> cuts; // of each recording, for each length
    std::vector<std::size_t> cliques;
    std::size_t cliqueCount = 0;
    std::vector<base::Error> skipped;

    bool hasCover(std::size_t recording) const
    {
        for (std::size_t other = 0; other < cliques.size(); ++other) {
            if (other != recording && cliques[other] == cliques[recording])
                return true;
        }
        return false;
    }
};

base::Result<Collection> loadRecordings(const std::vector<ManifestEntry>& manifest,
                                        const features::FeatureSettings& features, Input input,
                                        const EvaluationSettings& settings,
                                        const base::CancellationToken& token,
                                        const base::ProgressSink& progress)
{
    Collection collection;
    std::map<QString, std::size_t> numbers;
    for (std::size_t i = 0; i < manifest.size(); ++i) {
        base::report(progress, {static_cast<double>(i), static_cast<double>(manifest.size()),
                                Text::tr("Reading recordings")});
        const auto plan = [&](base::Seconds duration) {
            std::vector<std::optional<base::TimeRange>> cuts;
            for (const auto& length : settings.lengths)
                cuts.push_back(length && duration >= settings.minimumDuration
                                   ? queryCut(collection.files.size(), duration, *length, settings.seed)
                                   : std::nullopt);
            return cuts;
        };
        auto sounds = recordingSounds(manifest[i].file, features, input, plan, token);
        if (!sounds) {
            if (sounds.error().code == base::ErrorCode::Cancelled)
                return base::cancelled();
            collection.skipped.push_back(sounds.error());
            continue;
        }
        if (sounds->whole.duration < settings.minimumDuration)
            continue;
        const auto clique = numbers.try_emplace(manifest[i].clique, numbers.size()).first->second;
        collection.files.push_back(manifest[i].file);
        collection.sounds.push_back(std::move(sounds->whole));
        collection.cuts.push_back(std::move(sounds->cuts));
        collection.cliques.push_back(clique);
    }
    collection.cliqueCount = numbers.size();
    return collection;
}

QueryOutcome judge(const Scores& scores, const Collection& collection, std::size_t source)
{
    std::vector<bool> relevance;
    double covers = 0.0;
    double reached = 0.0;
    QueryOutcome outcome;
    for (const std::size_t recording : rankingOf(scores.values)) {
        if (recording == source)
            continue;
        const bool isCover = collection.cliques[recording] == collection.cliques[source];
        if (isCover && covers == 0.0 && !scores.measures.empty())
            outcome.measures = scores.measures[recording];
        relevance.push_back(isCover);
        covers += isCover ? 1.0 : 0.0;
        reached += isCover && scores.reached[recording] ? 1.0 : 0.0;
    }
    outcome.clique = collection.cliques[source];
    outcome.averagePrecision = averagePrecision(relevance);
    outcome.firstRank = static_cast<double>(firstRelevantRank(relevance));
    outcome.topOne = relevance.front();
    outcome.coverage = reached / covers;
    outcome.recording = source;
    return outcome;
}

} // namespace

base::Result<std::vector<EvaluationReport>>
evaluate(const std::vector<ManifestEntry>& manifest, const features::FeatureSettings& features,
         const std::vector<RetrievalSystem*>& systems, const EvaluationSettings& settings,
         const base::CancellationToken& token, const base::ProgressSink& progress)
{
    const bool wantsConstantQ = std::ranges::any_of(
        systems, [](const RetrievalSystem* system) { return system->input() == Input::ConstantQ; });
    auto collection =
        loadRecordings(manifest, features, wantsConstantQ ? Input::ConstantQ : Input::ModelFrames, settings,
                       token, progress);
    if (!collection)
        return base::fail(collection.error());
    const std::size_t count = collection->sounds.size();

    std::vector<EvaluationReport> reports;
    for (RetrievalSystem* system : systems) {
        if (auto prepared = system->prepare(collection->sounds, token); !prepared)
            return base::fail(prepared.error());
        reports.push_back(
            {system->name(), collection->cliqueCount, count, {}, collection->skipped, collection->files});
    }

    const auto total = static_cast<double>(count * settings.lengths.size());
    double done = 0.0;
    for (std::size_t k = 0; k < settings.lengths.size(); ++k) {
        for (EvaluationReport& report : reports)
            report.results.push_back({settings.lengths[k], {}, {}});
        for (std::size_t recording = 0; recording < count; ++recording) {
            base::report(progress, {done++, total, Text::tr("Asking")});
            if (!collection->hasCover(recording))
                continue;
            const std::optional<Sound>& cut = collection->cuts[recording][k];
            if (settings.lengths[k] && !cut)
                continue; // too short for this length, or silent: asks nothing
            const Sound& query = cut ? *cut : collection->sounds[recording];
            for (std::size_t i = 0; i < systems.size(); ++i) {
                auto scores = systems[i]->score(query, recording, token);
                if (!scores)
                    return base::fail(scores.error());
                reports[i].results.back().outcomes.push_back(judge(*scores, *collection, recording));
            }
        }
        for (EvaluationReport& report : reports)
            report.results.back().summary =
                summarise(report.results.back().outcomes, settings.bootstrapRounds, settings.seed);
    }
    return reports;
}

base::Result<std::vector<std::optional<base::Seconds>>> parseLengths(const QString& text)
{
    std::vector<std::optional<base::Seconds>> lengths;
    for (const QString& part : text.split(QLatin1Char(','))) {
        bool isNumber = false;
        const double seconds = part.trimmed().toDouble(&isNumber);
        if (part.trimmed() == QLatin1String("full"))
            lengths.emplace_back(std::nullopt);
        else if (isNumber && seconds >= 1.0)
            lengths.emplace_back(seconds);
        else
            return base::fail(
                base::ErrorCode::InvalidArgument, {},
                Text::tr(
                    "“%1” is not a query length. Give seconds (1 or more) or “full”, separated by commas.")
                    .arg(part));
    }
    return lengths;
}

} // namespace coverscope::evaluation
