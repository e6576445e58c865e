// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/made_library.h"
#include "tests/ui/support/widget_walk.h"
#include "ui/results/results_panel.h"
#include "ui/results/results_table_text.h"
#include "ui/results/verdict_bar.h"
#include "ui/results/verdict_book.h"
#include "ui/results/verdict_history.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::Decision;

namespace {

constexpr int patience = 60000;

// A library that keeps verdicts, a clip to judge, and a ranking of eight tracks for it.
class Desk
{
public:
    Desk()
    {
        std::ofstream(clip()) << "the bytes of a clip";
        if (!catalogue::Catalogue::open(library(), catalogue::Catalogue::OpenMode::CreateIfMissing))
            qFatal("no library");
        auto tracks = std::make_shared<library::Snapshot>(*test::madeSnapshot(10));
        for (catalogue::Track& track : tracks->tracks)
            track.contentHash = "hash of " + track.title.toUtf8();
        snapshot = tracks;
        auto query = std::make_shared<search::Query>(*test::madeResult(0, {})->query);
        query->file = clip();
        query->model.name = QStringLiteral("a model");
        query->model.hash = "0011223344";
        auto found = std::make_shared<search::SearchResult>(*test::madeResult(8, search::Verdict::Match));
        found->query = query;
        result = found;
    }

    std::filesystem::path library() const { return path("library"); }
    std::filesystem::path clip() const { return path("clip.wav"); }

    // As the search controller does.
    void search(ResultsPanel& panel) const
    {
        QSignalSpy loaded(&panel, &ResultsPanel::verdictsLoaded);
        panel.prepare(library(), result->query->file);
        panel.setResult(result, snapshot);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), patience); // it may be there already
    }

    std::vector<catalogue::VerdictRecord> kept() const
    {
        return catalogue::VerdictStore::open(library(), catalogue::Catalogue::OpenMode::ReadOnly)
            ->currentOfAll()
            .value();
    }

    std::shared_ptr<const library::Snapshot> snapshot;
    std::shared_ptr<const search::SearchResult> result;

private:
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
};

// A shown panel whose table has the keyboard.
void focusTable(ResultsPanel& panel)
{
    panel.resize(1000, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.table()->setFocus();
}

QString verdictCell(const ResultsPanel& panel, int row)
{
    return panel.model()->index(row, static_cast<int>(ResultColumn::Verdict)).data().toString();
}

void write(const Desk& desk, ResultsPanel& panel, int row, Decision decision)
{
    panel.table()->setCurrentIndex(panel.model()->index(row, 0));
    const std::size_t before = desk.kept().size();
    panel.decide(decision);
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept().size(), before + 1, patience);
}

} // namespace

class VerdictPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersDecideAndTheCatalogueKeepsIt()
    {
        const Desk desk;
        ResultsPanel panel;
        QAbstractItemModelTester rules(panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        focusTable(panel);
        desk.search(panel);
        panel.table()->setFocus();
        QTest::keyClick(panel.table(), Qt::Key_C);
        QCOMPARE(verdictCell(panel, 0), QStringLiteral("Confirmed")); // seen at once
        QTest::keyClick(panel.table(), Qt::Key_Down);
        QTest::keyClick(panel.table(), Qt::Key_R);
        QTest::keyClick(panel.table(), Qt::Key_Down);
        QTest::keyClick(panel.table(), Qt::Key_U);
        QCOMPARE(verdictCell(panel, 1), QStringLiteral("Rejected"));
        QCOMPARE(verdictCell(panel, 2), QStringLiteral("Unsure"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.kept().size(), std::size_t{3}, patience);

        const catalogue::VerdictRecord kept = desk.kept().back(); // the oldest
        QVERIFY(kept.decision == Decision::Confirmed);
        QCOMPARE(kept.track.title, QStringLiteral("Tune 0"));
        QCOMPARE(kept.track.contentHash, QByteArray("hash of Tune 0"));
        QCOMPARE(kept.clip.path, desk.clip());
        QCOMPARE(kept.clip.contentHash.size(), 64);
        QCOMPARE(kept.clip.region, (base::TimeRange{0.0, 20.0}));
        QCOMPARE(kept.modelHash, QByteArray("0011223344"));
        QCOMPARE(kept.modelName, QStringLiteral("a model"));
        QVERIFY(std::abs(kept.probability - 0.98) < 1e-9);
        QVERIFY(std::abs(kept.score - 0.9) < 1e-6);
        QVERIFY(kept.trackTimes && kept.trackTimes->length() > 0.0);
        QVERIFY(!kept.decidedBy.isEmpty());
        QVERIFY(kept.decidedAt.secsTo(QDateTime::currentDateTimeUtc()) < 3600);
    }

    void theSameKeyAgainKeepsTheVerdictAndItsNote()
    {
        const Desk desk;
        ResultsPanel panel;
        QUndoStack stack;
        panel.setUndoStack(&stack);
        focusTable(panel);
        desk.search(panel);
        panel.table()->setFocus();
        for (const auto& [key, decision] :
             {std::pair(Qt::Key_C, Decision::Confirmed), std::pair(Qt::Key_R, Decision::Rejected),
              std::pair(Qt::Key_U, Decision::Unsure)}) {
            QTest::keyClick(panel.table(), key);
            panel.setNote(QStringLiteral("why %1").arg(static_cast<int>(decision)));
            const int changes = stack.count();
            QTest::keyClick(panel.table(), key);
            QVERIFY(panel.verdictBar()->action(decision)->isChecked());
            QCOMPARE(panel.model()->decisionAt(0)->decision, std::optional(decision));
            QCOMPARE(panel.model()->decisionAt(0)->note,
                     QStringLiteral("why %1").arg(static_cast<int>(decision)));
            QCOMPARE(stack.count(), changes);
        }
    }

    void deleteTakesItBack()
    {
        const Desk desk;
        ResultsPanel panel;
        focusTable(panel);
        desk.search(panel);
        panel.table()->setFocus();
        QTest::keyClick(panel.table(), Qt::Key_R);
        QVERIFY(panel.verdictBar()->action(Decision::Rejected)->isChecked());
        QTest::keyClick(panel.table(), Qt::Key_Delete);
        QCOMPARE(verdictCell(panel, 0), QString());
        QVERIFY(!panel.verdictBar()->action(Decision::Rejected)->isChecked());
    }

    void decisionsAreUndoneAndRedone()
    {
        const Desk desk;
        ResultsPanel panel;
        QUndoStack stack;
        panel.setUndoStack(&stack);
        desk.search(panel);
        panel.decide(Decision::Confirmed);
        panel.decide(Decision::Rejected);
        QCOMPARE(stack.count(), 2);
        QVERIFY(stack.undoText().contains(QStringLiteral("Tune 0")));
        stack.undo();
        QCOMPARE(verdictCell(panel, 0), QStringLiteral("Confirmed"));
        stack.undo();
        QCOMPARE(verdictCell(panel, 0), QString());
        stack.redo();
        stack.redo();
        QCOMPARE(verdictCell(panel, 0), QStringLiteral("Rejected"));
        stack.undo();
        // The book tells all of it: two decisions, two undone, two redone, one undone.
        const auto store =
            catalogue::VerdictStore::open(desk.library(), catalogue::Catalogue::OpenMode::ReadOnly);
        const QByteArray clip = panel.verdictBook()->clipHash();
        const QByteArray track = panel.verdictBook()->current().front().track.contentHash;
        QTRY_COMPARE_WITH_TIMEOUT(store->history(clip, track)->size(), std::size_t{7}, patience);
        const auto kept = desk.kept();
        QCOMPARE(kept.size(), std::size_t{1});
        QVERIFY(kept[0].decision == Decision::Confirmed);
    }

    void undoReachesClipsThatAreNoLongerShown()
    {
        const Desk desk;
        ResultsPanel panel;
        QUndoStack stack;
        panel.setUndoStack(&stack);
        desk.search(panel);
        write(desk, panel, 0, Decision::Confirmed);
        panel.clear();
        stack.undo();
        QTRY_VERIFY_WITH_TIMEOUT(desk.kept().empty(), patience);
        QVERIFY(!panel.verdictBar()->isVisible());
    }

    void whatIsDecidedOnOnePageIsSeenOnAll()
    {
        const Desk desk;
        VerdictLedger ledger;
        ResultsPanel search;
        ResultsPanel batch;
        for (ResultsPanel* panel : {&search, &batch}) {
            panel->setLedger(&ledger);
            desk.search(*panel);
        }
        QUndoStack stack;
        batch.setUndoStack(&stack);
        batch.table()->setCurrentIndex(batch.model()->index(2, 0));
        batch.decide(Decision::Confirmed);
        QCOMPARE(verdictCell(search, 2), QStringLiteral("Confirmed")); // without a search of its own
        batch.setNote(QStringLiteral("the refrain"));
        QCOMPARE(search.model()->decisionAt(2)->note, QStringLiteral("the refrain"));
        stack.undo();
        stack.undo();
        QCOMPARE(verdictCell(search, 2), QString());
        QCOMPARE(verdictCell(batch, 2), QString());
    }

    void aNoteIsKeptWithTheVerdict()
    {
        const Desk desk;
        ResultsPanel panel;
        focusTable(panel);
        desk.search(panel);
        panel.table()->setFocus();
        QTest::keyClick(panel.table(), Qt::Key_R);
        QTest::keyClick(panel.table(), Qt::Key_N);
        QTRY_VERIFY(panel.verdictBar()->note()->hasFocus());
        QTest::keyClicks(panel.verdictBar()->note(), QStringLiteral("only the rhythm"));
        QTest::keyClick(panel.verdictBar()->note(), Qt::Key_Return);
        QTRY_VERIFY(panel.table()->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto kept = desk.kept(); // once: it is being written to
                return kept.size() == 1 && kept[0].note == QStringLiteral("only the rhythm");
            }(),
            patience);
        QVERIFY(desk.kept()[0].decision == Decision::Rejected);
        const QString details =
            panel.model()->index(0, static_cast<int>(ResultColumn::Verdict)).data(Qt::ToolTipRole).toString();
        QVERIFY2(details.contains(QStringLiteral("only the rhythm")), qPrintable(details));
        // Another match has no note; a note alone makes it unsure.
        QTest::keyClick(panel.table(), Qt::Key_Down);
        QCOMPARE(panel.verdictBar()->note()->text(), QString());
        panel.setNote(QStringLiteral("ask Anna"));
        QCOMPARE(verdictCell(panel, 1), QStringLiteral("Unsure"));
    }

    void escapeLeavesTheNoteAsItWas()
    {
        const Desk desk;
        ResultsPanel panel;
        focusTable(panel);
        desk.search(panel);
        QLineEdit* note = panel.verdictBar()->note();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("never mind"));
        QTest::keyClick(note, Qt::Key_Escape);
        QCOMPARE(note->text(), QString());
        QCOMPARE(verdictCell(panel, 0), QString());
    }

    void whatWasRejectedBeforeComesLastAndIsAnnounced()
    {
        const Desk desk;
        {
            ResultsPanel before;
            desk.search(before);
            write(desk, before, 0, Decision::Rejected);
            write(desk, before, 2, Decision::Rejected);
            // It does not jump away while it is being looked at.
            QCOMPARE(before.model()->titleAt(0), QStringLiteral("Tune 0"));
            QVERIFY(!before.rejectedLine()->isVisibleTo(&before));
        }
        ResultsPanel panel;
        QAbstractItemModelTester rules(panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.search(panel);
        QCOMPARE(panel.model()->rowCount(), 6);
        QCOMPARE(panel.model()->titleAt(0), QStringLiteral("Tune 1"));
        QCOMPARE(panel.table()->currentIndex().row(), 0);
        QVERIFY(panel.verdictLine()->text().contains(QStringLiteral("Tune 1")));
        QVERIFY(panel.rejectedLine()->isVisibleTo(&panel));
        QCOMPARE(panel.rejectedLine()->text(), QStringLiteral("2 rejected before"));

        panel.rejectedLine()->button()->click();
        QCOMPARE(panel.model()->rowCount(), 8);
        QCOMPARE(panel.model()->titleAt(6), QStringLiteral("Tune 0"));
        QCOMPARE(panel.model()->titleAt(7), QStringLiteral("Tune 2"));
        QCOMPARE(verdictCell(panel, 6), QStringLiteral("Rejected"));
        QCOMPARE(panel.model()->index(6, 0).data().toString(), QStringLiteral("1")); // its rank stays
        panel.rejectedLine()->button()->click();
        QCOMPARE(panel.model()->rowCount(), 6);
    }

    void whereAllWereRejectedTheLineSaysSo()
    {
        const Desk desk;
        {
            ResultsPanel before;
            desk.search(before);
            for (int row = 0; row < 8; ++row)
                write(desk, before, row, Decision::Rejected);
        }
        ResultsPanel panel;
        desk.search(panel);
        QCOMPARE(panel.model()->rowCount(), 0);
        QVERIFY(panel.verdictLine()->text().startsWith(QStringLiteral("No match found")));
        QCOMPARE(panel.rejectedLine()->text(), QStringLiteral("8 rejected before"));
    }

    void theFilterShowsWhatItSays()
    {
        const Desk desk;
        ResultsPanel panel;
        desk.search(panel);
        write(desk, panel, 1, Decision::Confirmed);
        write(desk, panel, 3, Decision::Unsure);
        write(desk, panel, 4, Decision::Rejected);
        const auto choose = [&panel](VerdictFilter filter) {
            QComboBox* box = panel.verdictBar()->filter();
            box->setCurrentIndex(box->findData(static_cast<int>(filter)));
            return panel.model()->rowCount();
        };
        QCOMPARE(choose(VerdictFilter::Undecided), 5);
        QCOMPARE(choose(VerdictFilter::Confirmed), 1);
        QCOMPARE(panel.model()->titleAt(0), QStringLiteral("Tune 1"));
        QCOMPARE(choose(VerdictFilter::Unsure), 1);
        QCOMPARE(panel.model()->titleAt(0), QStringLiteral("Tune 3"));
        QCOMPARE(choose(VerdictFilter::Rejected), 1);
        QCOMPARE(panel.model()->titleAt(0), QStringLiteral("Tune 4"));
        QCOMPARE(choose(VerdictFilter::All), 8);
        // Working through what is undecided, each decision brings the next one.
        QCOMPARE(choose(VerdictFilter::Undecided), 5);
        panel.table()->setCurrentIndex(panel.model()->index(0, 0));
        QSignalSpy selected(&panel, &ResultsPanel::matchSelected);
        panel.decide(Decision::Confirmed);
        QCOMPARE(panel.model()->rowCount(), 4);
        QCOMPARE(panel.table()->currentIndex().row(), 0);
        QCOMPARE(panel.model()->titleAt(0), QStringLiteral("Tune 2"));
        QCOMPARE(selected.size(), 1);
    }

    void aRegionThatIsAnotherPassageIsAnotherQuestion()
    {
        Desk desk;
        ResultsPanel panel;
        desk.search(panel);
        write(desk, panel, 0, Decision::Confirmed);
        auto other = std::make_shared<search::SearchResult>(*desk.result);
        auto query = std::make_shared<search::Query>(*desk.result->query);
        query->range = {40.0, 60.0};
        other->query = query;
        desk.result = other;
        desk.search(panel);
        QCOMPARE(verdictCell(panel, 0), QString());
        query->range = {1.0, 15.0}; // within the first
        desk.search(panel);
        QCOMPARE(verdictCell(panel, 0), QStringLiteral("Confirmed"));
    }

    void whatCannotBeWrittenIsSaidAndNotShown()
    {
        const Desk desk;
        ResultsPanel panel;
        desk.search(panel);
        QSignalSpy problem(&panel, &ResultsPanel::problem);
        std::filesystem::remove_all(desk.library());
        std::ofstream(desk.library()) << "in the way";
        panel.decide(Decision::Confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(!problem.isEmpty(), patience);
        QVERIFY(problem[0][0].value<base::Error>().message.contains(QStringLiteral("library")));
        QTRY_COMPARE_WITH_TIMEOUT(verdictCell(panel, 0), QString(), patience);
    }

    void withoutALibraryNothingCanBeDecided()
    {
        const Desk desk;
        ResultsPanel panel;
        panel.setResult(desk.result, desk.snapshot);
        panel.decide(Decision::Confirmed);
        QCOMPARE(verdictCell(panel, 0), QString());
        QVERIFY(!panel.verdictBar()->isVisibleTo(&panel));
    }

    // H opens it; what is decided while it is open is added on top.
    void theHistoryTellsWhoDecidedWhatAndWhen()
    {
        const Desk desk;
        ResultsPanel panel;
        focusTable(panel);
        desk.search(panel);
        write(desk, panel, 0, Decision::Rejected);
        panel.setNote(QStringLiteral("other bars"));
        panel.decide(Decision::Confirmed);
        panel.takeBack();
        panel.table()->setCurrentIndex(panel.model()->index(0, 0));
        panel.table()->setFocus();
        QTest::keyClick(panel.table(), Qt::Key_H);
        auto* dialog = panel.findChild<VerdictHistoryDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->isModal());
        const QAbstractItemModel& model = *dialog->table()->model();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 4, patience);
        QAbstractItemModelTester rules(dialog->table()->model());
        const auto text = [&model](int row, HistoryColumn column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(0, HistoryColumn::Verdict), QStringLiteral("Taken back"));
        QCOMPARE(text(1, HistoryColumn::Verdict), QStringLiteral("Confirmed"));
        QCOMPARE(text(2, HistoryColumn::Verdict), QStringLiteral("Rejected"));
        QCOMPARE(text(2, HistoryColumn::Note), QStringLiteral("other bars"));
        QCOMPARE(text(3, HistoryColumn::Note), QString());
        QVERIFY(!text(3, HistoryColumn::Person).isEmpty());
        QVERIFY(!text(3, HistoryColumn::Date).isEmpty());
        QVERIFY(text(3, HistoryColumn::Model).contains(QStringLiteral("a model (00112233)")));
        QCOMPARE(test::unnamedWidgets(dialog).join(QLatin1Char('\n')), QString());

        panel.decide(Decision::Unsure);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5, patience);
        QCOMPARE(text(0, HistoryColumn::Verdict), QStringLiteral("Unsure"));
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "history.csv";
        QVERIFY(dialog->exportButton()->isEnabled());
        QVERIFY(dialog->save(file));
        std::ifstream csv(file);
        std::string line;
        int lines = 0;
        while (std::getline(csv, line))
            ++lines;
        QCOMPARE(lines, 6); // with the header
        const auto failed = dialog->save(file / "below-a-file.csv");
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(QStringLiteral("below-a-file.csv")));
        QPointer<VerdictHistoryDialog> open = dialog;
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!open, patience);
    }

    void anotherTrackHasItsOwnHistory()
    {
        const Desk desk;
        ResultsPanel panel;
        focusTable(panel);
        desk.search(panel);
        write(desk, panel, 0, Decision::Confirmed);
        panel.table()->setCurrentIndex(panel.model()->index(1, 0));
        QTest::mouseClick(panel.verdictBar()->historyButton(), Qt::LeftButton);
        auto* dialog = panel.findChild<VerdictHistoryDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->exportButton()->isEnabled(), patience);
        QCOMPARE(dialog->table()->model()->rowCount(), 0);
    }

    void everyPartHasAName()
    {
        const Desk desk;
        ResultsPanel panel;
        desk.search(panel);
        QCOMPARE(test::unnamedWidgets(&panel).join(QLatin1Char('\n')), QString());
        QCOMPARE(test::faultyActions(&panel).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(VerdictPanelTest)
#include "verdict_panel_test.moc"
