// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fits how the scores of a model are to be read (core/search/calibration.h), says how well that holds, and
// writes it to the file beside the model that the programs read:
//
//     calibration_benchmark [--model MODEL.safetensors] [--hop SECONDS] [--output FILE.json]
//                           [--distractors FOLDER]... [--generated CONFIG.json] [--compositions COUNT]
//                           [--lengths 6,10,...] [--searches FILE.csv]
//                           MANIFEST.csv...
//
// The manifests are those of `coverscope-cli evaluate` (columns clique, file). The folders hold music that
// covers nothing of the manifest and nothing of itself, or are libraries of such music, which are quicker to
// read; it is in the library of every query, and asks too.
// With a configuration of the model's training, covers made from the notes that it held out ask in a library
// of their own. Every recording asks with a random cut of each length, those with covers also as a whole, by
// the very search that the programs do. Printed, cross-validated over cliques, for recordings and for what
// was generated: the ranking (mAP, top-1), how many covers are called a match and how many clips without a
// cover in the library are, and how often a cut finds the recording that it was made from. Then the same of a
// fit without the generated covers.
#include "tests/benchmarks/calibration_row.h"

#include "core/model/calibration_file.h"
#include "core/search/fusion_fit.h"
#include "core/search/logistic_regression.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <fstream>
#include <functional>
#include <map>
#include <set>

using namespace coverscope;
using benchmarks::CalibrationRow;
using benchmarks::JudgedSearch;

namespace {

constexpr std::size_t foldCount = 5;
// Of 100 clips that have no cover in the library, so many may be called a match, and so many possible.
constexpr search::CalibrationTargets targets{0.01, 0.10};

using Wanted = std::function<bool(const JudgedSearch&)>;

std::vector<search::JudgedPair> pairsOf(const std::vector<JudgedSearch>& searches, const Wanted& wanted)
{
    std::vector<search::JudgedPair> pairs;
    for (const JudgedSearch& judged : searches) {
        if (!wanted(judged))
            continue;
        for (const benchmarks::JudgedTrack& track : judged.tracks)
            pairs.push_back({track.evidence, judged.length, judged.number, track.relation, track.standsFor});
    }
    return pairs;
}

// Two stages and three, and the thresholds of the latter.
base::Result<search::Calibration> fit(const std::vector<JudgedSearch>& searches, const Wanted& wanted)
{
    const auto pairs = pairsOf(searches, wanted);
    std::map<std::size_t, search::JudgedQuery> byNumber;
    for (const search::JudgedPair& pair : pairs) {
        if (pair.relation == search::PairRelation::SameRecording)
            continue;
        auto [entry, isNew] = byNumber.try_emplace(pair.query);
        search::JudgedQuery& query = entry->second;
        if (isNew)
            query = {pair.queryLength, {}, -1.0F};
        const auto score = static_cast<float>(pair.evidence[search::Measure::MaxMean]);
        if (pair.relation == search::PairRelation::Cover)
            query.bestCover = std::max(query.bestCover.value_or(score), score);
        else
            query.bestOther = std::max(query.bestOther, score);
    }
    std::vector<search::JudgedQuery> queries;
    queries.reserve(byNumber.size());
    for (const auto& [number, query] : byNumber)
        queries.push_back(query);
    auto calibration = search::fitCalibration(queries, targets);
    if (!calibration)
        return calibration;
    const auto fusion = search::fitFusion(pairs);
    if (!fusion)
        return base::fail(fusion.error());
    calibration->fusion = *fusion;
    const auto best = search::bestMatches(pairs, *fusion);
    std::vector<double> falseAlarms;
    falseAlarms.reserve(best.size());
    for (const search::BestMatches& query : best)
        falseAlarms.push_back(search::logistic(query.other));
    search::fitThresholds(*calibration, std::move(falseAlarms), targets);
    return calibration;
}

// `fitted`: which of the searches may be learnt from.
void crossValidate(const std::vector<JudgedSearch>& searches, const Wanted& fitted)
{
    struct Table
    {
        std::map<double, CalibrationRow> byLength;
        CalibrationRow total;
    };
    std::map<bool, Table> tables;
    for (std::size_t fold = 0; fold < foldCount; ++fold) {
        const auto calibration = fit(searches, [fold, &fitted](const JudgedSearch& judged) {
            return judged.clique % foldCount != fold && fitted(judged);
        });
        if (!calibration)
            continue;
        for (const JudgedSearch& judged : searches) {
            if (judged.clique % foldCount != fold)
                continue;
            Table& table = tables[judged.isGenerated];
            table.byLength[judged.isCut ? judged.cutLength : 1e9].add(judged, *calibration);
            table.total.add(judged, *calibration);
        }
    }
    for (const auto& [isGenerated, table] : tables) {
        std::printf("%s\n", isGenerated ? "generated covers" : "recordings");
        for (const auto& [length, row] : table.byLength)
            row.print(length < 1e9 ? qPrintable(QStringLiteral("%1 s").arg(length)) : "full");
        table.total.print("all");
    }
}

// Appends what is asked of another collection; its cliques and queries are others.
void append(std::vector<JudgedSearch>& searches, std::vector<JudgedSearch> others)
{
    const auto next = [&searches](auto member) {
        std::size_t result = 0;
        for (const JudgedSearch& judged : searches)
            result = std::max(result, judged.*member + 1);
        return result;
    };
    const std::size_t firstClique = next(&JudgedSearch::clique);
    const std::size_t firstNumber = next(&JudgedSearch::number);
    for (JudgedSearch& judged : others) {
        judged.clique += firstClique;
        judged.number += firstNumber;
        searches.push_back(std::move(judged));
    }
}

// For looking at the measures by other means: query, clique, length of the cut (0: whole), relation (0 none,
// 1 cover, 2 the same recording), whether the track is a distractor, and the measures.
void writeSearches(const QString& path, const std::vector<JudgedSearch>& searches)
{
    std::ofstream csv(path.toStdString());
    csv << "query,clique,length,relation,distractor,stands_for";
    for (const char* name : search::measureNames)
        csv << ',' << name;
    csv << '\n';
    for (const JudgedSearch& judged : searches) {
        for (const benchmarks::JudgedTrack& track : judged.tracks) {
            csv << judged.number << ',' << judged.clique << ',' << judged.cutLength << ','
                << static_cast<int>(track.relation) << ',' << track.isDistractor << ',' << track.standsFor;
            for (const double value : track.evidence.values)
                csv << ',' << value;
            csv << '\n';
        }
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
    parser.addOption({QStringLiteral("model"), QStringLiteral("The model."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("hop"), QStringLiteral("Chunk hop in seconds."), QStringLiteral("SECONDS")});
    parser.addOption({QStringLiteral("output"), QStringLiteral("Where to write."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("distractors"), QStringLiteral("Unrelated music."), QStringLiteral("FOLDER")});
    parser.addOption(
        {QStringLiteral("generated"), QStringLiteral("A training configuration."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("compositions"), QStringLiteral("How many are generated."),
                      QStringLiteral("COUNT"), QStringLiteral("100")});
    parser.addOption({QStringLiteral("lengths"), QStringLiteral("Of the cuts, in seconds."),
                      QStringLiteral("LIST"), QStringLiteral("6,10,15,20,25,30,40,50,60")});
    parser.addOption({QStringLiteral("searches"), QStringLiteral("A row for each pair that was measured."),
                      QStringLiteral("FILE")});
    parser.process(application);
    if (parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr,
                     "usage: calibration_benchmark [--model FILE] [--hop SECONDS] [--output FILE.json] "
                     "[--distractors FOLDER]... [--generated CONFIG.json] [--compositions COUNT] "
                     "MANIFEST.csv...\n");
        return 2;
    }
    const std::filesystem::path modelPath =
        parser.isSet(QStringLiteral("model"))
            ? std::filesystem::path(parser.value(QStringLiteral("model")).toStdString())
            : model::defaultModelPath();
    const auto embedder = model::Embedder::load(modelPath, model::DevicePreference::Automatic);
    if (!embedder)
        return failed(embedder.error());
    std::vector<base::Seconds> lengths;
    for (const QString& length : parser.value(QStringLiteral("lengths")).split(QLatin1Char(',')))
        lengths.push_back(length.toDouble());
    std::vector<std::filesystem::path> distractors;
    for (const QString& folder : parser.values(QStringLiteral("distractors")))
        distractors.emplace_back(folder.toStdString());
    const base::Seconds hop = parser.isSet(QStringLiteral("hop"))
                                  ? parser.value(QStringLiteral("hop")).toDouble()
                                  : (*embedder)->info().suggestedHop;
    std::vector<std::filesystem::path> manifests;
    for (const QString& manifest : parser.positionalArguments())
        manifests.emplace_back(manifest.toStdString());
    const auto recorded = benchmarks::recordedCollection(manifests, distractors, **embedder, hop);
    if (!recorded)
        return failed(recorded.error());
    auto searches = benchmarks::judgedSearches(*recorded, **embedder, hop, lengths);
    if (!searches)
        return failed(searches.error());
    if (parser.isSet(QStringLiteral("searches")))
        writeSearches(parser.value(QStringLiteral("searches")), *searches);
    const auto everything = [](const JudgedSearch&) { return true; };
    if (parser.isSet(QStringLiteral("generated"))) {
        const auto generated = benchmarks::generatedCollection(
            parser.value(QStringLiteral("generated")).toStdString(),
            parser.value(QStringLiteral("compositions")).toUInt(), **embedder, hop);
        if (!generated)
            return failed(generated.error());
        auto others = benchmarks::judgedSearches(*generated, **embedder, hop, lengths);
        if (!others)
            return failed(others.error());
        append(*searches, std::move(*others));
        std::printf("fitted on all\n");
        crossValidate(*searches, everything);
        std::printf("fitted on recordings alone\n");
    }
    crossValidate(*searches, [](const JudgedSearch& judged) { return !judged.isGenerated; });
    const auto fitted = fit(*searches, everything);
    if (!fitted)
        return failed(fitted.error());
    const std::filesystem::path output =
        parser.isSet(QStringLiteral("output"))
            ? std::filesystem::path(parser.value(QStringLiteral("output")).toStdString())
            : model::calibrationPathOf(modelPath);
    QJsonObject calibration = fitted->toJson();
    const QLatin1String pairs("pairs"); // of another fit, pair_likelihood_benchmark
    if (const QJsonObject known = (*embedder)->info().calibration; known.contains(pairs))
        calibration.insert(pairs, known.value(pairs));
    if (const auto written = model::writeCalibration(output, (*embedder)->info().hash, calibration); !written)
        return failed(written.error());
    std::printf("%s", QJsonDocument(calibration).toJson().constData());
    return 0;
}
