// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/folder_store.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>

using namespace coverscope;
using namespace coverscope::catalogue;

namespace {

Track track(RootId root, const char* path)
{
    Track track;
    track.root = root;
    track.relativePath = path;
    track.title = QStringLiteral("x");
    return track;
}

} // namespace

class FolderStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void excludedTracksAreGoneAndTheirFilesRemembered();
    void restoredTracksHaveTheirOldIds();
    void aRemovedRootTakesItsExclusionsAlong();
    void theLastPlaceIsKeptByteForByte();
};

void FolderStoreTest::excludedTracksAreGoneAndTheirFilesRemembered()
{
    const QTemporaryDir folder;
    auto catalogue = Catalogue::open(folder.path().toStdString(), Catalogue::OpenMode::CreateIfMissing);
    QVERIFY(catalogue);
    const auto root = catalogue->addRoot("/music");
    const auto stored = catalogue->putTracks(
        std::array{track(root->id, "b.mp3"), track(root->id, "\xff.mp3"), track(root->id, "a.mp3")});
    QVERIFY(stored);
    auto store = FolderStore::open(folder.path().toStdString(), Catalogue::OpenMode::Existing);
    QVERIFY(store);
    QVERIFY(store->excludedFiles()->empty());
    QVERIFY(store->excludeTracks(std::array{(*stored)[1].id, (*stored)[0].id, TrackId{999}}));
    QCOMPARE(catalogue->tracks()->size(), std::size_t{1});
    const std::vector<ExcludedFile> wanted{{root->id, "b.mp3"}, {root->id, "\xff.mp3"}};
    QVERIFY(*store->excludedFiles() == wanted);
}

void FolderStoreTest::restoredTracksHaveTheirOldIds()
{
    const QTemporaryDir folder;
    auto catalogue = Catalogue::open(folder.path().toStdString(), Catalogue::OpenMode::CreateIfMissing);
    const auto root = catalogue->addRoot("/music");
    const auto stored = catalogue->putTracks(
        std::array{track(root->id, "a.mp3"), track(root->id, "b.mp3"), track(root->id, "c.mp3")});
    auto store = FolderStore::open(folder.path().toStdString(), Catalogue::OpenMode::Existing);
    QVERIFY(store->excludeTracks(std::array{(*stored)[0].id, (*stored)[1].id, (*stored)[2].id}));
    const auto other = catalogue->putTracks(std::array{track(root->id, "a.mp3")}); // found again meanwhile
    QVERIFY(store->restoreTracks(std::array{(*stored)[0], (*stored)[1]}));
    const auto now = catalogue->tracks();
    QCOMPARE(now->size(), std::size_t{2});
    QVERIFY((*now)[0].id == (*stored)[1].id);
    QCOMPARE((*now)[0].title, (*stored)[1].title);
    QVERIFY((*now)[1].id == other->front().id);
    const std::vector<ExcludedFile> left{{root->id, "c.mp3"}};
    QVERIFY(*store->excludedFiles() == left);
    QVERIFY(store->includeAll());
    QVERIFY(store->excludedFiles()->empty());
}

void FolderStoreTest::aRemovedRootTakesItsExclusionsAlong()
{
    const QTemporaryDir folder;
    auto catalogue = Catalogue::open(folder.path().toStdString(), Catalogue::OpenMode::CreateIfMissing);
    const auto root = catalogue->addRoot("/music");
    const auto stored = catalogue->putTracks(std::array{track(root->id, "a.mp3")});
    auto store = FolderStore::open(folder.path().toStdString(), Catalogue::OpenMode::Existing);
    QVERIFY(store->excludeTracks(std::array{stored->front().id}));
    QVERIFY(catalogue->removeRoot(root->id));
    QVERIFY(store->excludedFiles()->empty());
}

void FolderStoreTest::theLastPlaceIsKeptByteForByte()
{
    const QTemporaryDir folder;
    auto store = FolderStore::open(folder.path().toStdString(), Catalogue::OpenMode::CreateIfMissing);
    QVERIFY(store);
    QVERIFY(!store->lastPlace()->has_value());
    QVERIFY(store->setLastPlace("/old/\xfe"));
    QVERIFY(store->setLastPlace("/new/\xff"));
    QVERIFY(**store->lastPlace() == std::filesystem::path("/new/\xff"));
}

QTEST_GUILESS_MAIN(FolderStoreTest)
#include "folder_store_test.moc"
