// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/cover_map.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue.h"
#include "core/index/exact_scan.h"
#include "core/search/max_mean.h"
#include "tests/core/cover_map/made_covers.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <numeric>
#include <set>
#include <thread>

using namespace coverscope;
using namespace coverscope::cover_map;
using catalogue::Catalogue;
using catalogue::CoverMapStore;
using catalogue::CoverPair;
using library::Snapshot;
using test::groupOf;
using test::madeCovers;
using test::MadeCovers;

namespace {

// Rises with the score, and asks less of longer recordings, as a calibration does.
PairProbability madeProbability()
{
    return {[](float score, base::Seconds length) {
                return 1.0 / (1.0 + std::exp(-(20.0 * static_cast<double>(score) - 15.0 + length / 1000.0)));
            },
            "made up"};
}

const Snapshot& covers()
{
    static const MadeCovers wanted{.trackCount = 120, .groupSizes = {4, 3, 2, 2, 6}, .dimension = 128};
    static const auto snapshot = madeCovers(wanted);
    return *snapshot;
}

std::size_t indexOf(TrackId id)
{
    return static_cast<std::size_t>(id) - 1;
}

// By the room of search, one pair after the other.
std::vector<CoverPair> slowPairs(const Snapshot& snapshot, const PairProbability& probability,
                                 double leastProbability)
{
    const index::ChunkTable& table = *snapshot.chunks;
    std::vector<CoverPair> pairs;
    for (const catalogue::Track& first : snapshot.tracks) {
        for (const catalogue::Track& second : snapshot.tracks) {
            if (first.id >= second.id)
                continue;
            // Equally long ones are told apart by their ids, else the side with fewer chunks is the query.
            const bool firstIsShorter = first.chunkCount <= second.chunkCount;
            const auto& shorter = firstIsShorter ? first : second;
            const auto& longer = firstIsShorter ? second : first;
            const auto score = search::maxMean(index::similarities(
                table, *table.find(longer.id), table.embeddings(*table.find(shorter.id))));
            if (probability.of(score.score, shorter.duration) >= leastProbability)
                pairs.push_back({first.id, second.id, score.score});
        }
    }
    return pairs;
}

CoverMap mapOf(const Snapshot& snapshot, CoverMapStore* store = nullptr, const CoverMapOptions& options = {})
{
    auto map = updateCoverMap(snapshot, store, madeProbability(), options);
    if (!map)
        qFatal("%s", qPrintable(map.error().message + map.error().detail));
    return std::move(*map);
}

} // namespace

class CoverMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibraryHasAnEmptyMap()
    {
        Snapshot empty;
        empty.chunks = std::make_shared<index::ChunkTable>(512);
        const CoverMap map = mapOf(empty);
        QVERIFY(map.pairs.empty());
        QVERIFY(map.isComplete());
    }

    // The coarse step only rules out what cannot be: so what it finds is what a slow loop over all pairs
    // finds, in full and with the same scores.
    void findsExactlyWhatComparingEveryPairFinds_data()
    {
        QTest::addColumn<float>("spectrum");
        QTest::addColumn<double>("leastProbability");
        QTest::newRow("compressible, high") << 0.07F << 0.5;
        QTest::newRow("compressible, low") << 0.07F << 0.02;
        QTest::newRow("all directions alike") << 0.0F << 0.1;
        QTest::newRow("few directions") << 1.0F << 0.1;
        QTest::newRow("everything") << 0.07F << 0.0;
    }

    void findsExactlyWhatComparingEveryPairFinds()
    {
        QFETCH(float, spectrum);
        QFETCH(double, leastProbability);
        const auto snapshot = madeCovers(
            {.trackCount = 60, .groupSizes = {4, 3, 2}, .dimension = 200, .spectrum = spectrum, .seed = 7});
        const auto expected = slowPairs(*snapshot, madeProbability(), leastProbability);
        QVERIFY(!expected.empty());
        const CoverMap map =
            mapOf(*snapshot, nullptr, {.leastProbability = leastProbability, .partnersPerTrack = 60});
        QCOMPARE(map.pairs.size(), expected.size());
        for (std::size_t k = 0; k < expected.size(); ++k) {
            QCOMPARE(map.pairs[k].first, expected[k].first);
            QCOMPARE(map.pairs[k].second, expected[k].second);
            QVERIFY(std::abs(map.pairs[k].score - expected[k].score) < 1e-6F);
        }
    }

    void theBoundSparesMostPairs()
    {
        CoverMapWork work;
        QVERIFY(
            updateCoverMap(covers(), nullptr, madeProbability(), {.leastProbability = 0.5}, {}, {}, &work));
        QCOMPARE(work.comparedPairs, std::size_t{120 * 119 / 2});
        QVERIFY(work.proposedPairs * 10 < work.comparedPairs);
        QVERIFY(work.coarseDepth < 128);
        QVERIFY(work.keptShare > 0.9);
    }

    void plantedGroupsAreThePairsAtTheTop()
    {
        const MadeCovers wanted{.trackCount = 120, .groupSizes = {4, 3, 2, 2, 6}, .dimension = 128};
        const CoverMap map = mapOf(covers());
        std::size_t planted = 0;
        for (const CoverPair& pair : map.pairs) {
            if (madeProbability().of(pair.score, 200.0) < 0.5)
                continue;
            QVERIFY(groupOf(wanted, indexOf(pair.first)) >= 0);
            QCOMPARE(groupOf(wanted, indexOf(pair.first)), groupOf(wanted, indexOf(pair.second)));
            ++planted;
        }
        QCOMPARE(planted, std::size_t{6 + 3 + 1 + 1 + 15});
    }

    void aTrackKeepsItsBestPartners()
    {
        const CoverMap all = mapOf(covers(), nullptr, {.leastProbability = 0.0, .partnersPerTrack = 1000});
        const CoverMap few = mapOf(covers(), nullptr, {.leastProbability = 0.0, .partnersPerTrack = 3});
        std::map<TrackId, std::multiset<float, std::greater<>>> scores;
        for (const CoverPair& pair : all.pairs) {
            scores[pair.first].insert(pair.score);
            scores[pair.second].insert(pair.score);
        }
        const auto third = [&scores](TrackId id) { return *std::next(scores[id].begin(), 2); };
        std::vector<CoverPair> expected;
        for (const CoverPair& pair : all.pairs) {
            if (pair.score >= std::min(third(pair.first), third(pair.second)))
                expected.push_back(pair);
        }
        QCOMPARE(few.pairs, expected);
    }

    void anInterruptedRunEndsWithTheSameMap()
    {
        const Library library;
        const CoverMap expected = mapOf(covers());
        auto store = library.store();
        base::CancellationSource source;
        int reports = 0;
        const auto stopped = updateCoverMap(covers(), &store, madeProbability(), {.tracksPerStep = 16},
                                            source.token(), [&](const base::Progress& progress) {
                                                if (progress.total > 0.0 && ++reports == 2)
                                                    source.cancel();
                                            });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
        const auto half = readCoverMap(covers(), library.store(), madeProbability());
        QVERIFY(half);
        QVERIFY(half->comparedTracks < half->trackCount);

        auto again = library.store();
        const CoverMap resumed = mapOf(covers(), &again);
        QCOMPARE(resumed.pairs, expected.pairs);
        QCOMPARE(readCoverMap(covers(), library.store(), madeProbability())->pairs, expected.pairs);
        QVERIFY(resumed.isComplete());
    }

    void aCompleteMapIsNotMadeAgain()
    {
        const Library library;
        auto store = library.store();
        const CoverMap first = mapOf(covers(), &store);
        CoverMapWork work;
        const auto second = updateCoverMap(covers(), &store, madeProbability(), {}, {}, {}, &work);
        QCOMPARE(second->pairs, first.pairs);
        QCOMPARE(work.comparedPairs, std::size_t{0});
    }

    void newTracksAreAddedToTheMap()
    {
        const MadeCovers wanted{.trackCount = 120, .groupSizes = {4, 3, 2, 2, 6}, .dimension = 128};
        std::vector<std::size_t> some;
        for (std::size_t i = 0; i < wanted.trackCount; ++i) {
            if (i % 3 != 1)
                some.push_back(i);
        }
        const auto before = madeCovers(wanted, some);
        const Library library;
        auto store = library.store();
        const CoverMap part = mapOf(*before, &store);
        QVERIFY(part.pairs.size() < mapOf(covers()).pairs.size());
        CoverMapWork work;
        const auto whole = updateCoverMap(covers(), &store, madeProbability(), {}, {}, {}, &work);
        QCOMPARE(whole->pairs, mapOf(covers()).pairs);
        QCOMPARE(work.comparedPairs, std::size_t{120 * 119 / 2 - 80 * 79 / 2});
    }

    void tracksThatLeaveVanishAndThoseIndexedAnewAreComparedAgain()
    {
        const Library library;
        auto store = library.store();
        mapOf(covers(), &store);
        Snapshot changed = covers();
        changed.tracks[1].embeddings.offset += 12345; // indexed anew
        auto chunks = std::make_shared<index::ChunkTable>(changed.chunks->dimension());
        for (const auto& rows : changed.chunks->tracks()) {
            if (rows.id != TrackId{3}) // left
                chunks->append(rows.id, changed.chunks->rows(rows));
        }
        changed.chunks = chunks;
        const auto seen = readCoverMap(changed, library.store(), madeProbability());
        QCOMPARE(seen->comparedTracks, std::size_t{118});
        for (const CoverPair& pair : seen->pairs) {
            for (const TrackId gone : {TrackId{2}, TrackId{3}})
                QVERIFY(pair.first != gone && pair.second != gone);
        }
        CoverMapWork work;
        const auto again = updateCoverMap(changed, &store, madeProbability(), {}, {}, {}, &work);
        QCOMPARE(work.comparedPairs, std::size_t{118});
        QCOMPARE(again->pairs, mapOf(changed).pairs);
    }

    void anotherProbabilityMakesAnotherMap()
    {
        const Library library;
        auto store = library.store();
        mapOf(covers(), &store);
        PairProbability other = madeProbability();
        other.key = "another";
        QCOMPARE(readCoverMap(covers(), store, other)->comparedTracks, std::size_t{0});
        QVERIFY(updateCoverMap(covers(), &store, other));
        QCOMPARE(readCoverMap(covers(), store, madeProbability())->comparedTracks, std::size_t{0});
    }

    void doesNotBeginOnceCancelled()
    {
        static const auto large = madeCovers({.trackCount = 600, .groupSizes = {}, .spectrum = 0.0F});
        base::CancellationSource source;
        source.cancel();
        const auto stopped = updateCoverMap(*large, nullptr, madeProbability(), {}, source.token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    }

    void theLeastScoreIsWhereTheProbabilityIsReached()
    {
        const PairProbability probability = madeProbability();
        for (const double wanted : {0.1, 0.5, 0.9}) {
            const float least = probability.leastScore(wanted, 100.0);
            QVERIFY(probability.of(least, 100.0) >= wanted);
            QVERIFY(probability.of(least - 1e-5F, 100.0) < wanted);
        }
        QVERIFY(probability.leastScore(0.9999, 100.0) > 1.0F);
        QCOMPARE(probability.leastScore(0.0, 100.0), -1.0F);
    }

    void progressGoesFromNothingToAlmostAll()
    {
        std::vector<double> done;
        QVERIFY(
            updateCoverMap(covers(), nullptr, madeProbability(), {}, {}, [&](const base::Progress& progress) {
                QVERIFY(!progress.text.isEmpty());
                if (progress.total > 0.0)
                    done.push_back(progress.done / progress.total);
            }));
        QVERIFY(!done.empty());
        QCOMPARE(done.front(), 0.0);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QVERIFY(done.back() <= 1.0);
    }

private:
    // A catalogue with the rows that the pairs refer to.
    class Library
    {
    public:
        Library()
        {
            auto catalogue = Catalogue::open(folder(), Catalogue::OpenMode::CreateIfMissing);
            const auto root = catalogue->addRoot("/music");
            std::vector<catalogue::Track> tracks = covers().tracks;
            for (catalogue::Track& track : tracks)
                track.root = root->id;
            if (!catalogue->putTracks(tracks))
                qFatal("the tracks could not be stored");
        }

        CoverMapStore store() const
        {
            auto opened = CoverMapStore::open(folder(), Catalogue::OpenMode::Existing);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            return std::move(*opened);
        }

    private:
        std::filesystem::path folder() const { return base::pathFromQString(m_folder.path()) / "library"; }

        QTemporaryDir m_folder;
    };
};

QTEST_GUILESS_MAIN(CoverMapTest)
#include "cover_map_test.moc"
