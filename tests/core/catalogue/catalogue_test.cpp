// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/base/path_text.h"
#include "core/catalogue/cover_map_store.h"
#include "core/catalogue/sql.h"
#include "tests/core/catalogue/old_library.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <limits>
#include <memory>

using namespace coverscope;
using namespace coverscope::catalogue;
using base::ErrorCode;

namespace {

const IndexIdentity someIdentity = {"aabb", QStringLiteral("first model"), 10.0, R"({"bins":84})", 512};

Track fullTrack(RootId root, const char* path = "folder/caf\xE9.mp3")
{
    Track track;
    track.root = root;
    track.relativePath = path;
    track.fileSize = std::uint64_t{5} << 40;
    track.modified = 1'700'000'000'123'456'789;
    track.contentHash = "00112233";
    track.duration = 215.125;
    track.title = QStringLiteral("Dovregubben – 山");
    track.artist = QStringLiteral("Ensemble");
    track.album = QStringLiteral("Album");
    track.date = QStringLiteral("1875-02");
    track.state = TrackState::Away;
    track.problem = QStringLiteral("none");
    track.chunkCount = 21;
    track.embeddings = {3, std::uint64_t{1} << 33, 21, 0xFFFFFFFE};
    track.features = {2, 192, 1800, 17};
    return track;
}

bool same(const Track& a, const Track& b)
{
    return a.id == b.id && a.root == b.root && a.relativePath == b.relativePath && a.fileSize == b.fileSize &&
           a.modified == b.modified && a.contentHash == b.contentHash && a.duration == b.duration &&
           a.title == b.title && a.artist == b.artist && a.album == b.album && a.date == b.date &&
           a.state == b.state && a.problem == b.problem && a.chunkCount == b.chunkCount &&
           a.embeddings == b.embeddings && a.features == b.features;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;

    Catalogue open(Catalogue::OpenMode mode = Catalogue::OpenMode::CreateIfMissing) const
    {
        auto catalogue = Catalogue::open(m_folder, mode);
        if (!catalogue)
            qFatal("%s %s", qPrintable(catalogue.error().message), qPrintable(catalogue.error().detail));
        return std::move(*catalogue);
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = base::pathFromQString(m_temporary->path()) / "library";
    }

    void aNewCatalogueIsEmpty()
    {
        const Catalogue catalogue = open();
        QVERIFY(!catalogue.identity().value());
        QVERIFY(catalogue.roots()->empty());
        QVERIFY(catalogue.tracks()->empty());
        QVERIFY(!catalogue.track(TrackId{1}).value());
        QVERIFY(!catalogue.graphFile().value());
        QVERIFY(catalogue.checkIntegrity());
    }

    void everyFieldOfATrackSurvives()
    {
        Track stored;
        {
            Catalogue catalogue = open();
            const Root root = catalogue.addRoot("/music").value();
            stored = catalogue.putTracks(std::array{fullTrack(root.id)})->front();
            QVERIFY(stored.id != TrackId{0});
        }
        const Catalogue again = open(Catalogue::OpenMode::Existing);
        QVERIFY(same(again.tracks()->front(), stored));
        QVERIFY(same(again.track(stored.id)->value(), stored));
        const Track expected = [&] {
            Track track = fullTrack(stored.root);
            track.id = stored.id;
            return track;
        }();
        QVERIFY(same(stored, expected));
    }

    void emptyFieldsAndExtremeNumbersSurvive()
    {
        Catalogue catalogue = open();
        Track track;
        track.root = catalogue.addRoot("/music").value().id;
        track.relativePath = "a";
        track.fileSize = std::numeric_limits<std::uint64_t>::max();
        track.modified = std::numeric_limits<std::int64_t>::min();
        track.chunkCount = std::numeric_limits<std::uint32_t>::max();
        track.embeddings = {std::numeric_limits<std::uint32_t>::max(),
                            std::numeric_limits<std::uint64_t>::max(),
                            std::numeric_limits<std::uint32_t>::max()};
        const Track stored = catalogue.putTracks(std::array{track})->front();
        QVERIFY(same(catalogue.track(stored.id)->value(), stored));
    }

    void aTrackIsUpdatedByItsPathOrItsId()
    {
        Catalogue catalogue = open();
        const RootId root = catalogue.addRoot("/music").value().id;
        const Track first = catalogue.putTracks(std::array{fullTrack(root)})->front();
        Track changed = fullTrack(root);
        changed.title = QStringLiteral("other");
        QVERIFY(catalogue.putTracks(std::array{changed})->front().id == first.id);
        QCOMPARE(catalogue.track(first.id)->value().title, QStringLiteral("other"));
        Track moved = first;
        moved.relativePath = "elsewhere.mp3";
        QVERIFY(catalogue.putTracks(std::array{moved})->front().id == first.id);
        QCOMPARE(catalogue.tracks()->size(), std::size_t{1});
        QVERIFY(catalogue.track(first.id)->value().relativePath == std::filesystem::path("elsewhere.mp3"));
    }

    void idsAreNeverReused()
    {
        Catalogue catalogue = open();
        const RootId root = catalogue.addRoot("/music").value().id;
        const TrackId first = catalogue.putTracks(std::array{fullTrack(root)})->front().id;
        QVERIFY(catalogue.removeTracks(std::array{first}));
        QVERIFY(catalogue.tracks()->empty());
        Track removed = fullTrack(root);
        removed.id = first;
        QVERIFY(catalogue.putTracks(std::array{removed})->front().id > first);
    }

    void oneBadTrackLeavesAllOfThemOut()
    {
        Catalogue catalogue = open();
        const RootId root = catalogue.addRoot("/music").value().id;
        const auto refused = catalogue.putTracks(std::array{fullTrack(root), fullTrack(RootId{77})});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::InvalidArgument);
        QVERIFY(catalogue.tracks()->empty());
        QVERIFY(catalogue.putTracks(std::array{fullTrack(root)})); // and the transaction is over
    }

    void statesAreSetForManyTracks()
    {
        Catalogue catalogue = open();
        const RootId root = catalogue.addRoot("/music").value().id;
        const auto stored =
            catalogue.putTracks(std::array{fullTrack(root, "a"), fullTrack(root, "b"), fullTrack(root, "c")});
        for (const TrackState state : {TrackState::Failed, TrackState::Indexed, TrackState::Away}) {
            QVERIFY(catalogue.setState(std::array{(*stored)[0].id, (*stored)[2].id}, state));
            QVERIFY(catalogue.track((*stored)[0].id)->value().state == state);
            QVERIFY(catalogue.track((*stored)[2].id)->value().state == state);
            QVERIFY(catalogue.track((*stored)[1].id)->value().state == TrackState::Away);
        }
    }

    void rootsAreBytesAndAddedOnce()
    {
        Catalogue catalogue = open();
        const Root first = catalogue.addRoot("/mus\xFF/a").value();
        QVERIFY(catalogue.addRoot("/mus\xFF/a/").value().id == first.id);
        QVERIFY(catalogue.addRoot("/mus\xFF/./a").value().id == first.id);
        QVERIFY(catalogue.addRoot("/").value().path == std::filesystem::path("/"));
        QCOMPARE(catalogue.roots()->size(), std::size_t{2});
        QVERIFY(catalogue.roots()->front().path == std::filesystem::path("/mus\xFF/a"));
        QVERIFY(catalogue.addRoot("relative").error().code == ErrorCode::InvalidArgument);
    }

    void removingARootRemovesItsTracksOnly()
    {
        Catalogue catalogue = open();
        const RootId first = catalogue.addRoot("/a").value().id;
        const RootId second = catalogue.addRoot("/b").value().id;
        const auto stored = catalogue.putTracks(std::array{fullTrack(first), fullTrack(second)});
        QVERIFY(stored);
        QVERIFY(catalogue.removeRoot(first));
        QCOMPARE(catalogue.tracks()->size(), std::size_t{1});
        QVERIFY(catalogue.tracks()->front().root == second);
    }

    void aRelinkedRootKeepsItsTracks()
    {
        Catalogue catalogue = open();
        const RootId first = catalogue.addRoot("/a").value().id;
        QVERIFY(catalogue.addRoot("/b"));
        QVERIFY(catalogue.putTracks(std::array{fullTrack(first)}));
        QVERIFY(catalogue.relinkRoot(first, "/c/"));
        QVERIFY(catalogue.roots()->front().path == std::filesystem::path("/c"));
        QCOMPARE(catalogue.tracks()->size(), std::size_t{1});
        const auto taken = catalogue.relinkRoot(first, "/b");
        QVERIFY(taken.error().code == ErrorCode::InvalidArgument);
        QVERIFY2(taken.error().message.contains(QStringLiteral("/b")), qPrintable(taken.error().message));
        QVERIFY(catalogue.relinkRoot(RootId{99}, "/d").error().code == ErrorCode::InvalidArgument);
    }

    void anotherIdentityDropsBlocksAndKeepsTracks()
    {
        Catalogue catalogue = open();
        QVERIFY(catalogue.setIdentity(someIdentity));
        const RootId root = catalogue.addRoot("/a").value().id;
        const Track stored = catalogue.putTracks(std::array{fullTrack(root)})->front();
        QVERIFY(catalogue.setGraphFile(GraphFile{"graph-1.hnsw", "cc", 21, "dd"}));

        IndexIdentity renamed = someIdentity;
        renamed.modelName = QStringLiteral("new name");
        QVERIFY(catalogue.setIdentity(renamed));
        QCOMPARE(catalogue.identity()->value().modelName, QStringLiteral("new name"));
        QVERIFY(same(catalogue.track(stored.id)->value(), stored));
        QVERIFY(catalogue.graphFile().value());

        IndexIdentity other = someIdentity;
        other.modelHash = "ccdd";
        other.chunkHop = 5.0;
        QVERIFY(catalogue.setIdentity(other));
        const IndexIdentity found = catalogue.identity()->value();
        QCOMPARE(found.modelHash, other.modelHash);
        QCOMPARE(found.chunkHop, 5.0);
        QCOMPARE(found.featureSettings, other.featureSettings);
        QCOMPARE(found.embeddingDimension, 512);
        const Track emptied = catalogue.track(stored.id)->value();
        QCOMPARE(emptied.title, stored.title);
        QCOMPARE(emptied.chunkCount, 0U);
        QVERIFY(emptied.embeddings == index::BlockRef() && emptied.features == index::BlockRef());
        QVERIFY(!catalogue.graphFile().value());
    }

    void theGraphFileIsKeptAndForgotten()
    {
        Catalogue catalogue = open();
        QVERIFY(catalogue.setGraphFile(GraphFile{"one", "cc", 1, "dd"}));
        QVERIFY(catalogue.setGraphFile(GraphFile{"graph-\xFF", "ee", 4000000000U, "ff"}));
        const GraphFile found = catalogue.graphFile()->value();
        QCOMPARE(found.fileName, QByteArray("graph-\xFF"));
        QCOMPARE(found.checksum, QByteArray("ee"));
        QCOMPARE(found.rowCount, 4000000000U);
        QCOMPARE(found.rowsDigest, QByteArray("ff"));
        QVERIFY(catalogue.setGraphFile(std::nullopt));
        QVERIFY(!catalogue.graphFile().value());
    }

    void anotherObjectSeesWhatWasCommitted()
    {
        Catalogue writer = open();
        const Catalogue reader = open(Catalogue::OpenMode::ReadOnly);
        QVERIFY(reader.roots()->empty());
        QVERIFY(writer.addRoot("/a"));
        QCOMPARE(reader.roots()->size(), std::size_t{1});
    }

    void aReaderCannotWrite()
    {
        QVERIFY(open().addRoot("/a"));
        Catalogue reader = open(Catalogue::OpenMode::ReadOnly);
        const auto refused = reader.addRoot("/b");
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::PermissionDenied);
        QCOMPARE(reader.roots()->size(), std::size_t{1});
    }

    void anObjectCanBeMoved()
    {
        Catalogue first = open();
        QVERIFY(first.addRoot("/a"));
        Catalogue second = std::move(first);
        first = open();
        QCOMPARE(second.roots()->size(), std::size_t{1});
        second = std::move(first);
        QCOMPARE(second.roots()->size(), std::size_t{1});
    }

    void everyLibraryHasItsOwnId()
    {
        const QByteArray id = open().libraryId().value();
        QCOMPARE(id.size(), 16);
        QCOMPARE(open(Catalogue::OpenMode::ReadOnly).libraryId().value(), id);
        std::filesystem::remove_all(m_folder);
        QVERIFY(open().libraryId().value() != id);
    }

    void anOlderCatalogueIsReadAsItStandsAndThenBroughtUpToDate()
    {
        test::makeOldLibrary(6, m_folder);
        const index::BlockRef block{1, 192, 3, 0};
        for (const auto mode : {Catalogue::OpenMode::ReadOnly, Catalogue::OpenMode::Existing}) {
            const Catalogue catalogue = open(mode);
            QCOMPARE(catalogue.libraryId()->isEmpty(), mode == Catalogue::OpenMode::ReadOnly);
            QCOMPARE(catalogue.tracks()->size(), std::size_t{3});
            QVERIFY(catalogue.tracks()->front().embeddings == block);
            const auto map = CoverMapStore::open(m_folder, mode)->read("map of then");
            QVERIFY(map->tracks.front().embeddings == block); // nothing has to be compared again
        }
    }

    void tracksOutsideOfTheirFoldersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("above") << QByteArray("../secret.wav");
        QTest::newRow("above, on the way") << QByteArray("album/../../secret.wav");
        QTest::newRow("from the top") << QByteArray("/etc/passwd");
        QTest::newRow("nothing") << QByteArray("");
    }

    void tracksOutsideOfTheirFoldersAreRefused()
    {
        QFETCH(QByteArray, path);
        Catalogue catalogue = open();
        const Root root = catalogue.addRoot("/music").value();
        QVERIFY(catalogue.putTracks(std::vector{fullTrack(root.id), fullTrack(root.id, path.constData())}));
        const auto tracks = catalogue.tracks();
        QVERIFY(!tracks);
        QCOMPARE(tracks.error().code, ErrorCode::Corrupt);
    }

    void identitiesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<double>("hop");
        QTest::addColumn<int>("dimension");
        QTest::newRow("infinite hop") << std::numeric_limits<double>::infinity() << 512;
        QTest::newRow("negative hop") << -1e308 << 512;
        QTest::newRow("no hop") << 0.0 << 512;
        QTest::newRow("no dimension") << 10.0 << 0;
        QTest::newRow("huge dimension") << 10.0 << std::numeric_limits<int>::max();
    }

    void identitiesThatCannotBeAreRefused()
    {
        QFETCH(double, hop);
        QFETCH(int, dimension);
        Catalogue catalogue = open();
        IndexIdentity identity = someIdentity;
        identity.chunkHop = hop;
        identity.embeddingDimension = dimension;
        QVERIFY(catalogue.setIdentity(identity));
        const auto read = catalogue.identity();
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
        QVERIFY(read.error().message.contains(QStringLiteral("catalogue.sqlite")));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
