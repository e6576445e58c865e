// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decision_exchange.h"

#include "core/base/person_name.h"
#include "ui/decisions/conflict_dialog.h"
#include "ui/decisions/decisions_page.h"
#include "ui/results/verdict_ledger.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_banner.h"
#include "ui/works/work_ledger.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <array>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::Catalogue;
using catalogue::Decision;
using catalogue::PairDecision;
using catalogue::VerdictRecord;
using OpenMode = Catalogue::OpenMode;

namespace {

constexpr int patience = 60000;

QByteArray hashFor(const char* name)
{
    return QByteArray(name).toHex().leftJustified(64, '0');
}

catalogue::JudgedTrack judgedAs(const char* name)
{
    return {
        hashFor(name),           TrackId{}, std::filesystem::path("/music") / name, QString::fromLatin1(name),
        QStringLiteral("Élise"), 100.0};
}

VerdictRecord verdictOn(const char* track, Decision decision, const char* who)
{
    VerdictRecord record;
    record.clip = {hashFor("clip"), "/clips/claim.wav", {10.0, 30.0}};
    record.track = judgedAs(track);
    record.decision = decision;
    record.note = QStringLiteral("as %1 hears it").arg(QLatin1String(who));
    record.decidedBy = QString::fromLatin1(who);
    record.decidedAt = QDateTime::currentDateTimeUtc().addDays(-3);
    return record;
}

PairDecision pairOf(Decision decision, const char* who)
{
    PairDecision pair;
    pair.first = judgedAs("known");
    pair.second = judgedAs("also");
    pair.decision = decision;
    pair.decidedBy = QString::fromLatin1(who);
    pair.decidedAt = QDateTime::currentDateTimeUtc().addDays(-3);
    return pair;
}

} // namespace

// Two reviewers with a library each, over the real page, ledgers and catalogues.
class DecisionExchangeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QUndoStack m_undoStack;
    std::unique_ptr<VerdictLedger> m_verdicts;
    std::unique_ptr<WorkLedger> m_works;
    std::unique_ptr<DecisionsPage> m_page;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    QByteArray contentOf(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // A library with two tracks and what one person said.
    void makeLibrary(const char* name, const std::vector<VerdictRecord>& verdicts,
                     const std::vector<PairDecision>& pairs) const
    {
        auto catalogue = Catalogue::open(path(name), OpenMode::CreateIfMissing);
        QVERIFY(catalogue);
        const auto root = catalogue->addRoot("/music");
        QVERIFY(root);
        std::vector<catalogue::Track> tracks;
        for (const char* file : {"known", "also"}) {
            catalogue::Track track;
            track.root = root->id;
            track.relativePath = file;
            track.contentHash = hashFor(file);
            track.title = QString::fromLatin1(file);
            track.duration = 100.0;
            tracks.push_back(track);
        }
        QVERIFY(catalogue->putTracks(tracks));
        QVERIFY(catalogue::VerdictStore::open(path(name), OpenMode::Existing)->add(verdicts));
        QVERIFY(catalogue::PairDecisionStore::open(path(name), OpenMode::Existing)->add(pairs));
    }
    void openLibrary(const char* name, WorkLedger::Access access = WorkLedger::Access::Write)
    {
        QSignalSpy changed(m_works.get(), &WorkLedger::changed);
        m_verdicts->open(path(name));
        m_works->open(path(name), access);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    }
    ConflictDialog* importTheirs()
    {
        QSignalSpy imported(m_page->exchange(), &DecisionExchange::imported);
        m_page->exchange()->importFrom(path("theirs.json"));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!imported.isEmpty(), patience); }();
        return m_page->exchange()->dialog();
    }
    ConflictDialog* showConflicts()
    {
        ConflictDialog* before = m_page->exchange()->dialog();
        if (before)
            delete before;
        m_page->reviewersButton()->menu()->actions().last()->trigger();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_page->exchange()->dialog(), patience); }();
        return m_page->exchange()->dialog();
    }
    std::vector<VerdictRecord> history() const
    {
        return catalogue::VerdictStore::open(path("ours"), OpenMode::ReadOnly)
            ->history(hashFor("clip"), hashFor("known"))
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeLibrary("ours", {verdictOn("known", Decision::Confirmed, "Ada")},
                    {pairOf(Decision::Rejected, "Ada")});
        makeLibrary(
            "theirs",
            {verdictOn("known", Decision::Rejected, "Bo"), verdictOn("gone", Decision::Confirmed, "Bo")},
            {pairOf(Decision::Confirmed, "Bo")});
        m_verdicts = std::make_unique<VerdictLedger>();
        m_works = std::make_unique<WorkLedger>(&m_undoStack);
        m_page = std::make_unique<DecisionsPage>();
        m_page->setLedger(m_verdicts.get());
        m_page->setWorkLedger(m_works.get());
        m_page->resize(1100, 500);
        m_page->show();
        openLibrary("theirs");
        QSignalSpy exported(m_page->exchange(), &DecisionExchange::exported);
        m_page->exchange()->exportTo(path("theirs.json"));
        QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), patience);
        openLibrary("ours");
        base::setReviewerName(QStringLiteral("Cy"));
    }

    void cleanup()
    {
        m_page.reset();
        m_works.reset();
        m_verdicts.reset();
        base::setReviewerName({});
    }

    void whatTheOtherSaysIsTakenInAndOverwritesNothing()
    {
        ConflictDialog* dialog = importTheirs();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->conflicts()->rowCount(), 2); // a verdict and a pair
        QVERIFY(dialog->summary()->text().contains(QStringLiteral("theirs.json")));
        QCOMPARE(dialog->unknown()->rowCount(), 1);
        QVERIFY(dialog->unknown()->index(0, 0).data().toString().startsWith(QStringLiteral("gone")));
        const auto cell = [dialog](int column) {
            return dialog->conflicts()->index(0, column).data().toString();
        };
        QVERIFY(cell(ConflictModel::About).contains(QStringLiteral("claim.wav")));
        QVERIFY(cell(ConflictModel::Here).contains(QStringLiteral("Ada")));
        QVERIFY(cell(ConflictModel::There).contains(QStringLiteral("Bo")));
        QCOMPARE(cell(ConflictModel::ThereNote), QStringLiteral("as Bo hears it"));
        // What is not contradicted is seen on the page, what is stays.
        QTRY_COMPARE_WITH_TIMEOUT(m_verdicts->of(hashFor("clip")).size(), std::size_t{2}, patience);
        for (const VerdictRecord& record : m_verdicts->of(hashFor("clip")))
            QVERIFY(record.decision == Decision::Confirmed);
        QCOMPARE(history().size(), std::size_t{2});
    }

    void oneKeyKeepsWhatIsDecidedHere()
    {
        ConflictDialog* dialog = importTheirs();
        QTest::keyClick(dialog->table(), Qt::Key_H);
        QCOMPARE(dialog->conflicts()->rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(history().size(), std::size_t{3}, patience); // nothing is overwritten
        const VerdictRecord last = history().back();
        QVERIFY(last.decision == Decision::Confirmed);
        QCOMPARE(last.decidedBy, QStringLiteral("Cy"));
        QCOMPARE(last.note, QStringLiteral("as Ada hears it"));
        QCOMPARE(showConflicts()->conflicts()->rowCount(), 1); // the pair, still
    }

    void anotherTakesTheOtherDecision()
    {
        ConflictDialog* dialog = importTheirs();
        QTest::keyClick(dialog->table(), Qt::Key_T);
        QTRY_COMPARE_WITH_TIMEOUT(history().size(), std::size_t{3}, patience);
        QVERIFY(history().back().decision == Decision::Rejected);
        QCOMPARE(history().back().note, QStringLiteral("as Bo hears it"));
        QCOMPARE(dialog->table()->currentIndex().row(), 0); // the next one
        QSignalSpy changed(m_works.get(), &WorkLedger::changed);
        dialog->keepButton()->click();
        QVERIFY(!dialog->takeButton()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        const auto pairs = catalogue::PairDecisionStore::open(path("ours"), OpenMode::ReadOnly)->all();
        QCOMPARE(pairs->size(), std::size_t{3});
        QVERIFY(pairs->back().decision == Decision::Rejected);
        QCOMPARE(pairs->back().decidedBy, QStringLiteral("Cy"));
        QCOMPARE(showConflicts()->conflicts()->rowCount(), 0);
    }

    void whatIsOpenIsSaved()
    {
        ConflictDialog* dialog = importTheirs();
        QVERIFY(dialog->saveButton()->isEnabled());
        QVERIFY(dialog->save(path("open.csv")));
        const QByteArray table = contentOf("open.csv");
        QVERIFY(table.contains("here_by") && table.contains("Ada") && table.contains("rejected"));
        QVERIFY(table.contains("gone"));
    }

    void importedAgainItIsKnown()
    {
        importTheirs();
        ConflictDialog* dialog = importTheirs();
        QCOMPARE(dialog->conflicts()->rowCount(), 2);
        QCOMPARE(history().size(), std::size_t{2});
    }

    void aFileOfSomethingElseIsRefused()
    {
        QFile file(path("theirs.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        m_page->exchange()->importFrom(path("theirs.json"));
        auto* banner = m_page->findChild<MessageBanner*>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->kind() == MessageBanner::Kind::Problem, patience);
        QVERIFY(banner->message().contains(QStringLiteral("theirs.json")));
        QVERIFY(!m_page->exchange()->dialog());
    }

    void aLibraryThatCanOnlyBeReadOffersNoImport()
    {
        importTheirs();
        QSignalSpy imported(m_page->exchange(), &DecisionExchange::imported);
        openLibrary("theirs"); // closes the dialog about the other one
        QVERIFY(!m_page->exchange()->dialog() || !m_page->exchange()->dialog()->isVisible());
        openLibrary("ours", WorkLedger::Access::ReadOnly);
        const auto actions = m_page->reviewersButton()->menu()->actions();
        QVERIFY(actions[0]->isEnabled() && !actions[1]->isEnabled());
        m_page->exchange()->importFrom(path("theirs.json"));
        QCOMPARE(imported.count(), 0);
        ConflictDialog* dialog = showConflicts();
        QCOMPARE(dialog->conflicts()->rowCount(), 2);
        QVERIFY(!dialog->keepButton()->isEnabled());
        QTest::keyClick(dialog->table(), Qt::Key_T);
        QCOMPARE(dialog->conflicts()->rowCount(), 2);
    }
};

QTEST_MAIN(DecisionExchangeTest)
#include "decision_exchange_test.moc"
