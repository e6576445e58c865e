// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include "core/evaluation/query_cuts.h"
#include "core/features/feature_extractor.h"
#include "core/search/phased_features.h"

#include <QCoreApplication>

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
                                        const features::FeatureSettings& features,
                                        base::Seconds minimumDuration, const base::CancellationToken& token,
                                        const base::ProgressSink& progress)
{
    Collection collection;
    std::map<QString, std::size_t> numbers;
    for (std::size_t i = 0; i < manifest.size(); ++i) {
        base::report(progress, {static_cast<double>(i), static_cast<double>(manifest.size()),
                                Text::tr("Reading recordings")});
        auto track = features::extractFeatures(manifest[i].file, features, {}, token);
        if (!track) {
            if (track.error().code == base::ErrorCode::Cancelled)
                return base::cancelled();
            collection.skipped.push_back(track.error());
            continue;
        }
        if (track->duration < minimumDuration)
            continue;
        const auto clique = numbers.try_emplace(manifest[i].clique, numbers.size()).first->second;
        collection.files.push_back(manifest[i].file);
        collection.sounds.push_back({std::move(track->averagedCqt), track->duration, {}, 1});
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
    for (const std::size_t recording : rankingOf(scores.values)) {
        if (recording == source)
            continue;
        const bool isCover = collection.cliques[recording] == collection.cliques[source];
        relevance.push_back(isCover);
        covers += isCover ? 1.0 : 0.0;
        reached += isCover && scores.reached[recording] ? 1.0 : 0.0;
    }
    return {collection.cliques[source], averagePrecision(relevance),
            static_cast<double>(firstRelevantRank(relevance)), relevance.front(), reached / covers};
}

// The query's sound, or none where the recording is too short for this length.
base::Result<std::optional<Sound>> querySound(const Collection& collection, std::size_t recording,
                                              std::optional<base::Seconds> length,
                                              const features::FeatureSettings& features, std::uint64_t seed,
                                              const base::CancellationToken& token)
{
    if (!length)
        return std::optional<Sound>(collection.sounds[recording]);
    const auto cut = queryCut(recording, collection.sounds[recording].duration, *length, seed);
    if (!cut)
        return std::optional<Sound>();
    auto clip = search::extractPhasedFeatures(collection.files[recording], features, cut, token);
    if (!clip) {
        // A cut that falls into silence asks nothing.
        if (clip.error().code == base::ErrorCode::Silent)
            return std::optional<Sound>();
        return base::fail(clip.error());
    }
    return std::optional<Sound>(Sound{std::move(clip->features.averagedCqt), clip->features.duration,
                                      std::move(clip->fineCqt), clip->phaseCount});
}

} // namespace

base::Result<std::vector<EvaluationReport>>
evaluate(const std::vector<ManifestEntry>& manifest, const features::FeatureSettings& features,
         const std::vector<RetrievalSystem*>& systems, const EvaluationSettings& settings,
         const base::CancellationToken& token, const base::ProgressSink& progress)
{
    auto collection = loadRecordings(manifest, features, settings.minimumDuration, token, progress);
    if (!collection)
        return base::fail(collection.error());
    const std::size_t count = collection->sounds.size();

    std::vector<EvaluationReport> reports;
    for (RetrievalSystem* system : systems) {
        if (auto prepared = system->prepare(collection->sounds, token); !prepared)
            return base::fail(prepared.error());
        reports.push_back({system->name(), collection->cliqueCount, count, {}, collection->skipped});
    }

    const auto total = static_cast<double>(count * settings.lengths.size());
    double done = 0.0;
    for (const auto& length : settings.lengths) {
        for (EvaluationReport& report : reports)
            report.results.push_back({length, {}, {}});
        for (std::size_t recording = 0; recording < count; ++recording) {
            base::report(progress, {done++, total, Text::tr("Asking")});
            if (!collection->hasCover(recording))
                continue;
            auto query = querySound(*collection, recording, length, features, settings.seed, token);
            if (!query)
                return base::fail(query.error());
            if (!query->has_value())
                continue;
            for (std::size_t i = 0; i < systems.size(); ++i) {
                auto scores = systems[i]->score(**query, recording, token);
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
