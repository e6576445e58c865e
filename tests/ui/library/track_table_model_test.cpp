// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/made_library.h"
#include "ui/library/folder_model.h"
#include "ui/library/track_table_model.h"
#include "ui/library/track_tag_reader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

class TrackTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        TrackTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(test::madeSnapshot(30));
        model.setSnapshot(test::madeSnapshot(45));
        model.setFilterText(QStringLiteral("tune 1"));
        model.sort(static_cast<int>(TrackColumn::Artist), Qt::DescendingOrder);
        model.setSnapshot(test::madeSnapshot(60));
        model.setGrouping(TrackGrouping::Artist);
        model.setClosed(0, true);
        model.setSnapshot(test::madeSnapshot(70));
        model.setClosed(0, false);
        model.setGrouping(TrackGrouping::None);
        model.setFolder(catalogue::RootId{2});
        model.setFilterText({});
        model.sort(-1, Qt::AscendingOrder);
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void newTracksComeInBelowWithoutAReset()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(10));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.setSnapshot(test::madeSnapshot(25));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(inserts.count(), 1);
        QCOMPARE(inserts[0][1].toInt(), 10);
        QCOMPARE(inserts[0][2].toInt(), 24);
        QCOMPARE(model.rowCount(), 25);
    }

    void aChangedTrackIsAnnounced()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(10));
        auto changed = std::make_shared<library::Snapshot>(*test::madeSnapshot(10));
        changed->tracks[4].title = QStringLiteral("Renamed");
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(changed);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 4);
        QCOMPARE(model.index(4, 0).data().toString(), QStringLiteral("Renamed"));
    }

    void removedTracksVanish()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(10));
        auto fewer = std::make_shared<library::Snapshot>(*test::madeSnapshot(10));
        fewer->tracks.erase(fewer->tracks.begin() + 3);
        model.setSnapshot(fewer);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.rowOf(TrackId{4}), -1);
        QCOMPARE(model.rowOf(TrackId{5}), 3);
    }

    void filterWantsEveryWordAnywhereInTheTrack()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(100));
        model.setFilterText(QStringLiteral("ARTIST 3"));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString all = trackSearchText(*model.trackAt(row));
            QVERIFY(all.contains(QStringLiteral("artist")) && all.contains(QLatin1Char('3')));
        }
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 100);
        model.setFilterText(QStringLiteral("tune-42.ogg")); // the file's name counts too
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.trackAt(0)->id, TrackId{43});
        model.setFilterText(QStringLiteral("nothing like it"));
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsEachColumnBothWays()
    {
        const auto snapshot = test::madeSnapshot(50);
        TrackTableModel model;
        model.setSnapshot(snapshot);
        for (int column = 0; column < trackColumnCount; ++column) {
            const auto kind = static_cast<TrackColumn>(column);
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                QCOMPARE(model.rowCount(), 50);
                for (int row = 1; row < model.rowCount(); ++row) {
                    const auto& first = *model.trackAt(order == Qt::AscendingOrder ? row - 1 : row);
                    const auto& second = *model.trackAt(order == Qt::AscendingOrder ? row : row - 1);
                    if (sortsAsNumber(kind))
                        QVERIFY(trackSortNumber(first, kind) <= trackSortNumber(second, kind));
                    else
                        QVERIFY(trackSortText(*snapshot, first, kind) <=
                                trackSortText(*snapshot, second, kind));
                }
            }
        }
    }

    void folderNarrowsTheTable()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(50));
        model.setFolder(catalogue::RootId{2});
        QCOMPARE(model.rowCount(), 25);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.trackAt(row)->root, catalogue::RootId{2});
    }

    void aFailedTrackTellsWhy()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(3));
        const QModelIndex state = model.index(0, static_cast<int>(TrackColumn::State));
        QCOMPARE(state.data().toString(), QStringLiteral("Not readable"));
        QCOMPARE(state.data(Qt::ToolTipRole).toString(), QStringLiteral("This file is damaged."));
    }

    void aHundredThousandTracksAreAllThere()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(100000));
        QCOMPARE(model.rowCount(), 100000);
        model.setFilterText(QStringLiteral("tune 99999"));
        QTRY_COMPARE(model.rowCount(), 1);
        model.setFilterText({});
        model.sort(static_cast<int>(TrackColumn::Title), Qt::DescendingOrder);
        QCOMPARE(model.trackAt(0)->title, QStringLiteral("Tune 99999"));
    }

    void theYearIsReadFromTheDate_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("year");
        QTest::newRow("year") << QStringLiteral("1893") << QStringLiteral("1893");
        QTest::newRow("day") << QStringLiteral("1893-05-01") << QStringLiteral("1893");
        QTest::newRow("day first") << QStringLiteral("01.05.1893") << QStringLiteral("1893");
        QTest::newRow("digits alone") << QStringLiteral("18930501") << QString();
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("words") << QStringLiteral("spring") << QString();
    }
    void theYearIsReadFromTheDate()
    {
        QFETCH(QString, date);
        QFETCH(QString, year);
        auto snapshot = std::make_shared<library::Snapshot>(*test::madeSnapshot(2));
        snapshot->tracks[0].date = date;
        TrackTableModel model;
        model.setSnapshot(snapshot);
        QCOMPARE(model.index(0, static_cast<int>(TrackColumn::Year)).data().toString(), year);
        if (year.isEmpty())
            return;
        model.setFilterText(year); // is found by it
        QCOMPARE(model.rowCount(), 1);
    }

    void genreAndComposerAreShownAndSorted()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(3));
        const auto composer = static_cast<int>(TrackColumn::Composer);
        QCOMPARE(model.index(0, composer).data().toString(), QString());
        auto tags = std::make_shared<catalogue::TrackTagMap>();
        (*tags)[1] = {0, 0, QStringLiteral("Waltz"), QStringLiteral("zoe")};
        (*tags)[2] = {0, 0, QString(), QStringLiteral("Ada")};
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setTags(tags);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(0, static_cast<int>(TrackColumn::Genre)).data().toString(),
                 QStringLiteral("Waltz"));
        QCOMPARE(model.index(0, composer).data().toString(), QStringLiteral("zoe"));
        model.sort(composer, Qt::DescendingOrder);
        QCOMPARE(model.index(0, composer).data().toString(), QStringLiteral("zoe"));
        QCOMPARE(model.index(1, composer).data().toString(), QStringLiteral("Ada"));
        (*tags)[3] = {0, 0, QString(), QStringLiteral("zz")};
        model.setTags(tags);
        QCOMPARE(model.index(0, composer).data().toString(), QStringLiteral("zz"));
    }

    void tagsAreReadWhileSomebodyLooksAtThem()
    {
        const QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        for (const char* name : {"one", "two"})
            QVERIFY(catalogue::Catalogue::open(base / name, catalogue::Catalogue::OpenMode::CreateIfMissing));
        TrackTagReader reader;
        QSignalSpy read(&reader, &TrackTagReader::read);
        const auto tagsOf = [&read](qsizetype signal) {
            return read[signal][0].value<std::shared_ptr<const catalogue::TrackTagMap>>();
        };
        reader.setLibrary(base / "one", std::make_shared<library::Snapshot>());
        QCOMPARE(read.count(), 1); // what was known is of another library
        QVERIFY(!tagsOf(0));
        reader.setWanted(true);
        QTRY_COMPARE(read.count(), 2);
        QVERIFY(tagsOf(1));
        reader.setLibrary(base / "two", std::make_shared<library::Snapshot>());
        QVERIFY(read.count() >= 3); // an empty library may be read before this looks
        QVERIFY(!tagsOf(2));
        QTRY_COMPARE(read.count(), 4);
        QVERIFY(tagsOf(3));
    }

    void tracksAreGrouped_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<int>("groups");
        QTest::newRow("folder") << static_cast<int>(TrackGrouping::Folder) << 2;
        QTest::newRow("artist") << static_cast<int>(TrackGrouping::Artist) << 7;
        QTest::newRow("album") << static_cast<int>(TrackGrouping::Album) << 5;
        QTest::newRow("work") << static_cast<int>(TrackGrouping::Work) << 4; // three, and of no work
        QTest::newRow("year") << static_cast<int>(TrackGrouping::Year) << 1; // nothing is known
    }
    void tracksAreGrouped()
    {
        QFETCH(int, grouping);
        QFETCH(int, groups);
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(50));
        model.sort(static_cast<int>(TrackColumn::Title), Qt::DescendingOrder);
        model.setWorkTitle([](const catalogue::Track& track) {
            const auto number = static_cast<int>(track.id);
            return number % 10 < 3 ? QStringLiteral("Work %1").arg(number % 10) : QString();
        });
        model.setGrouping(static_cast<TrackGrouping>(grouping));
        QCOMPARE(model.rowCount(), 50 + groups);
        QCOMPARE(model.trackCount(), 50);
        QVERIFY(model.isHeading(0));
        QVERIFY(!model.trackAt(0) && model.pathAt(0).empty());
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        int seen = 0;
        QString title; // within a group the order that was chosen holds
        for (int row = 0; row < model.rowCount(); ++row) {
            const catalogue::Track* track = model.trackAt(row);
            QCOMPARE(track == nullptr, model.isHeading(row));
            if (!track) {
                ++seen;
                title.clear();
                continue;
            }
            QCOMPARE(model.rowOf(track->id), row);
            QVERIFY(title.isEmpty() || trackSortText(*model.snapshot(), *track, TrackColumn::Title) <= title);
            title = trackSortText(*model.snapshot(), *track, TrackColumn::Title);
        }
        QCOMPARE(seen, groups);
    }

    void whatSaysNothingComesLast()
    {
        auto snapshot = std::make_shared<library::Snapshot>(*test::madeSnapshot(4));
        for (std::size_t i = 0; i < 4; ++i)
            snapshot->tracks[i].artist = QStringList{QString(), QStringLiteral("zoe"), QStringLiteral("Ada"),
                                                     QStringLiteral("ZOE")}[static_cast<qsizetype>(i)];
        TrackTableModel model;
        model.setSnapshot(snapshot);
        model.setGrouping(TrackGrouping::Artist);
        const auto heading = [&model](int row) { return model.index(row, 0).data().toString(); };
        QCOMPARE(heading(0), QStringLiteral("Ada (1)"));
        QCOMPARE(heading(2), QStringLiteral("zoe (2)")); // however it is written
        QCOMPARE(heading(5), QStringLiteral("Artist not known (1)"));
    }

    void aClosedGroupHidesItsTracksAndStaysClosed()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(14));
        model.setGrouping(TrackGrouping::Artist);
        QCOMPARE(model.rowCount(), 21);
        model.setClosed(0, true);
        QVERIFY(model.isClosed(0));
        QCOMPARE(model.rowCount(), 19);
        QCOMPARE(model.trackCount(), 14);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("closed")));
        model.setSnapshot(test::madeSnapshot(28)); // four of each
        QVERIFY(model.isClosed(0));
        QCOMPARE(model.rowCount(), 35 - 4);
        model.setClosed(1, true); // the next heading
        QCOMPARE(model.rowCount(), 35 - 8);
        model.setClosed(0, false);
        model.setClosed(5, false);
        QCOMPARE(model.rowCount(), 35);
    }

    void aHundredThousandTracksAreGrouped()
    {
        TrackTableModel model;
        model.setSnapshot(test::madeSnapshot(100000));
        model.setGrouping(TrackGrouping::Album); // of a dozen tracks
        QCOMPARE(model.rowCount(), 100000 + 8334);
        QCOMPARE(model.trackCount(), 100000);
    }

    void foldersCountTheirTracks()
    {
        FolderModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        model.setSnapshot(test::madeSnapshot(11));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("All folders (11)"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("first (6)"));
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("second (5)"));
        QCOMPARE(model.rowOf(catalogue::RootId{2}), 2);
        QCOMPARE(model.rowOf(catalogue::RootId{9}), 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(test::madeSnapshot(20)); // the same folders: the chosen one stays chosen
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("first (10)"));
    }
};

QTEST_MAIN(TrackTableModelTest)
#include "track_table_model_test.moc"
