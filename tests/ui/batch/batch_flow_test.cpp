// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/embedder.h"
#include "core/search/calibration.h"
#include "tests/support/synthetic_audio.h"
#include "tests/ui/support/made_library.h"
#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_controller.h"
#include "ui/batch/batch_page.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_bar.h"
#include "ui/results/verdict_book.h"
#include "ui/widgets/message_banner.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::BatchStatus;
using library::Library;

namespace {

constexpr int patience = 60000; // milliseconds; only a hang takes so long
constexpr int tuneCount = 6;
constexpr int goodClips = 26;

// The page with what drives it, as in the window, on a library.
struct Desk
{
    explicit Desk(const std::filesystem::path& library)
        : page(std::make_unique<BatchPage>())
        , controller(std::make_unique<BatchController>(&worker, page.get(), &settings, nullptr))
    {
        page->resize(1000, 800);
        page->show();
        worker.loadModel(model::defaultModelPath(), model::DevicePreference::Cpu);
        QSignalSpy loaded(&worker, &BackgroundWorker::modelLoaded);
        QSignalSpy opened(&worker, &BackgroundWorker::libraryOpened);
        worker.openLibrary(library, Library::OpenMode::CreateIfMissing);
        if (!opened.wait(patience) || (loaded.isEmpty() && !loaded.wait(patience)))
            qFatal("the library or the model did not open");
    }

    std::size_t count(BatchStatus status) const
    {
        return controller->shownRun() ? controller->shownRun()->queue.count(status) : 0;
    }

    bool isDone() const
    {
        return controller->state() == BatchState::Idle && controller->shownRun() &&
               controller->shownRun()->queue.isFinished();
    }

    void drop(const std::vector<std::filesystem::path>& paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths)
            urls << QUrl::fromLocalFile(QString::fromStdString(path.native()));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &event);
    }

    Settings settings;
    BackgroundWorker worker;
    std::unique_ptr<BatchPage> page;
    std::unique_ptr<BatchController> controller;
};

} // namespace

class BatchFlowTest : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    // A library of its own for each test: its runs are those of that test.
    std::filesystem::path freshLibrary(const char* name) const
    {
        std::filesystem::copy(path("library"), path(name), std::filesystem::copy_options::recursive);
        return path(name);
    }

    std::filesystem::path smallFolder(const char* name, int count) const
    {
        std::filesystem::create_directories(path(name));
        for (int i = 0; i < count; ++i)
            std::filesystem::copy_file(path("clips") / ("clip-" + std::to_string(10 + i) + ".wav"),
                                       path(name) / ("clip-" + std::to_string(10 + i) + ".wav"));
        return path(name);
    }

    QTemporaryDir m_folder;
    std::optional<model::ModelInfo> m_model;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("coverscope"));
        QCoreApplication::setApplicationName(QStringLiteral("coverscope-test-batch"));
        QSettings().clear();
        test::makeMusicFolder(path("music"), tuneCount, 30.0);
        std::filesystem::create_directories(path("clips"));
        for (int i = 0; i < goodClips; ++i)
            test::writeWav(path("clips") / ("clip-" + std::to_string(10 + i) + ".wav"),
                           test::melody(100 + static_cast<std::uint32_t>(i % tuneCount), 21.0, i % 3, 1.0));
        std::ofstream(path("clips") / "a-text.mp3") << "this is not music at all, only words";
        test::writeWav(path("clips") / "b-silence.wav", std::vector<float>(22050 * 10, 0.0F));
        const std::ofstream empty(path("clips") / "c-empty.flac");
        test::writeWav(path("clips") / "z-other.wav", test::melody(905, 20.0));

        m_model =
            model::Embedder::load(model::defaultModelPath(), model::DevicePreference::Cpu).value()->info();
        Desk desk(path("library"));
        QSignalSpy indexed(&desk.worker, &BackgroundWorker::indexingFinished);
        desk.worker.index({path("music")});
        QVERIFY(indexed.wait(patience));
    }

    void aDroppedFolderIsSearchedClipByClip()
    {
        Desk desk(freshLibrary("whole"));
        QAbstractItemModelTester tester(desk.page->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(desk.page->table()->filter(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.page->isEmpty());
        desk.drop({path("clips")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.controller->state() == BatchState::Running, patience);
        QVERIFY(!desk.page->isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        QCOMPARE(desk.page->model()->rowCount(), goodClips + 4);
        QCOMPARE(desk.count(BatchStatus::Failed), std::size_t(3));
        QVERIFY(desk.page->progress()->text().contains(QStringLiteral("30")));

        // An excerpt: its tune is on top, with what speaks for it.
        desk.page->table()->setCurrentPlace(3);
        BatchClipPanel* details = desk.page->details();
        QTRY_VERIFY_WITH_TIMEOUT(details->showsOutcome(), patience);
        QCOMPARE(details->results()->model()->rowCount(), tuneCount);
        QCOMPARE(details->results()->model()->titleAt(0), QStringLiteral("music/tune-00"));
        QVERIFY(details->heatmap()->isVisible());
        QVERIFY(details->heatmap()->readout().contains(
            QStringLiteral("listen")));       // nobody plays here, so no click is offered
        desk.page->table()->resize(150, 200); // narrower than its columns
        desk.page->table()->setCurrentPlace(0);
        QCOMPARE(desk.page->table()->columnViewportPosition(0), 0);
        QVERIFY(details->showsProblem());
        QVERIFY(details->problemText().contains(QStringLiteral("a-text.mp3")));

        const auto file = path("matches.csv");
        Q_EMIT desk.page->exportRequested(file);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(file), patience);
        std::ifstream stream(file);
        const auto lines =
            std::count(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>(), '\n');
        QCOMPARE(static_cast<int>(lines), 1 + (goodClips + 1) * tuneCount + 3);
    }

    void aLongClipHasARowForEachStretchWhereThatIsAskedFor()
    {
        std::vector<float> samples;
        for (int k = 0; k < 4; ++k) {
            for (const auto& part : {test::noise(1, 20.0), test::melody(k % 2 == 0 ? 101 : 104, 30.0)})
                samples.insert(samples.end(), part.begin(), part.end());
        }
        std::filesystem::create_directories(path("long"));
        test::writeWav(path("long") / "programme.wav", samples); // 200 s
        Desk desk(freshLibrary("stretches"));
        QVERIFY(!desk.page->stretchesBox()->isChecked()); // a song of four minutes is no programme
        desk.page->stretchesBox()->click();
        desk.drop({path("long")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.page->model()->rowCount(), 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        for (int row = 1; row < 5; ++row) {
            const catalogue::BatchClip* clip = desk.page->model()->clipAt(row);
            QVERIFY(clip->region.has_value());
            QVERIFY(std::abs(clip->region->start - (50.0 * row - 30.0)) < 5.0);
            QCOMPARE(clip->status, BatchStatus::Match);
            QCOMPARE(clip->matches.front().file.filename(),
                     std::filesystem::path(row % 2 == 1 ? "tune-01.wav" : "tune-04.wav"));
        }
        // Searched for again, it has no more.
        Q_EMIT desk.page->repeatRequested({0});
        QTRY_VERIFY_WITH_TIMEOUT(desk.controller->state() == BatchState::Running, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        QTest::qWait(200);
        QCOMPARE(desk.page->model()->rowCount(), 5);
        desk.page->stretchesBox()->click(); // it is remembered
    }

    void aRunOfTunesIsKeptAsOne()
    {
        const auto library = freshLibrary("tunes");
        Desk desk(library);
        desk.page->tunesAction()->trigger();
        desk.drop({smallFolder("sung", 1)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        QVERIFY(desk.controller->shownRun()->run.settings.hummed);
        const auto store = catalogue::BatchStore::open(library, catalogue::Catalogue::OpenMode::ReadOnly);
        QVERIFY(store);
        QVERIFY(store->runs().value().front().settings.hummed);
    }

    void aPausedRunGoesOnAfterARestart()
    {
        const auto library = freshLibrary("restarted");
        std::size_t done = 0;
        {
            Desk desk(library);
            desk.drop({smallFolder("held", 8)});
            QTRY_VERIFY_WITH_TIMEOUT(desk.count(BatchStatus::Match) + desk.count(BatchStatus::Possible) > 0,
                                     patience);
            desk.page->progress()->pauseButton()->click();
            QCOMPARE(desk.controller->state(), BatchState::Paused);
            QTRY_COMPARE_WITH_TIMEOUT(desk.count(BatchStatus::Running), std::size_t(0), patience);
            QVERIFY(!desk.worker.isRunning(JobKind::BatchClip));
            QVERIFY(desk.count(BatchStatus::Waiting) > 0);
            done = desk.controller->shownRun()->queue.size() - desk.count(BatchStatus::Waiting);
        }
        Desk desk(library);
        QTRY_VERIFY_WITH_TIMEOUT(desk.controller->shownRun() != nullptr, patience);
        QCOMPARE(desk.page->runBox()->count(), 1);
        QCOMPARE(desk.controller->shownRun()->queue.size() - desk.count(BatchStatus::Waiting), done);
        QVERIFY(desk.page->progress()->pauseButton()->isVisible());
        desk.page->progress()->pauseButton()->click(); // says "Go on"
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        QCOMPARE(desk.count(BatchStatus::Failed), std::size_t(0));
        QCOMPARE(desk.page->model()->rowCount(), 8);
    }

    void onlyWhatFailedIsRepeated()
    {
        Desk desk(freshLibrary("repeated"));
        const auto folder = smallFolder("mended", 3);
        std::ofstream(folder / "a-broken.wav") << "not a sound";
        desk.drop({folder});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        QCOMPARE(desk.count(BatchStatus::Failed), std::size_t(1));
        const QDateTime before = desk.page->model()->clipAt(1)->searchedAt;
        QVERIFY(before.isValid());
        test::writeWav(folder / "a-broken.wav", test::melody(102, 21.0));
        desk.page->progress()->repeatButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.count(BatchStatus::Failed) == 0 && desk.isDone(), patience);
        QCOMPARE(desk.page->model()->clipAt(0)->matches.front().title, QStringLiteral("tune-02"));
        QCOMPARE(desk.page->model()->clipAt(1)->searchedAt, before);
        QVERIFY(!desk.page->progress()->repeatButton()->isVisible());
    }

    void stoppingLeavesTheRestOut()
    {
        Desk desk(freshLibrary("stopped"));
        desk.drop({smallFolder("left", 8)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.count(BatchStatus::Running) > 0 && desk.count(BatchStatus::Waiting) < 7,
                                 patience);
        desk.page->progress()->stopButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        QVERIFY(desk.count(BatchStatus::Skipped) > 0);
        QCOMPARE(desk.count(BatchStatus::Waiting), std::size_t(0));
        // One of them after all.
        const int last = desk.page->model()->rowCount() - 1;
        QCOMPARE(desk.page->model()->clipAt(last)->status, BatchStatus::Skipped);
        Q_EMIT desk.page->repeatRequested({static_cast<std::size_t>(last)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->model()->clipAt(last)->searchedAt.isValid() && desk.isDone(),
                                 patience);
    }

    void aSearchGoesBeforeTheRunWhichGoesOn()
    {
        Desk desk(freshLibrary("interleaved"));
        desk.drop({smallFolder("long", 6)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.count(BatchStatus::Running) == 1, patience);
        QSignalSpy finished(&desk.worker, &BackgroundWorker::searchFinished);
        desk.worker.search({path("clips") / "clip-12.wav", {}, 0.0, {}});
        QVERIFY(finished.wait(patience));
        QVERIFY(!desk.isDone());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        QCOMPARE(desk.count(BatchStatus::Failed), std::size_t(0));
    }

    void aListWithRegionsIsSearched()
    {
        Desk desk(freshLibrary("listed"));
        std::ofstream(path("claims.csv"))
            << "file,start,end\nclips/clip-10.wav,0:02,0:16\nclips/clip-11.wav,soon,\n";
        desk.drop({path("claims.csv"), path("clips") / "clip-12.wav"});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        QCOMPARE(desk.page->model()->rowCount(), 3);
        QCOMPARE(desk.page->model()->clipAt(0)->searched, (base::TimeRange{2.0, 16.0}));
        QCOMPARE(desk.count(BatchStatus::Skipped), std::size_t(1));
        QVERIFY(desk.page->model()->clipAt(1)->problem.contains(QStringLiteral("“soon”")));

        QSignalSpy opened(desk.controller.get(), &BatchController::openClipRequested);
        desk.page->table()->setCurrentPlace(0);
        desk.page->table()->setFocus();
        QTest::keyClick(desk.page->table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<std::filesystem::path>(), path("clips") / "clip-10.wav");
        QCOMPARE(opened[0][1].value<std::optional<base::TimeRange>>(), (base::TimeRange{2.0, 16.0}));
    }

    void runsStayAndCanBeChosenAndRemoved()
    {
        Desk desk(freshLibrary("chosen"));
        desk.drop({smallFolder("first", 2)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        desk.drop({smallFolder("second", 1)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->runBox()->count() == 2 && desk.isDone(), patience);
        QCOMPARE(desk.page->model()->rowCount(), 1);
        desk.page->runBox()->setCurrentIndex(1);
        Q_EMIT desk.page->runBox()->activated(1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page->model()->rowCount(), 2, patience);
        desk.page->removeButton()->click();
        QVERIFY(desk.page->banner()->message().contains(QStringLiteral("first")));
        QPushButton* remove = nullptr;
        for (QPushButton* button : desk.page->banner()->findChildren<QPushButton*>())
            remove = button->isVisible() ? button : remove;
        QVERIFY(remove);
        remove->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.page->runBox()->count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page->model()->rowCount(), 1, patience);
    }

    void aVerdictIsSeenInTheQueue()
    {
        Desk desk(freshLibrary("judged"));
        desk.drop({smallFolder("claims", 2)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        desk.page->table()->setCurrentPlace(1);
        BatchClipPanel* details = desk.page->details();
        const QByteArray hash = desk.page->model()->clipAt(1)->contentHash;
        const VerdictBook* book = details->results()->verdictBook();
        QTRY_VERIFY_WITH_TIMEOUT(details->showsOutcome() && book->isReady() && book->clipHash() == hash,
                                 patience);
        details->results()->decide(catalogue::Decision::Confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page->model()->decisionOf(*desk.page->model()->clipAt(1)),
                                  std::optional(catalogue::Decision::Confirmed), patience);
    }

    void theThresholdOfTheSettingsJudgesRunsThatAreThereToo()
    {
        Desk desk(freshLibrary("threshold"));
        desk.drop({smallFolder("few", 2)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        const double best = desk.page->model()->clipAt(0)->matches.front().probability;
        const auto choose = [&desk](double threshold) {
            Preferences preferences = desk.settings.preferences();
            preferences.threshold = threshold;
            desk.settings.setPreferences(preferences);
            desk.controller->applySettings();
        };
        choose(std::min(0.99, best * 0.9));
        QCOMPARE(desk.page->model()->clipAt(0)->status, BatchStatus::Match);
        QCOMPARE(desk.count(BatchStatus::Match), std::size_t(2));
        if (best < 0.98) {
            choose(0.99);
            QVERIFY(desk.page->model()->clipAt(0)->status != BatchStatus::Match);
        }
        // And of what is searched for from now on, and of what is exported.
        choose(0.02);
        desk.drop({path("clips") / "z-other.wav"});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone() && desk.controller->shownRun()->queue.size() == 1, patience);
        QCOMPARE(desk.controller->shownRun()->run.settings.matchThreshold, 0.02);
        choose(0.0);
        QCOMPARE(desk.controller->shownRun()->run.settings.matchThreshold,
                 search::Calibration::forModel(*m_model).thresholds().match);
    }

    void whatIsDecidedIsInTheTableThatIsExported()
    {
        Desk desk(freshLibrary("exported"));
        desk.drop({smallFolder("some", 2)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDone(), patience);
        desk.page->table()->setCurrentPlace(0);
        ResultsPanel* results = desk.page->details()->results();
        QTRY_VERIFY_WITH_TIMEOUT(results->verdictBook()->isReady(), patience);
        results->decide(catalogue::Decision::Confirmed);
        results->setNote(QStringLiteral("heard it"));
        Q_EMIT desk.page->exportRequested(path("export.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(path("export.csv")), patience);
        QFile file(QString::fromStdString(path("export.csv").native()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY2(lines[1].contains(",confirmed,heard it,"), lines[1].constData());
    }

    void withoutMusicItSaysWhatToDo()
    {
        Desk desk(path("empty-library"));
        desk.drop({path("clips")});
        QVERIFY(desk.page->banner()->message().contains(QStringLiteral("library")));
        QVERIFY(desk.page->isEmpty());
    }
};

QTEST_MAIN(BatchFlowTest)
#include "batch_flow_test.moc"
