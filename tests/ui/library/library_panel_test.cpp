// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/made_library.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/library/library_panel.h"
#include "ui/library/relink_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

QAction* actionOf(const QWidget& root, const QString& text)
{
    const auto actions = root.findChildren<QAction*>();
    for (QAction* action : actions) {
        if (action->text().remove(QLatin1Char('&')).startsWith(text))
            return action;
    }
    return nullptr;
}

QPushButton* buttonOf(const QWidget& root, const QString& text)
{
    const auto buttons = root.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text().startsWith(text))
            return button;
    }
    return nullptr;
}

QString countOf(const LibraryPanel& panel)
{
    const auto labels = panel.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->accessibleName() == QLatin1String("Size of the library"))
            return label->text();
    }
    return {};
}

// Opens the menu as a person would and triggers the action; false: it is not there.
bool chooseFromMenu(LibraryPanel& panel, const QString& text)
{
    bool isThere = false;
    QTimer::singleShot(0, &panel, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QAction* action = menu ? actionOf(*menu, text) : nullptr;
        isThere = action != nullptr;
        if (menu)
            menu->close();
        if (action)
            action->trigger();
    });
    Q_EMIT panel.table()->trackMenuRequested(panel.mapToGlobal(QPoint(10, 10)));
    return isThere;
}

// In the menu of the table's header.
void toggleColumn(LibraryPanel& panel, const QString& name)
{
    QTimer::singleShot(0, &panel, [&name] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QAction* action = menu ? actionOf(*menu, name) : nullptr;
        QVERIFY(action);
        action->trigger();
        menu->close();
    });
    Q_EMIT panel.table()->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
}

} // namespace

class LibraryPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasAName()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(5));
        QCOMPARE(test::unnamedWidgets(&panel).join(QLatin1Char('\n')), QString());
    }

    void typingFilters()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(40));
        panel.show();
        QTest::keyClicks(panel.findChild<QLineEdit*>(), QStringLiteral("tune 17"));
        QTRY_COMPARE(panel.tracks()->rowCount(), 1);
        QCOMPARE(panel.tracks()->trackAt(0)->title, QStringLiteral("Tune 17"));
    }

    void selectionSurvivesFilterAndSort()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(40));
        panel.show();
        panel.table()->selectRow(panel.tracks()->rowOf(TrackId{18}));
        panel.tracks()->setFilterText(QStringLiteral("tune 1"));
        panel.tracks()->sort(static_cast<int>(TrackColumn::Title), Qt::DescendingOrder);
        const auto rows = panel.table()->selectedRows();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(panel.tracks()->trackAt(rows.front())->id, TrackId{18});
    }

    void aChosenFolderStaysChosenWhileItGrows()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(40));
        auto* folders = panel.findChild<QComboBox*>();
        folders->setCurrentIndex(2);
        QCOMPARE(panel.tracks()->rowCount(), 20);
        panel.setSnapshot(test::madeSnapshot(60));
        QCOMPARE(folders->currentIndex(), 2);
        QCOMPARE(panel.tracks()->rowCount(), 30);
    }

    void enterSearchesWithTheTrack()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(5));
        panel.show();
        QSignalSpy chosen(&panel, &LibraryPanel::clipChosen);
        panel.table()->selectRow(2);
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<std::filesystem::path>(),
                 std::filesystem::path("/music/first/folder/tune-2.ogg"));
    }

    void deleteTakesTheSelectedTracksOut()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(5));
        panel.show();
        QSignalSpy removed(&panel, &LibraryPanel::removeTracksRequested);
        QTest::keyClick(panel.table(), Qt::Key_Delete); // nothing is selected yet
        QCOMPARE(removed.count(), 0);
        panel.table()->selectRow(1);
        panel.table()->selectionModel()->select(panel.tracks()->index(3, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(panel.table(), Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        const auto ids = removed[0][0].value<std::vector<TrackId>>();
        QCOMPARE(ids, (std::vector<TrackId>{TrackId{2}, TrackId{4}}));
    }

    void theTrackMenuOffersEverything()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(5));
        panel.show();
        QSignalSpy clip(&panel, &LibraryPanel::clipChosen);
        QSignalSpy compared(&panel, &LibraryPanel::compareRequested);
        QSignalSpy again(&panel, &LibraryPanel::reindexTracksRequested);
        QSignalSpy removed(&panel, &LibraryPanel::removeTracksRequested);
        panel.table()->selectRow(2);
        QSignalSpy played(&panel, &LibraryPanel::playRequested);
        QVERIFY(chooseFromMenu(panel, QStringLiteral("Play")));
        QCOMPARE(played[0][0].value<std::filesystem::path>(),
                 std::filesystem::path("/music/first/folder/tune-2.ogg"));
        QVERIFY(chooseFromMenu(panel, QStringLiteral("Search with this track")));
        QVERIFY(chooseFromMenu(panel, QStringLiteral("Compare with")));
        QVERIFY(chooseFromMenu(panel, QStringLiteral("Re-index")));
        QVERIFY(chooseFromMenu(panel, QStringLiteral("Remove")));
        QVERIFY(!chooseFromMenu(panel, QStringLiteral("Compare these two")));
        const std::filesystem::path file("/music/first/folder/tune-2.ogg");
        QCOMPARE(clip[0][0].value<std::filesystem::path>(), file);
        QCOMPARE(compared[0][0].value<std::filesystem::path>(), file);
        QVERIFY(compared[0][1].value<std::filesystem::path>().empty());
        QCOMPARE(again[0][0].value<std::vector<TrackId>>(), std::vector<TrackId>{TrackId{3}});
        QCOMPARE(removed[0][0].value<std::vector<TrackId>>(), std::vector<TrackId>{TrackId{3}});
        panel.table()->selectionModel()->select(panel.tracks()->index(3, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(chooseFromMenu(panel, QStringLiteral("Compare these two")));
        QCOMPARE(compared[1][1].value<std::filesystem::path>(),
                 std::filesystem::path("/music/second/folder/tune-3.ogg"));
    }

    void theFolderMenuWorksOnTheChosenFolder()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(5));
        QVERIFY(!actionOf(panel, QStringLiteral("Remove folder"))->isEnabled()); // all folders: none
        panel.findChild<QComboBox*>()->setCurrentIndex(2);
        QSignalSpy removed(&panel, &LibraryPanel::removeRootRequested);
        actionOf(panel, QStringLiteral("Remove folder"))->trigger();
        QCOMPARE(removed[0][0].value<catalogue::Root>().path, std::filesystem::path("/music/second"));
    }

    void removedTracksCanBeBroughtBack()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(5));
        QAction* bringBack = actionOf(panel, QStringLiteral("Bring back"));
        QVERIFY(!bringBack->isEnabled());
        auto snapshot = std::make_shared<library::Snapshot>(*test::madeSnapshot(5));
        snapshot->excludedCount = 2;
        panel.setSnapshot(snapshot);
        QVERIFY(bringBack->isEnabled());
        QVERIFY(bringBack->text().contains(QLatin1Char('2')));
        QSignalSpy asked(&panel, &LibraryPanel::bringBackRequested);
        bringBack->trigger();
        QCOMPARE(asked.count(), 1);
    }

    void aFolderThatIsAwaySaysSoAndCanBeLocated()
    {
        LibraryPanel panel;
        auto snapshot = std::make_shared<library::Snapshot>(*test::madeSnapshot(20));
        panel.setSnapshot(snapshot);
        panel.show();
        auto* locate = buttonOf(panel, QStringLiteral("Locate"));
        QVERIFY(!locate->isVisible()); // some of its tracks are there
        auto away = std::make_shared<library::Snapshot>(*snapshot);
        for (catalogue::Track& track : away->tracks)
            if (track.root == catalogue::RootId{2})
                track.state = catalogue::TrackState::Away;
        panel.setSnapshot(away);
        QVERIFY(locate->isVisible());
        QVERIFY(panel.folders()
                    ->data(panel.folders()->index(2), Qt::DisplayRole)
                    .toString()
                    .contains(QStringLiteral("away")));
        QCOMPARE(panel.tracks()->rowCount(), 20); // shown, not dropped
        QTest::mouseClick(locate, Qt::LeftButton);
        auto* dialog = panel.findChild<RelinkDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        panel.setSnapshot(snapshot);
        QVERIFY(!locate->isVisible());
    }

    void columnsAreChosenWithTheMenuOfTheHeader()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(5));
        panel.table()->setColumnHidden(static_cast<int>(TrackColumn::Album), true);
        panel.table()->sortByColumn(static_cast<int>(TrackColumn::Artist), Qt::DescendingOrder);
        const QByteArray state = panel.table()->saveColumns();
        LibraryPanel other;
        other.setSnapshot(test::madeSnapshot(5));
        other.table()->restoreColumns(state);
        QVERIFY(other.table()->isColumnHidden(static_cast<int>(TrackColumn::Album)));
        QCOMPARE(other.tracks()->trackAt(0)->artist, QStringLiteral("Artist 4"));
    }

    void genreAndComposerAreAskedForWhenTheyAreShown()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(3));
        panel.show();
        TrackTableView* table = panel.table();
        const auto genre = static_cast<int>(TrackColumn::Genre);
        const auto composer = static_cast<int>(TrackColumn::Composer);
        QVERIFY(table->isColumnHidden(genre) && table->isColumnHidden(composer));
        QSignalSpy shown(table, &TrackTableView::tagColumnsShown);
        toggleColumn(panel, QStringLiteral("Composer"));
        QCOMPARE(shown.count(), 1);
        QVERIFY(shown[0][0].toBool());
        toggleColumn(panel, QStringLiteral("Genre")); // they are read already
        QCOMPARE(shown.count(), 1);
        const QByteArray state = table->saveColumns();
        toggleColumn(panel, QStringLiteral("Genre"));
        toggleColumn(panel, QStringLiteral("Composer"));
        QCOMPARE(shown.count(), 2);
        QVERIFY(!shown[1][0].toBool());
        table->restoreColumns(state);
        QVERIFY(shown.last()[0].toBool() && !table->isColumnHidden(composer));
    }

    void groupsAreChosenInTheMenuAndWorkedWithKeys()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(14));
        panel.show();
        QVERIFY(panel.groupButton()->focusPolicy() & Qt::TabFocus);
        const auto actions = panel.groupButton()->menu()->actions();
        QCOMPARE(actions.size(), trackGroupingCount);
        QVERIFY(actions[0]->isChecked());
        actions[static_cast<int>(TrackGrouping::Artist)]->trigger();
        QVERIFY(panel.grouping() == TrackGrouping::Artist);
        QCOMPARE(panel.tracks()->rowCount(), 21);
        QVERIFY(countOf(panel).startsWith(QStringLiteral("14")));
        panel.table()->setCurrentIndex(panel.tracks()->index(0, 0));
        QTest::keyClick(panel.table(), Qt::Key_Left);
        QCOMPARE(panel.tracks()->rowCount(), 19);
        QTest::keyClick(panel.table(), Qt::Key_Right);
        QCOMPARE(panel.tracks()->rowCount(), 21);
        QSignalSpy chosen(&panel, &LibraryPanel::clipChosen);
        QSignalSpy removed(&panel, &LibraryPanel::removeTracksRequested);
        QTest::keyClick(panel.table(), Qt::Key_Return); // closes it, searches for nothing
        QCOMPARE(panel.tracks()->rowCount(), 19);
        QTest::keyClick(panel.table(), Qt::Key_Delete);
        QCOMPARE(chosen.count() + removed.count(), 0);
        QVERIFY(panel.currentFile().empty());
        QTest::keyClick(panel.table(), Qt::Key_A, Qt::ControlModifier); // headings are no tracks
        QTest::keyClick(panel.table(), Qt::Key_Delete);
        QCOMPARE(removed[0][0].value<std::vector<TrackId>>().size(), std::size_t{12});
    }

    void headingsAreDrawnAcrossAllColumnsInLightAndDark()
    {
        LibraryPanel panel;
        panel.setSnapshot(test::madeSnapshot(14));
        panel.setGrouping(TrackGrouping::Artist);
        panel.resize(700, 500);
        panel.show();
        for (const QColor& base : {QColor(Qt::white), QColor(20, 20, 20)}) {
            QPalette palette;
            palette.setColor(QPalette::Base, base);
            palette.setColor(QPalette::Button, base.lightness() > 128 ? base.darker(115) : base.lighter(260));
            palette.setColor(QPalette::ButtonText, base.lightness() > 128 ? Qt::black : Qt::white);
            panel.setPalette(palette);
            const QImage image = panel.table()->viewport()->grab().toImage();
            const QRect row = panel.table()->visualRect(panel.tracks()->index(0, 0));
            const QRgb band = palette.color(QPalette::Button).rgb();
            QCOMPARE(image.pixel(row.right() + 60, row.center().y()), band); // beyond the first column
            int inked = 0;
            for (int x = row.left(); x < row.right(); ++x)
                inked += image.pixel(x, row.center().y()) != band ? 1 : 0;
            QVERIFY(inked > 5);
        }
    }

    void theModelsKeepTheRules()
    {
        LibraryPanel panel;
        QAbstractItemModelTester tracks(panel.tracks());
        QAbstractItemModelTester folders(panel.folders());
        for (const int count : {0, 5, 60, 12})
            panel.setSnapshot(test::madeSnapshot(count));
        panel.tracks()->sort(0, Qt::DescendingOrder);
        panel.tracks()->setFilterText(QStringLiteral("tune 1"));
        panel.setSnapshot(test::madeSnapshot(60));
        panel.setSnapshot(nullptr);
        QCOMPARE(panel.tracks()->rowCount(), 0);
    }

    void progressSaysHowFarHowFastAndHowLong()
    {
        library::IndexingProgress progress;
        progress.filesDone = 12;
        progress.filesTotal = 60;
        progress.audioSeconds = 3500;
        progress.elapsed = 100;
        progress.remaining = 130;
        const QString text = IndexingBar::describe(progress);
        QVERIFY2(text.contains(QStringLiteral("12 of 60")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("35×")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("2 min left")), qPrintable(text));
    }

    void stopAsksOnceAndWaits()
    {
        LibraryPanel panel;
        panel.show();
        QSignalSpy cancelled(&panel, &LibraryPanel::cancelRequested);
        panel.indexingBar()->begin();
        QVERIFY(panel.indexingBar()->isVisible());
        auto* stop = panel.indexingBar()->findChild<QPushButton*>();
        QTest::mouseClick(stop, Qt::LeftButton);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        panel.indexingBar()->end();
        QVERIFY(!panel.indexingBar()->isVisible());
    }
};

QTEST_MAIN(LibraryPanelTest)
#include "library_panel_test.moc"
