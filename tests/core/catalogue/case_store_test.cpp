// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/case_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/batch_store.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/schema.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

#include <sys/wait.h>
#include <unistd.h>

using namespace coverscope;
using namespace coverscope::catalogue;
using base::ErrorCode;
using OpenMode = Catalogue::OpenMode;

namespace {

CaseText text(const char* name, const char* reviewer = "Ada", const char* notes = "")
{
    return {QString::fromUtf8(name), QString::fromUtf8(reviewer), QString::fromUtf8(notes)};
}

CaseVerdict verdictOn(const QByteArray& clip, const QByteArray& track, base::TimeRange region = {10.0, 30.5})
{
    return {{clip, base::pathFromBytes("/clips/\xFF" + clip), region},
            {track, TrackId{7}, base::pathFromBytes("/music/" + track), QStringLiteral("Grün"),
             QStringLiteral("Somebody"), 180.25}};
}

} // namespace

class CaseStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;

    CaseStore open(OpenMode mode = OpenMode::CreateIfMissing) const
    {
        auto store = CaseStore::open(m_folder, mode);
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(*store);
    }
    BatchRun makeRun(const char* name, const QByteArrayList& clipHashes) const
    {
        auto store = BatchStore::open(m_folder, OpenMode::Existing);
        std::vector<BatchClip> clips(static_cast<std::size_t>(clipHashes.size()));
        BatchRun run;
        run.name = QString::fromUtf8(name);
        run = store->begin(run, clips).value();
        for (qsizetype i = 0; i < clipHashes.size(); ++i) {
            BatchClip& clip = clips[static_cast<std::size_t>(i)];
            clip.status = BatchStatus::NoMatch;
            clip.contentHash = clipHashes[i];
            if (!store->putOutcome(clip))
                qFatal("no outcome");
        }
        return run;
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = base::pathFromQString(m_temporary->path()) / "library";
    }

    void whatIsWrittenAboutACaseComesBack()
    {
        const auto made = open().make(text(" 2026/17 ", "Ada Ng", "first line\nsecond"));
        QVERIFY(made);
        const auto read = open(OpenMode::ReadOnly).cases();
        QCOMPARE(read->size(), std::size_t{1});
        QCOMPARE(read->front().id, made->id);
        QCOMPARE(read->front().text.name, QStringLiteral("2026/17"));
        QCOMPARE(read->front().text.reviewer, QStringLiteral("Ada Ng"));
        QCOMPARE(read->front().text.notes, QStringLiteral("first line\nsecond"));
        QVERIFY(read->front().createdAt.isValid());
        QVERIFY(read->front().state() == CaseState::Open);
        QVERIFY(open().describe(made->id, text("2026/18", "Bo", "other")));
        const auto changed = open().find(made->id);
        QCOMPARE((*changed)->text.name, QStringLiteral("2026/18"));
        QCOMPARE((*changed)->text.reviewer, QStringLiteral("Bo"));
        QCOMPARE((*changed)->text.notes, QStringLiteral("other"));
    }

    void noTwoCasesHaveOneName()
    {
        CaseStore store = open();
        QVERIFY(store.make(text("Claims")));
        const auto again = store.make(text("claims"));
        QCOMPARE(again.error().code, ErrorCode::InvalidArgument);
        QVERIFY(again.error().message.contains(QStringLiteral("claims")));
        QCOMPARE(store.make(text("  ")).error().code, ErrorCode::InvalidArgument);
        const auto other = store.make(text("Other"));
        QCOMPARE(store.describe(other->id, text("Claims")).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.cases()->size(), std::size_t{2});
    }

    void openCasesComeFirstAndClosingTellsWhen()
    {
        CaseStore store = open();
        const auto first = store.make(text("first"));
        const auto second = store.make(text("second"));
        QVERIFY(store.setState(second->id, CaseState::Closed));
        const auto cases = store.cases();
        QCOMPARE(cases->front().id, first->id);
        QVERIFY(cases->back().state() == CaseState::Closed && cases->back().closedAt->isValid());
        const QDateTime closed = *cases->back().closedAt;
        QTest::qWait(5);
        QVERIFY(store.setState(second->id, CaseState::Closed)); // again
        QCOMPARE(*(*store.find(second->id))->closedAt, closed);
        QVERIFY(store.setState(second->id, CaseState::Open));
        QVERIFY((*store.find(second->id))->state() == CaseState::Open);
    }

    void clipsVerdictsAndRunsAreUnderOneRoof()
    {
        CaseStore store = open();
        const BatchRun run = makeRun("claims of May", {"c2", "c3", ""});
        const auto made = store.make(text("one"));
        CaseContents put;
        put.clips = {{"c1", base::pathFromBytes("/clips/\xFF")}};
        put.verdicts = {verdictOn("c4", "t1"), verdictOn("c4", "t2")};
        put.runs = {{run.id, run.name}};
        QVERIFY(store.add(made->id, put));
        QVERIFY(store.add(made->id, put)); // it is there already
        const auto read = store.contents(made->id);
        QCOMPARE(read->clips.size(), std::size_t{1});
        QCOMPARE(read->clips[0].contentHash, QByteArray("c1"));
        QVERIFY(read->clips[0].path == put.clips[0].path);
        QCOMPARE(read->verdicts.size(), std::size_t{2});
        QCOMPARE(read->verdicts[0].clip.contentHash, QByteArray("c4"));
        QCOMPARE(read->verdicts[0].clip.region.end, 30.5);
        QCOMPARE(read->verdicts[0].track.title, QStringLiteral("Grün"));
        QCOMPARE(read->runs.size(), std::size_t{1});
        QCOMPARE(read->runs[0].name, QStringLiteral("claims of May"));
        QVERIFY(read->runs[0].isKept);
        const auto listed = store.find(made->id);
        QCOMPARE((*listed)->clipCount, std::size_t{1});
        QCOMPARE((*listed)->verdictCount, std::size_t{2});
        QCOMPARE((*listed)->runCount, std::size_t{1});
        auto hashes = store.clipHashes(made->id).value();
        std::ranges::sort(hashes);
        QCOMPARE(hashes, (std::vector<QByteArray>{"c1", "c2", "c3"}));
    }

    void whatIsTakenOutIsGoneAndNothingElse()
    {
        CaseStore store = open();
        const auto made = store.make(text("one"));
        const auto other = store.make(text("two"));
        CaseContents put;
        put.clips = {{"c1", "/1"}, {"c2", "/2"}};
        put.verdicts = {verdictOn("c1", "t1"), verdictOn("c1", "t1", {40.0, 50.0})};
        put.runs = {{3, QStringLiteral("gone")}};
        QVERIFY(store.add(made->id, put));
        QVERIFY(store.add(other->id, put));
        CaseContents out;
        out.clips = {{"c1", "/elsewhere"}, {"never", "/9"}};
        out.verdicts = {verdictOn("c1", "t1", {40.0, 50.0})};
        out.runs = {{3, {}}};
        QVERIFY(store.takeOut(made->id, out));
        const auto left = store.contents(made->id);
        QCOMPARE(left->clips.size(), std::size_t{1});
        QCOMPARE(left->clips[0].contentHash, QByteArray("c2"));
        QCOMPARE(left->verdicts.size(), std::size_t{1});
        QCOMPARE(left->verdicts[0].clip.region.start, 10.0);
        QVERIFY(left->runs.empty());
        QCOMPARE(store.contents(other->id)->clips.size(), std::size_t{2});
    }

    void aRunThatIsDeletedIsStillNamed()
    {
        CaseStore store = open();
        const BatchRun run = makeRun("claims", {"c1"});
        const auto made = store.make(text("one"));
        QVERIFY(store.add(made->id, {.runs = {{run.id, run.name}}}));
        QVERIFY(BatchStore::open(m_folder, OpenMode::Existing)->remove(run.id));
        const auto read = store.contents(made->id);
        QCOMPARE(read->runs.size(), std::size_t{1});
        QCOMPARE(read->runs[0].name, QStringLiteral("claims"));
        QVERIFY(!read->runs[0].isKept);
        QVERIFY(store.clipHashes(made->id)->empty());
    }

    void whatIsNotThereIsRefused()
    {
        CaseStore store = open();
        QCOMPARE(store.contents(9).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.add(9, {.clips = {{"c1", "/1"}}}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.describe(9, text("x")).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.setState(9, CaseState::Closed).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.remove(9).error().code, ErrorCode::InvalidArgument);
        const auto made = store.make(text("one"));
        const auto unread = store.add(made->id, {.clips = {{"c1", "/1"}, {"", "/clips/broken.wav"}}});
        QCOMPARE(unread.error().code, ErrorCode::InvalidArgument);
        QVERIFY(unread.error().message.contains(QStringLiteral("broken.wav")));
        QVERIFY(store.contents(made->id)->isEmpty());
    }

    void aDeletedCaseLeavesWhatWasInIt()
    {
        CaseStore store = open();
        const auto made = store.make(text("one"));
        VerdictRecord record;
        record.clip = verdictOn("c1", "t1").clip;
        record.track = verdictOn("c1", "t1").track;
        record.decision = Decision::Rejected;
        record.decidedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(VerdictStore::open(m_folder, OpenMode::Existing)->add(std::span(&record, 1)));
        QVERIFY(store.add(made->id, {.verdicts = {verdictOn("c1", "t1")}}));
        QVERIFY(store.remove(made->id));
        QVERIFY(store.cases()->empty());
        QCOMPARE(VerdictStore::open(m_folder, OpenMode::ReadOnly)->currentOfAll()->size(), std::size_t{1});
        QVERIFY(Catalogue::open(m_folder, OpenMode::Existing)->checkIntegrity());
    }

    void aCatalogueOfTheVersionBeforeIsReadAsItStandsAndThenBroughtUpToDate()
    {
        (void)open();
        {
            const auto connection =
                Connection::open(m_folder / catalogueFileName, Connection::Mode::ReadWrite);
            for (const char* statement :
                 {"DROP TABLE case_clips", "DROP TABLE case_verdicts", "DROP TABLE case_runs",
                  "DROP TABLE cases", "PRAGMA user_version = 11"})
                QVERIFY2(connection->run(statement), statement);
        }
        QVERIFY(open(OpenMode::ReadOnly).cases()->empty());
        QVERIFY(!*open(OpenMode::ReadOnly).find(1));
        QVERIFY(!open(OpenMode::ReadOnly).contents(1));
        QVERIFY(open(OpenMode::Existing).make(text("one")));
        QCOMPARE(openCatalogueFile(m_folder, OpenMode::ReadOnly)->value("PRAGMA user_version")->toInt(),
                 schemaVersion());
    }

    void aProgramThatIsKilledWhileWritingLosesNothing()
    {
        const auto kept = open().make(text("kept"));
        QVERIFY(open().add(kept->id, {.clips = {{"k", "/kept.wav"}}}));
        const auto changing = open().make(text("changing"));
        CaseContents many;
        for (int i = 0; i < 20; ++i)
            many.verdicts.push_back(verdictOn("c" + QByteArray::number(i), "t" + QByteArray::number(i)));
        for (int turn = 0; turn < 5; ++turn) {
            const pid_t child = ::fork();
            if (child == 0) { // fills and empties it over and over, until it is killed
                CaseStore store = open(OpenMode::Existing);
                for (;;) {
                    (void)store.add(changing->id, many);
                    (void)store.takeOut(changing->id, many);
                }
            }
            bool isSeen = false; // it comes and goes
            const auto isWriting = [&] {
                isSeen = isSeen || !open(OpenMode::ReadOnly).contents(changing->id)->isEmpty();
                return isSeen;
            };
            QTRY_VERIFY_WITH_TIMEOUT(isWriting(), 60'000);
            QTest::qWait(turn * 7); // somewhere in the midst of it
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const CaseStore store = open(OpenMode::Existing);
            QCOMPARE(store.contents(kept->id)->clips.size(), std::size_t{1});
            const std::size_t count = store.contents(changing->id)->verdicts.size();
            QVERIFY(count == 0 || count == many.verdicts.size()); // all of one change
            QVERIFY(Catalogue::open(m_folder, OpenMode::Existing)->checkIntegrity());
        }
    }

    void aCatalogueThatMayOnlyBeReadRefusesCases()
    {
        QVERIFY(open().make(text("one")));
        QVERIFY(!open(OpenMode::ReadOnly).make(text("two")));
        QVERIFY(!open(OpenMode::ReadOnly).remove(1));
        QCOMPARE(open().cases()->size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "case_store_test.moc"
