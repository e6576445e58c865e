// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisions_page.h"

#include "ui/decisions/decision_filter_model.h"
#include "ui/decisions/decision_table_model.h"
#include "ui/results/verdict_ledger.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::Decision;
using catalogue::VerdictRecord;

namespace {

constexpr int patience = 60000;

VerdictRecord entry(int number, Decision decision, const char* person, const char* note, int daysAgo)
{
    VerdictRecord record;
    const QByteArray digits = QByteArray::number(number);
    record.clip = {"clip " + digits, "/clips/claim-" + digits.toStdString() + ".wav", {10.0, 30.0}};
    record.track.contentHash = "track " + digits;
    record.track.path = "/music/track-" + digits.toStdString() + ".flac";
    record.track.title =
        QStringLiteral("Autumn Bridge Cinders Dawn Ember").split(QLatin1Char(' '))[number - 1];
    record.track.artist = QStringLiteral("Élise");
    record.decision = decision;
    record.note = QString::fromUtf8(note);
    record.decidedBy = QString::fromUtf8(person);
    record.decidedAt = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    record.score = 0.5;
    record.probability = 0.01 * number;
    record.queryTimes = base::TimeRange{10.0, 30.0};
    record.trackTimes = base::TimeRange{40.0, 60.0};
    return record;
}

} // namespace

// The page over a real ledger and a real library.
class DecisionsPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VerdictLedger> m_ledger;
    std::unique_ptr<DecisionsPage> m_page;

    std::filesystem::path library() const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / "lib";
    }
    int shown() const { return m_page->filter()->rowCount(); }
    QString cell(int row, DecisionColumn column) const
    {
        return m_page->filter()->index(row, static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(catalogue::Catalogue::open(library(), catalogue::Catalogue::OpenMode::CreateIfMissing));
        auto store = catalogue::VerdictStore::open(library(), catalogue::Catalogue::OpenMode::Existing);
        QVERIFY(store && store->add(std::array{entry(1, Decision::Confirmed, "Ada", "same words", 400),
                                               entry(2, Decision::Rejected, "Bo", "only the riff", 20),
                                               entry(3, Decision::Unsure, "Ada", "", 2)}));
        m_ledger = std::make_unique<VerdictLedger>();
        m_ledger->open(library());
        m_page = std::make_unique<DecisionsPage>();
        m_page->setLedger(m_ledger.get());
        m_page->resize(1100, 500);
        m_page->show();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 3, patience);
    }

    void cleanup()
    {
        m_page.reset();
        m_ledger.reset();
    }

    void allDecisionsAreThereTheNewestFirst()
    {
        QCOMPARE(cell(0, DecisionColumn::Track), QStringLiteral("Cinders – Élise"));
        QCOMPARE(cell(2, DecisionColumn::Note), QStringLiteral("same words"));
        QCOMPARE(cell(1, DecisionColumn::Region), QStringLiteral("0:10 – 0:30"));
        QVERIFY(m_page->countLabel()->text().startsWith(QLatin1Char('3')));
        m_page->table()->sortByColumn(static_cast<int>(DecisionColumn::Probability), Qt::AscendingOrder);
        QCOMPARE(cell(0, DecisionColumn::Track), QStringLiteral("Autumn – Élise"));
    }

    void theyAreFilteredByWordsDecisionPersonAndTime()
    {
        m_page->words()->setText(QStringLiteral("RIFF élise"));
        QTRY_COMPARE(shown(), 1);
        QCOMPARE(cell(0, DecisionColumn::Person), QStringLiteral("Bo"));
        QVERIFY(m_page->countLabel()->text().startsWith(QLatin1String("1 of 3")));
        m_page->words()->setText(QStringLiteral("claim-3"));
        QTRY_COMPARE(cell(0, DecisionColumn::Clip), QStringLiteral("claim-3.wav"));
        QTest::keyClicks(m_page->words(), QStringLiteral("v")); // is a letter here, not a comparison
        QTRY_COMPARE(shown(), 0);
        QVERIFY(!m_page->exportButton()->isEnabled());
        m_page->words()->clear();
        QTRY_COMPARE(shown(), 3);

        m_page->decisionBox()->setCurrentIndex(
            m_page->decisionBox()->findData(static_cast<int>(Decision::Confirmed)));
        QCOMPARE(shown(), 1);
        m_page->decisionBox()->setCurrentIndex(0);
        m_page->personBox()->setCurrentIndex(m_page->personBox()->findText(QStringLiteral("Ada")));
        QCOMPARE(shown(), 2);
        m_page->periodBox()->setCurrentIndex(m_page->periodBox()->findData(30));
        QCOMPARE(shown(), 1);
        m_page->personBox()->setCurrentIndex(0);
        QCOMPARE(shown(), 2);
    }

    void whatIsDecidedElsewhereComesAndWhatIsTakenBackGoes()
    {
        m_page->table()->setCurrentIndex(m_page->filter()->index(1, 0));
        VerdictRecord another = entry(4, Decision::Confirmed, "Cy", "new", 0);
        m_ledger->write(library(), another);
        QTRY_COMPARE(shown(), 4);
        QCOMPARE(cell(0, DecisionColumn::Person), QStringLiteral("Cy"));
        QCOMPARE(m_page->current()->track.title, QStringLiteral("Bridge")); // still the current one
        QVERIFY(m_page->personBox()->findText(QStringLiteral("Cy")) > 0);
        another.decision.reset();
        m_ledger->write(library(), another);
        QTRY_COMPARE(shown(), 3);
    }

    void theCurrentOneIsSearchedForAndCompared()
    {
        QSignalSpy searches(m_page.get(), &DecisionsPage::queryRequested);
        QSignalSpy comparisons(m_page.get(), &DecisionsPage::compareRequested);
        m_page->table()->setCurrentIndex(m_page->filter()->index(2, 0));
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QCOMPARE(searches.count(), 1);
        QCOMPARE(searches[0][0].value<std::filesystem::path>(), std::filesystem::path("/clips/claim-1.wav"));
        QCOMPARE(searches[0][1].value<base::TimeRange>().start, 10.0);
        m_page->compareButton()->click();
        QCOMPARE(comparisons.count(), 1);
        QCOMPARE(comparisons[0][2].value<std::filesystem::path>(),
                 std::filesystem::path("/music/track-1.flac"));
    }

    void whatIsShownIsSaved()
    {
        m_page->personBox()->setCurrentIndex(m_page->personBox()->findText(QStringLiteral("Bo")));
        const auto file = std::filesystem::path(m_folder->path().toStdString()) / "out.csv";
        QVERIFY(m_page->save(file));
        QFile saved(QString::fromStdString(file.string()));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray text = saved.readAll();
        QVERIFY(text.contains("only the riff"));
        QVERIFY(!text.contains("same words"));
    }

    void aLibraryWithoutDecisionsSaysWhatWouldBeHere()
    {
        const auto empty = library().parent_path() / "empty";
        QVERIFY(catalogue::Catalogue::open(empty, catalogue::Catalogue::OpenMode::CreateIfMissing));
        m_ledger->open(empty);
        QTRY_VERIFY(m_page->findChild<EmptyState*>()->isVisible());
        QVERIFY(m_page->current() == nullptr);
    }

    void aHiddenPageReadsWhenItIsShown()
    {
        m_page->hide();
        m_ledger->write(library(), entry(5, Decision::Confirmed, "Di", "", 0));
        QCoreApplication::processEvents();
        QCOMPARE(shown(), 3);
        m_page->show();
        QCOMPARE(shown(), 4);
    }
};

QTEST_MAIN(DecisionsPageTest)
#include "decisions_page_test.moc"
