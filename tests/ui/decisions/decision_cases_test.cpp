// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"
#include "core/catalogue/batch_store.h"
#include "core/catalogue/case_store.h"
#include "core/report/hash_check.h"
#include "ui/decisions/case_controls.h"
#include "ui/decisions/case_dialog.h"
#include "ui/decisions/decision_filter_model.h"
#include "ui/decisions/decisions_page.h"
#include "ui/results/verdict_ledger.h"
#include "ui/widgets/message_banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::Case;
using catalogue::CaseStore;
using catalogue::Catalogue;
using catalogue::Decision;
using catalogue::VerdictRecord;
using OpenMode = Catalogue::OpenMode;

namespace {

constexpr int patience = 60000;

QByteArray hashOf(const char* kind, int number)
{
    return QByteArray(kind).append(QByteArray::number(number)).toHex().leftJustified(64, '0');
}

// Two of them are on the first clip.
VerdictRecord entry(int number, Decision decision)
{
    VerdictRecord record;
    const int clip = number < 3 ? 1 : number;
    record.clip = {hashOf("clip", clip), "/clips/claim-" + std::to_string(clip) + ".wav", {10.0, 30.0}};
    record.track.contentHash = hashOf("track", number);
    record.track.path = "/music/track-" + std::to_string(number) + ".flac";
    record.track.title = QStringLiteral("Tune %1").arg(number);
    record.decision = decision;
    record.note = QStringLiteral("note %1").arg(number);
    record.decidedBy = QStringLiteral("Ada");
    record.decidedAt = QDateTime::currentDateTimeUtc().addDays(-number);
    record.score = 0.5;
    record.probability = 0.9;
    record.modelName = QStringLiteral("a model");
    record.modelHash = "0011";
    return record;
}

QString plain(const QString& text)
{
    return QString(text).remove(QLatin1Char('&'));
}

} // namespace

// Cases over the real page, ledgers and catalogue.
class DecisionCasesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VerdictLedger> m_ledger;
    std::unique_ptr<DecisionsPage> m_page;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    std::filesystem::path library() const { return path("library"); }
    int shown() const { return m_page->filter()->rowCount(); }
    CaseControls* cases() const { return m_page->cases(); }

    void choose(std::initializer_list<int> rows) const
    {
        m_page->table()->clearSelection();
        for (const int row : rows)
            m_page->table()->selectionModel()->select(
                m_page->filter()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    // An entry of the menu of cases, or of one of its menus.
    QAction* action(const QString& first, const QString& second = {}) const
    {
        QMenu* menu = m_page->casesButton()->menu();
        Q_EMIT menu->aboutToShow();
        const auto find = [](const QMenu* in, const QString& text) -> QAction* {
            for (QAction* entry : in->actions()) {
                if (plain(entry->text()).startsWith(text))
                    return entry;
            }
            qFatal("no such entry: %s", qPrintable(text));
        };
        QAction* found = find(menu, first);
        return second.isEmpty() ? found : find(found->menu(), second);
    }
    CaseDialog* dialog() const
    {
        [this] { QTRY_VERIFY_WITH_TIMEOUT(cases()->dialog(), patience); }();
        return cases()->dialog();
    }
    // A case with the decisions of the first two rows, which is shown afterwards.
    void makeCase(const QString& name)
    {
        choose({0, 1});
        action(QStringLiteral("Put 2 decision(s) into"), QStringLiteral("A new case"))->trigger();
        CaseDialog* asked = dialog();
        QTest::keyClicks(asked->nameEdit(), name);
        QTest::mouseClick(asked->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->caseBox()->findText(name) > 0, patience);
        m_page->caseBox()->setCurrentIndex(m_page->caseBox()->findText(name));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 2, patience);
    }
    Case kept(std::size_t place = 0) const
    {
        return CaseStore::open(library(), OpenMode::ReadOnly)->cases()->at(place);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        base::setReviewerName(QStringLiteral("Cy Ng"));
        QVERIFY(Catalogue::open(library(), OpenMode::CreateIfMissing));
        auto store = catalogue::VerdictStore::open(library(), OpenMode::Existing);
        QVERIFY(store->add(std::array{entry(1, Decision::Confirmed), entry(2, Decision::Rejected),
                                      entry(3, Decision::Unsure), entry(4, Decision::Confirmed)}));
        auto runs = catalogue::BatchStore::open(library(), OpenMode::Existing);
        std::vector<catalogue::BatchClip> clips(1);
        catalogue::BatchRun run;
        run.name = QStringLiteral("claims of May");
        clips[0].file = "/clips/claim-4.wav";
        QVERIFY(runs->begin(run, clips));
        clips[0].status = catalogue::BatchStatus::NoMatch;
        clips[0].contentHash = hashOf("clip", 4);
        clips[0].searched = {10.0, 30.0};
        QVERIFY(runs->putOutcome(clips[0]));
        m_ledger = std::make_unique<VerdictLedger>();
        m_ledger->open(library());
        m_page = std::make_unique<DecisionsPage>();
        m_page->setLedger(m_ledger.get());
        m_page->resize(1100, 500);
        m_page->show();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 4, patience);
    }

    void cleanup()
    {
        m_page.reset();
        m_ledger.reset();
        base::setReviewerName({});
    }

    void chosenDecisionsBecomeACaseThatCanBeShownAlone()
    {
        QVERIFY(!m_page->caseBox()->isVisible()); // there is none
        makeCase(QStringLiteral("2026/17"));
        QVERIFY(m_page->caseBox()->isVisible());
        QCOMPARE(kept().text.name, QStringLiteral("2026/17"));
        QCOMPARE(kept().text.reviewer, QStringLiteral("Cy Ng"));
        QCOMPARE(kept().verdictCount, std::size_t{2});
        m_page->caseBox()->setCurrentIndex(0);
        QTRY_COMPARE(shown(), 4);
    }

    void aNameIsNeededAndOnlyOneCaseHasIt()
    {
        makeCase(QStringLiteral("one"));
        action(QStringLiteral("New case"))->trigger();
        CaseDialog* asked = dialog();
        QVERIFY(!asked->acceptButton()->isEnabled());
        QTest::keyClicks(asked->nameEdit(), QStringLiteral("ONE"));
        QTest::mouseClick(asked->acceptButton(), Qt::LeftButton);
        auto* banner = m_page->findChild<MessageBanner*>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->kind() == MessageBanner::Kind::Problem, patience);
        QVERIFY(banner->message().contains(QStringLiteral("ONE")));
        QCOMPARE(CaseStore::open(library(), OpenMode::ReadOnly)->cases()->size(), std::size_t{1});
    }

    void aClipBringsAllThatIsDecidedAboutIt()
    {
        makeCase(QStringLiteral("one"));
        m_page->caseBox()->setCurrentIndex(0);
        QTRY_COMPARE(shown(), 4);
        choose({2}); // of claim-3
        QSignalSpy filled(cases(), &CaseControls::filled);
        action(QStringLiteral("Put 1 clip(s) into"), QStringLiteral("one"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(filled.count(), 1, patience);
        QCOMPARE(kept().clipCount, std::size_t{1});
        m_page->caseBox()->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 3, patience);
        VerdictRecord later = entry(3, Decision::Confirmed); // on another track
        later.track.contentHash = hashOf("track", 9);
        m_ledger->write(library(), later);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 4, patience);
    }

    void whatIsTakenOutIsNoLongerShown()
    {
        makeCase(QStringLiteral("one"));
        choose({0});
        QSignalSpy filled(cases(), &CaseControls::filled);
        action(QStringLiteral("Take the chosen decisions out"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(filled.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, patience);
        QCOMPARE(m_ledger->all().size(), std::size_t{3}); // it is still decided
    }

    void aCaseIsEditedAsAWhole()
    {
        makeCase(QStringLiteral("one"));
        action(QStringLiteral("Edit"))->trigger();
        CaseDialog* asked = dialog();
        QCOMPARE(asked->contents()->count(), 2);
        asked->nameEdit()->selectAll();
        QTest::keyClicks(asked->nameEdit(), QStringLiteral("renamed"));
        asked->notesEdit()->setPlainText(QStringLiteral("a letter came"));
        asked->contents()->setCurrentRow(0);
        QTest::keyClick(asked->contents(), Qt::Key_Delete);
        QCOMPARE(asked->contents()->count(), 1);
        asked->addRunButton()->menu()->actions().front()->trigger();
        QCOMPARE(asked->contents()->count(), 2);
        QVERIFY(asked->contents()->item(0)->text().contains(QStringLiteral("claims of May")));
        QCOMPARE(kept().text.name, QStringLiteral("one")); // nothing is written yet
        QTest::mouseClick(asked->acceptButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(kept().text.name, QStringLiteral("renamed"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(kept().runCount, std::size_t{1}, patience);
        QCOMPARE(kept().text.notes, QStringLiteral("a letter came"));
        QCOMPARE(kept().verdictCount, std::size_t{1});
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 2, patience); // one of the run's clip
        QTRY_COMPARE_WITH_TIMEOUT(m_page->caseBox()->currentText(), QStringLiteral("renamed"), patience);
    }

    void whatIsNotSavedIsNotChanged()
    {
        makeCase(QStringLiteral("one"));
        action(QStringLiteral("Edit"))->trigger();
        CaseDialog* asked = dialog();
        asked->contents()->selectAll();
        asked->takeOutButton()->click();
        QCOMPARE(asked->contents()->count(), 0);
        asked->reject();
        QTest::qWait(50);
        QCOMPARE(kept().verdictCount, std::size_t{2});
    }

    void itIsClosedAndOpenedAgain()
    {
        makeCase(QStringLiteral("one"));
        action(QStringLiteral("Close"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->caseBox()->currentText(), QStringLiteral("one (closed)"), patience);
        QCOMPARE(shown(), 2);
        choose({0});
        QCOMPARE(action(QStringLiteral("Put 1 decision(s) into"))->menu()->actions().size(),
                 2); // not into it
        action(QStringLiteral("Reopen"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->caseBox()->currentText(), QStringLiteral("one"), patience);
    }

    void itsReportIsOneDocumentWithItsHashes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("document") << QByteArray("case.pdf");
        QTest::newRow("table") << QByteArray("case.csv");
    }

    void itsReportIsOneDocumentWithItsHashes()
    {
        QFETCH(QByteArray, name);
        makeCase(QStringLiteral("one"));
        const std::int64_t id = kept().id;
        QVERIFY(
            CaseStore::open(library(), OpenMode::Existing)->add(id, {.runs = {{1, QStringLiteral("r")}}}));
        QSignalSpy reported(cases(), &CaseControls::reported);
        const auto file = path(name.constData());
        cases()->writeReport(file);
        QTRY_COMPARE_WITH_TIMEOUT(reported.count(), 1, patience);
        const auto list = report::readHashList(report::hashListFile(file));
        QVERIFY(list);
        QCOMPARE(list->madeBy, QStringLiteral("Cy Ng"));
        QStringList names;
        for (const report::HashedRecording& recording : list->recordings)
            names << QString::fromStdString(recording.file.filename().string());
        names.sort();
        QCOMPARE(names.join(QLatin1Char(' ')),
                 QStringLiteral("claim-1.wav claim-4.wav track-1.flac track-2.flac track-4.flac"));
        QVERIFY(report::checkHashes(*list, report::hashListFile(file), report::RecordingsToo::No)->isSound());
        QFile written(QString::fromStdString(file.string()));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        if (name.endsWith("csv")) {
            for (const char* part : {"note 1", "note 2", "note 4", "claims of May"})
                QVERIFY2(bytes.contains(part), part);
            QVERIFY(!bytes.contains("note 3"));
        } else {
            QVERIFY(bytes.startsWith("%PDF"));
        }
    }

    void aLibraryThatCanOnlyBeReadOffersNoChanges()
    {
        makeCase(QStringLiteral("one"));
        cases()->setHindrance(QStringLiteral("It can only be read."));
        choose({0});
        QVERIFY(!action(QStringLiteral("Put 1 decision(s) into"))->isEnabled());
        QVERIFY(!action(QStringLiteral("New case"))->isEnabled());
        QVERIFY(!action(QStringLiteral("Edit"))->isEnabled());
        QVERIFY(action(QStringLiteral("Write its report"))->isEnabled());
    }

    void anotherLibraryHasOtherCases()
    {
        makeCase(QStringLiteral("one"));
        QVERIFY(Catalogue::open(path("other"), OpenMode::CreateIfMissing));
        auto store = catalogue::VerdictStore::open(path("other"), OpenMode::Existing);
        const VerdictRecord only = entry(1, Decision::Confirmed);
        QVERIFY(store->add(std::span(&only, 1)));
        m_ledger->open(path("other"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->caseBox()->isVisible(), patience);
        QVERIFY(cases()->current() == nullptr);
    }
};

QTEST_MAIN(DecisionCasesTest)
#include "decision_cases_test.moc"
