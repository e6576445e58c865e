// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/tag_store.h"

#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/schema.h"
#include "core/catalogue/sql.h"
#include "tests/core/catalogue/old_library.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace coverscope;
using namespace coverscope::catalogue;

class TagStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreKeptWithTheirTracks()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        auto catalogue = Catalogue::open(path, Catalogue::OpenMode::CreateIfMissing);
        QVERIFY(catalogue.has_value());
        const auto root = catalogue->addRoot("/music");
        Track a;
        a.root = root->id;
        a.relativePath = "a.mp3";
        Track b = a;
        b.relativePath = "b.mp3";
        const auto stored = catalogue->putTracks(std::array{a, b});
        QVERIFY(stored.has_value());
        auto store = TagStore::open(path, Catalogue::OpenMode::Existing);
        QVERIFY(store.has_value());
        QVERIFY(store->tags()->empty());
        using Entry = std::pair<TrackId, TrackTags>;
        const TrackTags first{1'234'567'890'123U, 1'700'000'000'123'456'789, QStringLiteral("Choral"),
                              QStringLiteral("Bach, Gounod")};
        QVERIFY(store->put(std::array{Entry{(*stored)[0].id, {}}, Entry{(*stored)[1].id, {3, 4, {}, {}}},
                                      Entry{TrackId{99}, first}}));
        QVERIFY(store->put(std::array{Entry{(*stored)[0].id, first}}));
        const auto tags = store->tags();
        QVERIFY(tags.has_value());
        QCOMPARE(tags->size(), std::size_t{2}); // those of a track that is gone are passed over
        QVERIFY(tags->at(static_cast<std::int64_t>((*stored)[0].id)) == first);
        QVERIFY(catalogue->removeTracks(std::array{(*stored)[0].id}));
        QCOMPARE(TagStore::open(path, Catalogue::OpenMode::ReadOnly)->tags()->size(), std::size_t{1});
    }

    void aCatalogueOfTheVersionBeforeHasNoneAndGetsThem()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        test::makeOldLibrary(9, path);
        const auto reader = TagStore::open(path, Catalogue::OpenMode::ReadOnly);
        QVERIFY(reader && reader->tags() && reader->tags()->empty());
        auto writer = TagStore::open(path, Catalogue::OpenMode::Existing);
        QVERIFY(writer && writer->tags());
        const auto connection = openCatalogueFile(path, Catalogue::OpenMode::ReadOnly);
        QCOMPARE(connection->value("PRAGMA user_version")->toInt(), schemaVersion());
        QVERIFY(hasTable(*connection, QStringLiteral("track_tags")).value());
    }
};

QTEST_GUILESS_MAIN(TagStoreTest)
#include "tag_store_test.moc"
