// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include "core/evaluation/asking.h"
#include "core/evaluation/recording_sounds.h"
#include "core/evaluation/text.h"

#include <algorithm>
#include <map>

namespace coverscope::evaluation {

namespace {

// Recordings that could be read.
struct Loaded
{
    AskedRecordings recordings;
    std::vector<Sound> wholes; // for the systems, which want them together
    std::vector<std::vector<std::optional<Sound>>> cuts;
};

base::Result<Loaded> loadRecordings(const std::vector<ManifestEntry>& manifest,
                                    const features::FeatureSettings& features, Input input,
                                    const EvaluationSettings& settings, const base::CancellationToken& token,
                                    const base::ProgressSink& progress)
{
    Loaded loaded;
    AskedRecordings& recordings = loaded.recordings;
    std::map<QString, std::size_t> numbers;
    for (std::size_t i = 0; i < manifest.size(); ++i) {
        base::report(progress, {static_cast<double>(i), static_cast<double>(manifest.size()),
                                Text::tr("Reading recordings")});
        const auto plan = [&](base::Seconds duration) {
            return plannedCuts(recordings.files.size(), duration, settings);
        };
        auto sounds = recordingSounds(manifest[i].file, features, input, plan, token);
        if (!sounds) {
            if (sounds.error().code == base::ErrorCode::Cancelled)
                return base::cancelled();
            recordings.skipped.push_back(sounds.error());
            continue;
        }
        if (sounds->whole.duration < settings.minimumDuration)
            continue;
        const auto clique = numbers.try_emplace(manifest[i].clique, numbers.size()).first->second;
        recordings.files.push_back(manifest[i].file);
        recordings.cliques.push_back(clique);
        loaded.wholes.push_back(std::move(sounds->whole));
        loaded.cuts.push_back(std::move(sounds->cuts));
    }
    recordings.cliqueCount = numbers.size();
    return loaded;
}

} // namespace

base::Result<std::vector<EvaluationReport>>
evaluate(const std::vector<ManifestEntry>& manifest, const features::FeatureSettings& features,
         const std::vector<RetrievalSystem*>& systems, const EvaluationSettings& settings,
         const base::CancellationToken& token, const base::ProgressSink& progress)
{
    const bool wantsConstantQ = std::ranges::any_of(
        systems, [](const RetrievalSystem* system) { return system->input() == Input::ConstantQ; });
    auto loaded = loadRecordings(manifest, features, wantsConstantQ ? Input::ConstantQ : Input::ModelFrames,
                                 settings, token, progress);
    if (!loaded)
        return base::fail(loaded.error());
    for (RetrievalSystem* system : systems) {
        if (auto prepared = system->prepare(loaded->wholes, token); !prepared)
            return base::fail(prepared.error());
    }
    const auto sounds = [&loaded](std::size_t recording) -> base::Result<AskingSounds> {
        return AskingSounds{&loaded->wholes[recording], &loaded->cuts[recording]};
    };
    return askAll(std::move(loaded->recordings), sounds, systems, settings, token, progress);
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
