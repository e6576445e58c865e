// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/embedder.h"
#include "tests/support/synthetic_audio.h"
#include "tests/ui/support/made_library.h"
#include "ui/jobs/background_worker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;
using library::Library;

namespace {

constexpr int patience = 60000; // milliseconds; only a hang takes so long

} // namespace

class BackgroundWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        test::makeMusicFolder(music(), 4, 30.0);
        test::writeWav(clip(), test::melody(102, 20.0, 2, 1.05)); // a cover of the third
    }

    void init()
    {
        m_worker = std::make_unique<BackgroundWorker>();
        m_worker->loadModel(model::defaultModelPath(), model::DevicePreference::Cpu);
    }

    void cleanup() { m_worker.reset(); }

    void tellsWhichModelRunsWhere()
    {
        QSignalSpy loaded(m_worker.get(), &BackgroundWorker::modelLoaded);
        QVERIFY(loaded.wait(patience));
        QVERIFY(!loaded[0][0].value<model::ModelInfo>().name.isEmpty());
        QVERIFY(!loaded[0][1].value<model::Device>().isCuda);
    }

    void aModelThatIsNotThereIsAFailure()
    {
        QSignalSpy failed(m_worker.get(), &BackgroundWorker::failed);
        m_worker->loadModel(path("no-such-model.safetensors"), model::DevicePreference::Cpu);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QCOMPARE(failed[0][1].value<JobKind>(), JobKind::LoadModel);
        QVERIFY(failed[0][2].value<base::Error>().message.contains(QStringLiteral("no-such-model")));
    }

    void indexesAndThenFindsACover()
    {
        const auto snapshot = openAndIndex("indexed");
        QVERIFY(snapshot);
        QCOMPARE(snapshot->tracks.size(), std::size_t(4));

        QSignalSpy finished(m_worker.get(), &BackgroundWorker::searchFinished);
        const JobId job = m_worker->search({clip(), {}, 0.0, {}});
        QVERIFY(m_worker->isRunning(JobKind::Search));
        QVERIFY(finished.wait(patience));
        QVERIFY(!m_worker->isRunning(JobKind::Search));
        QCOMPARE(finished[0][0].value<JobId>(), job);
        const auto result = finished[0][1].value<std::shared_ptr<const search::SearchResult>>();
        QCOMPARE(result->matches.size(), std::size_t(4));
        const auto* best = snapshot->find(result->matches.front().track);
        QCOMPARE(best->relativePath, std::filesystem::path("tune-02.wav"));

        QSignalSpy features(m_worker.get(), &BackgroundWorker::trackFeaturesReady);
        m_worker->requestTrackFeatures(best->id);
        QVERIFY(features.wait(patience));
        const auto stored = features[0][0].value<StoredFeatures>();
        QCOMPARE(stored.track, best->id);
        QCOMPARE(stored.frames->columns, std::size_t(84));
        QVERIFY(std::abs(static_cast<double>(stored.frames->rows) / stored.framesPerSecond - 30.0) < 1.0);
    }

    void searchingWithoutALibrarySaysWhatToDo()
    {
        QSignalSpy failed(m_worker.get(), &BackgroundWorker::failed);
        m_worker->search({clip(), {}, 0.0, {}});
        QVERIFY(failed.wait(patience));
        QVERIFY(failed[0][2].value<base::Error>().message.contains(QStringLiteral("library")));
    }

    void aNewSearchTakesThePlaceOfTheOldOne()
    {
        QVERIFY(openAndIndex("replaced"));
        QSignalSpy finished(m_worker.get(), &BackgroundWorker::searchFinished);
        QSignalSpy cancelled(m_worker.get(), &BackgroundWorker::cancelled);
        const JobId first = m_worker->search({clip(), {}, 0.0, {}});
        const JobId second = m_worker->search({clip(), {}, 0.0, {}});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QCOMPARE(finished[0][0].value<JobId>(), second);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled[0][0].value<JobId>(), first);
    }

    void aSearchDoesNotWaitForIndexing()
    {
        QVERIFY(openAndIndex("concurrent"));
        const std::filesystem::path more = path("more-music");
        test::makeMusicFolder(more, 30, 60.0);
        QSignalSpy indexed(m_worker.get(), &BackgroundWorker::indexingFinished);
        QSignalSpy started(m_worker.get(), &BackgroundWorker::indexingStarted);
        QSignalSpy found(m_worker.get(), &BackgroundWorker::searchFinished);
        m_worker->index({more});
        QVERIFY(started.wait(patience));
        m_worker->search({clip(), {}, 0.0, {}});
        QVERIFY(found.wait(patience));
        QCOMPARE(indexed.count(), 0); // half an hour of music is still being read
        QVERIFY(m_worker->isRunning(JobKind::Index));
        m_worker->cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_worker->isRunning(JobKind::Index), patience);
    }

    void tellsWhatIsPlayedAndWhen()
    {
        const auto snapshot = openAndIndex("played");
        QVERIFY(snapshot);
        QSignalSpy stretches(m_worker.get(), &BackgroundWorker::timelineStretchFound);
        QSignalSpy progress(m_worker.get(), &BackgroundWorker::timelineProgress);
        QSignalSpy finished(m_worker.get(), &BackgroundWorker::timelineFinished);
        const JobId job = m_worker->findTimeline({programme(1), {}});
        QVERIFY(m_worker->isRunning(JobKind::Timeline));
        QVERIFY(finished.wait(patience));
        QVERIFY(!m_worker->isRunning(JobKind::Timeline));
        QCOMPARE(finished[0][0].value<JobId>(), job);
        const auto timeline = finished[0][1].value<std::shared_ptr<const search::Timeline>>();
        QCOMPARE(timeline->stretches.size(), std::size_t(2));
        QStringList names;
        for (const search::PlayedStretch& stretch : timeline->stretches)
            names << QString::fromStdString(snapshot->find(stretch.track)->relativePath.string());
        QCOMPARE(names, QStringList({QStringLiteral("tune-00.wav"), QStringLiteral("tune-02.wav")}));
        QVERIFY(stretches.count() >= 2);
        QVERIFY(progress.count() >= 1);
    }

    void aSearchDoesNotWaitForATimelineNorEndsIt()
    {
        QVERIFY(openAndIndex("beside"));
        QSignalSpy progress(m_worker.get(), &BackgroundWorker::timelineProgress);
        QSignalSpy played(m_worker.get(), &BackgroundWorker::timelineFinished);
        QSignalSpy found(m_worker.get(), &BackgroundWorker::searchFinished);
        const JobId job = m_worker->findTimeline({programme(40), {}});
        QVERIFY(progress.wait(patience));
        m_worker->search({clip(), {}, 0.0, {}});
        QVERIFY(found.wait(patience));
        QCOMPARE(played.count(), 0); // an hour is still being heard
        QVERIFY(m_worker->isRunning(JobKind::Timeline));
        QSignalSpy cancelled(m_worker.get(), &BackgroundWorker::cancelled);
        m_worker->cancel(job);
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.count(), 1, patience);
        QCOMPARE(cancelled[0][0].value<JobId>(), job);
        QCOMPARE(played.count(), 0);
    }

    void aTimelineWithoutALibraryOrAFileSaysWhatToDo()
    {
        QSignalSpy failed(m_worker.get(), &BackgroundWorker::failed);
        m_worker->findTimeline({programme(1), {}});
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed[0][1].value<JobKind>(), JobKind::Timeline);
        QVERIFY(failed[0][2].value<base::Error>().message.contains(QStringLiteral("library")));
        QVERIFY(openAndIndex("no-file"));
        m_worker->findTimeline({path("not-there.mp3"), {}});
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, patience);
        QVERIFY(failed[1][2].value<base::Error>().message.contains(QStringLiteral("not-there.mp3")));
    }

    void cancelledIndexingKeepsWhatWasDone()
    {
        const std::filesystem::path folder = path("cancelled-music");
        test::makeMusicFolder(folder, 40, 60.0);
        open("cancelled");
        QSignalSpy changed(m_worker.get(), &BackgroundWorker::snapshotChanged);
        QSignalSpy finished(m_worker.get(), &BackgroundWorker::indexingFinished);
        const JobId job = m_worker->index({folder});
        QTRY_VERIFY_WITH_TIMEOUT(m_worker->snapshot() && !m_worker->snapshot()->tracks.empty(), patience);
        m_worker->cancel(job);
        QTRY_VERIFY_WITH_TIMEOUT(!m_worker->isRunning(JobKind::Index), patience);
        const std::size_t kept = m_worker->snapshot()->tracks.size();
        QVERIFY(kept > 0 && kept < 40);
        if (!finished.isEmpty())
            QVERIFY(finished[0][0].value<library::IndexingReport>().wasCancelled);
        open("cancelled");
        QCOMPARE(m_worker->snapshot()->tracks.size(), kept);
    }

    void badFilesAreNamedAndTheRestIsIndexed()
    {
        const std::filesystem::path folder = path("bad-music");
        test::makeMusicFolder(folder, 1, 25.0);
        std::ofstream(folder / "text.mp3") << "this is not music at all, only words";
        open("bad");
        QSignalSpy finished(m_worker.get(), &BackgroundWorker::indexingFinished);
        m_worker->index({folder});
        QVERIFY(finished.wait(patience));
        const auto report = finished[0][0].value<library::IndexingReport>();
        QCOMPARE(report.indexed, std::size_t(1));
        QCOMPARE(report.skipped.size(), std::size_t(1));
        QVERIFY(report.skipped[0].reason.message.contains(QStringLiteral("text.mp3")));
    }

    void aFolderThatIsNoLibraryIsRefused()
    {
        const std::filesystem::path folder = path("something-else");
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "catalogue.sqlite") << "not a database, though it is named like one";
        QSignalSpy failed(m_worker.get(), &BackgroundWorker::failed);
        m_worker->openLibrary(folder, Library::OpenMode::Existing);
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed[0][1].value<JobKind>(), JobKind::OpenLibrary);
        QVERIFY(!failed[0][2].value<base::Error>().message.isEmpty());
    }

    void endsInTheMiddleOfEverything()
    {
        open("ended");
        m_worker->index({music()});
        m_worker->search({clip(), {}, 0.0, {}});
        m_worker.reset(); // must return
    }

private:
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::filesystem::path music() const { return path("music"); }
    std::filesystem::path clip() const { return path("clip.wav"); }

    // The first and the third tune with noise before each, so often.
    std::filesystem::path programme(int times) const
    {
        std::vector<float> samples;
        const auto add = [&samples](const std::vector<float>& part) {
            samples.insert(samples.end(), part.begin(), part.end());
        };
        for (int k = 0; k < times; ++k) {
            add(test::noise(1, 15.0));
            add(test::melody(100, 30.0));
            add(test::noise(2, 15.0));
            add(test::melody(102, 30.0));
        }
        const std::filesystem::path file = path("programme.wav");
        test::writeWav(file, samples);
        return file;
    }

    void open(const char* name)
    {
        QSignalSpy opened(m_worker.get(), &BackgroundWorker::libraryOpened);
        m_worker->openLibrary(path(name), Library::OpenMode::CreateIfMissing);
        QVERIFY(opened.wait(patience));
    }

    std::shared_ptr<const library::Snapshot> openAndIndex(const char* name)
    {
        open(name);
        QSignalSpy finished(m_worker.get(), &BackgroundWorker::indexingFinished);
        m_worker->index({music()});
        return finished.wait(patience) ? m_worker->snapshot() : nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<BackgroundWorker> m_worker;
};

QTEST_GUILESS_MAIN(BackgroundWorkerTest)
#include "background_worker_test.moc"
