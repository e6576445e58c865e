// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/exact_scan.h"
#include "core/index/half_float.h"
#include "core/shared_catalogue/push.h"
#include "core/shared_catalogue/reach.h"
#include "core/shared_catalogue/shared_catalogue.h"
#include "tests/core/library/library_fixture.h"
#include "tests/core/shared_catalogue/test_catalogue.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace coverscope;
using search::SearchMode;
using search::SearchOptions;
using shared_catalogue::SharedCatalogue;
using test::LibraryFixture;
using test::runSql;

// Searches of a catalogue on a server beside those of the library that was pushed there.
class SharedSearchTest : public QObject
{
    Q_OBJECT

private:
    static constexpr std::uint32_t count = 24;
    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<SharedCatalogue> m_catalogue;

    std::shared_ptr<const search::Query> query(const base::TimeRange& range) const
    {
        const auto session = m_catalogue->session(LibraryFixture::embedder());
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        const auto made = session->prepare(m_fixture->music() / "1.wav", range);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }

    search::SearchResult local(const std::shared_ptr<const search::Query>& query,
                               const SearchOptions& options) const
    {
        const auto snapshot = m_library->snapshot();
        const search::Session session(snapshot, LibraryFixture::embedder(),
                                      search::featuresOf(*m_library, *snapshot));
        const auto result = session.search(query, options);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    SharedCatalogue::Found shared(const std::shared_ptr<const search::Query>& query,
                                  const SearchOptions& options) const
    {
        auto found = m_catalogue->search(query, LibraryFixture::embedder(), options);
        if (!found)
            qFatal("%s %s", qPrintable(found.error().message), qPrintable(found.error().detail));
        return std::move(*found);
    }

    QString differenceOf(const search::SearchResult& here, const SharedCatalogue::Found& there) const
    {
        const auto hashes = [](const library::Snapshot& snapshot) {
            return [&snapshot](TrackId id) { return snapshot.find(id)->contentHash; };
        };
        const auto snapshot = m_library->snapshot();
        return test::difference(here, hashes(*snapshot), there.result, hashes(*there.looked));
    }

    // Whether the server would use it, however small the table is.
    static bool isGraphPlanned(shared_catalogue::Scan scan)
    {
        using shared_catalogue::Transaction;
        const auto server = shared_catalogue::Server::connect(test::readerService());
        const auto transaction = Transaction::begin(*server, Transaction::Kind::Reading);
        if (!shared_catalogue::chooseScan(*server, scan))
            qFatal("no scan can be chosen");
        const auto plan = server->rows(QStringLiteral(
            "EXPLAIN SELECT recording FROM coverscope.chunk"
            " ORDER BY embedding <#> array_fill(0.1::real, ARRAY[512])::vector::halfvec LIMIT 5"));
        return std::ranges::any_of(
            *plan, [](const auto& row) { return row[0].toString().contains(QLatin1String("chunk_graph")); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (test::testService().isEmpty())
            QSKIP("COVERSCOPE_TEST_POSTGRES names no service to test on");
        m_fixture = std::make_unique<LibraryFixture>();
        for (std::uint32_t k = 1; k <= count; ++k)
            m_fixture->addTune(std::to_string(k) + ".wav", k, 32.0);
        m_library = m_fixture->open();
        QCOMPARE(m_fixture->index(*m_library).indexed, std::size_t{count});
        test::emptyCatalogue();
        QVERIFY(shared_catalogue::push(*m_library, test::testService(), {}, {}));
        auto catalogue = SharedCatalogue::open(test::readerService());
        QVERIFY(catalogue);
        m_catalogue = std::move(*catalogue);
    }

    // With few candidates, so that every stage has to leave recordings out.
    void theyAgreeWithThoseOfTheLibrary_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("end");
        QTest::addColumn<int>("candidates");
        QTest::addColumn<int>("templates");
        QTest::addColumn<int>("versions");
        QTest::addColumn<bool>("isAllLookedAt");
        QTest::newRow("a short clip") << 3.0 << 12.0 << 2 << 5 << 1 << true;
        QTest::newRow("a short clip, not laid over any") << 3.0 << 12.0 << 2 << 0 << 1 << false;
        QTest::newRow("a clip") << 2.0 << 27.0 << 2 << 5 << 1 << false;
        QTest::newRow("a clip, no versions") << 2.0 << 27.0 << 1 << 5 << 0 << false;
        QTest::newRow("three that lead") << 2.0 << 27.0 << 5 << 5 << 3 << true;
        QTest::newRow("the usual") << 2.0 << 27.0 << 50 << 2000 << 3 << true;
        QTest::newRow("the usual of a short clip") << 3.0 << 12.0 << 50 << 2000 << 3 << true;
    }
    void theyAgreeWithThoseOfTheLibrary()
    {
        QFETCH(double, start);
        QFETCH(double, end);
        QFETCH(int, candidates);
        QFETCH(int, templates);
        QFETCH(int, versions);
        QFETCH(bool, isAllLookedAt);
        SearchOptions options;
        options.candidates = static_cast<std::size_t>(candidates);
        options.templateCount = static_cast<std::size_t>(templates);
        options.versionCount = static_cast<std::size_t>(versions);
        const auto clip = query({start, end});
        const auto found = shared(clip, options);
        const auto here = local(clip, options);
        QVERIFY(!here.matches.empty());
        QCOMPARE(differenceOf(here, found), QString());
        QCOMPARE(found.recordingCount, std::size_t{count});
        const std::size_t looked = found.looked->tracks.size();
        QVERIFY2(isAllLookedAt || looked < count, qPrintable(QString::number(looked)));
    }

    // A clip of more chunks than most recordings have, and one of fewer.
    void theServerKnowsTheBestByMaxMean_data()
    {
        QTest::addColumn<std::size_t>("rows");
        QTest::newRow("one chunk") << std::size_t{1};
        QTest::newRow("two chunks") << std::size_t{2};
        QTest::newRow("five chunks") << std::size_t{5};
    }
    void theServerKnowsTheBestByMaxMean()
    {
        QFETCH(std::size_t, rows);
        const auto snapshot = m_library->snapshot();
        base::Matrix clip(rows, snapshot->chunks->dimension());
        for (std::size_t k = 0; k < rows; ++k)
            index::toFloat(snapshot->chunks->row(static_cast<std::uint32_t>(7 * k)), clip.row(k));
        for (float& value : clip.values)
            value *= 0.9999F; // so that the server's rounding is another one
        const auto scores = index::maxMeanWithAll(*snapshot->chunks, clip);
        QVERIFY(scores);
        std::vector<std::size_t> order(scores->size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, std::greater<>(), [&scores](std::size_t k) { return (*scores)[k]; });
        const auto server = shared_catalogue::Server::connect(test::readerService());
        QVERIFY(server);
        constexpr std::size_t wanted = 6;
        std::set<qint64> reached;
        QVERIFY(shared_catalogue::reachBest(*server, clip, wanted, reached));
        QVERIFY(reached.size() >= wanted && reached.size() < 2 * wanted);
        for (std::size_t k = 0; k < wanted; ++k) {
            const catalogue::Track* track = snapshot->find(snapshot->chunks->tracks()[order[k]].id);
            const auto id =
                server->value(QStringLiteral("SELECT id FROM coverscope.recording WHERE content_hash = ?"),
                              {QString::fromLatin1(track->contentHash)});
            QVERIFY(id);
            QVERIFY2(reached.contains(id->toLongLong()), qPrintable(QString::number(k)));
        }
    }

    void theGraphFindsTheSameBest()
    {
        runSql(QStringLiteral("CREATE INDEX chunk_graph ON coverscope.chunk"
                              " USING hnsw (embedding halfvec_ip_ops) WITH (m = 16, ef_construction = 200)"));
        SearchOptions options;
        options.candidates = 3;
        const auto clip = query({2.0, 27.0});
        const auto here = local(clip, options);
        const auto exact = shared(clip, options);
        options.mode = SearchMode::Hnsw;
        const auto byGraph = shared(clip, options);
        QVERIFY(isGraphPlanned(shared_catalogue::Scan::Graph));
        QVERIFY(!isGraphPlanned(shared_catalogue::Scan::Exact));
        runSql(QStringLiteral("DROP INDEX coverscope.chunk_graph"));
        QVERIFY(byGraph.result.usedGraph);
        QVERIFY(!exact.result.usedGraph); // below the threshold
        QCOMPARE(differenceOf(here, exact), QString());
        QCOMPARE(byGraph.result.matches.front().score, here.matches.front().score);
        QCOMPARE(byGraph.result.matches.front().probability, here.matches.front().probability);
    }

    void whatIsDamagedIsToldAndNotSearched()
    {
        const auto clip = query({2.0, 27.0});
        const auto sound = shared(clip, {});
        const TrackId best = sound.result.matches.front().track;
        const QString change = QStringLiteral("UPDATE coverscope.recording SET vectors = set_byte(vectors, 5,"
                                              " get_byte(vectors, 5) # 4) WHERE id = %1")
                                   .arg(static_cast<qint64>(best));
        runSql(change);
        const auto damaged = shared(clip, {});
        runSql(change); // back
        QCOMPARE(damaged.looked->damaged.size(), std::size_t{1});
        QCOMPARE(damaged.looked->damaged.front().id, best);
        QVERIFY(damaged.result.matches.front().track != best);
        QCOMPARE(shared(clip, {}).result.matches.front().track, best);
    }

    void whatIsNotOfferedIsRefused()
    {
        const auto clip = query({2.0, 27.0});
        SearchOptions options;
        options.scoreEveryTrack = true;
        const auto all = m_catalogue->search(clip, LibraryFixture::embedder(), options);
        QVERIFY(!all);
        QCOMPARE(all.error().code, base::ErrorCode::InvalidArgument);
        auto hummed = std::make_shared<search::Query>(*clip);
        hummed->tune = std::make_shared<search::TuneLine>();
        const auto tune = m_catalogue->search(hummed, LibraryFixture::embedder(), {});
        QVERIFY(!tune);
        QCOMPARE(tune.error().code, base::ErrorCode::InvalidArgument);
    }

    void aCancelledSearchEnds()
    {
        base::CancellationSource source;
        const auto clip = query({2.0, 27.0});
        source.cancel();
        const auto found = m_catalogue->search(clip, LibraryFixture::embedder(), {}, source.token());
        QVERIFY(!found);
        QCOMPARE(found.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(shared(clip, {}).result.matches.size(), local(clip, {}).matches.size());
    }

    void itsStateIsTold()
    {
        const auto state = m_catalogue->state();
        QVERIFY(state);
        QCOMPARE(state->recordings, qint64{count});
        QCOMPARE(state->chunks, static_cast<qint64>(m_library->snapshot()->chunks->rowCount()));
        QVERIFY(!state->hasGraph);
        QVERIFY(!state->mayChange); // a reader's
        QCOMPARE(state->schema, 1);
        QVERIFY(state->bytes > 0 && state->seconds > 700.0);
    }
};

QTEST_GUILESS_MAIN(SharedSearchTest)
#include "shared_search_test.moc"
