// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/made_library.h"
#include "ui/library/folder_model.h"
#include "ui/library/track_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
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
