// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/base/path_text.h"
#include "core/catalogue/sql.h"
#include "tests/core/library/library_fixture.h"

#include <QtTest>

#include <fstream>

using namespace coverscope;
using library::IndexingReport;
using library::Library;
using test::LibraryFixture;
namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t tuneCount = 3;
constexpr double tuneLength = 24.0;

void addTunes(const LibraryFixture& fixture, std::uint32_t firstSeed = 1)
{
    for (std::uint32_t k = 0; k < tuneCount; ++k)
        fixture.addTune(std::to_string(k + 1) + ".wav", firstSeed + k, tuneLength);
}

// Of `fixture`: the tunes, indexed.
void makeLibrary(const LibraryFixture& fixture, std::uint32_t firstSeed = 1)
{
    addTunes(fixture, firstSeed);
    const auto library = fixture.open();
    QCOMPARE(fixture.index(*library).indexed, std::size_t{tuneCount});
}

// Somewhere in the rows of the second tune.
void flipRows(const LibraryFixture& fixture, const std::string& kind)
{
    index::BlockRef block;
    {
        const auto library = fixture.open(Library::OpenMode::ReadOnly);
        const catalogue::Track& track = *test::trackAt(*library->snapshot(), "2.wav");
        block = kind == "embeddings" ? track.embeddings : track.features;
    }
    test::flipByte(fixture.libraryFolder() / (kind + "-000001.seg"), block.offset + 100);
}

void runSql(const LibraryFixture& fixture, const std::vector<const char*>& statements)
{
    using catalogue::Connection;
    const auto connection =
        Connection::open(fixture.libraryFolder() / "catalogue.sqlite", Connection::Mode::ReadWrite);
    QVERIFY(connection);
    for (const char* statement : statements)
        QVERIFY2(connection->run(statement), statement);
}

IndexingReport indexAll(const LibraryFixture& fixture, Library& library)
{
    library::IndexingOptions options;
    options.check = index::BlockCheck::Rows;
    return fixture.index(library, options);
}

} // namespace

// What a library does about rows that are damaged, lost or another library's: it never serves them, never
// keeps quiet about them, and makes them anew.
class StoredDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedRowsAreNamedAndNotServed();
    void theNextRunMakesThemAnew_data();
    void theNextRunMakesThemAnew();
    void aLostSegmentIsMadeAnew_data();
    void aLostSegmentIsMadeAnew();
    void damageOfAFileThatIsAwayIsNotHidden();
    void rowsOfALibraryOfTheSameShapeAreRefused_data();
    void rowsOfALibraryOfTheSameShapeAreRefused();
    void rowsOfAnotherDayAreRefused();
    void aLibraryWithoutItsModelIsNotSound();
    void aNameOfAGraphLeadsNowhereElse();
    void anImpossibleIdentityIsRefused_data();
    void anImpossibleIdentityIsRefused();
    void damagedIndexesOfTheCatalogueAreBuiltAnew();
};

void StoredDamageTest::damagedRowsAreNamedAndNotServed()
{
    const LibraryFixture fixture;
    makeLibrary(fixture);
    flipRows(fixture, "embeddings");
    const auto library = fixture.open(Library::OpenMode::ReadOnly);
    const auto snapshot = library->snapshot();
    const catalogue::Track& track = *test::trackAt(*snapshot, "2.wav");
    QCOMPARE(snapshot->damaged.size(), std::size_t{1});
    QVERIFY(snapshot->damaged.front().id == track.id);
    QCOMPARE(snapshot->damaged.front().reason.code, base::ErrorCode::Corrupt);
    QVERIFY(snapshot->damaged.front().reason.message.contains(QStringLiteral("2.wav")));
    QVERIFY(snapshot->chunks->find(track.id) == nullptr);
    QCOMPARE(snapshot->chunks->tracks().size(), std::size_t{2});
}

void StoredDamageTest::theNextRunMakesThemAnew_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("embeddings") << QStringLiteral("embeddings");
    QTest::newRow("features") << QStringLiteral("features");
}

void StoredDamageTest::theNextRunMakesThemAnew()
{
    QFETCH(QString, kind);
    const LibraryFixture fixture;
    makeLibrary(fixture);
    flipRows(fixture, kind.toStdString());
    const auto library = fixture.open();
    const IndexingReport report = indexAll(fixture, *library);
    QCOMPARE(report.indexed, std::size_t{1});
    QCOMPARE(report.remade, std::size_t{1});
    QCOMPARE(report.unchanged, std::size_t{2});
    QVERIFY(library->snapshot()->damaged.empty());
    QCOMPARE(library->snapshot()->chunks->tracks().size(), std::size_t{tuneCount});
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
    QVERIFY(test::bestMatch(*library, fixture.music() / "2.wav") ==
            test::trackAt(*library->snapshot(), "2.wav")->id);
    QCOMPARE(indexAll(fixture, *library).unchanged, std::size_t{tuneCount}); // and that was all
}

void StoredDamageTest::aLostSegmentIsMadeAnew_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("embeddings") << QStringList{QStringLiteral("embeddings")};
    QTest::newRow("features") << QStringList{QStringLiteral("features")};
    QTest::newRow("both") << QStringList{QStringLiteral("embeddings"), QStringLiteral("features")};
}

void StoredDamageTest::aLostSegmentIsMadeAnew()
{
    QFETCH(QStringList, kinds);
    const LibraryFixture fixture;
    makeLibrary(fixture);
    for (const QString& kind : kinds)
        fs::remove(fixture.libraryFolder() / (kind.toStdString() + "-000001.seg"));
    const auto library = fixture.open();
    QCOMPARE(library->snapshot()->damaged.size(),
             std::size_t{kinds.contains(QStringLiteral("embeddings")) ? tuneCount : 0});
    const IndexingReport report = fixture.index(*library); // also where only headers are looked at
    QCOMPARE(report.remade, std::size_t{tuneCount});
    QCOMPARE(report.indexed, std::size_t{tuneCount});
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
    QVERIFY(test::bestMatch(*library, fixture.music() / "3.wav") ==
            test::trackAt(*library->snapshot(), "3.wav")->id);
}

void StoredDamageTest::damageOfAFileThatIsAwayIsNotHidden()
{
    const LibraryFixture fixture;
    makeLibrary(fixture);
    flipRows(fixture, "embeddings");
    fs::remove(fixture.music() / "2.wav");
    const auto library = fixture.open();
    const IndexingReport report = indexAll(fixture, *library);
    QCOMPARE(report.indexed, std::size_t{0});
    QCOMPARE(report.skipped.size(), std::size_t{1});
    QCOMPARE(report.skipped.front().path.filename(), fs::path("2.wav"));
    QCOMPARE(library->snapshot()->damaged.size(), std::size_t{1});
}

void StoredDamageTest::rowsOfALibraryOfTheSameShapeAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("embeddings") << QStringLiteral("embeddings");
    QTest::newRow("features") << QStringLiteral("features");
}

void StoredDamageTest::rowsOfALibraryOfTheSameShapeAreRefused()
{
    QFETCH(QString, kind);
    const LibraryFixture ours;
    const LibraryFixture theirs;
    makeLibrary(ours);
    makeLibrary(theirs, 11);
    const std::string file = kind.toStdString() + "-000001.seg";
    if (kind == QLatin1String("embeddings")) // packed ones are never quite of one size
        QCOMPARE(fs::file_size(ours.libraryFolder() / file), fs::file_size(theirs.libraryFolder() / file));
    fs::copy_file(theirs.libraryFolder() / file, ours.libraryFolder() / file,
                  fs::copy_options::overwrite_existing);
    const auto library = ours.open();
    QCOMPARE(library->verify(Library::Repair::No, {}, {})->problems.size(), std::size_t{tuneCount});
    if (kind == QLatin1String("embeddings"))
        QCOMPARE(library->snapshot()->chunks->rowCount(), 0U);
    else
        QVERIFY(!library->features(library->snapshot()->tracks.front()));
    QCOMPARE(ours.index(*library).remade, std::size_t{tuneCount});
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
    QVERIFY(test::bestMatch(*library, ours.music() / "1.wav") ==
            test::trackAt(*library->snapshot(), "1.wav")->id);
}

void StoredDamageTest::rowsOfAnotherDayAreRefused()
{
    // The library's own file, put back from a backup of when other recordings had these names.
    const LibraryFixture fixture;
    makeLibrary(fixture, 11);
    const fs::path segment = fixture.libraryFolder() / "embeddings-000001.seg";
    const fs::path backup = fixture.base() / "backup.seg";
    fs::copy_file(segment, backup);
    {
        const auto library = fixture.open();
        QVERIFY(library->removeRoot(library->snapshot()->roots.front().id));
    }
    addTunes(fixture);
    {
        const auto library = fixture.open(); // cuts the rows that nobody names
        QCOMPARE(fixture.index(*library).indexed, std::size_t{tuneCount});
    }
    QCOMPARE(fs::file_size(segment), fs::file_size(backup));
    fs::copy_file(backup, segment, fs::copy_options::overwrite_existing);
    const auto library = fixture.open();
    QCOMPARE(library->snapshot()->damaged.size(), std::size_t{tuneCount});
    QCOMPARE(fixture.index(*library).remade, std::size_t{tuneCount});
    QVERIFY(test::bestMatch(*library, fixture.music() / "1.wav") ==
            test::trackAt(*library->snapshot(), "1.wav")->id);
}

void StoredDamageTest::aLibraryWithoutItsModelIsNotSound()
{
    const LibraryFixture fixture;
    makeLibrary(fixture);
    runSql(fixture, {"DELETE FROM identity"});
    const auto library = fixture.open();
    QCOMPARE(library->snapshot()->damaged.size(), std::size_t{tuneCount});
    const auto health = library->verify(Library::Repair::No, {}, {});
    QCOMPARE(health->problems.size(), std::size_t{1});
    QCOMPARE(health->problems.front().code, base::ErrorCode::Corrupt);
    const IndexingReport report = fixture.index(*library); // says the model again; its rows were never lost
    QCOMPARE(report.unchanged, std::size_t{tuneCount});
    QVERIFY(library->snapshot()->damaged.empty());
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
}

void StoredDamageTest::aNameOfAGraphLeadsNowhereElse()
{
    const LibraryFixture fixture;
    makeLibrary(fixture);
    {
        const auto library = fixture.open();
        QVERIFY(library->rebuildGraph({}, {}).has_value());
    }
    const fs::path graph = test::fileNamed(fixture.libraryFolder(), "graph-");
    fs::rename(graph, fixture.base() / "graph-0a.hnsw");
    runSql(fixture, {"UPDATE graph SET file_name = '../graph-0a.hnsw'"});
    {
        const auto reader = fixture.open(Library::OpenMode::ReadOnly);
        QVERIFY(reader->snapshot()->graph == nullptr);
        QCOMPARE(reader->verify(Library::Repair::No, {}, {})->problems.size(), std::size_t{1});
    }
    QVERIFY(fixture.open()->snapshot()->graph == nullptr);
    QVERIFY(fs::exists(fixture.base() / "graph-0a.hnsw")); // nor is what is there deleted
}

void StoredDamageTest::anImpossibleIdentityIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("infinite hop") << QByteArray("chunk_hop_seconds = 9e999");
    QTest::newRow("hop below nothing") << QByteArray("chunk_hop_seconds = -1e308");
    QTest::newRow("no hop") << QByteArray("chunk_hop_seconds = 0");
    QTest::newRow("hop of a year") << QByteArray("chunk_hop_seconds = 3e7");
    QTest::newRow("no dimension") << QByteArray("embedding_dimension = 0");
    QTest::newRow("dimension below nothing") << QByteArray("embedding_dimension = -5");
    QTest::newRow("huge dimension") << QByteArray("embedding_dimension = 2000000000");
    QTest::newRow("no settings") << QByteArray("feature_settings = 'x'");
    QTest::newRow("settings that cannot be") << QByteArray("feature_settings = '{\"chunk_frames\":100000}'");
}

void StoredDamageTest::anImpossibleIdentityIsRefused()
{
    QFETCH(QByteArray, change);
    const LibraryFixture fixture;
    {
        const auto library = fixture.open();
        QVERIFY(library->adoptModel(LibraryFixture::embedder().info(), 5.0));
    }
    const QByteArray statement = "UPDATE identity SET " + change;
    runSql(fixture, {statement.constData()});
    for (const auto mode : {Library::OpenMode::ReadOnly, Library::OpenMode::Existing}) {
        const auto opened = Library::open(fixture.libraryFolder(), mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, base::ErrorCode::Corrupt);
        QVERIFY(opened.error().message.contains(QStringLiteral("catalogue.sqlite")));
    }
}

void StoredDamageTest::damagedIndexesOfTheCatalogueAreBuiltAnew()
{
    const LibraryFixture fixture;
    makeLibrary(fixture);
    // An index whose rows are those of another one: SQLite itself would never write that.
    runSql(fixture, {"CREATE INDEX spare ON tracks (title)", "PRAGMA writable_schema = ON",
                     "UPDATE sqlite_master SET sql = 'CREATE INDEX spare ON tracks (file_size)' "
                     "WHERE name = 'spare'"});
    const auto library = fixture.open();
    QVERIFY(!library->verify(Library::Repair::No, {}, {})->problems.empty());
    QVERIFY(!library->verify(Library::Repair::Yes, {}, {})->repairs.empty());
    QVERIFY(library->verify(Library::Repair::No, {}, {})->problems.empty());
    QCOMPARE(library->snapshot()->tracks.size(), std::size_t{tuneCount});
}

QTEST_GUILESS_MAIN(StoredDamageTest)
#include "stored_damage_test.moc"
