// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fits how the scores of a model are to be read (core/search/calibration.h), says how well that holds, and
// writes it to the file beside the model that the programs read:
//
//     coverscope-train calibrate [--model MODEL.safetensors] [--hop SECONDS] [--output FILE.json]
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
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/training/calibration/calibration_row.h"

#include "core/model/calibration_file.h"
#include "core/search/logistic_regression.h"
#include "core/training/calibration/fusion_fit.h"

#include <QJsonDocument>

#include <cstdio>
#include <fstream>
#include <functional>
#include <map>
#include <set>

namespace coverscope::cli {

using training::CalibrationRow;
using training::JudgedSearch;

namespace {

const QString fittedLengths = QStringLiteral("6,10,15,20,25,30,40,50,60");
constexpr std::size_t foldCount = 5;
// Of all clips that have no cover in the library, so many may be called a match, and so many possible. Those
// of 30 and 60 s are called so twice as often as the mean, and 2 in 100 is the most that people should have
// to bear.
constexpr training::CalibrationTargets targets{0.008, 0.10};

using Wanted = std::function<bool(const JudgedSearch&)>;

std::vector<training::JudgedPair> pairsOf(const std::vector<JudgedSearch>& searches, const Wanted& wanted)
{
    std::vector<training::JudgedPair> pairs;
    for (const JudgedSearch& judged : searches) {
        if (!wanted(judged))
            continue;
        for (const training::JudgedTrack& track : judged.tracks)
            pairs.push_back({track.evidence, judged.length, judged.number, track.relation, track.standsFor});
    }
    return pairs;
}

// Two stages and three, and the thresholds of the latter.
base::Result<search::Calibration> fit(const std::vector<JudgedSearch>& searches, const Wanted& wanted)
{
    const auto pairs = pairsOf(searches, wanted);
    std::map<std::size_t, training::JudgedQuery> byNumber;
    for (const training::JudgedPair& pair : pairs) {
        if (pair.relation == training::PairRelation::SameRecording)
            continue;
        auto [entry, isNew] = byNumber.try_emplace(pair.query);
        training::JudgedQuery& query = entry->second;
        if (isNew)
            query = {pair.queryLength, {}, -1.0F};
        const auto score = static_cast<float>(pair.evidence[search::Measure::MaxMean]);
        if (pair.relation == training::PairRelation::Cover)
            query.bestCover = std::max(query.bestCover.value_or(score), score);
        else
            query.bestOther = std::max(query.bestOther, score);
    }
    std::vector<training::JudgedQuery> queries;
    queries.reserve(byNumber.size());
    for (const auto& [number, query] : byNumber)
        queries.push_back(query);
    auto calibration = training::fitCalibration(queries, targets);
    if (!calibration)
        return calibration;
    const auto fusion = training::fitFusion(pairs);
    if (!fusion)
        return base::fail(fusion.error());
    calibration->fusion = *fusion;
    const auto best = training::bestMatches(pairs, *fusion);
    std::vector<double> falseAlarms;
    falseAlarms.reserve(best.size());
    for (const training::BestMatches& query : best)
        falseAlarms.push_back(search::logistic(query.other));
    training::fitThresholds(*calibration, std::move(falseAlarms), targets);
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
void writeSearches(const std::filesystem::path& path, const std::vector<JudgedSearch>& searches)
{
    std::ofstream csv(path);
    csv << "query,clique,length,relation,distractor,stands_for";
    for (const char* name : search::measureNames)
        csv << ',' << name;
    csv << '\n';
    for (const JudgedSearch& judged : searches) {
        for (const training::JudgedTrack& track : judged.tracks) {
            csv << judged.number << ',' << judged.clique << ',' << judged.cutLength << ','
                << static_cast<int>(track.relation) << ',' << track.isDistractor << ',' << track.standsFor;
            for (const double value : track.evidence.values)
                csv << ',' << value;
            csv << '\n';
        }
    }
}

Arguments calibrateArguments()
{
    Arguments arguments(
        Text::tr("Fits how the scores of a model are to be read, on recordings whose covers are known, "
                 "and writes it beside the model."),
        QStringLiteral("MANIFEST.csv..."));
    arguments.addPositional(QStringLiteral("MANIFEST.csv"),
                            Text::tr("CSV files with the columns clique and file."));
    arguments.addOption(QStringLiteral("output"), QStringLiteral("FILE.json"),
                        Text::tr("Where to write (default: beside the model)."));
    arguments.addOption(QStringLiteral("distractors"), QStringLiteral("FOLDER"),
                        Text::tr("Music that covers nothing of the manifests. May be given several times."));
    arguments.addOption(
        QStringLiteral("generated"), QStringLiteral("CONFIG.json"),
        Text::tr("Covers made from the notes that this training configuration holds out ask as well."));
    arguments.addOption(QStringLiteral("compositions"), QStringLiteral("COUNT"),
                        Text::tr("How many of these (default: 100)."));
    arguments.addOption(QStringLiteral("lengths"), QStringLiteral("LIST"),
                        Text::tr("Lengths of the cuts in seconds (default: %1).").arg(fittedLengths));
    arguments.addOption(QStringLiteral("searches"), QStringLiteral("FILE.csv"),
                        Text::tr("Write a row for each pair that was measured."));
    arguments.addOption(QStringLiteral("hop"), QStringLiteral("SECONDS"),
                        Text::tr("Distance of the chunks (default: what suits the model)."));
    arguments.addModelOptions();
    return arguments;
}

base::Result<std::vector<base::Seconds>> lengthsOf(const Arguments& arguments)
{
    const QString list = arguments.isSet(QStringLiteral("lengths"))
                             ? arguments.text(QStringLiteral("lengths"))
                             : fittedLengths;
    const QStringList words = list.split(QLatin1Char(','));
    std::vector<base::Seconds> lengths;
    lengths.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words) {
        bool isNumber = false;
        lengths.push_back(word.toDouble(&isNumber));
        if (!isNumber || !(lengths.back() > 0.0))
            return wrongUsage(Text::tr("“%1” is no length in seconds.").arg(word));
    }
    return lengths;
}

} // namespace

base::Result<ExitCode> runCalibrate(const QStringList& words)
{
    Arguments arguments = calibrateArguments();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto manifests = arguments.positional(1, Arguments::anyNumber);
    if (!manifests)
        return base::fail(manifests.error());
    const auto lengths = lengthsOf(arguments);
    if (!lengths)
        return base::fail(lengths.error());
    const auto compositions = arguments.integer(QStringLiteral("compositions"), 1, 1000000);
    if (!compositions)
        return base::fail(compositions.error());
    const auto givenHop = chunkHop(arguments);
    if (!givenHop)
        return base::fail(givenHop.error());
    const auto embedder = loadModel(arguments);
    if (!embedder)
        return base::fail(embedder.error());
    const base::Seconds hop = givenHop->value_or((*embedder)->info().suggestedHop);
    const auto recorded = training::recordedCollection(
        *manifests, arguments.paths(QStringLiteral("distractors")), **embedder, hop);
    if (!recorded)
        return base::fail(recorded.error());
    auto searches = training::judgedSearches(*recorded, **embedder, hop, *lengths);
    if (!searches)
        return base::fail(searches.error());
    if (const auto path = arguments.path(QStringLiteral("searches")))
        writeSearches(*path, *searches);
    const auto everything = [](const JudgedSearch&) { return true; };
    if (const auto config = arguments.path(QStringLiteral("generated"))) {
        const auto generated = training::generatedCollection(
            *config, static_cast<std::size_t>(compositions->value_or(100)), **embedder, hop);
        if (!generated)
            return base::fail(generated.error());
        auto others = training::judgedSearches(*generated, **embedder, hop, *lengths);
        if (!others)
            return base::fail(others.error());
        append(*searches, std::move(*others));
        std::printf("fitted on all\n");
        crossValidate(*searches, everything);
        std::printf("fitted on recordings alone\n");
    }
    crossValidate(*searches, [](const JudgedSearch& judged) { return !judged.isGenerated; });
    const auto fitted = fit(*searches, everything);
    if (!fitted)
        return base::fail(fitted.error());
    const std::filesystem::path modelPath =
        arguments.path(QStringLiteral("model")).value_or(model::defaultModelPath());
    QJsonObject calibration = fitted->toJson();
    const QLatin1String pairs("pairs"); // of another fit, calibrate_pairs_command.cpp
    if (const QJsonObject known = (*embedder)->info().calibration; known.contains(pairs))
        calibration.insert(pairs, known.value(pairs));
    if (const auto written = model::writeCalibration(
            arguments.path(QStringLiteral("output")).value_or(model::calibrationPathOf(modelPath)),
            (*embedder)->info().hash, calibration);
        !written)
        return base::fail(written.error());
    writeOut(calibration);
    return ExitCode::Done;
}

} // namespace coverscope::cli
