// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "ui/evidence/chunk_cells.h"
#include "ui/report/heatmap_figure.h"
#include "ui/report/page_flow.h"
#include "ui/report/report_matches.h"
#include "ui/report/report_sections.h"
#include "ui/report/report_text.h"
#include "ui/report/text_block.h"
#include "ui/report/timeline_figure.h"

#include <QImage>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

namespace {

std::shared_ptr<const search::Evidence> makeEvidence()
{
    base::Matrix similarities(2, 4, 0.0F);
    similarities(0, 1) = 1.0F;
    similarities(1, 2) = 1.0F;
    return std::make_shared<search::Evidence>(search::makeEvidence(
        similarities, {{0.0, 20.0}, {20.0, 40.0}}, {{0.0, 20.0}, {20.0, 40.0}, {40.0, 60.0}, {60.0, 80.0}}));
}

report::ReportClip makeClip(int matchCount, search::Verdict verdict)
{
    report::ReportClip clip;
    clip.file = "/clips/some clip.wav";
    clip.contentHash = QByteArray(64, 'c');
    clip.region = {0.0, 40.0};
    clip.fileDuration = 40.0;
    clip.verdict = verdict;
    for (int i = 0; i < matchCount; ++i) {
        report::ReportMatch match;
        match.rank = static_cast<std::size_t>(i) + 1;
        match.title = QStringLiteral("Tune %1").arg(i);
        match.file = "/music/tune.ogg";
        match.score = 0.42;
        match.probability = i == 0 && verdict == search::Verdict::Match ? 0.97 : 0.03;
        match.verdict = i == 0 ? verdict : search::Verdict::NoMatch;
        match.evidence = makeEvidence();
        clip.matches.push_back(match);
    }
    return clip;
}

report::Report makeReport(std::vector<report::ReportClip> clips)
{
    report::Report made;
    made.library.folder = "/libraries/mine";
    made.library.trackCount = 7;
    made.model = {QStringLiteral("A model"), "0123456789", 10.0, 0.5, 0.165};
    made.programVersion = QStringLiteral("1.2.3");
    made.madeAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6));
    made.clips = std::move(clips);
    return made;
}

// The page of each block, in their order.
std::vector<int> pagesOfBlocks(const PageFlow& flow)
{
    std::vector<int> pages;
    for (int page = 0; page < flow.pageCount(); ++page)
        pages.insert(pages.end(), flow.blockCount(page), page);
    return pages;
}

qsizetype pagesOf(const QByteArray& pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

class ReportPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsADocumentForTheArchive()
    {
        const auto pdf =
            reportPdf(makeReport({makeClip(12, search::Verdict::Match)}), ReportStyle::current());
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-1."));
        QVERIFY(pdf->trimmed().endsWith("%%EOF"));
        QVERIFY(pdf->contains("pdfaid"));
        QVERIFY(pdf->contains("Report on “some clip.wav”")); // its title
        QVERIFY(pagesOf(*pdf) >= 1);
    }

    void aBatchHasAPartForEveryClip()
    {
        const ReportStyle style = ReportStyle::current();
        std::vector<report::ReportClip> clips(2, makeClip(12, search::Verdict::Match));
        const auto two = reportPdf(makeReport(clips), style);
        clips.resize(20, clips.front());
        clips.push_back(report::failedClip(
            "/clips/x.mp3", {base::ErrorCode::EmptyFile, {}, QStringLiteral("“x.mp3” is empty."), {}}));
        double last = 0.0;
        const auto many = reportPdf(makeReport(clips), style, {}, [&last](const base::Progress& progress) {
            QVERIFY(progress.done >= last && progress.done <= progress.total);
            last = progress.done;
        });
        QVERIFY(two && many);
        QVERIFY(pagesOf(*many) > pagesOf(*two));
        QCOMPARE(last, 1.0);
    }

    void whoReviewsStandsUnderTheTitle()
    {
        report::Report made = makeReport({makeClip(0, search::Verdict::NoMatch)});
        QVERIFY(!madeText(made).contains(QStringLiteral(" by ")));
        made.madeBy = QStringLiteral("Anna Weber");
        QVERIFY(madeText(made).endsWith(QStringLiteral(" by Anna Weber")));
    }

    void emptyAndFailedReportsAreWrittenToo()
    {
        const ReportStyle style = ReportStyle::current();
        QVERIFY(reportPdf(makeReport({makeClip(0, search::Verdict::NoMatch)}), style));
        QVERIFY(reportPdf(makeReport({report::failedClip("/x", {})}), style));
        QVERIFY(reportPdf(makeReport({}), style));
    }

    // A page of its own for what a clip has none of: the lane, and a row for each stretch.
    void aTimelineIsWrittenWithEachOfItsStretches()
    {
        report::Report made = makeReport({});
        made.kind = report::Report::Kind::Timeline;
        for (int k = 0; k < 60; ++k) {
            report::ReportClip clip = makeClip(k % 2, search::Verdict::Match);
            clip.region = {60.0 * k, 60.0 * k + 60.0};
            clip.fileDuration = 3600.0;
            if (clip.matches.empty())
                clip.heard = search::UnknownKind::Speech;
            made.clips.push_back(clip);
        }
        const auto hour = reportPdf(made, ReportStyle::current());
        QVERIFY(hour);
        QVERIFY(hour->contains("What is played in “some clip.wav”"));
        made.clips.resize(4);
        const auto shorter = reportPdf(made, ReportStyle::current());
        QVERIFY(shorter);
        QVERIFY(pagesOf(*hour) > pagesOf(*shorter));
        made.clips.clear();
        QVERIFY(reportPdf(made, ReportStyle::current()));
    }

    void stripsOfALongRecordingAreEqualAndCoverIt()
    {
        QCOMPARE(laneStrips(600.0).size(), std::size_t{1});
        const auto strips = laneStrips(4.0 * 3600.0);
        QVERIFY(strips.size() > 4);
        QCOMPARE(strips.front().start, 0.0);
        QVERIFY(std::abs(strips.back().end - 4.0 * 3600.0) < 1e-6);
        for (std::size_t k = 1; k < strips.size(); ++k) {
            QVERIFY(std::abs(strips[k].start - strips[k - 1].end) < 1e-6);
            QVERIFY(std::abs(strips[k].length() - strips[0].length()) < 1e-6);
        }
        QVERIFY(laneStrips(0.0).empty());
    }

    void theLaneOfAReportIsDrawn()
    {
        report::Report made = makeReport({makeClip(1, search::Verdict::Match)});
        made.kind = report::Report::Kind::Timeline;
        made.clips.push_back(made.clips.front());
        made.clips.back().region = {40.0, 80.0};
        made.clips.back().matches.clear();
        made.clips.back().heard = search::UnknownKind::Music;
        const auto rows = timelineRows(made);
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(rows[0].isSure() && !rows[1].isKnown());
        QImage image(4000, static_cast<int>(laneStripHeight()), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawLaneStrip(painter, QRectF(image.rect()), rows, {0.0, 80.0}, ReportStyle::current());
        painter.end();
        const auto inked = [&image](int left, int right) {
            int count = 0;
            for (int x = left; x < right; x += 3)
                count += image.pixel(x, 100) != qRgb(255, 255, 255) ? 1 : 0;
            return count;
        };
        QVERIFY(inked(100, 1900) > 500); // filled
        QVERIFY(inked(2100, 3900) > 100);
    }

    void cancellingStopsIt()
    {
        base::CancellationSource source;
        source.cancel();
        const auto pdf = reportPdf(makeReport({makeClip(3, search::Verdict::Match)}), ReportStyle::current(),
                                   source.token());
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, base::ErrorCode::Cancelled);
    }

    void blocksAreNeverCutAndKeepTheirOrder()
    {
        PageFlow flow(QRectF(10, 20, 100, 100));
        std::vector<QRectF> places;
        for (int i = 0; i < 5; ++i) {
            flow.space(10);
            flow.add(40, [&places](QPainter&, const QRectF& place) { places.push_back(place); });
        }
        QCOMPARE(flow.pageCount(), 3);
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        for (int page = 0; page < flow.pageCount(); ++page)
            flow.drawPage(page, painter);
        QCOMPARE(places.size(), std::size_t{5});
        for (const QRectF& place : places)
            QVERIFY(QRectF(10, 20, 100, 100).contains(place));
        QCOMPARE(places[0].top(), 20.0); // no space above the first of a page
        QCOMPARE(places[1].top(), 70.0);
        QCOMPARE(places[2].top(), 20.0);
    }

    // Whatever stands before it, and wherever a page ends.
    void aNoteIsOnThePageOfItsVerdict()
    {
        const ReportStyle style = ReportStyle::current();
        int withTwoPages = 0;
        for (int lines = 0; lines < 60; ++lines) {
            report::ReportClip clip = makeClip(1, search::Verdict::Match);
            clip.matches[0].evidence.reset();
            clip.matches[0].decision = catalogue::Decision::Confirmed;
            clip.matches[0].note = QStringLiteral("a note of some length ").repeated(12);
            clip.matches[0].file = "/music/" + std::string(static_cast<std::size_t>(lines) * 90, 'x');
            PageFlow flow(QRectF(0, 0, ReportStyle::pt(480), ReportStyle::pt(700)));
            ReportSections sections(flow, style);
            sections.addClip(clip, {});
            // The last two blocks are the verdict and its note.
            const std::vector<int> pages = pagesOfBlocks(flow);
            QCOMPARE(pages[pages.size() - 1], pages[pages.size() - 2]);
            withTwoPages += pages.back() > 0 ? 1 : 0;
        }
        QVERIFY(withTwoPages > 0 && withTwoPages < 60);
    }

    void longWordsAreBrokenAndLongTextsCutWithAnEllipsis()
    {
        const ReportStyle style = ReportStyle::current();
        const QString hash(64, QLatin1Char('a'));
        const TextBlock one(QStringLiteral("a"), style.font(8), 400, Qt::black);
        const TextBlock broken(hash, style.font(8), 400, Qt::black);
        const TextBlock cut(hash, style.font(8), 400, Qt::black, Qt::AlignLeft, 2);
        QVERIFY(broken.height() > 2.5 * one.height());
        QVERIFY(cut.height() < 2.5 * one.height());
    }

    void theFigureShowsEveryCellWhereItBelongs()
    {
        const ReportStyle style = ReportStyle::current();
        QImage image(4800, 1600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        auto evidence = std::make_shared<search::Evidence>(*makeEvidence());
        evidence->path.clear(); // no line over the cells
        evidence->segment = {};
        drawHeatmapFigure(painter, QRectF(0, 0, 4800, 1600), *evidence, 80.0, style);
        painter.end();
        const auto count = [&image](QRgb colour) {
            int found = 0;
            for (int y = 0; y < image.height(); y += 40) {
                for (int x = 0; x < image.width(); x += 40)
                    found += image.pixel(x, y) == colour ? 1 : 0;
            }
            return found;
        };
        const int alike = count(colourAt(style.colourMap, 1.0));
        const int different = count(colourAt(style.colourMap, 0.0));
        QVERIFY(alike > 100);
        QVERIFY(std::abs(different - 3 * alike) < alike / 2); // two of eight cells are alike
        // The second chunk of the clip is above the first.
        const QRgb bright = colourAt(style.colourMap, 1.0);
        int upper = 0;
        int lower = 0;
        for (int x = 0; x < image.width(); x += 10) {
            upper = image.pixel(x, 400) == bright ? std::max(upper, x) : upper;
            lower = image.pixel(x, 1000) == bright ? std::max(lower, x) : lower;
        }
        QVERIFY(upper > lower && lower > 0);
    }

    void judgedMatchesAreAlwaysListedAndShown()
    {
        report::ReportClip clip = makeClip(40, search::Verdict::Match);
        clip.matches[33].decision = catalogue::Decision::Rejected;
        for (const bool isOnly : {true, false}) {
            const ReportChoice choice = chooseMatches(clip, isOnly);
            QCOMPARE(choice.listed.back(), &clip.matches[33]);
            QCOMPARE(choice.shown.back(), &clip.matches[33]);
            QCOMPARE(choice.shown.front(), &clip.matches[0]);
            QCOMPARE(choice.shown.size(), std::size_t{2}); // the others do not match
            QCOMPARE(choice.listed.size() + choice.leftOut, clip.matches.size());
        }
        // Where nothing matches, the nearest is shown.
        const report::ReportClip none = makeClip(5, search::Verdict::NoMatch);
        QCOMPARE(chooseMatches(none, true).shown.size(), std::size_t{1});
    }

    void theOutcomeSaysHowNearTheNearestCame()
    {
        const QString text = outcomeText(makeClip(3, search::Verdict::NoMatch));
        QVERIFY2(text.startsWith(QStringLiteral("No match found")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Tune 0")) && text.contains(QStringLiteral("3 %")));
        QVERIFY(text.contains(QLocale().toString(0.42, 'f', 2)));
        QVERIFY(outcomeText(makeClip(3, search::Verdict::Match)).contains(QStringLiteral("97 %")));
        QCOMPARE(outcomeText(makeClip(0, search::Verdict::NoMatch)), QStringLiteral("No match found."));
        report::ReportClip untagged = makeClip(3, search::Verdict::Match);
        untagged.matches[0].file = "/music/Live at home/4.ogg";
        untagged.matches[0].title = QStringLiteral("4");
        QVERIFY(outcomeText(untagged).contains(QStringLiteral("“Live at home/4”")));
        // One number for what was searched, that of the library.
        const report::Report made = makeReport({makeClip(3, search::Verdict::Match)});
        const QString searched = searchText(made.clips.front(), made.library);
        QVERIFY2(searched.contains(QStringLiteral("7 track(s) searched")), qPrintable(searched));
        QVERIFY(thresholdsText(makeReport({}).model).contains(QLocale().toString(16.5)));
    }
};

QTEST_MAIN(ReportPdfTest)
#include "report_pdf_test.moc"
