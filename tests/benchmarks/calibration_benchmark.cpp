// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fits the calibration of a model on judged recordings and says how well it holds:
//
//     calibration_benchmark MANIFEST.csv [MODEL]
//
// The manifest is that of `coverscope-cli evaluate` (columns clique, file). Every recording asks with itself
// and with a random cut of each length; it is left out of its own ranking. Prints, cross-validated over
// cliques, how many queries end with a cover on top that is called a match (possible), and how many would do
// so with a wrong recording if no cover were there; then the calibration fitted on all as the JSON that goes
// into a checkpoint, or into Calibration::forModel().
#include "core/evaluation/manifest.h"
#include "core/evaluation/query_cuts.h"
#include "core/index/half_float.h"
#include "core/search/calibration_fit.h"
#include "core/search/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <optional>

using namespace coverscope;

namespace {

constexpr std::uint64_t seed = 1;
constexpr std::size_t foldCount = 5;
const std::vector<double> lengths{6, 10, 15, 20, 25, 30, 40, 50, 60};

struct FoldedQuery
{
    search::JudgedQuery query;
    std::size_t fold = 0; // of its clique
};

std::vector<search::JudgedQuery> pick(const std::vector<FoldedQuery>& all,
                                      const std::function<bool(std::size_t fold)>& wanted)
{
    std::vector<search::JudgedQuery> picked;
    for (const FoldedQuery& folded : all) {
        if (wanted(folded.fold))
            picked.push_back(folded.query);
    }
    return picked;
}

struct Shares
{
    std::size_t queries = 0;
    std::size_t withCover = 0;
    std::size_t matches = 0;
    std::size_t possible = 0;
    std::size_t falseMatches = 0;
    std::size_t falsePossible = 0;

    void add(const search::JudgedQuery& query, const search::Calibration& calibration)
    {
        ++queries;
        const double other = calibration.probability(query.bestOther, query.length);
        falseMatches += other >= calibration.matchThreshold ? 1 : 0;
        falsePossible += other >= calibration.possibleThreshold ? 1 : 0;
        if (!query.bestCover)
            return;
        ++withCover;
        const double cover = calibration.probability(*query.bestCover, query.length);
        const bool isFirst = *query.bestCover > query.bestOther;
        matches += isFirst && cover >= calibration.matchThreshold ? 1 : 0;
        possible += isFirst && cover >= calibration.possibleThreshold ? 1 : 0;
    }

    void print(const char* name) const
    {
        const auto percent = [](std::size_t part, std::size_t whole) {
            return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
        };
        std::printf("%8s  cover on top and match %5.1f %%, at least possible %5.1f %% of %zu;  "
                    "false match %5.1f %%, at least possible %5.1f %% of %zu\n",
                    name, percent(matches, withCover), percent(possible, withCover), withCover,
                    percent(falseMatches, queries), percent(falsePossible, queries), queries);
    }
};

void crossValidate(const std::vector<FoldedQuery>& queries)
{
    std::map<double, Shares> byLength;
    Shares total;
    for (std::size_t fold = 0; fold < foldCount; ++fold) {
        const auto fitted =
            search::fitCalibration(pick(queries, [fold](std::size_t other) { return other != fold; }));
        if (!fitted)
            continue;
        for (const auto& query : pick(queries, [fold](std::size_t other) { return other == fold; })) {
            total.add(query, *fitted);
            const bool isCut = std::find_if(lengths.begin(), lengths.end(), [&query](double length) {
                                   return std::abs(length - query.length) < 0.1;
                               }) != lengths.end();
            byLength[isCut ? std::round(query.length) : 0.0].add(query, *fitted);
        }
    }
    for (const auto& [length, shares] : byLength)
        shares.print(length > 0.0 ? qPrintable(QStringLiteral("%1 s").arg(length)) : "full");
    total.print("all");
}

int failed(const base::Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: calibration_benchmark MANIFEST.csv [MODEL]\n");
        return 2;
    }
    const auto embedder =
        model::Embedder::load(argc > 2 ? std::filesystem::path(argv[2]) : model::defaultModelPath(),
                              model::DevicePreference::Automatic);
    if (!embedder)
        return failed(embedder.error());
    const auto manifest = evaluation::readManifest(argv[1]);
    if (!manifest)
        return failed(manifest.error());

    search::QueryOptions options;
    options.chunkHop = (*embedder)->info().suggestedHop;
    index::ChunkTable table(static_cast<std::uint32_t>((*embedder)->info().embeddingDimension));
    std::vector<std::shared_ptr<const search::Query>> recordings;
    for (std::size_t k = 0; k < manifest->size(); ++k) {
        auto recording = search::prepareQuery((*manifest)[k].file, **embedder, options);
        if (!recording)
            return failed(recording.error());
        const base::Matrix& rows = (*recording)->embeddings;
        std::vector<std::uint16_t> halves(rows.values.size());
        index::toHalf(rows.values, halves);
        table.append(TrackId{static_cast<std::int64_t>(k) + 1}, halves);
        recordings.push_back(std::move(*recording));
    }

    std::map<QString, std::size_t> foldOf;
    for (const auto& entry : *manifest)
        foldOf.emplace(entry.clique, foldOf.size() % foldCount);
    std::vector<FoldedQuery> queries;
    const auto judge = [&](std::size_t k, const search::Query& query) {
        const auto scores = index::maxMeanWithAll(table, query.embeddings);
        std::optional<float> cover;
        std::optional<float> other;
        for (std::size_t j = 0; j < scores->size(); ++j) {
            if (j == k)
                continue;
            auto& best = (*manifest)[j].clique == (*manifest)[k].clique ? cover : other;
            best = std::max(best.value_or(-1.0F), (*scores)[j]);
        }
        if (other)
            queries.push_back({{query.range.length(), cover, *other}, foldOf[(*manifest)[k].clique]});
    };
    for (std::size_t k = 0; k < manifest->size(); ++k) {
        judge(k, *recordings[k]);
        for (const double length : lengths) {
            const auto cut = evaluation::queryCut(k, recordings[k]->range.length(), length, seed);
            if (!cut)
                continue;
            options.range = cut;
            const auto query = search::prepareQuery((*manifest)[k].file, **embedder, options);
            if (query) // a cut may be silent
                judge(k, **query);
        }
    }
    crossValidate(queries);
    const auto fitted = search::fitCalibration(pick(queries, [](std::size_t) { return true; }));
    if (!fitted)
        return failed(fitted.error());
    std::printf("%s", QJsonDocument(fitted->toJson()).toJson().constData());
    return 0;
}
