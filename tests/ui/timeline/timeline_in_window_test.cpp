// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/main_window/main_pages.h"
#include "ui/query/long_clip_line.h"
#include "ui/query/query_panel.h"
#include "ui/report/report_exporter.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_bar.h"
#include "ui/results/verdict_book.h"
#include "ui/timeline/timeline_controller.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_status.h"
#include "ui/timeline/timeline_verdicts.h"
#include "ui/widgets/message_banner.h"

#include <QSignalSpy>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

constexpr int patience = 120000; // milliseconds; only a hang takes so long

} // namespace

// From a long clip to what is played in it, and on to the evidence, in the real window on real files.
class TimelineInWindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::filesystem::path m_programme;

    MainWindow& window() const { return *m_fixture->window; }
    TimelinePage& page() const { return *window().timelinePage(); }

    // Noise, the first tune, noise, the third one, the first again: 200 s.
    std::filesystem::path makeProgramme() const
    {
        std::vector<float> samples;
        const auto add = [&samples](const std::vector<float>& part) {
            samples.insert(samples.end(), part.begin(), part.end());
        };
        add(test::noise(1, 20.0));
        add(test::melody(100, 60.0));
        add(test::noise(2, 20.0));
        add(test::melody(102, 60.0, 2));
        add(test::melody(100, 60.0));
        test::writeWav(m_fixture->path("programme.wav"), samples);
        return m_fixture->path("programme.wav");
    }

    QString trackOf(int row) const
    {
        return QString::fromStdString(page().model()->pathAt(row).stem().string());
    }

    QList<int> knownRows() const
    {
        QList<int> rows;
        for (int row = 0; row < page().model()->rowCount(); ++row) {
            if (page().model()->trackAt(row))
                rows << row;
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<test::WindowFixture>(QStringLiteral("timeline"));
        const auto music = m_fixture->makeMusic(4, 60.0);
        QSignalSpy indexed(window().worker(), &BackgroundWorker::indexingFinished);
        window().start({m_fixture->path("library"), {}, {}});
        window().addFolders({music});
        QVERIFY(indexed.wait(patience));
        m_programme = makeProgramme();
    }

    void aShortClipIsAskedNothing()
    {
        QSignalSpy found(window().worker(), &BackgroundWorker::searchFinished);
        window().openClip(m_fixture->makeClip(101));
        QVERIFY(found.wait(patience));
        QVERIFY(!window().queryPanel()->longClipLine()->isVisible());
    }

    // The search is what happens by itself; the other question is beside it.
    void aLongClipOffersBothQuestions()
    {
        QSignalSpy found(window().worker(), &BackgroundWorker::searchFinished);
        window().openClip(m_programme);
        const LongClipLine* line = window().queryPanel()->longClipLine();
        QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), patience);
        QVERIFY(found.count() == 1 || found.wait(patience));
        QCOMPARE(window().pages()->currentPage(), window().searchPage());
        QVERIFY(line->isVisible()); // folded as well
        QVERIFY(line->timelineButton()->focusPolicy() & Qt::TabFocus);
        QTest::mouseClick(line->searchButton(), Qt::LeftButton);
        QVERIFY(found.wait(patience));
        QCOMPARE(window().pages()->currentPage(), window().searchPage());
    }

    void whatIsPlayedIsShownWithItsTimes()
    {
        window().queryPanel()->longClipLine()->timelineButton()->setFocus();
        QTest::keyClick(window().queryPanel()->longClipLine()->timelineButton(), Qt::Key_Space);
        QCOMPARE(window().pages()->currentPage(), &page());
        QCOMPARE(page().recording(), m_programme);
        QVERIFY(window().timelineController()->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(page().timeline() != nullptr, patience);
        QVERIFY(!window().timelineController()->isRunning());
        QStringList tracks;
        for (const int row : knownRows())
            tracks << trackOf(row);
        QCOMPARE(tracks, QStringList({QStringLiteral("tune-00"), QStringLiteral("tune-02"),
                                      QStringLiteral("tune-00")}));
        const TimelineRow& second = *page().model()->rowAt(knownRows()[1]);
        QVERIFY(std::abs(second.time.start - 100.0) < 5.0 && std::abs(second.time.end - 160.0) < 5.0);
        // Asked once more it is there already.
        window().showTimeline(m_programme);
        QVERIFY(!window().timelineController()->isRunning());
    }

    void aVerdictOnAStretchIsKeptAndSeenWhereItIsSearchedFor()
    {
        window().pages()->showPage(&page());
        const int row = knownRows()[1];
        page().table()->setCurrentStretch(row);
        QTRY_VERIFY_WITH_TIMEOUT(page().verdicts()->book()->isReady(), patience);
        page().table()->setFocus();
        QTest::keyClick(page().table(), Qt::Key_C);
        QVERIFY(page().model()->decisionAt(row));
        QCOMPARE(page().model()->decisionAt(row)->decision, std::optional(catalogue::Decision::Confirmed));
        QVERIFY(!page().model()->decisionAt(knownRows()[0])); // another stretch
        QVERIFY(!page().model()->decisionAt(knownRows()[2]));

        QSignalSpy found(window().worker(), &BackgroundWorker::searchFinished);
        const TrackId track = page().model()->trackAt(row)->id;
        QTest::keyClick(page().table(), Qt::Key_Q);
        QCOMPARE(window().pages()->currentPage(), window().searchPage());
        QCOMPARE(window().queryPanel()->clip(), m_programme);
        QVERIFY(window().queryPanel()->region().has_value());
        QVERIFY(std::abs(window().queryPanel()->region()->start - page().model()->rowAt(row)->time.start) <
                0.1);
        QVERIFY(found.wait(patience));
        ResultsPanel* results = window().resultsPanel();
        const int chosen = results->table()->currentIndex().row();
        QCOMPARE(results->model()->trackAt(chosen)->id, track);
        QTRY_VERIFY_WITH_TIMEOUT(results->model()->decisionAt(chosen) != nullptr, patience);
        QCOMPARE(results->model()->decisionAt(chosen)->decision,
                 std::optional(catalogue::Decision::Confirmed));

        // Taken back, wherever.
        window().undoStack()->undo();
        QVERIFY(!page().model()->decisionAt(row));
    }

    void theEvidenceOfATrackThatIsNotFirstIsThatTrack()
    {
        // Of the whole programme the first match need not be the third tune; the one that was asked for is
        // chosen.
        const int row = knownRows()[0];
        for (const int asked : {knownRows()[1], row}) {
            window().pages()->showPage(&page());
            page().table()->setCurrentStretch(asked);
            const TrackId track = page().model()->trackAt(asked)->id;
            QSignalSpy found(window().worker(), &BackgroundWorker::searchFinished);
            QTest::mouseClick(page().evidenceButton(), Qt::LeftButton);
            QVERIFY(found.wait(patience));
            const ResultsPanel* results = window().resultsPanel();
            QCOMPARE(results->model()->trackAt(results->table()->currentIndex().row())->id, track);
        }
    }

    void aReportOnItIsWritten()
    {
        const ReportMaker make = reportMaker(page());
        QVERIFY(make);
        const report::Report made = make();
        QCOMPARE(made.kind, report::Report::Kind::Timeline);
        QCOMPARE(made.clips.size(), page().model()->rows().size());
        QVERIFY(made.library.trackCount == 4 && !made.clips.front().contentHash.isEmpty());
        ReportExporter exporter(&window(), page().banner());
        QSignalSpy written(&exporter, &ReportExporter::finished);
        for (const char* name : {"report.pdf", "report.csv"}) {
            exporter.write(make, m_fixture->path(name));
            QVERIFY(written.wait(patience));
            QVERIFY(std::filesystem::file_size(m_fixture->path(name)) > 1000);
        }
    }

    void itIsStoppedAndBegunAgain()
    {
        window().pages()->showPage(&page());
        QTest::mouseClick(page().status()->button(), Qt::LeftButton);
        QVERIFY(window().timelineController()->isRunning());
        QTest::mouseClick(page().status()->button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window().timelineController()->isRunning(), patience);
        QVERIFY(!page().banner()->isVisible()); // to stop is no failure
        QVERIFY(!page().timeline());
        QTest::mouseClick(page().status()->button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page().timeline() != nullptr, patience);
    }

    void aFileThatCannotBeReadIsToldInPlace()
    {
        window().showTimeline(m_fixture->path("not-there.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(!window().timelineController()->isRunning(), patience);
        QVERIFY(page().banner()->isVisible());
        QVERIFY(page().banner()->message().contains(QStringLiteral("not-there")));
    }

    void anotherLibraryKnowsNothingOfIt()
    {
        window().showTimeline(m_programme);
        QTRY_VERIFY_WITH_TIMEOUT(page().timeline() != nullptr, patience);
        QSignalSpy opened(window().worker(), &BackgroundWorker::libraryOpened);
        window().worker()->openLibrary(m_fixture->path("other"), library::Library::OpenMode::CreateIfMissing);
        QVERIFY(opened.wait(patience));
        QVERIFY(!page().timeline());
        QCOMPARE(page().model()->rowCount(), 0);
        QTest::mouseClick(page().status()->button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page().banner()->isVisible(), patience); // it is empty
    }

    void theWindowClosesWhileItRuns()
    {
        test::WindowFixture fixture(QStringLiteral("timeline-closing"));
        fixture.window->start({});
        fixture.window->showTimeline(m_programme);
        QTest::qWait(300);
        fixture.window.reset(); // must neither hang nor crash
    }
};

QTEST_MAIN(TimelineInWindowTest)
#include "timeline_in_window_test.moc"
