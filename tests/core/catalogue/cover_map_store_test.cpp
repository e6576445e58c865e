// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cover_map_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/schema.h"
#include "core/catalogue/sql.h"
#include "tests/core/catalogue/old_library.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace coverscope;
using namespace coverscope::catalogue;
using OpenMode = Catalogue::OpenMode;

class CoverMapStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = base::pathFromQString(m_temporary->path()) / "library";
        auto catalogue = Catalogue::open(m_folder, OpenMode::CreateIfMissing);
        QVERIFY(catalogue);
        const auto root = catalogue->addRoot("/music");
        for (int i = 0; i < 4; ++i) {
            Track track;
            track.root = root->id;
            track.relativePath = std::to_string(i);
            const auto stored = catalogue->putTracks(std::array{track});
            QVERIFY(stored);
            m_ids[static_cast<std::size_t>(i)] = stored->front().id;
        }
    }

    void whatWasAddedComesBack()
    {
        CoverMapStore store = open();
        QVERIFY(store.restart("model one"));
        const std::array tracks = {mapped(0), mapped(1), mapped(2)};
        const std::array pairs = {pair(0, 1, 0.75F), pair(1, 2, 0.5F)};
        QVERIFY(store.add(tracks, pairs, {}));
        const auto contents = open(OpenMode::ReadOnly).read("model one");
        QVERIFY(contents);
        QVERIFY(std::equal(contents->tracks.begin(), contents->tracks.end(), tracks.begin(), tracks.end()));
        QVERIFY(std::equal(contents->pairs.begin(), contents->pairs.end(), pairs.begin(), pairs.end()));
    }

    void aMapOfAnotherModelIsNotShown()
    {
        CoverMapStore store = open();
        QVERIFY(store.restart("model one"));
        QVERIFY(store.add(std::array{mapped(0)}, std::array{pair(0, 1, 0.75F)}, {}));
        QVERIFY(store.read("model two")->tracks.empty());
        QVERIFY(store.read("model two")->pairs.empty());
        QVERIFY(store.restart("model two"));
        QVERIFY(store.read("model one")->pairs.empty());
    }

    void aStepDropsPairsToo()
    {
        CoverMapStore store = open();
        QVERIFY(store.restart("model"));
        QVERIFY(store.add(std::array{mapped(0), mapped(1)}, std::array{pair(0, 1, 0.5F)}, {}));
        QVERIFY(
            store.add(std::array{mapped(2)}, std::array{pair(0, 2, 0.75F)}, std::array{pair(0, 1, 0.5F)}));
        const auto contents = store.read("model");
        QCOMPARE(contents->tracks.size(), std::size_t{3});
        QCOMPARE(contents->pairs.size(), std::size_t{1});
        QVERIFY(contents->pairs[0] == pair(0, 2, 0.75F));
    }

    void forgottenTracksTakeTheirPairsAlong()
    {
        CoverMapStore store = open();
        QVERIFY(store.restart("model"));
        QVERIFY(store.add(std::array{mapped(0), mapped(1), mapped(2)},
                          std::array{pair(0, 1, 0.5F), pair(1, 2, 0.5F), pair(0, 2, 0.5F)}, {}));
        QVERIFY(store.forget(std::array{m_ids[1]}));
        const auto contents = store.read("model");
        QCOMPARE(contents->tracks.size(), std::size_t{2});
        QCOMPARE(contents->pairs.size(), std::size_t{1});
        QVERIFY(contents->pairs[0] == pair(0, 2, 0.5F));
    }

    void aTrackThatLeavesTheLibraryTakesItsPairsAlong()
    {
        CoverMapStore store = open();
        QVERIFY(store.restart("model"));
        QVERIFY(store.add(std::array{mapped(0), mapped(1), mapped(2)},
                          std::array{pair(0, 1, 0.5F), pair(0, 2, 0.5F)}, {}));
        auto catalogue = Catalogue::open(m_folder, OpenMode::Existing);
        QVERIFY(catalogue->removeTracks(std::array{m_ids[2]}));
        const auto contents = store.read("model");
        QCOMPARE(contents->tracks.size(), std::size_t{2});
        QCOMPARE(contents->pairs.size(), std::size_t{1});
        // It was compared before it left; what is found out only now is passed over.
        QVERIFY(store.add(std::array{mapped(2)}, std::array{pair(1, 2, 0.5F)}, {}));
        QCOMPARE(store.read("model")->pairs.size(), std::size_t{1});
        QVERIFY(catalogue->checkIntegrity());
    }

    void aCatalogueOfAnOlderVersionHasNoMapAndIsBroughtUpToDate()
    {
        const auto folder = base::pathFromQString(m_temporary->path()) / "older";
        test::makeOldLibrary(2, folder);
        {
            const auto reader = CoverMapStore::open(folder, OpenMode::ReadOnly);
            QVERIFY(reader);
            QVERIFY(reader->read("model")->pairs.empty());
        }
        auto store = CoverMapStore::open(folder, OpenMode::Existing);
        QVERIFY(store);
        QVERIFY(store->restart("model"));
        const auto connection = openCatalogueFile(folder, OpenMode::Existing);
        QCOMPARE(connection->value("PRAGMA user_version")->toInt(), schemaVersion());
    }

private:
    CoverMapStore open(OpenMode mode = OpenMode::Existing) const
    {
        auto store = CoverMapStore::open(m_folder, mode);
        if (!store)
            qFatal("%s", qPrintable(store.error().message + store.error().detail));
        return std::move(*store);
    }

    MappedTrack mapped(std::size_t number) const
    {
        return {m_ids[number], {1, std::uint64_t{1} << 33, static_cast<std::uint32_t>(number) + 20}};
    }

    CoverPair pair(std::size_t first, std::size_t second, float score) const
    {
        return {m_ids[first], m_ids[second], score};
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;
    std::array<TrackId, 4> m_ids{};
};

QTEST_GUILESS_MAIN(CoverMapStoreTest)
#include "cover_map_store_test.moc"
