// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "tests/core/library/library_fixture.h"

#include <QtTest>

#include <fstream>

using namespace coverscope;
using library::Library;
using test::LibraryFixture;
namespace fs = std::filesystem;

class LibraryHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void garbageTailsAreCutOff();
    void graphIsKeptAcrossStartsAndDroppedWhenItNoLongerFits();
    void damagedGraphIsDeletedAndTheScanExact();
    void reindexingTakesStoredFeatures();
    void cancelledReindexingChangesNothing();
    void flippedByteIsFoundAndRepaired_data();
    void flippedByteIsFoundAndRepaired();
    void soundLibraryHasNoProblems();
};

void LibraryHealthTest::garbageTailsAreCutOff()
{
    // A killed run leaves rows that no transaction names.
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    {
        const auto library = fixture.open();
        fixture.index(*library);
    }
    const fs::path segment = test::fileNamed(fixture.libraryFolder(), "embeddings-");
    const auto size = fs::file_size(segment);
    std::ofstream(segment, std::ios::binary | std::ios::app) << std::string(5000, '\x5a');
    std::ofstream(fixture.libraryFolder() / "embeddings-000002.seg", std::ios::binary) << "half a header";
    const auto library = fixture.open();
    QCOMPARE(fs::file_size(segment), size);
    QVERIFY(!fs::exists(fixture.libraryFolder() / "embeddings-000002.seg"));
    fixture.addTune("2.wav", 2);
    QCOMPARE(fixture.index(*library).indexed, std::size_t{1});
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
    QCOMPARE(library->snapshot()->chunks->tracks().size(), std::size_t{2});
}

void LibraryHealthTest::graphIsKeptAcrossStartsAndDroppedWhenItNoLongerFits()
{
    const LibraryFixture fixture;
    for (std::uint32_t seed = 1; seed <= 3; ++seed)
        fixture.addTune(std::to_string(seed) + ".wav", seed);
    std::uint32_t rows = 0;
    {
        const auto library = fixture.open();
        fixture.index(*library);
        QVERIFY(library->rebuildGraph({}, {}).has_value());
        rows = library->snapshot()->chunks->rowCount();
        QCOMPARE(library->snapshot()->graph->rowCount(), rows);
    }
    const auto library = fixture.open();
    QVERIFY(library->snapshot()->graph != nullptr);
    fixture.addTune("4.wav", 4);
    fixture.index(*library);
    QVERIFY(library->snapshot()->graph != nullptr); // knows the first rows, which have not moved
    QCOMPARE(library->snapshot()->graph->rowCount(), rows);
    QVERIFY(library->snapshot()->chunks->rowCount() > rows);

    const std::vector<TrackId> first{library->snapshot()->tracks.front().id};
    QVERIFY(library->removeTracks(first).has_value());
    QVERIFY(library->snapshot()->graph == nullptr); // its rows would be other tracks'
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty()); // which is no damage
    QVERIFY(library->rebuildGraph({}, {}).has_value());
    QCOMPARE(library->snapshot()->graph->rowCount(), library->snapshot()->chunks->rowCount());
    QVERIFY(!test::fileNamed(fixture.libraryFolder(), "graph-").empty()); // one, the old one is gone
}

void LibraryHealthTest::damagedGraphIsDeletedAndTheScanExact()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    {
        const auto library = fixture.open();
        fixture.index(*library);
        QVERIFY(library->rebuildGraph({}, {}).has_value());
    }
    const fs::path graph = test::fileNamed(fixture.libraryFolder(), "graph-");
    test::flipByte(graph, fs::file_size(graph) / 2);
    {
        const auto reader = fixture.open(Library::OpenMode::ReadOnly);
        QVERIFY(reader->snapshot()->graph == nullptr);
        QCOMPARE(reader->verify(Library::Repair::No, {}, {})->problems.size(), std::size_t{1});
        QVERIFY(fs::exists(graph));
    }
    const auto library = fixture.open();
    QVERIFY(library->snapshot()->graph == nullptr);
    QVERIFY(!fs::exists(graph));
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
}

void LibraryHealthTest::reindexingTakesStoredFeatures()
{
    const LibraryFixture fixture;
    const fs::path file = fixture.addTune("1.wav", 1, 60.0);
    fixture.addTune("2.wav", 2, 60.0);
    const auto library = fixture.open();
    QVERIFY(library->adoptModel(LibraryFixture::embedder().info(), 10.0).has_value());
    fixture.index(*library);
    const std::uint32_t before = library->snapshot()->chunks->rowCount();
    fs::remove(file); // not needed: its features are stored
    QVERIFY(library->reindexWith(LibraryFixture::embedder(), 5.0, {}, {}).has_value());
    const auto snapshot = library->snapshot();
    QCOMPARE(snapshot->identity.chunkHop, 5.0);
    QCOMPARE(snapshot->tracks.size(), std::size_t{2});
    QVERIFY(snapshot->chunks->rowCount() > before + 4);
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
    fixture.addTune("1.wav", 1, 60.0);
    const auto report = fixture.index(*library);
    QCOMPARE(report.unchanged, std::size_t{2});
}

void LibraryHealthTest::cancelledReindexingChangesNothing()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    const auto library = fixture.open();
    QVERIFY(library->adoptModel(LibraryFixture::embedder().info(), 10.0).has_value());
    fixture.index(*library);
    const auto before = library->snapshot();
    base::CancellationSource source;
    int reports = 0;
    const auto outcome =
        library->reindexWith(LibraryFixture::embedder(), 5.0, source.token(), [&](const base::Progress&) {
            if (++reports == 2)
                source.cancel();
        });
    QCOMPARE(outcome.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(library->snapshot()->identity.chunkHop, 10.0);
    QCOMPARE(library->snapshot()->chunks->rowCount(), before->chunks->rowCount());
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
}

void LibraryHealthTest::flippedByteIsFoundAndRepaired_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("embeddings") << QStringLiteral("embeddings-");
    QTest::newRow("features") << QStringLiteral("features-");
}

void LibraryHealthTest::flippedByteIsFoundAndRepaired()
{
    QFETCH(QString, prefix);
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    {
        const auto library = fixture.open();
        fixture.index(*library);
        QVERIFY(library->rebuildGraph({}, {}).has_value());
    }
    const fs::path segment = test::fileNamed(fixture.libraryFolder(), prefix.toStdString());
    test::flipByte(segment, fs::file_size(segment) - 100); // in the second track's block
    const auto library = fixture.open();
    QCOMPARE(library->snapshot()->tracks.size(), std::size_t{2}); // opens all the same
    auto health = library->verify(Library::Repair::No, {}, {});
    QCOMPARE(health->problems.size(), std::size_t{1});
    QCOMPARE(health->problems[0].code, base::ErrorCode::Corrupt);
    QVERIFY(health->problems[0].message.contains(QStringLiteral("2.wav")));
    QVERIFY(health->repairs.empty());

    health = library->verify(Library::Repair::Yes, {}, {});
    QVERIFY(!health->repairs.empty());
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
    QCOMPARE(library->snapshot()->chunks->tracks().size(), std::size_t{1});
    const auto report = fixture.index(*library);
    QCOMPARE(report.indexed, std::size_t{1});
    QCOMPARE(report.unchanged, std::size_t{1});
    QCOMPARE(library->snapshot()->chunks->tracks().size(), std::size_t{2});
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
}

void LibraryHealthTest::soundLibraryHasNoProblems()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    const auto health = library->verify(Library::Repair::No, {}, {});
    QVERIFY(health.has_value());
    QVERIFY(health->problems.empty());
    QCOMPARE(health->trackCount, std::uint64_t{1});
    QCOMPARE(health->chunkCount, std::uint64_t{library->snapshot()->chunks->rowCount()});
    QVERIFY(health->bytesOnDisk > 4096);
    base::CancellationSource source;
    source.cancel();
    QCOMPARE(library->verify(Library::Repair::No, source.token(), {}).error().code,
             base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(LibraryHealthTest)
#include "library_health_test.moc"
