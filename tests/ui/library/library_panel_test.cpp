// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/made_library.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/library/library_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

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
