// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "tests/core/library/library_fixture.h"

#include <QtTest>

#include <fstream>
#include <unistd.h>

using namespace coverscope;
using library::Library;
using test::LibraryFixture;
namespace fs = std::filesystem;

namespace {

base::ErrorCode failureOf(const fs::path& folder, Library::OpenMode mode)
{
    const auto library = Library::open(folder, mode);
    return library ? base::ErrorCode::Internal : library.error().code;
}

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newLibraryIsEmpty();
    void whatIsNoLibraryIsRefused();
    void secondWriterIsToldWhoHoldsIt();
    void readersComeInBesideAWriter();
    void readOnlyLibraryRefusesChanges();
    void readOnlyFolderCanBeSearched();
    void removedTracksAreNotSearched();
    void removedRootTakesItsTracksAlong();
    void oldSnapshotStaysWhole();
};

void LibraryTest::newLibraryIsEmpty()
{
    const LibraryFixture fixture;
    const auto library = fixture.open();
    QVERIFY(library->folder() == fixture.libraryFolder());
    const auto snapshot = library->snapshot();
    QVERIFY(snapshot->tracks.empty());
    QVERIFY(snapshot->identity.modelHash.isEmpty());
    QCOMPARE(snapshot->chunks->rowCount(), 0U);
    QVERIFY(snapshot->graph == nullptr);
}

void LibraryTest::whatIsNoLibraryIsRefused()
{
    const LibraryFixture fixture;
    using Mode = Library::OpenMode;
    for (const Mode mode : {Mode::Existing, Mode::ReadOnly}) {
        QCOMPARE(failureOf(fixture.base() / "none", mode), base::ErrorCode::FileNotFound);
        QCOMPARE(failureOf(fixture.music(), mode), base::ErrorCode::NotALibrary);
    }
    fixture.addText("song.txt", "words");
    QCOMPARE(failureOf(fixture.music() / "song.txt", Mode::CreateIfMissing), base::ErrorCode::NotALibrary);
    QCOMPARE(failureOf(fixture.music(), Mode::CreateIfMissing), base::ErrorCode::NotALibrary);
    QCOMPARE(std::distance(fs::directory_iterator(fixture.music()), fs::directory_iterator()),
             1); // no litter
    fs::create_directories(fixture.base() / "foreign");
    std::ofstream(fixture.base() / "foreign" / "catalogue.sqlite")
        << "no database at all, but long enough to be read";
    QCOMPARE(failureOf(fixture.base() / "foreign", Mode::CreateIfMissing), base::ErrorCode::NotALibrary);
}

void LibraryTest::secondWriterIsToldWhoHoldsIt()
{
    const LibraryFixture fixture;
    {
        const auto first = fixture.open();
        const auto second = Library::open(fixture.libraryFolder(), Library::OpenMode::Existing);
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, base::ErrorCode::Busy);
        QVERIFY(second.error().message.contains(QString::number(::getpid())));
    }
    QVERIFY(Library::open(fixture.libraryFolder(), Library::OpenMode::Existing).has_value());
}

void LibraryTest::readersComeInBesideAWriter()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    const auto writer = fixture.open();
    fixture.index(*writer);
    const auto reader = fixture.open(Library::OpenMode::ReadOnly);
    QCOMPARE(reader->snapshot()->tracks.size(), std::size_t{1});
    fixture.addTune("2.wav", 2);
    fixture.index(*writer);
    QCOMPARE(writer->snapshot()->tracks.size(), std::size_t{2});
    QCOMPARE(reader->snapshot()->tracks.size(), std::size_t{1}); // what it opened
    QVERIFY(reader->features(reader->snapshot()->tracks.front()).has_value());
}

void LibraryTest::readOnlyLibraryRefusesChanges()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    {
        const auto writer = fixture.open();
        fixture.index(*writer);
    }
    const auto reader = fixture.open(Library::OpenMode::ReadOnly);
    const std::vector<TrackId> ids{reader->snapshot()->tracks.front().id};
    QCOMPARE(reader->removeTracks(ids).error().code, base::ErrorCode::PermissionDenied);
    QCOMPARE(reader->rebuildGraph({}, {}).error().code, base::ErrorCode::PermissionDenied);
    const std::vector<fs::path> folders{fixture.music()};
    QCOMPARE(library::indexFolders(*reader, LibraryFixture::embedder(), folders).error().code,
             base::ErrorCode::PermissionDenied);
    QVERIFY(reader->verify(Library::Repair::No, {}, {})->problems.empty());
}

void LibraryTest::readOnlyFolderCanBeSearched()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    {
        const auto writer = fixture.open();
        fixture.index(*writer);
    }
    const auto readOnly = fs::perms::owner_read | fs::perms::owner_exec | fs::perms::group_read |
                          fs::perms::group_exec | fs::perms::others_read | fs::perms::others_exec;
    fs::permissions(fixture.base(), readOnly);
    fs::permissions(fixture.libraryFolder(), readOnly);
    const bool isRoot = ::geteuid() == 0;
    QVERIFY(!isRoot || ::seteuid(65534) == 0);
    const auto writer = Library::open(fixture.libraryFolder(), Library::OpenMode::Existing);
    const auto reader = Library::open(fixture.libraryFolder(), Library::OpenMode::ReadOnly);
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    fs::permissions(fixture.base(), fs::perms::owner_all);
    fs::permissions(fixture.libraryFolder(), fs::perms::owner_all);
    QVERIFY(!writer.has_value());
    QCOMPARE(writer.error().code, base::ErrorCode::PermissionDenied);
    QVERIFY2(reader.has_value(), qPrintable(reader.has_value() ? QString() : reader.error().message));
    QVERIFY((*reader)->snapshot()->chunks->rowCount() > 0);
}

void LibraryTest::removedTracksAreNotSearched()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    fixture.addTune("2.wav", 2);
    const auto library = fixture.open();
    fixture.index(*library);
    const std::vector<TrackId> ids{library->snapshot()->tracks.front().id};
    QVERIFY(library->removeTracks(ids).has_value());
    const auto snapshot = library->snapshot();
    QCOMPARE(snapshot->tracks.size(), std::size_t{1});
    QVERIFY(snapshot->find(ids.front()) == nullptr);
    QVERIFY(snapshot->chunks->find(ids.front()) == nullptr);
    const catalogue::Track& left = snapshot->tracks.front();
    QCOMPARE(snapshot->chunks->rowCount(), left.chunkCount);
    QVERIFY(snapshot->chunks->tracks().front().id == left.id);
}

void LibraryTest::removedRootTakesItsTracksAlong()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    QVERIFY(library->removeRoot(library->snapshot()->roots.front().id).has_value());
    QVERIFY(library->snapshot()->roots.empty());
    QVERIFY(library->snapshot()->tracks.empty());
    QCOMPARE(library->snapshot()->chunks->rowCount(), 0U);
}

void LibraryTest::oldSnapshotStaysWhole()
{
    const LibraryFixture fixture;
    fixture.addTune("1.wav", 1);
    const auto library = fixture.open();
    fixture.index(*library);
    const auto old = library->snapshot();
    const auto rows = old->chunks->embeddings(old->chunks->tracks().front());
    fixture.addTune("1.wav", 7);
    fixture.index(*library);
    QVERIFY(library->snapshot() != old);
    QCOMPARE(old->chunks->embeddings(old->chunks->tracks().front()), rows);
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
