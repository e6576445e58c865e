// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/made_library.h"
#include "ui/decisions/decision_table_model.h"
#include "ui/decisions/decisions_page.h"
#include "ui/decisions/evidence_dialog.h"
#include "ui/evidence/heatmap_view.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_ledger.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::Catalogue;
using catalogue::Decision;
using catalogue::VerdictRecord;
using OpenMode = Catalogue::OpenMode;

namespace {

constexpr int patience = 60000;

} // namespace

// What was decided on a search, opened again from the page of decisions.
class DecisionEvidenceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VerdictLedger> m_ledger;
    std::unique_ptr<ResultsPanel> m_results;
    std::unique_ptr<DecisionsPage> m_page;
    std::shared_ptr<const search::SearchResult> m_result;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    std::filesystem::path library() const { return path("library"); }

    // The tracks of the snapshot, as the catalogue has them.
    void makeLibrary(const library::Snapshot& snapshot) const
    {
        auto catalogue = Catalogue::open(library(), OpenMode::CreateIfMissing);
        QVERIFY(catalogue && catalogue->setIdentity(identity("0011223344", 10.0)));
        const auto root = catalogue->addRoot("/music/first");
        std::vector<catalogue::Track> tracks = snapshot.tracks;
        for (catalogue::Track& track : tracks) {
            track.id = {};
            track.root = root->id;
            track.embeddings = {};
            track.chunkCount = 0;
        }
        QVERIFY(catalogue->putTracks(tracks));
    }
    static catalogue::IndexIdentity identity(const QByteArray& hash, double hop)
    {
        catalogue::IndexIdentity identity;
        identity.modelHash = hash;
        identity.modelName = QStringLiteral("model ") + QString::fromLatin1(hash.left(2));
        identity.chunkHop = hop;
        return identity;
    }
    void search()
    {
        QSignalSpy loaded(m_results.get(), &ResultsPanel::verdictsLoaded);
        m_results->prepare(library(), m_result->query->file);
        auto tracks = std::make_shared<library::Snapshot>(*test::madeSnapshot(4));
        tracks->identity.chunkHop = 10.0;
        for (catalogue::Track& track : tracks->tracks)
            track.contentHash = "hash of " + track.title.toUtf8();
        makeLibrary(*tracks);
        m_results->setResult(m_result, tracks);
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), patience);
    }
    void decide(int row, Decision decision)
    {
        m_results->table()->setCurrentIndex(m_results->model()->index(row, 0));
        m_results->decide(decision);
    }
    EvidenceDialog* openEvidence(int row)
    {
        m_page->table()->setCurrentIndex(m_page->table()->model()->index(row, 0));
        delete m_page->evidenceDialog();
        QTest::keyClick(m_page->table(), Qt::Key_E);
        [this] { QTRY_VERIFY_WITH_TIMEOUT(m_page->evidenceDialog(), patience); }();
        return m_page->evidenceDialog();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        std::ofstream(path("clip.wav")) << "the bytes of a clip";
        auto query = std::make_shared<search::Query>(*test::madeResult(0, {})->query);
        query->file = path("clip.wav");
        query->model.name = QStringLiteral("model 00");
        query->model.hash = "0011223344";
        auto found = std::make_shared<search::SearchResult>(*test::madeResult(4, search::Verdict::Match));
        found->query = query;
        found->thresholds = {0.9, 0.4};
        m_result = found;
        QVERIFY(Catalogue::open(library(), OpenMode::CreateIfMissing));
        m_ledger = std::make_unique<VerdictLedger>();
        m_ledger->open(library());
        m_results = std::make_unique<ResultsPanel>();
        m_results->setLedger(m_ledger.get());
        m_page = std::make_unique<DecisionsPage>();
        m_page->setLedger(m_ledger.get());
        m_page->resize(1100, 500);
        m_page->show();
        search();
    }

    void cleanup()
    {
        m_page.reset();
        m_results.reset();
        m_ledger.reset();
    }

    void whatWasSeenIsThereAgain()
    {
        decide(0, Decision::Confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->table()->model()->rowCount(), 1, patience);
        EvidenceDialog* dialog = openEvidence(0);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->picture()->isVisible() && !dialog->noPicture()->isVisible());
        QCOMPARE(dialog->fact(QStringLiteral("Score")), QStringLiteral("0.900"));
        QVERIFY(dialog->fact(QStringLiteral("Probability")).startsWith(QStringLiteral("98")));
        QVERIFY(dialog->fact(QStringLiteral("Key")).contains(QLatin1Char('2')));
        QVERIFY(dialog->fact(QStringLiteral("Tempo")).startsWith(QStringLiteral("104")));
        QCOMPARE(dialog->fact(QStringLiteral("Model")), QStringLiteral("model 00 (00112233)"));
        QVERIFY(dialog->fact(QStringLiteral("Thresholds")).contains(QStringLiteral("90")));
        QVERIFY2(dialog->today()->text().contains(QStringLiteral("as they were")),
                 qPrintable(dialog->today()->text()));
        QSignalSpy searches(m_page.get(), &DecisionsPage::queryRequested);
        dialog->searchButton()->click();
        QCOMPARE(searches.count(), 1);
    }

    void aChangedNoteHasTheSameEvidence()
    {
        decide(0, Decision::Confirmed);
        m_results->setNote(QStringLiteral("the same bridge"));
        const auto note = [this] {
            const auto* rows = m_page->table()->model();
            return rows->index(0, static_cast<int>(DecisionColumn::Note)).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(note(), QStringLiteral("the same bridge"), patience);
        EvidenceDialog* dialog = openEvidence(0);
        QCOMPARE(dialog->fact(QStringLiteral("Note")), QStringLiteral("the same bridge"));
        QVERIFY(dialog->picture()->isVisible());
    }

    void whatChangedSinceIsSaid()
    {
        decide(1, Decision::Rejected);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->table()->model()->rowCount(), 1, patience);
        {
            auto catalogue = Catalogue::open(library(), OpenMode::Existing);
            QVERIFY(catalogue->setIdentity(identity("ff", 7.5)));
            std::vector<TrackId> ids;
            const auto tracks = catalogue->tracks();
            for (const catalogue::Track& track : *tracks)
                ids.push_back(track.id);
            QVERIFY(catalogue->removeTracks(ids));
        }
        std::filesystem::remove(path("clip.wav"));
        EvidenceDialog* dialog = openEvidence(0);
        const QString text = dialog->today()->text();
        QVERIFY2(text.contains(QStringLiteral("model ff")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("7.5 s in place of every 10 s")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("no longer in the library")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("no longer where it was")), qPrintable(text));
        QCOMPARE(dialog->fact(QStringLiteral("Score")), QStringLiteral("0.850")); // as it was
        QVERIFY(dialog->picture()->isVisible());
    }

    void whatWasDecidedWithoutASearchSaysSo()
    {
        VerdictRecord record;
        record.clip = {"another clip", path("other.wav"), {0.0, 10.0}};
        record.track.contentHash = "hash of Tune 1";
        record.track.title = QStringLiteral("Tune 1");
        record.track.path = "/music/first/folder/tune-1.ogg";
        record.decision = Decision::Unsure;
        record.decidedAt = QDateTime::currentDateTimeUtc();
        m_ledger->write(library(), record);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->table()->model()->rowCount(), 1, patience);
        EvidenceDialog* dialog = openEvidence(0);
        QVERIFY(!dialog->picture()->isVisible() && dialog->noPicture()->isVisible());
        QVERIFY(dialog->noPicture()->text().contains(QStringLiteral("without a search")));
        QVERIFY(dialog->fact(QStringLiteral("Score")).isEmpty());
    }
};

QTEST_MAIN(DecisionEvidenceTest)
#include "decision_evidence_test.moc"
