// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_page.h"

#include "core/base/path_text.h"
#include "core/report/json_values.h"
#include "core/report/timeline_exports.h"
#include "core/report/timeline_report.h"
#include "tests/support/synthetic_audio.h"
#include "tests/ui/support/made_library.h"
#include "tests/ui/timeline/made_timeline.h"
#include "ui/results/verdict_bar.h"
#include "ui/timeline/timeline_status.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/message_banner.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

class TimelinePageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_recording;
    std::shared_ptr<const library::Snapshot> m_snapshot = test::madeSnapshot(4);
    std::shared_ptr<const search::Timeline> m_made;
    std::unique_ptr<TimelinePage> m_page;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QString cell(int row, TimelineColumn column) const
    {
        return m_page->model()->index(row, static_cast<int>(column)).data().toString();
    }

    QStringList listed() const
    {
        QStringList starts;
        const auto* filter = m_page->table()->filter();
        for (int row = 0; row < filter->rowCount(); ++row)
            starts << filter->index(row, static_cast<int>(TimelineColumn::Start)).data().toString();
        return starts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_recording = path("radio.wav");
        test::writeWav(m_recording, test::melody(1, 20.0));
        m_made = test::madeTimeline(m_recording, TrackId{2}, TrackId{3});
    }

    void init()
    {
        m_page = std::make_unique<TimelinePage>();
        m_page->resize(1000, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void anEmptyPageAsksForARecordingAndTakesADroppedOne()
    {
        QVERIFY(m_page->isEmpty());
        QSignalSpy chosen(m_page.get(), &TimelinePage::recordingChosen);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(base::displayPath(m_recording))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &drop);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<std::filesystem::path>(), m_recording);
        QVERIFY(!m_page->exportButton()->isEnabled());
    }

    void stretchesAppearWhileItRunsAndTheChosenOneStays()
    {
        m_page->setRecording(m_recording);
        m_page->setRunning(path("library"));
        QVERIFY(m_page->status()->isRunning());
        m_page->setProgress({60.0, 240.0, QStringLiteral("Hearing")});
        QVERIFY(m_page->status()->text().contains(QStringLiteral("25")));
        QCOMPARE(m_page->status()->bar()->value(), 250);

        search::Timeline found;
        found.stretches = {m_made->stretches[1]};
        m_page->setFound(found, m_snapshot);
        QCOMPARE(m_page->model()->rowCount(), 1);
        m_page->table()->setCurrentStretch(0);
        QVERIFY(!m_page->exportButton()->isEnabled()); // it is not all yet
        m_page->setTimeline(m_made, m_snapshot);
        QCOMPARE(m_page->model()->rowCount(), 7);
        QCOMPARE(m_page->table()->currentStretch(), 3);
        QCOMPARE(m_page->view()->current(), 3);
        QVERIFY(m_page->exportButton()->isEnabled());
        QVERIFY(!m_page->status()->isRunning());
        QVERIFY(m_page->status()->text().contains(QStringLiteral("71"))); // 170 of 240 s
    }

    void whatWasFoundStaysWhereItIsStopped()
    {
        m_page->setRecording(m_recording);
        m_page->setRunning(path("library"));
        QSignalSpy cancelled(m_page.get(), &TimelinePage::cancelRequested);
        QTest::mouseClick(m_page->status()->button(), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        search::Timeline found;
        found.stretches = {m_made->stretches[0]};
        m_page->setFound(found, m_snapshot);
        m_page->setCancelled();
        QCOMPARE(m_page->model()->rowCount(), 1);
        QVERIFY(!m_page->status()->text().isEmpty());
        QSignalSpy started(m_page.get(), &TimelinePage::startRequested);
        QTest::mouseClick(m_page->status()->button(), Qt::LeftButton);
        QCOMPARE(started.count(), 1);
    }

    void anErrorIsShownInPlaceUntilItIsTriedAgain()
    {
        m_page->setRecording(m_recording);
        m_page->setRunning(path("library"));
        m_page->setError({base::ErrorCode::ReadFailed, {}, QStringLiteral("The drive is gone."), {}});
        QVERIFY(m_page->banner()->isVisible());
        QVERIFY(m_page->isAncestorOf(m_page->banner())); // not somewhere in the window
        QCOMPARE(m_page->banner()->message(), QStringLiteral("The drive is gone."));
        m_page->setRunning(path("library"));
        QVERIFY(!m_page->banner()->isVisible());
    }

    void theTableTellsAllOfAStretch()
    {
        m_page->setRecording(m_recording);
        m_page->setTimeline(m_made, m_snapshot);
        QCOMPARE(cell(1, TimelineColumn::Start), QStringLiteral("0:20"));
        QCOMPARE(cell(1, TimelineColumn::End), QStringLiteral("1:20"));
        QVERIFY(cell(1, TimelineColumn::Track).contains(QStringLiteral("Tune 1")));
        QCOMPARE(cell(1, TimelineColumn::InTrack), QStringLiteral("0:05"));
        QCOMPARE(cell(1, TimelineColumn::KeyShift), QStringLiteral("+2"));
        QVERIFY(cell(1, TimelineColumn::Tempo).contains(QStringLiteral("104")));
        QVERIFY(cell(1, TimelineColumn::Probability).contains(QStringLiteral("97")));
        QVERIFY(!cell(0, TimelineColumn::Track).isEmpty());
        QVERIFY(cell(0, TimelineColumn::Probability).isEmpty());
    }

    void rowsAreSortedAndFiltered()
    {
        m_page->setRecording(m_recording);
        m_page->setTimeline(m_made, m_snapshot);
        TimelineTable* table = m_page->table();
        table->sortByColumn(static_cast<int>(TimelineColumn::Probability), Qt::DescendingOrder);
        QCOMPARE(listed().mid(0, 3),
                 QStringList({QStringLiteral("0:20"), QStringLiteral("2:20"), QStringLiteral("1:30")}));
        table->sortByColumn(static_cast<int>(TimelineColumn::Start), Qt::AscendingOrder);
        m_page->filterBox()->setCurrentIndex(1); // known
        QCOMPARE(listed(),
                 QStringList({QStringLiteral("0:20"), QStringLiteral("1:30"), QStringLiteral("2:20")}));
        m_page->searchBox()->setText(QStringLiteral("tune 2"));
        QCOMPARE(listed(), QStringList({QStringLiteral("1:30")}));
        m_page->searchBox()->clear();
        m_page->filterBox()->setCurrentIndex(2); // not known
        QCOMPARE(listed().size(), 4);
    }

    void tableAndPictureChooseTheSame()
    {
        m_page->setRecording(m_recording);
        m_page->setTimeline(m_made, m_snapshot);
        m_page->table()->setCurrentStretch(4);
        QCOMPARE(m_page->view()->current(), 4);
        QCOMPARE(m_page->view()->playhead(), 140.0); // where playing begins
        m_page->view()->setFocus();
        QTest::keyClick(m_page->view(), Qt::Key_PageDown);
        QCOMPARE(m_page->table()->currentStretch(), 5);
        QVERIFY(!m_page->evidenceButton()->isEnabled()); // nothing speaks for what nobody knows
        QVERIFY(!m_page->verdictBar()->action(catalogue::Decision::Confirmed)->isEnabled());
    }

    void evidenceAndComparisonAreOfTheStretch()
    {
        m_page->setRecording(m_recording);
        m_page->setTimeline(m_made, m_snapshot);
        m_page->table()->setCurrentStretch(3);
        base::TimeRange passage;
        qint64 track = 0;
        connect(m_page.get(), &TimelinePage::evidenceRequested, this,
                [&](const auto&, const base::TimeRange& range, qint64 id) {
                    passage = range;
                    track = id;
                });
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QCOMPARE(passage, (base::TimeRange{90.0, 140.0}));
        QCOMPARE(track, qint64{3});
        QSignalSpy compared(m_page.get(), &TimelinePage::compareRequested);
        QTest::mouseClick(m_page->compareButton(), Qt::LeftButton);
        QCOMPARE(compared.count(), 1);
        QCOMPARE(compared[0][2].value<std::filesystem::path>(),
                 std::filesystem::path("/music/first/folder/tune-2.ogg"));
    }

    void theScrollBarMovesThePicture()
    {
        m_page->setRecording(m_recording);
        m_page->setTimeline(m_made, m_snapshot);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view()->duration() >= 240.0, 30000);
        m_page->setTimeline(m_made, m_snapshot); // the waveform of the short file has come meanwhile
        QVERIFY(!m_page->scrollBar()->isEnabled());
        m_page->view()->showRange(0.0, 60.0);
        QVERIFY(m_page->scrollBar()->isEnabled());
        m_page->scrollBar()->setValue(m_page->scrollBar()->maximum());
        QCOMPARE(m_page->view()->visibleRange(), (base::TimeRange{180.0, 240.0}));
    }

    // What is written is what the command line writes.
    void everyFormatIsSaved()
    {
        m_page->setRecording(m_recording);
        m_page->setTimeline(m_made, m_snapshot);
        const std::map<TimelineFormat, QByteArray> expected{
            {TimelineFormat::Json, report::jsonText(report::timelineJson(*m_made, *m_snapshot))},
            {TimelineFormat::CueSheet, report::timelineCue(*m_made, *m_snapshot)},
            {TimelineFormat::Labels, report::timelineLabels(*m_made, *m_snapshot)},
            {TimelineFormat::Layer, report::timelineLayer(*m_made, *m_snapshot, 22050)},
            {TimelineFormat::Playlist, report::timelinePlaylist(*m_made, *m_snapshot)}};
        for (const TimelineFormat format : allTimelineFormats) {
            QVERIFY(!timelineFormatName(format).isEmpty());
            const auto file = path("out") += timelineFormatSuffix(format).toStdString();
            const auto saved = m_page->save(format, file);
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
            QFile written(base::displayPath(file));
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QByteArray bytes = written.readAll();
            if (expected.contains(format))
                QCOMPARE(bytes, expected.at(format));
            else
                QVERIFY(bytes.contains("Tune 1"));
        }
    }

    void nothingIsLeftOfAnotherLibrary()
    {
        m_page->setRecording(m_recording);
        m_page->setTimeline(m_made, m_snapshot);
        m_page->forget();
        QCOMPARE(m_page->model()->rowCount(), 0);
        QVERIFY(m_page->view()->rows().empty());
        QVERIFY(!m_page->timeline());
        QVERIFY(!m_page->exportButton()->isEnabled());
        QVERIFY(!m_page->isEmpty()); // the recording stays
    }
};

QTEST_MAIN(TimelinePageTest)
#include "timeline_page_test.moc"
