// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/library_fixture.h"

#include <QtTest>

using namespace coverscope;
using test::LibraryFixture;
using test::trackAt;
namespace fs = std::filesystem;

namespace {

void touch(const fs::path& path)
{
    fs::last_write_time(path, fs::last_write_time(path) + std::chrono::seconds(5));
}

} // namespace

class IndexingChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedFilesAreNotComputedAgain();
    void touchedFileIsOnlyNoted();
    void changedFileIsIndexedAgain();
    void deletedFileIsAwayAndComesBack();
    void movedFileKeepsItsIdAndItsEmbeddings();
    void copiedFileSharesItsEmbeddings();
    void rootsThatOverlapListNothingTwice();
    void rootThatIsAwayLosesNothing();
};

void IndexingChangesTest::unchangedFilesAreNotComputedAgain()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    {
        const auto library = fixture.open();
        fixture.index(*library);
    }
    const auto library = fixture.open();
    const auto before = library->snapshot()->tracks;
    const auto report = fixture.index(*library);
    QCOMPARE(report.indexed, std::size_t{0});
    QCOMPARE(report.unchanged, std::size_t{2});
    QCOMPARE(report.audioSeconds, 0.0);
    const auto after = library->snapshot()->tracks;
    QCOMPARE(after.size(), before.size());
    for (std::size_t k = 0; k < after.size(); ++k)
        QVERIFY(after[k].id == before[k].id && after[k].embeddings == before[k].embeddings);
}

void IndexingChangesTest::touchedFileIsOnlyNoted()
{
    const LibraryFixture fixture;
    const fs::path file = fixture.addTune("1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    const catalogue::Track before = library->snapshot()->tracks.front();
    touch(file);
    const auto report = test::rescan(*library);
    QCOMPARE(report.indexed, std::size_t{0});
    QCOMPARE(report.unchanged, std::size_t{1});
    QCOMPARE(report.audioSeconds, 0.0);
    const catalogue::Track after = library->snapshot()->tracks.front();
    QVERIFY(after.id == before.id && after.embeddings == before.embeddings);
    QVERIFY(after.modified != before.modified);
}

void IndexingChangesTest::changedFileIsIndexedAgain()
{
    const LibraryFixture fixture;
    const fs::path file = fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    const auto library = fixture.open();
    fixture.index(*library);
    const catalogue::Track before = *trackAt(*library->snapshot(), "1.wav");
    fixture.addTune("1.wav", 9, 30.0);
    const auto report = test::rescan(*library);
    QCOMPARE(report.indexed, std::size_t{1});
    QCOMPARE(report.unchanged, std::size_t{1});
    const auto snapshot = library->snapshot();
    const catalogue::Track after = *trackAt(*snapshot, "1.wav");
    QVERIFY(after.id == before.id);
    QVERIFY(!(after.embeddings == before.embeddings));
    QVERIFY(after.contentHash != before.contentHash);
    QVERIFY(std::abs(after.duration - 30.0) < 0.1);
    QCOMPARE(snapshot->chunks->rowCount(), after.chunkCount + trackAt(*snapshot, "2.wav")->chunkCount);
    QVERIFY(test::bestMatch(*library, file) == after.id);
}

void IndexingChangesTest::deletedFileIsAwayAndComesBack()
{
    const LibraryFixture fixture;
    const fs::path file = fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    const auto library = fixture.open();
    fixture.index(*library);
    const TrackId id = trackAt(*library->snapshot(), "1.wav")->id;
    const std::uint32_t rows = library->snapshot()->chunks->rowCount();
    fs::rename(file, fixture.base() / "kept.wav");
    auto report = test::rescan(*library);
    QCOMPARE(report.away, std::size_t{1});
    QCOMPARE(report.unchanged, std::size_t{1});
    QCOMPARE(library->snapshot()->find(id)->state, catalogue::TrackState::Away);
    QCOMPARE(library->snapshot()->chunks->rowCount(), rows); // still searched
    QVERIFY(test::bestMatch(*library, fixture.base() / "kept.wav") == id);

    fs::rename(fixture.base() / "kept.wav", file);
    report = test::rescan(*library);
    QCOMPARE(report.away, std::size_t{0});
    QCOMPARE(report.indexed, std::size_t{0});
    QCOMPARE(library->snapshot()->find(id)->state, catalogue::TrackState::Indexed);
}

void IndexingChangesTest::movedFileKeepsItsIdAndItsEmbeddings()
{
    const LibraryFixture fixture;
    const fs::path file = fixture.addTune("old/1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    const catalogue::Track before = library->snapshot()->tracks.front();
    fs::create_directories(fixture.music() / "new");
    fs::rename(file, fixture.music() / "new" / "renamed.wav");
    const auto report = test::rescan(*library);
    QCOMPARE(report.indexed, std::size_t{0});
    QCOMPARE(report.unchanged, std::size_t{1});
    QCOMPARE(report.away, std::size_t{0});
    const auto snapshot = library->snapshot();
    QCOMPARE(snapshot->tracks.size(), std::size_t{1});
    const catalogue::Track& after = snapshot->tracks.front();
    QVERIFY(after.id == before.id && after.embeddings == before.embeddings);
    QVERIFY(after.relativePath == fs::path("new/renamed.wav"));
    QCOMPARE(after.state, catalogue::TrackState::Indexed);
    QCOMPARE(after.title, QStringLiteral("renamed"));
}

void IndexingChangesTest::copiedFileSharesItsEmbeddings()
{
    const LibraryFixture fixture;
    const fs::path file = fixture.addTune("1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    fs::copy_file(file, fixture.music() / "2.wav");
    const auto report = test::rescan(*library);
    QCOMPARE(report.indexed, std::size_t{1});
    QCOMPARE(report.audioSeconds, 0.0);
    const auto snapshot = library->snapshot();
    const catalogue::Track* first = trackAt(*snapshot, "1.wav");
    const catalogue::Track* second = trackAt(*snapshot, "2.wav");
    QVERIFY(first->id != second->id);
    QVERIFY(first->embeddings == second->embeddings);
    QCOMPARE(snapshot->chunks->tracks().size(), std::size_t{2});
}

void IndexingChangesTest::rootsThatOverlapListNothingTwice()
{
    const LibraryFixture fixture;
    fixture.addTune("a/1.wav", 1);
    fixture.addTune("b/2.wav", 2);
    const auto library = fixture.open();
    const std::vector<fs::path> child{fixture.music() / "a"};
    const std::vector<fs::path> both{fixture.music() / "a", fixture.music()};
    auto report = library::indexFolders(*library, LibraryFixture::embedder(), child);
    QCOMPARE(report->indexed, std::size_t{1});
    const TrackId id = library->snapshot()->tracks.front().id;
    report = library::indexFolders(*library, LibraryFixture::embedder(), both); // now its parent, too
    QCOMPARE(report->indexed, std::size_t{1});
    QCOMPARE(report->unchanged, std::size_t{1});
    QCOMPARE(library->snapshot()->tracks.size(), std::size_t{2});
    QCOMPARE(library->snapshot()->find(id)->state, catalogue::TrackState::Indexed);
    const std::vector<fs::path> covered{fixture.music() / "b"};
    report = library::indexFolders(*library, LibraryFixture::embedder(), covered);
    QCOMPARE(report->unchanged, std::size_t{2});
    QCOMPARE(library->snapshot()->roots.size(), std::size_t{2}); // b is covered by its parent
}

void IndexingChangesTest::rootThatIsAwayLosesNothing()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    fs::rename(fixture.music(), fixture.base() / "unplugged");
    auto report = test::rescan(*library);
    QCOMPARE(report.away, std::size_t{1});
    QVERIFY(report.skipped.empty());
    QCOMPARE(library->snapshot()->tracks.front().state, catalogue::TrackState::Away);
    // The drive is mounted at another place.
    const auto root = library->snapshot()->roots.front().id;
    QVERIFY(library->relinkRoot(root, fixture.base() / "unplugged").has_value());
    report = test::rescan(*library);
    QCOMPARE(report.away, std::size_t{0});
    QCOMPARE(report.unchanged, std::size_t{1});
    QCOMPARE(library->snapshot()->tracks.front().state, catalogue::TrackState::Indexed);
    fs::rename(fixture.base() / "unplugged", fixture.music());
}

QTEST_GUILESS_MAIN(IndexingChangesTest)
#include "indexing_changes_test.moc"
