// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/batch_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/schema.h"
#include "tests/core/catalogue/old_library.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace coverscope;
using namespace coverscope::catalogue;
using OpenMode = Catalogue::OpenMode;

namespace {

BatchRun madeRun()
{
    BatchRun run;
    run.name = QStringLiteral("Claims of März");
    run.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123).toUTC();
    run.programVersion = QStringLiteral("1.2");
    run.settings = {"aa55", QStringLiteral("a model"), 10.0, 5.0, QStringLiteral("exact"), 60, 7, 0.9, 0.4,
                    true};
    run.trackCount = 12;
    run.libraryDuration = 3600.5;
    run.libraryIndexedAt = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000).toUTC();
    run.libraryFingerprint = "f00d";
    return run;
}

BatchClip waiting(const char* file)
{
    BatchClip clip;
    clip.file = base::pathFromBytes(file);
    return clip;
}

BatchMatch madeMatch(std::size_t rank)
{
    BatchMatch match;
    match.rank = rank;
    match.track = TrackId{static_cast<std::int64_t>(100 + rank)};
    match.contentHash = "ab" + QByteArray::number(static_cast<int>(rank));
    match.file = base::pathFromBytes("/music/\xFF.ogg");
    match.title = QStringLiteral("Grün %1").arg(rank);
    match.artist = QStringLiteral("Somebody");
    match.duration = 180.25;
    match.score = 0.625F;
    match.probability = 0.875 / static_cast<double>(rank);
    match.queryTimes = base::TimeRange{3.0, 30.0};
    match.trackTimes = base::TimeRange{60.5, 89.0};
    match.keyShift = -2;
    match.tempoRatio = 1.125;
    if (rank > 1)
        match.through = TrackId{101};
    match.evidence = QByteArray("\0\1\2", 3);
    return match;
}

BatchClip found(BatchClip clip, std::size_t matchCount)
{
    clip.status = BatchStatus::Match;
    clip.contentHash = "cafe";
    clip.searched = {2.0, 32.5};
    clip.fileDuration = 40.0;
    clip.chunkCount = 3;
    clip.usedGraph = true;
    clip.comparedTracks = 11;
    clip.searchedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'001'000).toUTC();
    clip.milliseconds = 812.5;
    for (std::size_t rank = 1; rank <= matchCount; ++rank)
        clip.matches.push_back(madeMatch(rank));
    return clip;
}

} // namespace

class BatchStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;

    BatchStore open(OpenMode mode = OpenMode::CreateIfMissing) const
    {
        auto store = BatchStore::open(m_folder, mode);
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(*store);
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::path(m_temporary->path().toStdString()) / "library";
    }

    void aRunIsReadAsItWasWritten()
    {
        std::vector<BatchClip> clips{waiting("/clips/a.wav"), waiting("/clips/caf\xE9.wav")};
        clips[1].region = base::TimeRange{1.5, 20.0};
        const auto begun = open().begin(madeRun(), clips);
        QVERIFY(begun);
        QCOMPARE(begun->count(BatchStatus::Waiting), std::size_t(2));
        QVERIFY(clips[0].id > 0 && clips[1].id > clips[0].id);

        const auto runs = open(OpenMode::ReadOnly).runs();
        QVERIFY(runs);
        QCOMPARE(runs->size(), std::size_t(1));
        const BatchRun& run = runs->front();
        QCOMPARE(run.id, begun->id);
        QCOMPARE(run.name, madeRun().name);
        QCOMPARE(run.createdAt, madeRun().createdAt);
        QCOMPARE(run.settings.modelHash, QByteArray("aa55"));
        QCOMPARE(run.settings.mode, QStringLiteral("exact"));
        QCOMPARE(run.settings.candidates, std::size_t(60));
        QCOMPARE(run.settings.top, std::size_t(7));
        QCOMPARE(run.settings.queryHop, 5.0);
        QVERIFY(run.settings.hummed);
        QCOMPARE(run.settings.possibleThreshold, 0.4);
        QCOMPARE(run.trackCount, std::size_t(12));
        QCOMPARE(run.libraryIndexedAt, madeRun().libraryIndexedAt);
        QCOMPARE(run.libraryFingerprint, QByteArray("f00d"));
        QVERIFY(!run.isFinished());

        const auto queue = open().clips(run.id);
        QVERIFY(queue);
        QCOMPARE(queue->size(), std::size_t(2));
        QCOMPARE(queue->at(0).file, std::filesystem::path("/clips/a.wav"));
        QVERIFY(!queue->at(0).region);
        QCOMPARE(base::pathBytes(queue->at(1).file), QByteArray("/clips/caf\xE9.wav"));
        QCOMPARE(queue->at(1).region, (base::TimeRange{1.5, 20.0}));
        QCOMPARE(queue->at(1).status, BatchStatus::Waiting);
    }

    void anOutcomeIsKeptWithItsEvidence()
    {
        std::vector<BatchClip> clips{waiting("/a.wav"), waiting("/b.wav")};
        BatchStore store = open();
        const auto run = store.begin(madeRun(), clips);
        QVERIFY(run);
        QVERIFY(store.putOutcome(found(clips[0], 3)));
        QVERIFY(store.putOutcome(found(clips[0], 2))); // again: in place of the first

        const auto whole = open().clip(clips[0].id);
        QVERIFY(whole && *whole);
        QCOMPARE((*whole)->status, BatchStatus::Match);
        QCOMPARE((*whole)->searched, (base::TimeRange{2.0, 32.5}));
        QCOMPARE((*whole)->milliseconds, 812.5);
        QVERIFY((*whole)->usedGraph);
        QCOMPARE((*whole)->matches.size(), std::size_t(2));
        const BatchMatch& second = (*whole)->matches[1];
        QCOMPARE(second.track, TrackId{102});
        QCOMPARE(base::pathBytes(second.file), QByteArray("/music/\xFF.ogg"));
        QCOMPARE(second.score, 0.625F);
        QCOMPARE(second.queryTimes, (base::TimeRange{3.0, 30.0}));
        QCOMPARE(second.keyShift, std::optional(-2));
        QCOMPARE(second.tempoRatio, std::optional(1.125));
        QCOMPARE(second.through, std::optional(TrackId{101}));
        QVERIFY(!(*whole)->matches[0].through);
        QCOMPARE(second.evidence, QByteArray("\0\1\2", 3));

        const auto queue = store.clips(run->id); // the best match alone
        QVERIFY(queue);
        QCOMPARE(queue->at(0).matches.size(), std::size_t(1));
        QCOMPARE(queue->at(0).matches[0].rank, std::size_t(1));
        QVERIFY(queue->at(0).matches[0].evidence.isEmpty());
        QVERIFY(queue->at(1).matches.empty());
    }

    void whatIsNotKnownStaysUnknown()
    {
        std::vector<BatchClip> clips{waiting("/a.wav")};
        BatchStore store = open();
        QVERIFY(store.begin(madeRun(), clips));
        BatchClip clip = found(clips[0], 1);
        clip.matches[0].queryTimes.reset();
        clip.matches[0].keyShift.reset();
        clip.matches[0].evidence.clear();
        QVERIFY(store.putOutcome(clip));
        const auto read = store.clip(clip.id);
        QVERIFY(read && *read);
        QVERIFY(!(*read)->matches[0].queryTimes);
        QVERIFY(!(*read)->matches[0].keyShift);
        QVERIFY((*read)->matches[0].evidence.isEmpty());
    }

    void aClipInWorkIsWaitingAfterACrash()
    {
        std::vector<BatchClip> clips{waiting("/a.wav")};
        clips[0].status = BatchStatus::Running;
        const auto run = open().begin(madeRun(), clips);
        QVERIFY(run);
        QCOMPARE(open().clips(run->id)->front().status, BatchStatus::Waiting);
    }

    void failedClipsGoBackIntoTheQueueWithoutTheirOutcome()
    {
        std::vector<BatchClip> clips{waiting("/a.wav"), waiting("/b.wav"), waiting("/c.wav")};
        BatchStore store = open();
        const auto run = store.begin(madeRun(), clips);
        QVERIFY(run);
        BatchClip failed = clips[0];
        failed.status = BatchStatus::Failed;
        failed.problem = QStringLiteral("“a.wav” is not there.");
        QVERIFY(store.putOutcome(failed));
        QVERIFY(store.putOutcome(found(clips[1], 1)));
        QCOMPARE(store.clips(run->id)->at(0).problem, failed.problem);

        const std::array again{clips[0].id, clips[1].id};
        QVERIFY(store.setStatus(again, BatchStatus::Waiting));
        const std::array left{clips[2].id};
        QVERIFY(store.setStatus(left, BatchStatus::Skipped));
        const auto queue = store.clips(run->id);
        QCOMPARE(queue->at(0).status, BatchStatus::Waiting);
        QVERIFY(queue->at(0).problem.isEmpty());
        QVERIFY(queue->at(1).matches.empty());
        QCOMPARE(queue->at(2).status, BatchStatus::Skipped);
        const auto runs = store.runs();
        QCOMPARE(runs->front().count(BatchStatus::Waiting), std::size_t(2));
        QCOMPARE(runs->front().count(BatchStatus::Skipped), std::size_t(1));
        QCOMPARE(runs->front().clipCount(), std::size_t(3));
    }

    void clipsAreAddedAtTheEndOfTheQueue()
    {
        std::vector<BatchClip> clips{waiting("/z.wav")};
        BatchStore store = open();
        const auto run = store.begin(madeRun(), clips);
        QVERIFY(run);
        std::vector<BatchClip> more{waiting("/a.wav")};
        QVERIFY(store.append(run->id, more));
        QVERIFY(more[0].id > clips[0].id);
        QCOMPARE(store.clips(run->id)->at(1).file, std::filesystem::path("/a.wav"));
    }

    void aRemovedRunTakesItsClipsAndLateOutcomesAlong()
    {
        std::vector<BatchClip> clips{waiting("/a.wav")};
        BatchStore store = open();
        const auto first = store.begin(madeRun(), clips);
        std::vector<BatchClip> others{waiting("/b.wav")};
        const auto second = store.begin(madeRun(), others);
        QVERIFY(first && second);
        QVERIFY(store.putOutcome(found(clips[0], 2)));
        QVERIFY(store.remove(first->id));
        QVERIFY(store.putOutcome(found(clips[0], 2))); // its search ended after that
        QVERIFY(!*store.clip(clips[0].id));
        const auto runs = store.runs();
        QCOMPARE(runs->size(), std::size_t(1));
        QCOMPARE(runs->front().id, second->id);
    }

    void anOlderCatalogueHasNoRunsAndGetsThem()
    {
        test::makeOldLibrary(3, m_folder);
        const BatchStore reader = open(OpenMode::ReadOnly);
        QVERIFY(reader.runs());
        QVERIFY(reader.runs()->empty());
        QVERIFY(reader.clips(1)->empty());
        QVERIFY(!*reader.clip(1));
        std::vector<BatchClip> clips{waiting("/a.wav")};
        QVERIFY(open(OpenMode::Existing).begin(madeRun(), clips));
        QCOMPARE(reader.runs()->size(), std::size_t(1));
    }

    void runsAndMatchesOfAnOlderCatalogueAreRead()
    {
        test::makeOldLibrary(7, m_folder);
        const BatchStore reader = open(OpenMode::ReadOnly);
        const BatchRun run = reader.runs().value().front();
        QVERIFY(!run.settings.hummed);
        const std::int64_t id = reader.clips(run.id).value().front().id;
        const auto read = reader.clip(id);
        QVERIFY(read && *read);
        QCOMPARE((*read)->matches.size(), std::size_t(2));
        QVERIFY(!(*read)->matches[1].through);
        QCOMPARE((*read)->matches[0].keyShift, std::optional(-3));
        QCOMPARE(open(OpenMode::Existing).clip(id)->value().matches.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(BatchStoreTest)
#include "batch_store_test.moc"
