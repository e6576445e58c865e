// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/catalogue/catalogue_backup.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/automatic_rescan.h"
#include "ui/main_window/graph_keeper.h"
#include "ui/main_window/library_controller.h"
#include "ui/widgets/message_banner.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60000; // milliseconds; only a hang takes so long

} // namespace

// What happens to a library in use, through the real window, on real files.
class LibraryFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removedTracksComeBackWithUndo()
    {
        const auto fixture = windowWithMusic("undo", 3);
        LibraryPanel& panel = *fixture->window->libraryPanel();
        panel.table()->selectRow(1);
        const TrackId id = panel.tracks()->trackAt(1)->id;
        QTest::keyClick(panel.table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(panel.tracks()->rowCount(), 2, patience);
        QVERIFY(fixture->window->banner()->isVisible());
        // It is not found again by looking through its folder.
        rescan(*fixture);
        QCOMPARE(panel.tracks()->rowCount(), 2);
        QVERIFY(fixture->window->banner()->isVisible());
        fixture->window->undoStack()->undo();
        QVERIFY(!fixture->window->banner()->isVisible()); // what it offered is done
        QTRY_COMPARE_WITH_TIMEOUT(panel.tracks()->rowCount(), 3, patience);
        QVERIFY(panel.tracks()->rowOf(id) >= 0);
        fixture->window->undoStack()->redo();
        QTRY_COMPARE_WITH_TIMEOUT(panel.tracks()->rowCount(), 2, patience);
    }

    void aDamagedCatalogueIsPutBackFromTheBanner()
    {
        const QTemporaryDir place;
        const fs::path library = fs::path(place.path().toStdString()) / "library";
        test::makeMusicFolder(library.parent_path() / "music", 2, 20.0);
        for (const bool isFirst : {true, false}) { // the second one makes the copy
            const test::WindowFixture fixture(QStringLiteral("damaged"));
            fixture.window->start({library, {}, {}});
            if (isFirst)
                fixture.window->addFolders({library.parent_path() / "music"});
            const LibraryPanel& panel = *fixture.window->libraryPanel();
            QTRY_COMPARE_WITH_TIMEOUT(panel.tracks()->rowCount(), 2, patience);
            QTRY_VERIFY_WITH_TIMEOUT(!fixture.window->worker()->isRunning(JobKind::Index), patience);
        }
        QCOMPARE(catalogue::backupsIn(library).size(), std::size_t{1});
        std::ofstream(library / "catalogue.sqlite", std::ios::binary) << std::string(4096, 'x');

        const test::WindowFixture fixture(QStringLiteral("damaged"));
        fixture.window->start({library, {}, {}});
        const auto putBack = [&]() -> QPushButton* {
            const auto buttons = fixture.window->banner()->findChildren<QPushButton*>();
            for (QPushButton* button : buttons) {
                if (button->isVisible() && button->text() == QStringLiteral("Put the copy back"))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(putBack() != nullptr, patience);
        QCOMPARE(fixture.window->libraryPanel()->tracks()->rowCount(), 0);
        QTest::mouseClick(putBack(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window->libraryPanel()->tracks()->rowCount(), 2, patience);
    }

    void aRemovedFolderComesBackFromTheBanner()
    {
        const auto fixture = windowWithMusic("root", 2);
        LibraryPanel& panel = *fixture->window->libraryPanel();
        const auto root = fixture->window->worker()->snapshot()->roots.front();
        Q_EMIT panel.removeRootRequested(root);
        QTRY_COMPARE_WITH_TIMEOUT(panel.folders()->rowCount(), 1, patience);
        QCOMPARE(panel.tracks()->rowCount(), 0);
        QPushButton* undo = nullptr;
        const auto buttons = fixture->window->banner()->findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            undo = button->text() == QStringLiteral("Undo") ? button : undo;
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel.tracks()->rowCount(), 2, patience);
        QCOMPARE(panel.folders()->rowCount(), 2);
        QVERIFY(!fixture->window->banner()->isVisible());
    }

    void undoDoesNothingOnceAnotherLibraryIsOpen()
    {
        const auto fixture = windowWithMusic("other", 2);
        LibraryPanel& panel = *fixture->window->libraryPanel();
        panel.table()->selectRow(0);
        QTest::keyClick(panel.table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(panel.tracks()->rowCount(), 1, patience);
        QSignalSpy opened(fixture->window->worker(), &BackgroundWorker::libraryOpened);
        fixture->window->libraryController()->openOrCreate(fixture->path("another"));
        QVERIFY(opened.wait(patience));
        fixture->window->undoStack()->undo();
        QVERIFY(!fixture->window->worker()->isRunning(JobKind::ChangeLibrary));
        QCOMPARE(panel.tracks()->rowCount(), 0);
    }

    void damagedRowsAreToldAndMadeAnew()
    {
        const auto fixture = windowWithMusic("damage", 2);
        BackgroundWorker* worker = fixture->window->worker();
        const fs::path library = worker->libraryFolder();
        const catalogue::Track track = worker->snapshot()->tracks.back();
        QSignalSpy opened(worker, &BackgroundWorker::libraryOpened);
        fixture->window->libraryController()->openOrCreate(fixture->path("another"));
        QVERIFY(opened.wait(patience));
        fixture->window->banner()->dismiss();
        const fs::path segment = library / "embeddings-000001.seg";
        std::fstream file(segment, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(track.embeddings.offset + 100));
        file.write("no rows", 7);
        file.close();
        fixture->window->libraryController()->openOrCreate(library);
        QVERIFY(opened.wait(patience));
        MessageBanner* banner = fixture->window->banner();
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->message().contains(QStringLiteral("damaged")), qPrintable(banner->message()));
        QPushButton* again = nullptr;
        for (QPushButton* button : banner->findChildren<QPushButton*>())
            again = button->text() == QStringLiteral("Index again") ? button : again;
        QVERIFY(again && again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(worker->snapshot()->damaged.empty(), patience);
        QCOMPARE(worker->snapshot()->chunks->tracks().size(), std::size_t{2});
    }

    void newFilesAreIndexedByThemselves()
    {
        const auto fixture = windowWithMusic("watch", 1);
        LibraryPanel& panel = *fixture->window->libraryPanel();
        waitUntilWatching(*fixture);
        test::writeWav(fixture->path("music") / "later.wav", test::melody(77, 24.0));
        QTRY_COMPARE_WITH_TIMEOUT(panel.tracks()->rowCount(), 2, patience);
        // A folder of its own, which is watched in turn.
        fs::create_directories(fixture->path("music") / "album");
        test::writeWav(fixture->path("music") / "album" / "1.wav", test::melody(78, 24.0));
        QTRY_COMPARE_WITH_TIMEOUT(panel.tracks()->rowCount(), 3, patience);
    }

    void aDriveThatGoesIsShownAsAwayAndFoundWhereItIs()
    {
        const auto fixture = windowWithMusic("away", 2);
        LibraryPanel& panel = *fixture->window->libraryPanel();
        waitUntilWatching(*fixture);
        fs::rename(fixture->path("music"), fixture->path("elsewhere"));
        QTRY_VERIFY_WITH_TIMEOUT(panel.folders()->isAway(1), patience);
        QCOMPARE(panel.tracks()->rowCount(), 2); // still there, still searched
        const auto root = fixture->window->worker()->snapshot()->roots.front();
        Q_EMIT panel.relinkRequested(root, fixture->path("elsewhere"));
        QTRY_VERIFY_WITH_TIMEOUT(!panel.folders()->isAway(1), patience);
        QCOMPARE(panel.folders()->pathAt(1), fixture->path("elsewhere"));
    }

    void aPlaceWithOtherFilesIsRefused()
    {
        const auto fixture = windowWithMusic("refused", 2);
        LibraryPanel& panel = *fixture->window->libraryPanel();
        fs::create_directories(fixture->path("nothing here"));
        const auto root = fixture->window->worker()->snapshot()->roots.front();
        Q_EMIT panel.relinkRequested(root, fixture->path("nothing here"));
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture->window->banner()->message().contains(QStringLiteral("nothing here")), patience);
        QCOMPARE(panel.folders()->pathAt(1), root.path);
    }

    void tracksAreIndexedAgainOnRequest()
    {
        const auto fixture = windowWithMusic("again", 2);
        LibraryPanel& panel = *fixture->window->libraryPanel();
        const catalogue::Track before = *panel.tracks()->trackAt(0);
        QSignalSpy indexed(fixture->window->worker(), &BackgroundWorker::indexingFinished);
        Q_EMIT panel.reindexTracksRequested({before.id});
        QVERIFY(indexed.wait(patience));
        QCOMPARE(indexed[0][0].value<library::IndexingReport>().indexed, std::size_t(1));
        const auto* after = fixture->window->worker()->snapshot()->find(before.id);
        QVERIFY(after && !(after->embeddings == before.embeddings));
    }

    void aLargeLibraryGetsItsGraphByItself()
    {
        const auto fixture = windowWithMusic("graph", 2);
        GraphKeeper* keeper = fixture->window->libraryController()->graphKeeper();
        QVERIFY(!fixture->window->worker()->snapshot()->graph);
        QSignalSpy built(fixture->window->worker(), &BackgroundWorker::graphFinished);
        keeper->setDelay(std::chrono::milliseconds(1));
        keeper->setThreshold(1);
        keeper->check();
        QVERIFY(built.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(fixture->window->worker()->snapshot()->graph, patience);
        // Removing tracks makes it stale; it is built again.
        LibraryPanel& panel = *fixture->window->libraryPanel();
        panel.table()->selectRow(0);
        QTest::keyClick(panel.table(), Qt::Key_Delete);
        QVERIFY(built.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(fixture->window->worker()->snapshot()->graph &&
                                     fixture->window->worker()->snapshot()->tracks.size() == 1,
                                 patience);
    }

    void aGraphIsWantedOnlyWhereItHelps()
    {
        using search::SearchMode;
        const auto snapshot = test::madeSnapshot(100);
        const std::uint32_t rows = snapshot->chunks->rowCount();
        QVERIFY(!needsGraph(*snapshot, SearchMode::Automatic, rows + 1));
        QVERIFY(needsGraph(*snapshot, SearchMode::Automatic, rows));
        QVERIFY(!needsGraph(*snapshot, SearchMode::Exact, 1));
        QVERIFY(needsGraph(*snapshot, SearchMode::Hnsw, rows + 1));
        QVERIFY(!needsGraph(library::Snapshot(), SearchMode::Hnsw, 0));
    }

private:
    static std::unique_ptr<test::WindowFixture> windowWithMusic(const char* name, int tuneCount)
    {
        auto fixture =
            std::make_unique<test::WindowFixture>(QStringLiteral("library-") + QLatin1String(name));
        fixture->window->libraryController()->automaticRescan()->watcher()->setPatience(
            std::chrono::milliseconds(100), std::chrono::seconds(5));
        QSignalSpy indexed(fixture->window->worker(), &BackgroundWorker::indexingFinished);
        fixture->window->start({fixture->path("library"), {}, {}});
        fixture->window->addFolders({fixture->makeMusic(tuneCount, 25.0)});
        indexed.wait(patience);
        return fixture;
    }

    static void waitUntilWatching(const test::WindowFixture& fixture)
    {
        AutomaticRescan* rescan = fixture.window->libraryController()->automaticRescan();
        QSignalSpy watching(rescan->watcher(), &FolderWatcher::watching);
        rescan->setEnabled(false);
        rescan->setEnabled(true);
        QTRY_VERIFY_WITH_TIMEOUT(watching.count() > 1 && watching.last()[0].toInt() > 0, patience);
    }

    static void rescan(const test::WindowFixture& fixture)
    {
        QSignalSpy indexed(fixture.window->worker(), &BackgroundWorker::indexingFinished);
        fixture.window->worker()->index({});
        QVERIFY(indexed.wait(patience));
    }
};

QTEST_MAIN(LibraryFlowTest)
#include "library_flow_test.moc"
