// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "tests/ui/support/widget_walk.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/evidence/evidence_panel.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/library/library_panel.h"
#include "ui/main_window/about_pages.h"
#include "ui/main_window/guide_page.h"
#include "ui/main_window/library_controller.h"
#include "ui/query/query_panel.h"
#include "ui/results/results_panel.h"
#include "ui/widgets/message_banner.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

constexpr int patience = 60000; // milliseconds; only a hang takes so long

void drop(QWidget* target, const std::filesystem::path& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(base::displayPath(path))});
    const QPointF place = target->rect().center();
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

QAction* actionOf(const MainWindow& window, const QString& text)
{
    const auto actions = window.findChildren<QAction*>();
    for (QAction* action : actions) {
        if (!action->menu() && action->text().remove(QLatin1Char('&')).startsWith(text))
            return action;
    }
    return nullptr;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromAnEmptyWindowToTheEvidence()
    {
        test::WindowFixture fixture(QStringLiteral("flow"));
        MainWindow& window = *fixture.window;
        QAbstractItemModelTester trackRules(window.libraryPanel()->tracks());
        QAbstractItemModelTester folderRules(window.libraryPanel()->folders());
        QAbstractItemModelTester resultRules(window.resultsPanel()->model());
        window.start({});
        QVERIFY(!window.worker()->snapshot()); // nothing made before it is asked for

        // The first folder makes the library at the default place.
        const auto music = fixture.makeMusic(4, 40.0);
        QSignalSpy indexed(window.worker(), &BackgroundWorker::indexingFinished);
        drop(&window, music);
        QVERIFY(indexed.wait(patience));
        QCOMPARE(window.worker()->libraryFolder(), Settings::defaultLibraryFolder());
        QCOMPARE(window.libraryPanel()->tracks()->rowCount(), 4);
        QCOMPARE(window.libraryPanel()->folders()->rowCount(), 2);

        // A clip dropped anywhere is searched for at once.
        const auto clip = fixture.makeClip(102);
        QSignalSpy found(window.worker(), &BackgroundWorker::searchFinished);
        drop(&window, clip);
        QCOMPARE(window.queryPanel()->clip(), clip);
        QVERIFY(found.wait(patience));
        const ResultsModel& results = *window.resultsPanel()->model();
        QCOMPARE(results.rowCount(), 4);
        QCOMPARE(results.titleAt(0), QStringLiteral("music/tune-02"));
        QVERIFY(actionOf(window, QStringLiteral("Export results"))->isEnabled());

        // The best match is shown with its evidence, the next on request.
        QCOMPARE(window.resultsPanel()->table()->currentIndex().row(), 0);
        QVERIFY(window.evidencePanel()->heatmap()->isVisible());
        QSignalSpy pictures(window.worker(), &BackgroundWorker::trackFeaturesReady);
        actionOf(window, QStringLiteral("Next match"))->trigger();
        QCOMPARE(window.resultsPanel()->table()->currentIndex().row(), 1);
        // (The best one's may still be on their way.)
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.isEmpty() && pictures.last()[0].value<StoredFeatures>().track ==
                                                            results.matchAt(1)->track,
                                 patience);

        // A region of the clip is a query of its own.
        window.queryPanel()->setRegion(base::TimeRange{2.0, 14.0});
        actionOf(window, QStringLiteral("Search"))->trigger();
        found.clear();
        QVERIFY(found.wait(patience));
        QVERIFY(std::abs(results.result()->query->range.length() - 12.0) < 0.1);
    }

    void everyRankIsAlignedWhenItIsLookedAtOrExported()
    {
        test::WindowFixture fixture(QStringLiteral("align"));
        MainWindow& window = *fixture.window;
        window.start({});
        QSignalSpy indexed(window.worker(), &BackgroundWorker::indexingFinished);
        window.addFolders({fixture.makeMusic(14, 22.0)});
        QVERIFY(indexed.wait(patience));
        QSignalSpy found(window.worker(), &BackgroundWorker::searchFinished);
        window.openClip(fixture.makeClip(102, 18.0));
        QVERIFY(found.wait(patience));
        const ResultsModel& results = *window.resultsPanel()->model();
        QCOMPARE(results.rowCount(), 14);
        QVERIFY(results.matchAt(9)->isAligned && !results.matchAt(11)->isAligned);
        QTableView* table = window.resultsPanel()->table();
        table->setCurrentIndex(results.index(10, 0));
        table->setCurrentIndex(results.index(11, 0)); // gone through quickly: the last one counts
        QTRY_VERIFY_WITH_TIMEOUT(results.matchAt(11)->isAligned, patience);
        QVERIFY(!results.matchAt(13)->isAligned);
        QCOMPARE(table->currentIndex().row(), 11);

        // What is written has all of them.
        actionOf(window, QStringLiteral("Export report"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QFileDialog*>() != nullptr, patience);
        for (int row = 0; row < results.rowCount(); ++row)
            QVERIFY2(results.matchAt(row)->isAligned, qPrintable(QString::number(row)));
        window.findChild<QFileDialog*>()->close();
    }

    void aClipThatCannotBeReadIsExplainedInPlace()
    {
        test::WindowFixture fixture(QStringLiteral("bad-clip"));
        MainWindow& window = *fixture.window;
        window.start({});
        QSignalSpy indexed(window.worker(), &BackgroundWorker::indexingFinished);
        window.addFolders({fixture.makeMusic(1, 25.0)});
        QVERIFY(indexed.wait(patience));
        const auto broken = fixture.path("broken.mp3");
        std::ofstream(broken) << "only words, though it is named like music";
        QSignalSpy failed(window.worker(), &BackgroundWorker::failed);
        window.openClip(broken);
        QVERIFY(failed.wait(patience));
        QCOMPARE(window.resultsPanel()->model()->rowCount(), 0);
        QTRY_VERIFY(window.queryPanel()->banner()->isVisible());
        QVERIFY(window.queryPanel()->banner()->message().contains(QStringLiteral("broken.mp3")));
    }

    void aTrackOfTheLibraryIsNotItsOwnMatch()
    {
        test::WindowFixture fixture(QStringLiteral("own-track"));
        MainWindow& window = *fixture.window;
        window.start({});
        QSignalSpy indexed(window.worker(), &BackgroundWorker::indexingFinished);
        const auto music = fixture.makeMusic(3, 40.0);
        test::writeWav(music / "cover.wav", test::melody(101, 40.0, 2, 1.05)); // of tune-01
        window.addFolders({music});
        QVERIFY(indexed.wait(patience));
        const ResultsPanel& results = *window.resultsPanel();
        std::filesystem::create_directory_symlink(music, fixture.path("link"));
        for (const auto& clip : {music / "tune-01.wav", fixture.path("link") / "tune-01.wav"}) {
            QSignalSpy found(window.worker(), &BackgroundWorker::searchFinished);
            window.openClip(clip);
            QVERIFY(found.wait(patience));
            QCOMPARE(results.model()->titleAt(0), QStringLiteral("music/cover"));
            QCOMPARE(results.model()->rowCount(), 3);
            QVERIFY(results.verdictLine()->text().contains(QStringLiteral("cover")));
            QVERIFY(results.verdictLine()->summary().contains(QStringLiteral("itself")));
        }
        QSignalSpy found(window.worker(), &BackgroundWorker::searchFinished);
        window.openClip(fixture.makeClip(101));
        QVERIFY(found.wait(patience));
        QCOMPARE(results.model()->rowCount(), 4);
        QVERIFY(!results.verdictLine()->summary().contains(QStringLiteral("itself")));
    }

    void filesThatCouldNotBeIndexedAreListedInTheBanner()
    {
        test::WindowFixture fixture(QStringLiteral("bad-file"));
        MainWindow& window = *fixture.window;
        window.start({});
        const auto music = fixture.makeMusic(1, 25.0);
        std::ofstream(music / "words.ogg") << "only words, though it is named like music";
        QSignalSpy indexed(window.worker(), &BackgroundWorker::indexingFinished);
        window.addFolders({music});
        QVERIFY(indexed.wait(patience));
        QVERIFY(window.banner()->isVisible());
        QVERIFY(window.banner()->message().contains(QLatin1Char('1')));
        QCOMPARE(window.libraryPanel()->tracks()->rowCount(),
                 2); // the failed one stands in the table as well

        // It is no news any more, whatever is done next.
        window.banner()->dismiss();
        indexed.clear();
        std::filesystem::create_directories(fixture.path("more"));
        window.addFolders({fixture.path("more")});
        QVERIFY(indexed.wait(patience));
        QVERIFY(!window.banner()->isVisible());
        QSignalSpy opened(window.worker(), &BackgroundWorker::libraryOpened);
        indexed.clear();
        window.libraryController()->open(window.worker()->libraryFolder());
        QVERIFY(opened.wait(patience));
        QVERIFY(indexed.wait(patience)); // it is looked through by itself
        QVERIFY(!window.banner()->isVisible());
    }

    void theLastLibraryIsOpenedAgain()
    {
        test::WindowFixture fixture(QStringLiteral("again"));
        {
            QSignalSpy opened(fixture.window->worker(), &BackgroundWorker::libraryOpened);
            fixture.window->start({fixture.path("my library"), {}, {}});
            QVERIFY(opened.wait(patience));
            fixture.window->close();
            fixture.window.reset();
        }
        fixture.window = std::make_unique<MainWindow>(&fixture.theme);
        QSignalSpy opened(fixture.window->worker(), &BackgroundWorker::libraryOpened);
        fixture.window->start({});
        QVERIFY(opened.wait(patience));
        QCOMPARE(fixture.window->worker()->libraryFolder(), fixture.path("my library"));
    }

    void aClipGivenAtStartIsSearchedForOnceTheLibraryIsThere()
    {
        test::WindowFixture fixture(QStringLiteral("start"));
        {
            QSignalSpy indexed(fixture.window->worker(), &BackgroundWorker::indexingFinished);
            fixture.window->start({fixture.path("library"), {}, {}});
            fixture.window->addFolders({fixture.makeMusic(2, 25.0)});
            QVERIFY(indexed.wait(patience));
            fixture.window.reset();
        }
        fixture.window = std::make_unique<MainWindow>(&fixture.theme);
        QSignalSpy found(fixture.window->worker(), &BackgroundWorker::searchFinished);
        fixture.window->start({fixture.path("library"), fixture.makeClip(101), {}});
        QVERIFY(found.wait(patience));
        QCOMPARE(fixture.window->resultsPanel()->model()->titleAt(0), QStringLiteral("music/tune-01"));
    }

    void everyWidgetHasANameAndEveryShortcutOneMeaning()
    {
        test::WindowFixture fixture(QStringLiteral("names"));
        QCOMPARE(test::unnamedWidgets(fixture.window.get()).join(QLatin1Char('\n')), QString());
        QCOMPARE(test::faultyActions(fixture.window.get()).join(QLatin1Char('\n')), QString());
    }

    void f1OpensTheGuideAndCtrlQuestionMarkTheKeys()
    {
        test::WindowFixture fixture(QStringLiteral("help"));
        QCOMPARE(actionOf(*fixture.window, QStringLiteral("Guide"))->shortcut(),
                 QKeySequence(QKeySequence::HelpContents));
        QCOMPARE(actionOf(*fixture.window, QStringLiteral("Keyboard"))->shortcut(),
                 QKeySequence(QStringLiteral("Ctrl+?")));

        actionOf(*fixture.window, QStringLiteral("Guide"))->trigger();
        auto* guide = fixture.window->findChild<QDialog*>();
        QVERIFY(guide && guide->isVisible());
        auto* text = guide->findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("Coverscope: the guide")));
        const QUrl page = text->source();
        text->setSource(QUrl(QStringLiteral("../../MODEL_CARD.md"))); // a link of the guide
        QVERIFY(text->toPlainText().contains(QStringLiteral("Model card"), Qt::CaseInsensitive));
        text->backward();
        QCOMPARE(text->source(), page);
    }

    void theGuidesPicturesAreAsWideAsThePageAtMost()
    {
        test::WindowFixture fixture(QStringLiteral("pictures"));
        const std::unique_ptr<QDialog> guide(makeGuideDialog(fixture.window.get()));
        guide->setAttribute(Qt::WA_DeleteOnClose, false);
        auto* text = guide->findChild<QTextBrowser*>();
        for (const int width : {900, 500, 800}) {
            guide->resize(width, 400);
            guide->show();
            QVERIFY(QTest::qWaitForWindowExposed(guide.get()));
            const auto picture = text->document()
                                     ->resource(QTextDocument::ImageResource,
                                                QUrl(QStringLiteral("pictures/results-light.png")))
                                     .value<QImage>();
            QVERIFY(!picture.isNull());
            QCOMPARE(picture.format(),
                     QImage::Format_ARGB32_Premultiplied); // no palette, in which scaling dithers
            const double shown = picture.width() / picture.devicePixelRatio();
            QVERIFY2(shown <= text->viewport()->width(), qPrintable(QString::number(shown)));
            QVERIFY2(shown >= text->viewport()->width() - 20, qPrintable(QString::number(shown)));
            QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
        }
    }

    void theShortcutSheetListsEveryShortcut()
    {
        test::WindowFixture fixture(QStringLiteral("sheet"));
        const std::unique_ptr<QDialog> sheet(makeShortcutDialog(fixture.window.get()));
        sheet->setAttribute(Qt::WA_DeleteOnClose, false);
        const auto* table = sheet->findChild<QAbstractItemView*>();
        QStringList keys;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            keys << table->model()->index(row, 1).data().toString();
        for (const QString& wanted :
             {QStringLiteral("Ctrl+O"), QStringLiteral("Esc"), QStringLiteral("Ctrl+E")})
            QVERIFY2(keys.contains(wanted), qPrintable(wanted));
        QCOMPARE(test::unnamedWidgets(sheet.get()).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
