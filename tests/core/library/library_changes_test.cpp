// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/root_place.h"
#include "tests/core/library/library_fixture.h"

#include <QtTest>

using namespace coverscope;
using library::Library;
using test::LibraryFixture;
namespace fs = std::filesystem;

namespace {

std::vector<TrackId> idsOf(const catalogue::Track& track)
{
    return {track.id};
}

} // namespace

class LibraryChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removedTracksStayOutUntilTheyArePutBack();
    void aRestoredTrackIsSearchedWithoutANewRun();
    void aRestoredRootHasItsTracksUnderTheirOldNumbers();
    void embeddingsThatAreGoneAreMadeAgain();
    void removedFilesComeBackTogether();
    void markedTracksAreComputedAnew();
    void relinkingRefusesAFolderWithOtherMusic();
    void relinkingFindsTheFolderOnADrive();
    void aMovedLibraryFindsTheMusicBesideIt();
    void musicThatStayedIsNotLinkedElsewhere();
};

void LibraryChangesTest::removedTracksStayOutUntilTheyArePutBack()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    const auto library = fixture.open();
    fixture.index(*library);
    const catalogue::Track removed = *test::trackAt(*library->snapshot(), "1.wav");
    QVERIFY(library->removeTracks(idsOf(removed)));
    QCOMPARE(library->snapshot()->excludedCount, std::size_t{1});
    auto report = test::rescan(*library);
    QCOMPARE(report.indexed, std::size_t{0});
    QVERIFY(test::trackAt(*library->snapshot(), "1.wav") == nullptr);
    QVERIFY(library->restoreTracks(std::array{removed}));
    QCOMPARE(library->snapshot()->excludedCount, std::size_t{0});
    report = test::rescan(*library);
    QCOMPARE(report.unchanged, std::size_t{2});
}

void LibraryChangesTest::aRestoredTrackIsSearchedWithoutANewRun()
{
    const LibraryFixture fixture;
    const fs::path tune = fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    const auto library = fixture.open();
    fixture.index(*library);
    const catalogue::Track removed = *test::trackAt(*library->snapshot(), "1.wav");
    QVERIFY(library->removeTracks(idsOf(removed)));
    QVERIFY(test::bestMatch(*library, tune) != removed.id);
    QVERIFY(library->restoreTracks(std::array{removed}));
    QVERIFY(test::bestMatch(*library, tune) == removed.id);
}

void LibraryChangesTest::aRestoredRootHasItsTracksUnderTheirOldNumbers()
{
    const LibraryFixture fixture;
    const fs::path tune = fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    const auto library = fixture.open();
    fixture.index(*library);
    const auto before = library->snapshot();
    QVERIFY(library->removeRoot(before->roots.front().id));
    QVERIFY(library->snapshot()->tracks.empty());
    QVERIFY(library->restoreRoot(before->roots.front(), before->tracks));
    const auto after = library->snapshot();
    QVERIFY(after->roots.front().path == before->roots.front().path);
    QCOMPARE(after->tracks.size(), before->tracks.size());
    for (std::size_t k = 0; k < before->tracks.size(); ++k)
        QVERIFY(after->tracks[k].id == before->tracks[k].id);
    QVERIFY(test::bestMatch(*library, tune) == test::trackAt(*before, "1.wav")->id);
    QCOMPARE(test::rescan(*library).unchanged, std::size_t{2});
}

void LibraryChangesTest::embeddingsThatAreGoneAreMadeAgain()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    catalogue::Track removed;
    {
        const auto library = fixture.open();
        fixture.index(*library);
        removed = library->snapshot()->tracks.front();
        QVERIFY(library->removeTracks(idsOf(removed)));
    }
    const auto library = fixture.open(); // cuts off what no track names
    QVERIFY(library->restoreTracks(std::array{removed}));
    QCOMPARE(library->snapshot()->tracks.front().chunkCount, 0U);
    QCOMPARE(test::rescan(*library).indexed, std::size_t{1});
    QVERIFY(library->snapshot()->tracks.front().id == removed.id);
    QCOMPARE(library->snapshot()->tracks.front().chunkCount, removed.chunkCount);
}

void LibraryChangesTest::removedFilesComeBackTogether()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    QVERIFY(library->removeTracks(idsOf(library->snapshot()->tracks.front())));
    QVERIFY(library->includeRemovedFiles());
    QCOMPARE(test::rescan(*library).indexed, std::size_t{1});
}

void LibraryChangesTest::markedTracksAreComputedAnew()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    const auto library = fixture.open();
    fixture.index(*library);
    const catalogue::Track before = *test::trackAt(*library->snapshot(), "1.wav");
    QVERIFY(library->markForReindexing(idsOf(before)));
    QCOMPARE(test::trackAt(*library->snapshot(), "1.wav")->chunkCount, before.chunkCount); // still searched
    const auto report = test::rescan(*library);
    QCOMPARE(report.indexed, std::size_t{1});
    QCOMPARE(report.unchanged, std::size_t{1});
    const catalogue::Track* after = test::trackAt(*library->snapshot(), "1.wav");
    QVERIFY(after->id == before.id);
    QVERIFY(!(after->embeddings == before.embeddings)); // a new block
    QCOMPARE(after->contentHash, before.contentHash);
    QCOMPARE(test::rescan(*library).unchanged, std::size_t{2});
}

void LibraryChangesTest::relinkingRefusesAFolderWithOtherMusic()
{
    const LibraryFixture fixture;
    fixture.addTune("a/1.wav", 1);
    fixture.addTune("a/2.wav", 2);
    const auto library = fixture.open();
    fixture.index(*library);
    fs::create_directories(fixture.base() / "other" / "a");
    const auto root = library->snapshot()->roots.front();
    const auto refused = library->relinkRoot(root.id, fixture.base() / "other");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::InvalidArgument);
    QVERIFY(refused.error().message.contains(QStringLiteral("other")));
    QVERIFY(library->snapshot()->roots.front().path == root.path);
}

void LibraryChangesTest::relinkingFindsTheFolderOnADrive()
{
    const LibraryFixture fixture;
    fixture.addTune("a/1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    const auto root = library->snapshot()->roots.front();
    fs::create_directories(fixture.base() / "drive");
    fs::rename(fixture.music(), fixture.base() / "drive" / "music");
    QCOMPARE(test::rescan(*library).away, std::size_t{1});
    QVERIFY(library->relinkRoot(root.id, fixture.base() / "drive")); // the person points at the drive
    QVERIFY(library->snapshot()->roots.front().path == fixture.base() / "drive" / "music");
    QCOMPARE(test::rescan(*library).unchanged, std::size_t{1});
}

void LibraryChangesTest::aMovedLibraryFindsTheMusicBesideIt()
{
    const LibraryFixture fixture;
    fixture.addTune("a/1.wav", 1);
    fs::create_directories(fixture.base() / "old");
    fs::rename(fixture.music(), fixture.base() / "old" / "music");
    {
        const auto library =
            Library::open(fixture.base() / "old" / "library", Library::OpenMode::CreateIfMissing);
        QVERIFY(library);
        const std::vector<fs::path> folders{fixture.base() / "old" / "music"};
        QVERIFY(library::indexFolders(**library, LibraryFixture::embedder(), folders));
    }
    fs::rename(fixture.base() / "old", fixture.base() / "new");
    const auto library = Library::open(fixture.base() / "new" / "library", Library::OpenMode::Existing);
    QVERIFY(library);
    QVERIFY((*library)->snapshot()->roots.front().path == fixture.base() / "new" / "music");
    const auto report = test::rescan(**library);
    QCOMPARE(report.unchanged, std::size_t{1});
    QCOMPARE(report.away, std::size_t{0});
}

void LibraryChangesTest::musicThatStayedIsNotLinkedElsewhere()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    {
        const auto library = fixture.open();
        fixture.index(*library);
    }
    fs::create_directories(fixture.base() / "elsewhere");
    fs::rename(fixture.libraryFolder(), fixture.base() / "elsewhere" / "library");
    fs::copy(fixture.music(), fixture.base() / "elsewhere" / "music");
    const auto library = Library::open(fixture.base() / "elsewhere" / "library", Library::OpenMode::Existing);
    QVERIFY(library);
    QVERIFY((*library)->snapshot()->roots.front().path == fixture.music());
}

QTEST_GUILESS_MAIN(LibraryChangesTest)
#include "library_changes_test.moc"
