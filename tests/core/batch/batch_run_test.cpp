// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/batch_run.h"

#include "core/base/path_text.h"
#include "core/batch/clip_inputs.h"
#include "core/batch/clip_search.h"
#include "core/batch/clip_stretches.h"
#include "core/batch/restored_search.h"
#include "core/batch/run_report.h"
#include "core/catalogue/verdict_store.h"
#include "core/search/calibration.h"
#include "tests/core/library/library_fixture.h"
#include "tests/support/synthetic_audio.h"

#include <QTest>

#include <array>
#include <fstream>

using namespace coverscope;
using batch::BatchQueue;
using catalogue::BatchClip;
using catalogue::BatchStatus;
using catalogue::BatchStore;
using catalogue::Catalogue;
using test::LibraryFixture;

class BatchRunTest : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path clips() const { return m_fixture.base() / "clips"; }
    BatchStore store(Catalogue::OpenMode mode = Catalogue::OpenMode::Existing) const
    {
        auto opened = BatchStore::open(m_fixture.libraryFolder(), mode);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    search::Session session() const
    {
        const auto snapshot = m_library->snapshot();
        return {snapshot, LibraryFixture::embedder(), search::featuresOf(*m_library, *snapshot)};
    }

    catalogue::BatchSettings settings() const
    {
        search::SearchOptions options;
        options.top = 3;
        return batch::makeSettings(LibraryFixture::embedder().info(),
                                   m_library->snapshot()->identity.chunkHop, options);
    }

    // A run of all clips, begun in the store.
    std::pair<catalogue::BatchRun, BatchQueue> begin() const
    {
        const std::array inputs{clips()};
        auto queued = batch::expandInputs(inputs);
        const auto run =
            store().begin(batch::describeRun(QStringLiteral("test"), settings(), m_fixture.libraryFolder(),
                                             *m_library->snapshot(), QStringLiteral("1.0")),
                          *queued);
        if (!run)
            qFatal("%s", qPrintable(run.error().message));
        return {*run, BatchQueue(std::move(*queued))};
    }

    BatchClip clipNamed(const std::vector<BatchClip>& all, const char* name) const
    {
        for (const BatchClip& clip : all) {
            if (clip.file.filename() == name)
                return clip;
        }
        qFatal("no clip %s", name);
    }

    LibraryFixture m_fixture;
    std::unique_ptr<library::Library> m_library;

private Q_SLOTS:
    void initTestCase()
    {
        for (std::uint32_t seed = 0; seed < 5; ++seed)
            m_fixture.addTune("tune-" + std::to_string(seed) + ".wav", 300 + seed, 32.0);
        m_library = m_fixture.open();
        QCOMPARE(m_fixture.index(*m_library).indexed, std::size_t(5));
        std::filesystem::create_directories(clips());
        test::writeWav(clips() / "a-cover.wav", test::melody(301, 22.0, 2, 1.05));
        std::ofstream(clips() / "b-text.mp3") << "this is not music at all, only words";
        test::writeWav(clips() / "c-excerpt.wav", test::melody(303, 24.0));
        test::writeWav(clips() / "d-silence.wav", std::vector<float>(22050 * 12, 0.0F));
        test::writeWav(clips() / "e-other.wav", test::melody(905, 20.0));
    }

    void ofALongClipThereIsAClipForEachStretch()
    {
        std::vector<float> samples = test::noise(1, 60.0);
        for (const std::uint32_t seed : {302U, 304U, 302U}) {
            const std::vector<float> tune = test::melody(seed, 32.0);
            samples.insert(samples.end(), tune.begin(), tune.end());
            const std::vector<float> noise = test::noise(seed, 20.0);
            samples.insert(samples.end(), noise.begin(), noise.end());
        }
        BatchClip clip;
        clip.id = 1;
        clip.file = m_fixture.base() / "programme.wav";
        test::writeWav(clip.file, samples);
        const auto outcome = batch::searchClip(clip, settings(), session());
        QVERIFY(outcome);
        QVERIFY(batch::isLongClip(*outcome)); // 216 s
        const auto stretches = batch::stretchesOf(*outcome, settings(), session());
        QVERIFY(stretches);
        QCOMPARE(stretches->size(), std::size_t(3));
        BatchQueue queue({*outcome});
        QCOMPARE(batch::notQueuedYet(*stretches, queue).size(), std::size_t(3));
        const std::array tracks{"tune-2.wav", "tune-4.wav", "tune-2.wav"};
        std::vector<BatchClip> numbered = *stretches;
        for (std::size_t k = 0; k < numbered.size(); ++k) {
            numbered[k].id = static_cast<std::int64_t>(k) + 2;
            QVERIFY(std::abs(numbered[k].region->start - (60.0 + 52.0 * static_cast<double>(k))) < 5.0);
            const auto found = batch::searchClip(numbered[k], settings(), session());
            QVERIFY(found);
            QCOMPARE(found->status, BatchStatus::Match);
            QCOMPARE(found->matches.front().file.filename(), std::filesystem::path(tracks[k]));
            QVERIFY(!batch::isLongClip(*found)); // it has none of its own
        }
        queue.append(numbered);
        QVERIFY(batch::notQueuedYet(*stretches, queue).empty()); // when it is searched for again
    }

    void whatIsShortFailedOrARegionIsNoLongClip()
    {
        BatchClip clip;
        clip.status = BatchStatus::NoMatch;
        clip.fileDuration = 200.0;
        QVERIFY(batch::isLongClip(clip));
        clip.fileDuration = 180.0;
        QVERIFY(!batch::isLongClip(clip));
        clip.fileDuration = 200.0;
        clip.region = base::TimeRange{0.0, 190.0};
        QVERIFY(!batch::isLongClip(clip));
        clip.region.reset();
        clip.status = BatchStatus::Failed;
        QVERIFY(!batch::isLongClip(clip));
    }

    void aBadFileEndsNothing()
    {
        auto [run, queue] = begin();
        BatchStore book = store();
        std::vector<std::string> started;
        batch::RunObserver observer;
        observer.started = [&](std::size_t place) {
            started.push_back(queue.clips()[place].file.filename());
        };
        observer.finished = [&](const BatchClip& outcome) -> base::Result<void> {
            // What is heard of is already safe: seen by another reader, as after a crash in this moment.
            const auto kept = store(Catalogue::OpenMode::ReadOnly).clip(outcome.id);
            if (!kept || !*kept || (*kept)->status != outcome.status)
                return base::fail(base::ErrorCode::Internal, {}, QStringLiteral("not kept"));
            return {};
        };
        const auto done = batch::runAll(queue, run.settings, session(), &book, observer);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(started.size(), std::size_t(5));
        QVERIFY(queue.isFinished());
        QCOMPARE(queue.count(BatchStatus::Failed), std::size_t(2));

        const auto kept = book.clips(run.id);
        QVERIFY(kept);
        const BatchClip text = clipNamed(*kept, "b-text.mp3");
        QCOMPARE(text.status, BatchStatus::Failed);
        QVERIFY(text.problem.contains(QStringLiteral("b-text.mp3")));
        QCOMPARE(clipNamed(*kept, "d-silence.wav").status, BatchStatus::Failed);
        const BatchClip excerpt = clipNamed(*kept, "c-excerpt.wav");
        QCOMPARE(excerpt.status, BatchStatus::Match);
        QCOMPARE(excerpt.matches.front().title, QStringLiteral("tune-3"));
        QVERIFY(!excerpt.contentHash.isEmpty());
        QVERIFY(excerpt.milliseconds > 0.0 && excerpt.searchedAt.isValid());
        QCOMPARE(clipNamed(*kept, "a-cover.wav").matches.front().title, QStringLiteral("tune-1"));
    }

    void aCancelledClipWaitsAndTheRestIsUntouched()
    {
        auto [run, queue] = begin();
        BatchStore book = store();
        base::CancellationSource source;
        batch::RunObserver observer;
        observer.started = [&](std::size_t place) {
            if (place == 2)
                source.cancel();
        };
        const auto done = batch::runAll(queue, run.settings, session(), &book, observer, source.token());
        QVERIFY(!done);
        QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(queue.count(BatchStatus::Waiting), std::size_t(3));
        QCOMPARE(queue.count(BatchStatus::Running), std::size_t(0));

        // As after a restart: from the catalogue alone.
        BatchQueue resumed(*book.clips(run.id));
        QCOMPARE(resumed.count(BatchStatus::Waiting), std::size_t(3));
        std::size_t searched = 0;
        observer = {[&searched](std::size_t) { ++searched; }, {}};
        QVERIFY(batch::runAll(resumed, book.runs()->front().settings, session(), &book, observer));
        QCOMPARE(searched, std::size_t(3)); // none twice
        QVERIFY(book.runs()->front().isFinished());
    }

    void onlyWhatFailedIsSearchedForAgain()
    {
        auto [run, queue] = begin();
        BatchStore book = store();
        QVERIFY(batch::runAll(queue, run.settings, session(), &book));
        const auto repaired = clips() / "b-text.mp3";
        test::writeWav(repaired, test::melody(304, 24.0)); // FFmpeg tells by the content
        std::vector<std::int64_t> ids;
        for (const std::size_t place : queue.repeatFailed())
            ids.push_back(queue.clips()[place].id);
        QCOMPARE(ids.size(), std::size_t(2));
        QVERIFY(book.setStatus(ids, BatchStatus::Waiting));
        std::size_t searched = 0;
        QVERIFY(batch::runAll(queue, run.settings, session(), &book, {[&](std::size_t) { ++searched; }, {}}));
        std::ofstream(repaired) << "this is not music at all, only words";
        QCOMPARE(searched, std::size_t(2));
        const BatchClip again = clipNamed(*book.clips(run.id), "b-text.mp3");
        QCOMPARE(again.matches.front().title, QStringLiteral("tune-4"));
        QVERIFY(again.problem.isEmpty());
        QCOMPARE(queue.count(BatchStatus::Failed), std::size_t(1)); // silence stays silence
    }

    void aRegionIsSearchedAlone()
    {
        BatchClip clip;
        clip.file = clips() / "c-excerpt.wav";
        clip.region = base::TimeRange{4.0, 18.0};
        const auto outcome = batch::searchClip(clip, settings(), session());
        QVERIFY(outcome);
        QCOMPARE(outcome->searched, (base::TimeRange{4.0, 18.0}));
        QCOMPARE(outcome->matches.size(), std::size_t(3));
        QVERIFY(outcome->matches.front().queryTimes->start >= 3.9);
    }

    void anotherModelsRunIsNotGoneOnWith()
    {
        auto [run, queue] = begin();
        run.settings.modelHash = "00";
        const auto done = batch::runNext(queue, run.settings, session(), nullptr);
        QVERIFY(!done);
        QCOMPARE(done.error().code, base::ErrorCode::ModelMismatch);
        QCOMPARE(queue.count(BatchStatus::Waiting), queue.size());
    }

    void anObserverThatCannotGoOnEndsTheRun()
    {
        auto [run, queue] = begin();
        batch::RunObserver observer;
        observer.finished = [](const BatchClip&) -> base::Result<void> {
            return base::fail(base::ErrorCode::NoSpaceLeft, {}, QStringLiteral("full"));
        };
        const auto done = batch::runAll(queue, run.settings, session(), nullptr, observer);
        QVERIFY(!done);
        QCOMPARE(done.error().code, base::ErrorCode::NoSpaceLeft);
        QCOMPARE(queue.count(BatchStatus::Waiting), std::size_t(4));
    }

    void whatWasKeptIsRestoredAsTheSearchGaveIt()
    {
        auto [run, queue] = begin();
        BatchStore book = store();
        QVERIFY(batch::runAll(queue, run.settings, session(), &book));
        const auto kept = book.clip(clipNamed(queue.clips(), "c-excerpt.wav").id);
        QVERIFY(kept && *kept);
        const batch::RestoredSearch restored = batch::restoreSearch(**kept, run.settings);

        const auto query = search::prepareQuery((*kept)->file, LibraryFixture::embedder());
        QVERIFY(query);
        const auto now = session();
        search::SearchOptions options;
        options.top = 3;
        const auto fresh = search::search(*query, *now.snapshot()->chunks, nullptr,
                                          now.snapshot()->identity.chunkHop, options, now.features());
        QVERIFY(fresh);
        QCOMPARE(restored.result->verdict, fresh->verdict);
        QCOMPARE(restored.result->matches.size(), fresh->matches.size());
        QCOMPARE(restored.result->query->range, (*query)->range);
        QCOMPARE(restored.result->query->chunks.size(), (*query)->chunks.size());
        for (std::size_t i = 0; i < fresh->matches.size(); ++i) {
            const search::Match& then = restored.result->matches[i];
            const search::Match& today = fresh->matches[i];
            QCOMPARE(then.track, today.track);
            QCOMPARE(then.score, today.score);
            QCOMPARE(then.probability, today.probability);
            QCOMPARE(then.keyShift, today.keyShift);
            QVERIFY(then.evidence);
            QCOMPARE(then.evidence->similarities, today.evidence->similarities);
            QCOMPARE(then.evidence->segment.track, today.evidence->segment.track);
            const catalogue::Track* track = restored.tracks->find(then.track);
            const catalogue::Track* known = now.snapshot()->find(then.track);
            QVERIFY(track);
            QCOMPARE(track->title, known->title);
            QCOMPARE(restored.tracks->pathOf(*track), now.snapshot()->pathOf(*known));
        }
        QCOMPARE(restored.result->thresholds, batch::thresholdsOf(run.settings));
    }

    void theThresholdOfTheRunDecidesItsStatus()
    {
        auto [run, queue] = begin();
        const BatchClip excerpt = clipNamed(queue.clips(), "c-excerpt.wav");
        search::SearchOptions options;
        const auto settingsFrom = [&](std::optional<double> own) {
            options.threshold = own;
            return batch::makeSettings(LibraryFixture::embedder().info(),
                                       m_library->snapshot()->identity.chunkHop, options);
        };
        const auto usual = batch::searchClip(excerpt, settingsFrom({}), session());
        QVERIFY(usual && !usual->matches.empty());
        const double best = usual->matches.front().probability;
        const auto strict = batch::searchClip(excerpt, settingsFrom(std::min(1.0, best + 1e-9)), session());
        QVERIFY(strict);
        QVERIFY(strict->status != BatchStatus::Match);
        const auto lax = batch::searchClip(excerpt, settingsFrom(best / 2.0), session());
        QVERIFY(lax);
        QCOMPARE(lax->status, BatchStatus::Match);

        // What was kept is told by whatever the person calls a match when it is told.
        auto other = settingsFrom(best / 2.0);
        QCOMPARE(batch::restoreSearch(*strict, other).result->verdict, search::Verdict::Match);
        QCOMPARE(batch::restoreSearch(*strict, other).result->thresholds.match, best / 2.0);
    }

    void aReportSaysWhatWasSearchedAndDecided()
    {
        auto [run, queue] = begin();
        BatchStore book = store();
        QVERIFY(batch::runAll(queue, run.settings, session(), &book));
        const auto excerpt = book.clip(clipNamed(queue.clips(), "c-excerpt.wav").id);
        QVERIFY(excerpt && *excerpt);
        catalogue::VerdictRecord verdict;
        verdict.clip = {(*excerpt)->contentHash, (*excerpt)->file, (*excerpt)->searched};
        verdict.track.contentHash = (*excerpt)->matches.front().contentHash;
        verdict.decision = catalogue::Decision::Confirmed;
        verdict.note = QStringLiteral("the whole verse");
        verdict.decidedAt = QDateTime::currentDateTimeUtc();
        auto verdicts =
            catalogue::VerdictStore::open(m_fixture.libraryFolder(), Catalogue::OpenMode::Existing);
        QVERIFY(verdicts && verdicts->add(std::array{verdict}));

        std::vector<std::int64_t> ids;
        for (const BatchClip& clip : queue.clips())
            ids.push_back(clip.id);
        const auto made = batch::runReport(m_fixture.libraryFolder(), m_fixture.libraryFolder(), run, ids);
        QVERIFY(made);
        QCOMPARE(made->clips.size(), std::size_t(5));
        QCOMPARE(made->library.trackCount, std::size_t(5));
        QVERIFY(!made->library.fingerprint.isEmpty());
        QCOMPARE(made->model.hash, LibraryFixture::embedder().info().hash);
        QVERIFY(made->clips[1].problem.contains(QStringLiteral("b-text.mp3")));
        const report::ReportClip& confirmed = made->clips[2];
        QCOMPARE(confirmed.matches.front().decision, std::optional(catalogue::Decision::Confirmed));
        QCOMPARE(confirmed.matches.front().note, verdict.note);
        QVERIFY(confirmed.matches.front().evidence);
        QVERIFY(!confirmed.matches[1].decision);
        QVERIFY(confirmed.searchedAt.isValid());
    }
};

QTEST_GUILESS_MAIN(BatchRunTest)
#include "batch_run_test.moc"
