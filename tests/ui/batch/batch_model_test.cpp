// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widget_walk.h"
#include "ui/batch/batch_clip_panel.h"
#include "ui/batch/batch_page.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;
using catalogue::BatchClip;
using catalogue::BatchStatus;

namespace {

constexpr BatchStatus statuses[] = {BatchStatus::Match,  BatchStatus::Possible, BatchStatus::NoMatch,
                                    BatchStatus::Failed, BatchStatus::Waiting,  BatchStatus::Skipped};

BatchClip madeClip(int number)
{
    BatchClip clip;
    clip.id = number + 1;
    clip.file = "/clips/clip-" + std::to_string(number) + ".wav";
    clip.status = statuses[number % 6];
    clip.contentHash = "hash" + QByteArray::number(number);
    clip.searched = {0.0, 20.0};
    clip.milliseconds = 100.0 * number;
    if (clip.status == BatchStatus::Failed)
        clip.problem = QStringLiteral("“clip-%1.wav” is damaged.").arg(number);
    if (number % 6 < 3) {
        catalogue::BatchMatch match;
        match.rank = 1;
        match.title = QStringLiteral("Tune %1").arg(number);
        match.artist = QStringLiteral("Artist");
        match.probability = 1.0 / (1 + number);
        match.score = 0.5F;
        clip.matches.push_back(match);
    }
    return clip;
}

std::shared_ptr<OpenRun> madeRun(int clipCount)
{
    auto run = std::make_shared<OpenRun>();
    run->run.id = 3;
    run->run.name = QStringLiteral("Claims");
    std::vector<BatchClip> clips;
    for (int i = 0; i < clipCount; ++i)
        clips.push_back(madeClip(i));
    run->queue.append(std::move(clips));
    return run;
}

} // namespace

class BatchModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        BatchTableModel model;
        BatchFilterModel filter;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        filter.sort(static_cast<int>(BatchColumn::Probability), Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), 0);
        model.setRun(madeRun(12));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(filter.index(0, static_cast<int>(BatchColumn::Match)).data().toString(),
                 QStringLiteral("Tune 0 – Artist"));
        filter.setFilter(BatchFilter::Match);
        QCOMPARE(filter.rowCount(), 2);
        BatchClip more = madeClip(12); // a match
        model.append({more});
        QCOMPARE(model.rowCount(), 13);
        QCOMPARE(filter.rowCount(), 3);

        // Waiting, then found: the row appears where the filter asks for it.
        const auto place = model.run()->queue.takeNext();
        QVERIFY(place);
        model.changed(*place);
        BatchClip outcome = model.run()->queue.clips()[*place];
        outcome.status = BatchStatus::Match;
        QVERIFY(model.run()->queue.record(outcome));
        model.changed(*place);
        QCOMPARE(filter.rowCount(), 4);
        model.setRun(nullptr);
        QCOMPARE(filter.rowCount(), 0);
    }

    void everyStatusHasWordsAndAPicture()
    {
        BatchTableModel model;
        model.setRun(madeRun(6));
        for (int row = 0; row < 6; ++row) {
            const QModelIndex status = model.index(row, static_cast<int>(BatchColumn::Status));
            QVERIFY(!status.data().toString().isEmpty());
            QVERIFY(!status.data(Qt::DecorationRole).value<QIcon>().pixmap(16, 16).toImage().isNull());
        }
        const QModelIndex failed = model.index(3, static_cast<int>(BatchColumn::Match));
        QVERIFY(failed.data().toString().contains(QStringLiteral("damaged")));
        QVERIFY(!model.index(4, static_cast<int>(BatchColumn::Score))
                     .data(BatchTableModel::FractionRole)
                     .isValid());
    }

    void wordsFilterClipsAndMatches()
    {
        BatchPage page;
        page.setRun(madeRun(60));
        page.searchBox()->setText(QStringLiteral("TUNE 7 artist"));
        QCOMPARE(page.table()->filter()->rowCount(), 2); // 7 and 37: the others with a 7 found nothing
        page.searchBox()->setText(QStringLiteral("damaged"));
        QCOMPARE(page.table()->filter()->rowCount(), 10);
        page.searchBox()->clear();
        page.filterBox()->setCurrentIndex(page.filterBox()->findData(static_cast<int>(BatchFilter::Waiting)));
        QCOMPARE(page.table()->filter()->rowCount(), 10);
    }

    void theCurrentClipStaysWhenRowsMove()
    {
        BatchPage page;
        page.setRun(madeRun(60));
        page.table()->setCurrentPlace(14);
        page.table()->sortByColumn(static_cast<int>(BatchColumn::Time), Qt::DescendingOrder);
        QCOMPARE(page.table()->currentPlace(), 14);
        page.filterBox()->setCurrentIndex(page.filterBox()->findData(static_cast<int>(BatchFilter::NoMatch)));
        QCOMPARE(page.table()->currentPlace(), 14);
    }

    void verdictsAreThoseOfTheClipAndItsRegion()
    {
        BatchTableModel model;
        model.setRun(madeRun(12));
        BatchFilterModel filter;
        filter.setSourceModel(&model);
        filter.setFilter(BatchFilter::Unjudged);
        QCOMPARE(filter.rowCount(), 4);
        catalogue::VerdictRecord rejected;
        rejected.clip = {"hash6", "/clips/clip-6.wav", {0.0, 20.0}};
        rejected.decision = catalogue::Decision::Rejected;
        catalogue::VerdictRecord confirmed = rejected;
        confirmed.decision = catalogue::Decision::Confirmed;
        catalogue::VerdictRecord elsewhere = confirmed;
        elsewhere.clip = {"hash0", "/clips/clip-0.wav", {300.0, 320.0}};
        model.setVerdicts({{"hash6", {rejected, confirmed}}, {"hash0", {elsewhere}}});
        QCOMPARE(*model.decisionOf(*model.clipAt(6)), catalogue::Decision::Confirmed);
        QVERIFY(!model.decisionOf(*model.clipAt(0)));
        QCOMPARE(filter.rowCount(), 3);
        model.setVerdictsOf("hash6", {rejected});
        QCOMPARE(*model.decisionOf(*model.clipAt(6)), catalogue::Decision::Rejected);
        model.setVerdictsOf("hash6", {});
        QCOMPARE(filter.rowCount(), 4);
    }

    void aFailureIsExplainedWithItsCause()
    {
        BatchClipPanel panel;
        BatchClip clip = madeClip(3);
        clip.problemDetail = QStringLiteral("Invalid data found");
        QSignalSpy repeat(&panel, &BatchClipPanel::repeatRequested);
        panel.showProblem(clip);
        QVERIFY(panel.showsProblem());
        QVERIFY(panel.problemText().contains(QStringLiteral("damaged")));
        panel.repeatButton()->click();
        QCOMPARE(repeat.count(), 1);
    }

    void thousandsOfClipsAreShownAtOnce()
    {
        BatchPage page;
        page.resize(900, 600);
        page.show();
        page.setRun(madeRun(20000));
        QCOMPARE(page.table()->filter()->rowCount(), 20000);
        page.table()->setCurrentPlace(19999);
        QCOMPARE(page.table()->currentPlace(), 19999);
    }

    void keysOpenAndLeaveOut()
    {
        BatchPage page;
        page.setRun(madeRun(6));
        page.table()->setCurrentPlace(4);
        QSignalSpy opened(&page, &BatchPage::openClipRequested);
        QSignalSpy skipped(&page, &BatchPage::skipRequested);
        QTest::keyClick(page.table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(page.table(), Qt::Key_Delete);
        QCOMPARE(skipped.count(), 1);
        QCOMPARE(skipped[0][0].value<std::vector<std::size_t>>(), (std::vector<std::size_t>{4}));
    }

    void everyWidgetHasAName()
    {
        BatchPage page;
        page.setRun(madeRun(6));
        QCOMPARE(test::unnamedWidgets(&page).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(BatchModelTest)
#include "batch_model_test.moc"
