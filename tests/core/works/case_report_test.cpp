// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/case_report.h"

#include "core/batch/evidence_bytes.h"
#include "core/catalogue/batch_store.h"
#include "core/catalogue/case_store.h"
#include "core/catalogue/verdict_evidence_store.h"
#include "core/report/hash_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace coverscope;
using namespace coverscope::works;
using catalogue::CaseStore;
using catalogue::Catalogue;
using catalogue::Decision;
using catalogue::VerdictRecord;
using report::ReportClip;
using OpenMode = Catalogue::OpenMode;

namespace {

VerdictRecord judged(const QByteArray& clip, const QByteArray& track, Decision decision)
{
    VerdictRecord record;
    record.clip = {clip, "/clips/" + clip.toStdString(), {10.0, 40.0}};
    record.track.contentHash = track;
    record.track.path = "/music/" + track.toStdString();
    record.track.title = QString::fromLatin1(track);
    record.track.duration = 200.0;
    record.decision = decision;
    record.decidedAt = QDateTime::currentDateTimeUtc();
    record.decidedBy = QStringLiteral("Ada");
    record.modelHash = "0011";
    record.modelName = QStringLiteral("a model");
    record.score = 0.75;
    record.probability = 0.95;
    return record;
}

} // namespace

class CaseReportTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::filesystem::path m_folder;
    std::int64_t m_case = 0;

    void add(const catalogue::CaseContents& contents) const
    {
        QVERIFY(CaseStore::open(m_folder, OpenMode::Existing)->add(m_case, contents));
    }
    void decide(const VerdictRecord& record) const
    {
        QVERIFY(catalogue::VerdictStore::open(m_folder, OpenMode::Existing)->add(std::span(&record, 1)));
    }
    report::Report made() const
    {
        auto report = caseReport(m_folder, m_case);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
    // Of a clip that the run found "found" for.
    catalogue::CaseRun makeRun(const QByteArray& clipHash) const
    {
        auto store = catalogue::BatchStore::open(m_folder, OpenMode::Existing);
        std::vector<catalogue::BatchClip> clips(1);
        catalogue::BatchRun run;
        run.name = QStringLiteral("claims");
        run.settings.modelName = QStringLiteral("an older model");
        run.settings.matchThreshold = 0.8;
        run = store->begin(run, clips).value();
        clips[0].file = "/clips/of the run";
        clips[0].contentHash = clipHash;
        clips[0].status = catalogue::BatchStatus::Match;
        clips[0].searched = {12.0, 40.0};
        catalogue::BatchMatch match;
        match.rank = 1;
        match.track = TrackId{5};
        match.contentHash = "found";
        match.probability = 0.9;
        clips[0].matches = {match};
        if (!store->putOutcome(clips[0]))
            qFatal("no outcome");
        return {run.id, run.name};
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = std::filesystem::path(m_temporary->path().toStdString()) / "library";
        auto store = CaseStore::open(m_folder, OpenMode::CreateIfMissing);
        m_case =
            store->make({QStringLiteral("2026/17"), QStringLiteral("Ada"), QStringLiteral("a letter")})->id;
    }

    void anEmptyCaseSaysWhoseItIs()
    {
        const report::Report report = made();
        QVERIFY(report.clips.empty());
        QVERIFY(report.ofCase.has_value());
        QCOMPARE(report.ofCase->name, QStringLiteral("2026/17"));
        QCOMPARE(report.ofCase->notes, QStringLiteral("a letter"));
        QVERIFY(!report.ofCase->closedAt);
        QVERIFY(!caseReport(m_folder, m_case + 1));
    }

    void eachVerdictStandsOnce()
    {
        const catalogue::CaseRun run = makeRun("c1");
        decide(judged("c1", "found", Decision::Confirmed)); // of about what the run has searched for
        decide(judged("c1", "other", Decision::Rejected));  // which the run has not found
        decide(judged("c2", "t2", Decision::Unsure));
        add({.clips = {{"c1", "/clips/c1"}, {"c2", "/clips/c2"}},
             .verdicts = {{judged("c2", "t2", Decision::Unsure).clip,
                           judged("c2", "t2", Decision::Unsure).track}},
             .runs = {run}});
        const report::Report report = made();
        QCOMPARE(report.clips.size(), std::size_t{3});
        QVERIFY(report.clips[0].basis == ReportClip::Basis::Search);
        QCOMPARE(report.clips[0].setup->run, QStringLiteral("claims"));
        QCOMPARE(report.clips[0].setup->model.name, QStringLiteral("an older model"));
        QCOMPARE(report.clips[0].setup->model.thresholds.match, 0.8);
        QVERIFY(report.clips[0].matches.front().decision == Decision::Confirmed);
        QVERIFY(report.clips[1].basis == ReportClip::Basis::Verdicts);
        QCOMPARE(report.clips[1].matches.size(), std::size_t{1});
        QCOMPARE(report.clips[1].matches.front().title, QStringLiteral("other"));
        QCOMPARE(report.clips[2].matches.front().title, QStringLiteral("t2"));
        QCOMPARE(report.ofCase->runs, QStringList{QStringLiteral("claims")});
        // Its hashes: two clips (one at two places), three tracks.
        QCOMPARE(report::hashListOf(report, "bytes", "case.csv").recordings.size(), std::size_t{6});
    }

    void whatWasSeenThenIsReported()
    {
        const VerdictRecord record = judged("c1", "t1", Decision::Confirmed);
        const search::Evidence seen =
            search::makeEvidence(base::Matrix(1, 2, 0.75F), {{10.0, 30.0}}, {{0.0, 20.0}, {10.0, 30.0}});
        auto store = catalogue::VerdictEvidenceStore::open(m_folder, OpenMode::Existing);
        QVERIFY(store->keep(record, {-2, 1.04, 7.5, 0.9, 0.4, batch::evidenceToBytes(seen)}));
        decide(record);
        add({.clips = {{"c1", "/clips/c1"}}});
        const report::ReportMatch match = made().clips.front().matches.front();
        QVERIFY(match.evidence && match.evidence->similarities.columns == 2);
        QCOMPARE(match.keyShift, -2);
        QVERIFY(match.verdict == search::Verdict::Match);
        QCOMPARE(made().clips.front().setup->model.chunkHop, 7.5);
    }

    void theNewestVerdictCountsAndOneThatWasTakenBackSaysSo()
    {
        VerdictRecord record = judged("c1", "t1", Decision::Rejected);
        decide(record);
        add({.verdicts = {{record.clip, record.track}}});
        QVERIFY(made().clips.front().matches.front().decision == Decision::Rejected);
        record.decision = Decision::Confirmed;
        decide(record);
        QVERIFY(made().clips.front().matches.front().decision == Decision::Confirmed);
        record.decision.reset();
        decide(record);
        QVERIFY(!made().clips.front().matches.front().decision);
    }

    void confirmedMatchesStandFirst()
    {
        decide(judged("c1", "no", Decision::Rejected));
        decide(judged("c1", "perhaps", Decision::Unsure));
        decide(judged("c1", "yes", Decision::Confirmed));
        add({.clips = {{"c1", "/clips/c1"}}});
        QStringList titles;
        for (const report::ReportMatch& match : made().clips.front().matches)
            titles << match.title;
        QCOMPARE(titles,
                 (QStringList{QStringLiteral("yes"), QStringLiteral("perhaps"), QStringLiteral("no")}));
    }

    void aRunThatWasDeletedIsNamed()
    {
        const catalogue::CaseRun run = makeRun("c1");
        add({.runs = {run}});
        QVERIFY(catalogue::BatchStore::open(m_folder, OpenMode::Existing)->remove(run.id));
        const report::Report report = made();
        QVERIFY(report.clips.empty());
        QCOMPARE(report.ofCase->runs.size(), 1);
        QVERIFY(report.ofCase->runs.front().contains(QStringLiteral("claims")));
    }
};

QTEST_GUILESS_MAIN(CaseReportTest)
#include "case_report_test.moc"
