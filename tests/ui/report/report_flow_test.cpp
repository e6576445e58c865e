// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hash_check.h"
#include "tests/core/report/csv_reader.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/report/report_exporter.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_bar.h"
#include "ui/results/verdict_book.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/message_banner.h"

#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::Decision;

namespace {

constexpr int patience = 60000;

// Searches for the clip and waits until the verdicts on it are known.
void searchFor(MainWindow& window, const std::filesystem::path& clip)
{
    QSignalSpy loaded(window.resultsPanel(), &ResultsPanel::verdictsLoaded);
    window.openClip(clip);
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), patience);
}

QByteArray contentOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QAction* actionOf(const MainWindow& window, const QString& text)
{
    const auto actions = window.findChildren<QAction*>();
    for (QAction* action : actions) {
        if (!action->menu() && action->text().remove(QLatin1Char('&')).startsWith(text))
            return action;
    }
    return nullptr;
}

} // namespace

class ReportFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The work of rights staff, on real sound: search, judge, close; search again, report.
    void verdictsOutliveTheSessionAndReachTheReport()
    {
        test::WindowFixture fixture(QStringLiteral("report"));
        const auto clip = fixture.makeClip(102);
        const auto library = fixture.path("library");
        QString rejected;
        {
            MainWindow& window = *fixture.window;
            window.start({library, {}, {}});
            QVERIFY(!actionOf(window, QStringLiteral("Export report"))->isEnabled());
            actionOf(window, QStringLiteral("Settings"))->trigger();
            auto* settings = window.findChild<SettingsDialog*>();
            QVERIFY(settings);
            QTest::keyClicks(settings->reviewerEdit(), QStringLiteral("Anna Weber"));
            settings->accept();
            QSignalSpy indexed(window.worker(), &BackgroundWorker::indexingFinished);
            window.addFolders({fixture.makeMusic(4, 40.0)});
            QVERIFY(indexed.wait(patience));
            searchFor(window, clip);
            QCOMPARE(window.resultsPanel()->model()->titleAt(0), QStringLiteral("music/tune-02"));
            window.resultsPanel()->table()->setCurrentIndex(window.resultsPanel()->model()->index(1, 0));
            rejected = window.resultsPanel()->model()->titleAt(1);
            window.resultsPanel()->decide(Decision::Rejected);
            window.resultsPanel()->setNote(QStringLiteral("another tune"));
            window.resultsPanel()->table()->setCurrentIndex(window.resultsPanel()->model()->index(0, 0));
            window.resultsPanel()->decide(Decision::Confirmed);
            QVERIFY(actionOf(window, QStringLiteral("Export report"))->isEnabled());
            fixture.window.reset(); // writes what is still to be written
        }
        fixture.window = std::make_unique<MainWindow>(&fixture.theme);
        MainWindow& window = *fixture.window;
        QSignalSpy opened(window.worker(), &BackgroundWorker::libraryOpened);
        window.start({library, {}, {}});
        QVERIFY(opened.wait(patience));
        searchFor(window, clip);
        const ResultsPanel& results = *window.resultsPanel();
        QCOMPARE(results.rejectedLine()->text(), QStringLiteral("1 rejected before"));
        QCOMPARE(results.model()->rowCount(), 3);
        QCOMPARE(results.model()->titleAt(0), QStringLiteral("music/tune-02"));
        QVERIFY(results.model()->decisionAt(0)->decision == Decision::Confirmed);

        ReportExporter exporter(&window, window.banner());
        for (const char* name : {"report.csv", "report.pdf"}) {
            QSignalSpy finished(&exporter, &ReportExporter::finished);
            exporter.write(reportMaker(results), fixture.path(name));
            QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patience);
            QVERIFY(window.banner()->message().contains(QLatin1String(name)));
            const auto list = report::readHashList(report::hashListFile(fixture.path(name)));
            QVERIFY(list && list->isIntact);
            QCOMPARE(list->madeBy, QStringLiteral("Anna Weber"));
            const auto check = report::checkHashes(*list, report::hashListFile(fixture.path(name)),
                                                   report::RecordingsToo::Yes);
            QVERIFY(check && check->isSound());
            QVERIFY(check->checkedCount > 4); // with the clip and the tracks
        }
        QVERIFY(contentOf(fixture.path("report.pdf")).startsWith("%PDF-"));
        const auto records = test::parseCsv(contentOf(fixture.path("report.csv")));
        QCOMPARE(records.size(), std::size_t{5}); // what was rejected is in the report
        const auto field = [&records](std::size_t row, const char* column) {
            return records[row][records[0].indexOf(QLatin1String(column))];
        };
        QCOMPARE(field(1, "verdict"), QStringLiteral("confirmed"));
        QCOMPARE(field(1, "decided_by"), QStringLiteral("Anna Weber"));
        QCOMPARE(field(1, "made_by"), QStringLiteral("Anna Weber")); // kept in the settings
        QCOMPARE(field(1, "clip_hash").size(), 64);
        QCOMPARE(field(1, "library_tracks"), QStringLiteral("4"));
        QVERIFY(!field(1, "model_hash").isEmpty() && !field(1, "track_hash").isEmpty());
        std::size_t row = 1;
        while (row + 1 < records.size() && field(row, "name") != rejected)
            ++row;
        QCOMPARE(field(row, "verdict"), QStringLiteral("rejected"));
        QCOMPARE(field(row, "note"), QStringLiteral("another tune"));
    }

    void whatCannotBeWrittenIsExplained()
    {
        test::WindowFixture fixture(QStringLiteral("report-fails"));
        ReportExporter exporter(fixture.window.get(), fixture.window->banner());
        const auto make = [] { return report::Report(); };
        for (const char* name : {"no/such/folder/report.pdf", "report.docx"}) {
            QSignalSpy failed(&exporter, &ReportExporter::failed);
            exporter.write(make, fixture.path(name));
            QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
            QVERIFY(fixture.window->banner()->message().contains(QStringLiteral("report.")));
            QVERIFY(!std::filesystem::exists(fixture.path(name)));
        }
    }
};

QTEST_MAIN(ReportFlowTest)
#include "report_flow_test.moc"
