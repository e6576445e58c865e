// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fits what a score says of a pair of recordings (core/cover_map/pair_likelihood.h), says how many pairs the
// cover map then shows, and with --output writes it into the calibration beside the model:
//
//     coverscope-train calibrate-pairs [--model FILE] [--output FILE.calibration.json] --library LIB
//     MANIFEST.csv
//
// The library holds the recordings of the manifest (columns clique, file; known by the files' names) and
// music that covers nothing, made by `coverscope-cli index`. Every pair of recordings counts once.
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/cover_map/pair_probability.h"
#include "core/evaluation/manifest.h"
#include "core/library/library.h"
#include "core/model/calibration_file.h"
#include "core/model/embedder.h"
#include "core/search/calibration.h"
#include "core/search/max_mean.h"
#include "core/training/calibration/pair_likelihood_fit.h"

#include <cstdio>
#include <map>
#include <string>

namespace coverscope::cli {

using namespace cover_map;
using training::JudgedRecordings;

namespace {

using CliqueOfFile = std::map<std::string, QString>;

struct Pair : JudgedRecordings
{
    bool isOfManifest[2] = {}; // else a distractor
};

std::vector<Pair> pairsOf(const library::Snapshot& snapshot, const CliqueOfFile& cliques)
{
    const index::ChunkTable& table = *snapshot.chunks;
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < table.tracks().size(); ++i) {
        for (std::size_t j = i + 1; j < table.tracks().size(); ++j) {
            const index::ChunkTable::Track* shorter = &table.tracks()[i];
            const index::ChunkTable::Track* longer = &table.tracks()[j];
            if (shorter->rowCount > longer->rowCount)
                std::swap(shorter, longer);
            const catalogue::Track& first = *snapshot.find(shorter->id);
            const catalogue::Track& second = *snapshot.find(longer->id);
            const auto a = cliques.find(first.relativePath.filename().string());
            const auto b = cliques.find(second.relativePath.filename().string());
            Pair pair;
            pair.score = search::maxMeanWith(table, *longer, table.embeddings(*shorter));
            pair.shorterLength = first.duration;
            pair.isOfManifest[0] = a != cliques.end();
            pair.isOfManifest[1] = b != cliques.end();
            pair.areCovers = pair.isOfManifest[0] && pair.isOfManifest[1] && a->second == b->second;
            pairs.push_back(pair);
        }
    }
    return pairs;
}

void tell(const char* library, std::span<const Pair> pairs, std::size_t trackCount,
          const PairLikelihood& likelihood, const search::Calibration& search)
{
    const auto probability = PairProbability::from(likelihood, {.trackCount = trackCount});
    for (const double threshold : {0.5, 0.83}) {
        std::size_t covers[2] = {};
        std::size_t others[2] = {};
        double expected = 0.0;
        for (const Pair& pair : pairs) {
            const double shown[2] = {probability.of(pair.score, pair.shorterLength),
                                     search.probability(pair.score, pair.shorterLength)};
            for (int k = 0; k < 2; ++k) {
                if (shown[k] >= threshold)
                    ++(pair.areCovers ? covers[k] : others[k]);
            }
            expected += shown[0] >= threshold ? shown[0] : 0.0;
        }
        std::printf("%-16s at %.2f: %3zu covers and %3zu others shown, %5.1f covers expected; as a search's "
                    "probability %3zu and %3zu\n",
                    library, threshold, covers[0], others[0], expected, covers[1], others[1]);
    }
}

} // namespace

base::Result<ExitCode> runCalibratePairs(const QStringList& words)
{
    Arguments arguments(
        Text::tr("Fits what a score says of a pair of recordings, for the cover map. The library holds the "
                 "recordings of the manifest and music that covers nothing."),
        QStringLiteral("MANIFEST.csv"));
    arguments.addPositional(QStringLiteral("MANIFEST.csv"),
                            Text::tr("CSV file with the columns clique and file."));
    arguments.addLibraryOption();
    arguments.addOption(QStringLiteral("output"), QStringLiteral("FILE.calibration.json"),
                        Text::tr("Where to write (default: only the figures are shown)."));
    arguments.addOption(QStringLiteral("model"), QStringLiteral("FILE"),
                        Text::tr("The model, instead of the one that comes along."));
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto paths = arguments.positional(1, 1);
    if (!paths)
        return base::fail(paths.error());
    const auto library = openLibrary(arguments);
    if (!library)
        return base::fail(library.error());
    const auto manifest = evaluation::readManifest(paths->front());
    if (!manifest)
        return base::fail(manifest.error());
    const std::filesystem::path modelPath =
        arguments.path(QStringLiteral("model")).value_or(model::defaultModelPath());
    CliqueOfFile cliques;
    for (const auto& entry : *manifest)
        cliques[entry.file.filename().string()] = entry.clique;

    const auto snapshot = (*library)->snapshot();
    const std::vector<Pair> pairs = pairsOf(*snapshot, cliques);
    const auto fitted =
        training::fitPairLikelihood(std::vector<JudgedRecordings>(pairs.begin(), pairs.end()));
    if (!fitted)
        return base::fail(fitted.error());
    std::printf("%zu pairs: log likelihood ratio %.3f + %.3f score + %.3f log length\n", pairs.size(),
                fitted->intercept, fitted->scoreSlope, fitted->logLengthSlope);

    model::ModelInfo info;
    info.calibration = model::readCalibration(modelPath, snapshot->identity.modelHash);
    const auto calibration = search::Calibration::forModel(info);
    const auto part = [&](int ofManifest) {
        std::vector<Pair> found;
        std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(found), [ofManifest](const Pair& pair) {
            return static_cast<int>(pair.isOfManifest[0]) + static_cast<int>(pair.isOfManifest[1]) ==
                   ofManifest;
        });
        return found;
    };
    const std::size_t known = std::min(cliques.size(), snapshot->chunks->tracks().size());
    const std::size_t all = snapshot->chunks->tracks().size();
    tell("whole library", pairs, all, *fitted, calibration);
    tell("manifest", part(2), known, *fitted, calibration);
    tell("without covers", part(0), all - known, *fitted, calibration);
    if (const auto output = arguments.path(QStringLiteral("output"))) {
        info.calibration.insert(QLatin1String(pairLikelihoodKey), fitted->toJson());
        if (const auto written =
                model::writeCalibration(*output, snapshot->identity.modelHash, info.calibration);
            !written)
            return base::fail(written.error());
    }
    return ExitCode::Done;
}

} // namespace coverscope::cli
