// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/stamp_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace coverscope;
using namespace coverscope::catalogue;

class StampStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stampsAreKeptWithTheirTracks();
};

void StampStoreTest::stampsAreKeptWithTheirTracks()
{
    const QTemporaryDir folder;
    auto catalogue = Catalogue::open(folder.path().toStdString(), Catalogue::OpenMode::CreateIfMissing);
    QVERIFY(catalogue.has_value());
    const auto root = catalogue->addRoot("/music");
    Track a;
    a.root = root->id;
    a.relativePath = "a.mp3";
    Track b = a;
    b.relativePath = "b.mp3";
    const auto stored = catalogue->putTracks(std::array{a, b});
    QVERIFY(stored.has_value());
    auto store = StampStore::open(folder.path().toStdString(), Catalogue::OpenMode::Existing);
    QVERIFY(store.has_value());
    QVERIFY(store->stamps()->empty());
    const FileStamp large{1'700'000'000'123'456'789, 0xFFFFFFFFFFFFFFFEU}; // inodes use all their bits
    using Entry = std::pair<TrackId, FileStamp>;
    QVERIFY(store
                ->put(std::array{Entry{(*stored)[0].id, {1, 2}}, Entry{(*stored)[1].id, {3, 4}},
                                 Entry{TrackId{99}, {5, 6}}})
                .has_value());
    QVERIFY(store->put(std::array{Entry{(*stored)[0].id, large}}).has_value());
    const auto stamps = store->stamps();
    QVERIFY(stamps.has_value());
    QCOMPARE(stamps->size(), std::size_t(2)); // that of a track that is gone is passed over
    QVERIFY(stamps->at(static_cast<std::int64_t>((*stored)[0].id)) == large);
    QVERIFY(catalogue->removeTracks(std::array{(*stored)[0].id}).has_value());
    QCOMPARE(store->stamps()->size(), std::size_t(1));
    const auto reader = StampStore::open(folder.path().toStdString(), Catalogue::OpenMode::ReadOnly);
    QCOMPARE(reader->stamps()->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(StampStoreTest)
#include "stamp_store_test.moc"
