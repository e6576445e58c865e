// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fits what a score says of a pair of recordings (core/cover_map/pair_likelihood.h), says how many pairs the
// cover map then shows, and with --output writes it into the calibration beside the model:
//
//     pair_likelihood_benchmark [--model FILE] [--output FILE.calibration.json] LIBRARY MANIFEST.csv
//
// The library holds the recordings of the manifest (columns clique, file; known by the files' names) and
// music that covers nothing, made by `coverscope-cli index`. Every pair of recordings counts once.
#include "core/cover_map/pair_probability.h"
#include "core/evaluation/manifest.h"
#include "core/library/library.h"
#include "core/model/calibration_file.h"
#include "core/model/embedder.h"
#include "core/search/calibration.h"
#include "core/search/max_mean.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <map>
#include <string>

using namespace coverscope;
using namespace coverscope::cover_map;

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

int failed(const base::Error& error)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("output"), QStringLiteral("Where to write."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("model"), QStringLiteral("The model."), QStringLiteral("FILE")});
    parser.process(application);
    if (parser.positionalArguments().size() != 2) {
        std::fprintf(stderr, "usage: pair_likelihood_benchmark [--model FILE] [--output FILE.json] LIBRARY "
                             "MANIFEST.csv\n");
        return 2;
    }
    const auto library = library::Library::open(parser.positionalArguments()[0].toStdString(),
                                                library::Library::OpenMode::ReadOnly);
    if (!library)
        return failed(library.error());
    const auto manifest = evaluation::readManifest(parser.positionalArguments()[1].toStdString());
    if (!manifest)
        return failed(manifest.error());
    const std::filesystem::path modelPath =
        parser.isSet(QStringLiteral("model"))
            ? std::filesystem::path(parser.value(QStringLiteral("model")).toStdString())
            : model::defaultModelPath();
    CliqueOfFile cliques;
    for (const auto& entry : *manifest)
        cliques[entry.file.filename().string()] = entry.clique;

    const auto snapshot = (*library)->snapshot();
    const std::vector<Pair> pairs = pairsOf(*snapshot, cliques);
    const auto fitted = fitPairLikelihood(std::vector<JudgedRecordings>(pairs.begin(), pairs.end()));
    if (!fitted)
        return failed(fitted.error());
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
    if (!parser.isSet(QStringLiteral("output")))
        return 0;
    info.calibration.insert(QLatin1String(pairLikelihoodKey), fitted->toJson());
    const auto written = model::writeCalibration(parser.value(QStringLiteral("output")).toStdString(),
                                                 snapshot->identity.modelHash, info.calibration);
    return written ? 0 : failed(written.error());
}
