// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_ledger.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::Decision;
using catalogue::VerdictRecord;

namespace {

constexpr int patience = 60000;

VerdictRecord recordOn(const char* clip, const char* track, Decision decision)
{
    VerdictRecord record;
    record.clip = {clip, "/clips/clip.wav", {0.0, 20.0}};
    record.track.contentHash = track;
    record.decision = decision;
    record.decidedAt = QDateTime::currentDateTimeUtc();
    return record;
}

catalogue::Track trackOf(const char* hash)
{
    catalogue::Track track;
    track.contentHash = hash;
    track.duration = 60.0;
    return track;
}

} // namespace

class VerdictLedgerTest : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path freshLibrary(const char* name) const
    {
        const auto folder = std::filesystem::path(m_folder.path().toStdString()) / name;
        if (!catalogue::Catalogue::open(folder, catalogue::Catalogue::OpenMode::CreateIfMissing))
            qFatal("no library");
        return folder;
    }

    static void keep(const std::filesystem::path& library, const VerdictRecord& record)
    {
        auto store = catalogue::VerdictStore::open(library, catalogue::Catalogue::OpenMode::Existing);
        QVERIFY(store && store->add(std::array{record}));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatALibraryKeepsIsReadWhenItIsOpened()
    {
        const auto library = freshLibrary("kept");
        keep(library, recordOn("c1", "t1", Decision::Confirmed));
        keep(library, recordOn("c2", "t1", Decision::Rejected));
        VerdictLedger ledger;
        QSignalSpy changed(&ledger, &VerdictLedger::changed);
        ledger.open(library);
        QTRY_COMPARE_WITH_TIMEOUT(ledger.all().size(), std::size_t{2}, patience);
        QVERIFY(changed.last()[0].toByteArray().isEmpty());
        QCOMPARE(ledger.of("c1").front().decision, std::optional(Decision::Confirmed));
        QVERIFY(ledger.of("c3").empty());
        QVERIFY(ledger.of({}).empty());
        ledger.open(freshLibrary("another"));
        QVERIFY(ledger.of("c1").empty());
    }

    void whatIsWrittenIsSeenAtOnceAndKept()
    {
        const auto library = freshLibrary("written");
        VerdictLedger ledger;
        ledger.use(library);
        QSignalSpy changed(&ledger, &VerdictLedger::changed);
        const auto written = ledger.write(library, recordOn("c1", "t1", Decision::Unsure));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toByteArray(), QByteArray("c1"));
        QCOMPARE(ledger.of("c1").size(), std::size_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);
        QVERIFY(written.result());
        const auto store = catalogue::VerdictStore::open(library, catalogue::Catalogue::OpenMode::ReadOnly);
        QCOMPARE(store->current("c1")->front().decision, std::optional(Decision::Unsure));
        // Another mind about the same pair takes its place; taking back leaves nothing.
        ledger.write(library, recordOn("c1", "t1", Decision::Rejected));
        QCOMPARE(ledger.of("c1").size(), std::size_t{1});
        VerdictRecord back = recordOn("c1", "t1", Decision::Rejected);
        back.decision.reset();
        ledger.write(library, back);
        QVERIFY(ledger.of("c1").empty());
    }

    void aReadingThatBeganBeforeAWriteDoesNotTakeItBack()
    {
        const auto library = freshLibrary("race");
        VerdictLedger ledger;
        ledger.open(library);
        int answers = 0;
        ledger.refresh("c1", this, [&answers](const base::Result<void>& read) { answers += read ? 1 : 0; });
        ledger.write(library, recordOn("c1", "t1", Decision::Confirmed));
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, patience);
        QCOMPARE(ledger.of("c1").size(), std::size_t{1});
        QTest::qWait(50); // and the reading of all
        QCOMPARE(ledger.of("c1").size(), std::size_t{1});
    }

    void whatCannotBeKeptGoesAgain()
    {
        const auto library = freshLibrary("broken");
        VerdictLedger ledger;
        ledger.use(library);
        std::filesystem::remove_all(library);
        std::ofstream(library) << "in the way";
        const auto written = ledger.write(library, recordOn("c1", "t1", Decision::Confirmed));
        QCOMPARE(ledger.of("c1").size(), std::size_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);
        QVERIFY(!written.result());
        QTRY_VERIFY_WITH_TIMEOUT(ledger.of("c1").empty(), patience);
    }

    void aPairIsTheSameWhicheverWasTheClip()
    {
        const auto library = freshLibrary("pair");
        VerdictLedger ledger;
        ledger.use(library);
        ledger.write(library, recordOn("a", "b", Decision::Confirmed));
        QVERIFY(ledger.between(trackOf("a"), trackOf("b")));
        QVERIFY(ledger.between(trackOf("b"), trackOf("a")));
        QVERIFY(!ledger.between(trackOf("a"), trackOf("c")));
        QVERIFY(!ledger.between(trackOf("a"), {40.0, 60.0}, trackOf("b"), {0.0, 60.0})); // another passage
        VerdictRecord later = recordOn("b", "a", Decision::Rejected);
        later.decidedAt = later.decidedAt.addSecs(60);
        ledger.write(library, later);
        QCOMPARE(ledger.between(trackOf("a"), trackOf("b"))->decision, std::optional(Decision::Rejected));
    }
};

QTEST_MAIN(VerdictLedgerTest)
#include "verdict_ledger_test.moc"
