// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/judged_searches.h"

#include "core/evaluation/manifest.h"
#include "core/evaluation/query_cuts.h"
#include "core/features/feature_extractor.h"
#include "core/index/exact_scan.h"
#include "core/index/half_float.h"
#include "core/search/ranking.h"
#include "core/search/search_engine.h"
#include "core/search/third_stage.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace coverscope::benchmarks {

namespace {

constexpr std::uint64_t seed = 1;
const std::vector<base::Seconds> lengths{6, 10, 15, 20, 25, 30, 40, 50, 60};
constexpr base::Seconds shortestRecording = 20.0;
constexpr base::Seconds longestRecording = 900.0;
// A recording of music twice in a package, under two names, is no distractor of itself.
constexpr double duplicateSimilarity = 0.9;
// Of each query; as the third stage, which sees the best candidates only, and what is known to be related.
constexpr std::size_t measuredTracks = 60;
// Every so-many-th distractor asks at a length; the others only stand in the library.
constexpr std::size_t distractorStep = 6;

struct Collection
{
    std::vector<std::filesystem::path> files;
    std::vector<std::size_t> cliques;
    std::vector<base::Matrix> features;
    std::vector<base::Seconds> durations;
    std::size_t judgedCount = 0; // of the manifest; the rest are distractors
    std::unique_ptr<index::ChunkTable> table;
};

std::vector<std::filesystem::path> musicIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    const std::set<std::string> endings{".ogg", ".mp3", ".opus", ".flac", ".oga", ".m4a"};
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && endings.count(entry.path().extension().string()) > 0)
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

base::Result<void> append(Collection& collection, const std::filesystem::path& file, std::size_t clique,
                          model::Embedder& embedder, base::Seconds hop)
{
    auto read = features::extractFeatures(file, embedder.info().features);
    if (!read || read->duration < shortestRecording || read->duration > longestRecording)
        return {}; // an effect or a whole album: no recording of one piece
    const auto chunks = features::planChunks(read->averagedCqt.rows, embedder.info().features, hop);
    const auto embeddings = embedder.embed(read->averagedCqt, chunks);
    if (!embeddings)
        return base::fail(embeddings.error());
    std::vector<std::uint16_t> halves(embeddings->values.size());
    index::toHalf(embeddings->values, halves);
    collection.files.push_back(file);
    collection.table->append(TrackId{static_cast<std::int64_t>(collection.files.size())}, halves);
    collection.cliques.push_back(clique);
    collection.features.push_back(std::move(read->averagedCqt));
    collection.durations.push_back(read->duration);
    std::fprintf(stderr, "\r%zu recordings ", collection.files.size());
    return {};
}

base::Result<Collection> load(const std::filesystem::path& manifestPath,
                              const std::vector<std::filesystem::path>& distractors,
                              model::Embedder& embedder, base::Seconds hop)
{
    const auto manifest = evaluation::readManifest(manifestPath);
    if (!manifest)
        return base::fail(manifest.error());
    Collection collection;
    collection.table =
        std::make_unique<index::ChunkTable>(static_cast<std::uint32_t>(embedder.info().embeddingDimension));
    std::map<QString, std::size_t> numbers;
    for (const auto& entry : *manifest) {
        const std::size_t clique = numbers.try_emplace(entry.clique, numbers.size()).first->second;
        if (auto added = append(collection, entry.file, clique, embedder, hop); !added)
            return base::fail(added.error());
    }
    collection.judgedCount = collection.files.size();
    std::size_t clique = numbers.size();
    for (const auto& folder : distractors) {
        for (const auto& file : musicIn(folder)) {
            if (auto added = append(collection, file, clique++, embedder, hop); !added)
                return base::fail(added.error());
        }
    }
    return collection;
}

// The whole recording, or a cut; none where that is silent.
std::shared_ptr<const search::Query> queryOf(const Collection& collection, std::size_t recording,
                                             std::optional<base::TimeRange> cut, model::Embedder& embedder,
                                             base::Seconds hop)
{
    if (cut) {
        search::QueryOptions options;
        options.range = cut;
        options.chunkHop = hop;
        const auto query = search::prepareQuery(collection.files[recording], embedder, options);
        return query ? *query : nullptr;
    }
    auto query = std::make_shared<search::Query>();
    query->range = {0.0, collection.durations[recording]};
    query->averagedCqt = collection.features[recording];
    query->framesPerSecond = embedder.info().features.averagedFramesPerSecond();
    query->model = embedder.info();
    query->embeddings = collection.table->embeddings(collection.table->tracks()[recording]);
    return query;
}

base::Result<JudgedSearch> judge(const Collection& collection, std::size_t recording,
                                 const search::Query& query, bool isCut)
{
    const search::PairMeasure measure(query);
    search::ScoredTracks scored;
    for (std::uint32_t k = 0; k < collection.files.size(); ++k) {
        if (!isCut && k == recording)
            continue;
        scored.tracks.push_back(k);
        scored.scores.push_back(
            search::maxMean(
                index::similarities(*collection.table, collection.table->tracks()[k], query.embeddings))
                .score);
    }
    search::bringBestForward(scored, measuredTracks);
    std::vector<std::uint32_t> tracks;
    std::vector<float> scores;
    for (std::size_t k = 0; k < scored.tracks.size(); ++k) {
        const bool isRelated = collection.cliques[scored.tracks[k]] == collection.cliques[recording];
        if (k >= measuredTracks && !isRelated)
            continue;
        tracks.push_back(scored.tracks[k]);
        scores.push_back(scored.scores[k]);
    }
    const auto features = [&collection](TrackId id) -> base::Result<base::Matrix> {
        return collection.features[static_cast<std::size_t>(id) - 1];
    };
    const auto evidence = search::measurePairs(measure, *collection.table, tracks, scores, features, {}, {});
    if (!evidence)
        return base::fail(evidence.error());
    JudgedSearch judged;
    judged.clique = collection.cliques[recording];
    judged.length = query.range.length();
    judged.isCut = isCut;
    for (std::size_t k = 0; k < tracks.size(); ++k) {
        const bool isOwn = tracks[k] == recording;
        const bool isCover = !isOwn && collection.cliques[tracks[k]] == judged.clique;
        const search::PairEvidence& found = *(*evidence)[k];
        const bool isDuplicate = recording >= collection.judgedCount && !isOwn && isCut &&
                                 found[search::Measure::SpectralTemplate] > duplicateSimilarity;
        if (isDuplicate)
            continue;
        const auto relation = isOwn     ? search::PairRelation::SameRecording
                              : isCover ? search::PairRelation::Cover
                                        : search::PairRelation::Other;
        judged.tracks.push_back({found, relation, tracks[k] >= collection.judgedCount});
    }
    return judged;
}

} // namespace

base::Result<std::vector<JudgedSearch>> judgedSearches(const std::filesystem::path& manifest,
                                                       const std::vector<std::filesystem::path>& distractors,
                                                       model::Embedder& embedder, base::Seconds hop)
{
    const auto collection = load(manifest, distractors, embedder, hop);
    if (!collection)
        return base::fail(collection.error());
    std::vector<JudgedSearch> searches;
    const auto ask = [&](std::size_t recording, std::optional<base::Seconds> length) -> base::Result<void> {
        std::optional<base::TimeRange> cut;
        if (length) {
            cut = evaluation::queryCut(recording, collection->durations[recording], *length, seed);
            if (!cut)
                return {};
        }
        const auto query = queryOf(*collection, recording, cut, embedder, hop);
        if (!query)
            return {};
        auto judged = judge(*collection, recording, *query, length.has_value());
        if (!judged)
            return base::fail(judged.error());
        judged->number = searches.size();
        judged->cutLength = length.value_or(0.0);
        searches.push_back(std::move(*judged));
        std::fprintf(stderr, "\r%zu searches  ", searches.size());
        return {};
    };
    for (std::size_t recording = 0; recording < collection->files.size(); ++recording) {
        const bool isJudged = recording < collection->judgedCount;
        for (std::size_t k = 0; k < lengths.size(); ++k) {
            if (!isJudged && (recording + k) % distractorStep != 0)
                continue;
            if (auto asked = ask(recording, lengths[k]); !asked)
                return base::fail(asked.error());
        }
        if (!isJudged)
            continue;
        if (auto asked = ask(recording, {}); !asked)
            return base::fail(asked.error());
    }
    std::fprintf(stderr, "\n");
    return searches;
}

} // namespace coverscope::benchmarks
