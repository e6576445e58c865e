// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/half_float.h"
#include "core/search/calibration.h"
#include "core/search/search_engine.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace coverscope;

namespace {

constexpr std::uint32_t dimension = 64;

base::Matrix randomRows(std::mt19937& generator, std::size_t count)
{
    std::normal_distribution<float> normal;
    base::Matrix rows(count, dimension);
    for (std::size_t i = 0; i < count; ++i) {
        float norm = 0.0F;
        for (float& value : rows.row(i)) {
            value = normal(generator);
            norm += value * value;
        }
        for (float& value : rows.row(i))
            value /= std::sqrt(norm);
    }
    return rows;
}

void append(index::ChunkTable& table, std::int64_t id, const base::Matrix& rows)
{
    std::vector<std::uint16_t> halves(rows.values.size());
    index::toHalf(rows.values, halves);
    table.append(TrackId{id}, halves);
}

std::shared_ptr<search::Query> queryOf(const base::Matrix& rows)
{
    auto query = std::make_shared<search::Query>();
    query->file = "clip.wav";
    query->embeddings = rows;
    query->range = {0.0, 10.0 + 10.0 * static_cast<double>(rows.rows)};
    query->framesPerSecond = query->model.features.averagedFramesPerSecond();
    for (std::size_t k = 0; k < rows.rows; ++k) {
        const double start = 10.0 * static_cast<double>(k);
        query->chunks.push_back({k * 21, 43, {start, start + 20.0}});
    }
    return query;
}

base::Matrix slice(const base::Matrix& rows, std::size_t first, std::size_t count)
{
    base::Matrix result(count, rows.columns);
    for (std::size_t k = 0; k < count; ++k)
        std::copy(rows.row(first + k).begin(), rows.row(first + k).end(), result.row(k).begin());
    return result;
}

struct Corpus
{
    std::shared_ptr<index::ChunkTable> table = std::make_shared<index::ChunkTable>(dimension);
    std::vector<base::Matrix> tracks;
};

// `count` tracks of 3 to 12 random chunks, ids from 1.
Corpus corpusOf(std::size_t count)
{
    Corpus corpus;
    std::mt19937 generator(7);
    for (std::size_t k = 0; k < count; ++k) {
        corpus.tracks.push_back(randomRows(generator, 3 + k % 10));
        append(*corpus.table, static_cast<std::int64_t>(k) + 1, corpus.tracks.back());
    }
    return corpus;
}

} // namespace

class SearchEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourceOfTheClipComesFirstWithItsEvidence();
    void candidatesAreTheOwnersOfTheNearestChunks();
    void everyTrackIsScoredOnDemand();
    void bothStagesAgreeWithScoringEverything();
    void equalScoresAreOrderedById();
    void graphAndExactScanAgree();
    void rowsBeyondTheGraphAreFound();
    void graphIsUsedFromTheThresholdOn();
    void topAndEvidenceAreLimited();
    void ownThresholdDecidesTheVerdict();
    void emptyLibraryHasNoMatches();
    void otherDimensionIsRefused();
    void cancelledSearchSaysSo();
    void lastChunkOfATrackIsPlacedByItsFeatures();
    void comparingARecordingWithItselfScoresOne();
};

void SearchEngineTest::sourceOfTheClipComesFirstWithItsEvidence()
{
    const Corpus corpus = corpusOf(40);
    const auto query = queryOf(slice(corpus.tracks[19], 4, 3)); // track 20 has 12 chunks
    const auto result = search::search(query, *corpus.table, nullptr, 10.0);
    QVERIFY(result.has_value());
    const search::Match& best = result->matches.front();
    QCOMPARE(best.track, TrackId{20});
    QCOMPARE(best.rank, std::size_t{1});
    QVERIFY(best.score > 0.99F);
    QVERIFY(best.probability > result->matches[1].probability);
    QCOMPARE(result->verdict, search::Verdict::Match);
    QVERIFY(!result->usedGraph);
    QVERIFY(best.evidence != nullptr);
    QCOMPARE(best.evidence->similarities.rows, std::size_t{3});
    QCOMPARE(best.evidence->similarities.columns, std::size_t{12});
    QCOMPARE(best.evidence->path.front().trackChunk, 4U);
    QVERIFY(std::abs(best.evidence->segment.track.start - 40.0) < 1.0);
    QVERIFY(std::is_sorted(result->matches.begin(), result->matches.end(),
                           [](const auto& a, const auto& b) { return a.score > b.score; }));
}

void SearchEngineTest::candidatesAreTheOwnersOfTheNearestChunks()
{
    const Corpus corpus = corpusOf(40);
    search::SearchOptions options;
    options.candidates = 1;
    const auto query = queryOf(slice(corpus.tracks[9], 0, 2));
    const auto result = search::search(query, *corpus.table, nullptr, 10.0, options);
    QVERIFY(result.has_value());
    QCOMPARE(result->candidateTracks, std::size_t{1}); // the nearest chunk of both is in the same track
    QCOMPARE(result->matches.size(), std::size_t{1});
    QCOMPARE(result->matches[0].track, TrackId{10});
}

void SearchEngineTest::everyTrackIsScoredOnDemand()
{
    const Corpus corpus = corpusOf(40);
    search::SearchOptions options;
    options.candidates = 1;
    options.scoreEveryTrack = true;
    options.top = 0;
    const auto result = search::search(queryOf(corpus.tracks[3]), *corpus.table, nullptr, 10.0, options);
    QVERIFY(result.has_value());
    QCOMPARE(result->matches.size(), std::size_t{40});
    QCOMPARE(result->candidateTracks, std::size_t{40});
}

void SearchEngineTest::bothStagesAgreeWithScoringEverything()
{
    const Corpus corpus = corpusOf(60);
    const auto query = queryOf(slice(corpus.tracks[30], 0, 3));
    search::SearchOptions all;
    all.scoreEveryTrack = true;
    all.top = 0;
    search::SearchOptions staged;
    staged.candidates = corpus.table->rowCount(); // stage 1 lets everything through
    staged.top = 0;
    const auto one = search::search(query, *corpus.table, nullptr, 10.0, all);
    const auto other = search::search(query, *corpus.table, nullptr, 10.0, staged);
    QVERIFY(one.has_value() && other.has_value());
    QCOMPARE(one->matches.size(), other->matches.size());
    for (std::size_t k = 0; k < one->matches.size(); ++k) {
        QCOMPARE(one->matches[k].track, other->matches[k].track);
        QVERIFY(std::abs(one->matches[k].score - other->matches[k].score) < 1e-4F);
    }
}

void SearchEngineTest::equalScoresAreOrderedById()
{
    std::mt19937 generator(3);
    const base::Matrix rows = randomRows(generator, 2);
    index::ChunkTable table(dimension);
    for (const std::int64_t id : {5, 2, 9})
        append(table, id, rows);
    const auto result = search::search(queryOf(rows), table, nullptr, 10.0);
    QVERIFY(result.has_value());
    QCOMPARE(result->matches.size(), std::size_t{3});
    QCOMPARE(result->matches[0].track, TrackId{2});
    QCOMPARE(result->matches[1].track, TrackId{5});
    QCOMPARE(result->matches[2].track, TrackId{9});
}

void SearchEngineTest::graphAndExactScanAgree()
{
    const Corpus corpus = corpusOf(80);
    const auto graph = index::HnswGraph::build(corpus.table);
    QVERIFY(graph.has_value());
    search::SearchOptions options;
    options.mode = search::SearchMode::Hnsw;
    options.candidates = 20;
    for (const std::size_t k : {std::size_t{5}, std::size_t{41}, std::size_t{77}}) {
        const auto query = queryOf(corpus.tracks[k]);
        const auto approximate = search::search(query, *corpus.table, graph->get(), 10.0, options);
        const auto exact = search::search(query, *corpus.table, nullptr, 10.0, options);
        QVERIFY(approximate.has_value() && exact.has_value());
        QVERIFY(approximate->usedGraph);
        QVERIFY(!exact->usedGraph); // forced, but there is none
        QCOMPARE(approximate->matches[0].track, exact->matches[0].track);
        QCOMPARE(approximate->matches[0].score, exact->matches[0].score);
    }
}

void SearchEngineTest::rowsBeyondTheGraphAreFound()
{
    Corpus corpus = corpusOf(30);
    const auto graph = index::HnswGraph::build(corpus.table);
    QVERIFY(graph.has_value());
    auto grown = std::make_shared<index::ChunkTable>(dimension);
    for (std::size_t k = 0; k < corpus.tracks.size(); ++k)
        append(*grown, static_cast<std::int64_t>(k) + 1, corpus.tracks[k]);
    std::mt19937 generator(99);
    const base::Matrix added = randomRows(generator, 4);
    append(*grown, 31, added);
    append(*grown, 32, randomRows(generator, 4));
    search::SearchOptions options;
    options.mode = search::SearchMode::Hnsw;
    options.candidates = 3;
    const auto result = search::search(queryOf(added), *grown, graph->get(), 10.0, options);
    QVERIFY(result.has_value());
    QVERIFY(result->usedGraph);
    QCOMPARE(result->matches[0].track, TrackId{31});
    const auto exact = search::search(queryOf(added), *grown, nullptr, 10.0, options);
    QCOMPARE(result->candidateTracks, exact->candidateTracks);
}

void SearchEngineTest::graphIsUsedFromTheThresholdOn()
{
    const Corpus corpus = corpusOf(20);
    const auto graph = index::HnswGraph::build(corpus.table);
    QVERIFY(graph.has_value());
    search::SearchOptions options;
    options.hnswThreshold = corpus.table->rowCount() + 1;
    const auto query = queryOf(corpus.tracks[0]);
    QVERIFY(!search::search(query, *corpus.table, graph->get(), 10.0, options)->usedGraph);
    options.hnswThreshold = corpus.table->rowCount();
    QVERIFY(search::search(query, *corpus.table, graph->get(), 10.0, options)->usedGraph);
    options.mode = search::SearchMode::Exact;
    QVERIFY(!search::search(query, *corpus.table, graph->get(), 10.0, options)->usedGraph);
}

void SearchEngineTest::topAndEvidenceAreLimited()
{
    const Corpus corpus = corpusOf(30);
    search::SearchOptions options;
    options.top = 7;
    options.evidenceCount = 2;
    const auto result = search::search(queryOf(corpus.tracks[0]), *corpus.table, nullptr, 10.0, options);
    QVERIFY(result.has_value());
    QCOMPARE(result->matches.size(), std::size_t{7});
    QVERIFY(result->matches[1].evidence != nullptr);
    QVERIFY(result->matches[2].evidence == nullptr);
}

void SearchEngineTest::ownThresholdDecidesTheVerdict()
{
    const Corpus corpus = corpusOf(20);
    const auto query = queryOf(slice(corpus.tracks[9], 2, 3));
    const auto models = search::search(query, *corpus.table, nullptr, 10.0);
    QVERIFY(models.has_value());
    QCOMPARE(models->thresholds, search::Calibration::forModel(query->model).thresholds());
    const double best = models->matches.front().probability;
    for (const double own : {best - 1e-6, best + 1e-6}) {
        search::SearchOptions options;
        options.threshold = own;
        const auto result = search::search(query, *corpus.table, nullptr, 10.0, options);
        QVERIFY(result.has_value());
        QCOMPARE(result->thresholds.match, own);
        QCOMPARE(result->verdict == search::Verdict::Match, best >= own);
        QCOMPARE(result->verdict, result->thresholds.verdict(best));
        QCOMPARE(result->matches.front().probability, best); // the figures are the same
    }
}

void SearchEngineTest::emptyLibraryHasNoMatches()
{
    std::mt19937 generator(1);
    const index::ChunkTable table(dimension);
    const auto result = search::search(queryOf(randomRows(generator, 2)), table, nullptr, 10.0);
    QVERIFY(result.has_value());
    QVERIFY(result->matches.empty());
    QCOMPARE(result->verdict, search::Verdict::NoMatch);
}

void SearchEngineTest::otherDimensionIsRefused()
{
    std::mt19937 generator(1);
    index::ChunkTable table(dimension * 2);
    const std::vector<std::uint16_t> row(dimension * 2, 0x2C00);
    table.append(TrackId{1}, row);
    const auto result = search::search(queryOf(randomRows(generator, 2)), table, nullptr, 10.0);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, base::ErrorCode::ModelMismatch);
}

void SearchEngineTest::cancelledSearchSaysSo()
{
    const Corpus corpus = corpusOf(10);
    base::CancellationSource source;
    source.cancel();
    const auto result =
        search::search(queryOf(corpus.tracks[0]), *corpus.table, nullptr, 10.0, {}, {}, source.token());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, base::ErrorCode::Cancelled);
}

void SearchEngineTest::lastChunkOfATrackIsPlacedByItsFeatures()
{
    const Corpus corpus = corpusOf(10);
    const auto query = queryOf(corpus.tracks[4]); // 7 chunks
    const features::FeatureSettings settings;
    // 43 frames of the first chunk, five whole hops, and 9 frames more for the last chunk.
    std::size_t frames = 0;
    while (features::planChunks(frames, settings, 10.0).size() < 7)
        ++frames;
    const auto planned = features::planChunks(frames, settings, 10.0);
    const auto source = [&](TrackId) -> base::Result<base::Matrix> { return base::Matrix(frames, 84); };
    const auto result = search::search(query, *corpus.table, nullptr, 10.0, {}, source);
    QVERIFY(result.has_value());
    QCOMPARE(result->matches[0].track, TrackId{5});
    QCOMPARE(result->matches[0].evidence->trackChunks.back(), planned.back().time);
    const auto without = search::search(query, *corpus.table, nullptr, 10.0);
    QVERIFY(without->matches[0].evidence->trackChunks.back().start >= planned.back().time.start);
}

void SearchEngineTest::comparingARecordingWithItselfScoresOne()
{
    std::mt19937 generator(5);
    const auto query = queryOf(randomRows(generator, 6));
    const auto match = search::compare(*query, *query);
    QVERIFY(match.has_value());
    QVERIFY(std::abs(match->score - 1.0F) < 1e-5F);
    QCOMPARE(match->evidence->path.size(), std::size_t{6});
    auto other = std::make_shared<search::Query>(*query);
    other->model.hash = "another";
    QCOMPARE(search::compare(*query, *other).error().code, base::ErrorCode::ModelMismatch);
}

QTEST_GUILESS_MAIN(SearchEngineTest)
#include "search_engine_test.moc"
