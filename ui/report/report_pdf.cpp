// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "core/base/path_text.h"
#include "ui/report/page_flow.h"
#include "ui/report/report_sections.h"
#include "ui/report/report_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace coverscope::ui {

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::ReportPdf)
};

constexpr double sideMargin = 50.0; // points
constexpr double topMargin = 54.0;
constexpr double bottomMargin = 54.0;
constexpr double marginTextSize = 7.5;

double inPoints(double points)
{
    return ReportStyle::pt(points);
}

void drawMarginLine(QPainter& painter, const QRectF& place, const QString& left, const QString& right,
                    const ReportStyle& style)
{
    const QFont font = style.font(marginTextSize);
    painter.setFont(font);
    painter.setPen(style.colours.mutedText);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, right);
    const QFontMetricsF metrics(font);
    const double room = place.width() - metrics.horizontalAdvance(right) - inPoints(12);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(left, Qt::ElideMiddle, room));
}

// The head stands on all pages but the first, which has the title.
void drawMargins(QPainter& painter, const QRectF& page, const report::Report& report, int number, int count,
                 const ReportStyle& style)
{
    const double height = inPoints(14);
    const QRectF line = page.adjusted(inPoints(sideMargin), 0, -inPoints(sideMargin), 0);
    const QColor hairline(0xd9, 0xdd, 0xe3);
    if (number > 1) {
        const QRectF head(line.left(), inPoints(26), line.width(), height);
        drawMarginLine(painter, head, reportTitle(report), dateText(report.madeAt), style);
        painter.fillRect(QRectF(head.left(), head.bottom() + inPoints(2), head.width(), inPoints(0.5)),
                         hairline);
    }
    const QRectF foot(line.left(), page.bottom() - inPoints(26) - height, line.width(), height);
    painter.fillRect(QRectF(foot.left(), foot.top() - inPoints(2), foot.width(), inPoints(0.5)), hairline);
    const QString setup =
        PdfText::tr("Coverscope %1 · model “%2” (%3) · library “%4”")
            .arg(report.programVersion, report.model.name, QString::fromLatin1(report.model.hash.left(8)),
                 base::displayName(report.library.folder));
    drawMarginLine(painter, foot, setup, PdfText::tr("Page %1 of %2").arg(number).arg(count), style);
}

void sayProgress(const base::ProgressSink& progress, double share)
{
    base::report(progress, {share, 1.0, PdfText::tr("Writing the report…")});
}

base::Result<void> compose(PageFlow& flow, const report::Report& report, const ReportStyle& style,
                           const base::CancellationToken& token, const base::ProgressSink& progress)
{
    ReportSections sections(flow, style);
    const bool isOnly = report.clips.size() == 1 && !report.ofCase;
    sections.addTitle(report);
    if (report.kind == report::Report::Kind::Timeline) {
        sections.addTimeline(report);
        return {};
    }
    if (isOnly) {
        sections.addOnlyClip(report);
    } else if (report.ofCase) { // the summary: who, what is decided, and only then with what
        sections.addCase(*report.ofCase);
        if (!report.clips.empty())
            sections.addOverview(report);
        sections.addSetup(report);
    } else {
        sections.addSetup(report);
        sections.addOverview(report);
    }
    if (!isOnly && !report.clips.empty()) {
        flow.newPage();
        double done = 0.0;
        for (const report::ReportClip& clip : report.clips) {
            if (token.isCancelled())
                return base::cancelled();
            sections.addClip(clip, report.library);
            sayProgress(progress, ++done / static_cast<double>(report.clips.size()) / 2.0);
        }
    }
    sections.addExplanation();
    return {};
}

} // namespace

base::Result<QByteArray> reportPdf(const report::Report& report, const ReportStyle& style,
                                   const base::CancellationToken& token, const base::ProgressSink& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(72 * ReportStyle::unitsPerPoint);
        writer.setPageLayout(QPageLayout(style.pageSize, QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(reportTitle(report));
        writer.setCreator(QStringLiteral("Coverscope %1").arg(report.programVersion));

        const QRectF page(0, 0, writer.width(), writer.height());
        PageFlow flow(page.adjusted(inPoints(sideMargin), inPoints(topMargin), -inPoints(sideMargin),
                                    -inPoints(bottomMargin)));
        if (const auto composed = compose(flow, report, style, token, progress); !composed)
            return base::fail(composed.error());
        QPainter painter(&writer);
        const int count = flow.pageCount();
        for (int i = 0; i < count; ++i) {
            if (token.isCancelled())
                return base::cancelled();
            if (i > 0)
                writer.newPage();
            flow.drawPage(i, painter);
            drawMargins(painter, page, report, i + 1, count, style);
            sayProgress(progress, 0.5 + 0.5 * (i + 1) / count);
        }
        painter.end();
    } // the writer completes the file when it goes
    return bytes;
}

} // namespace coverscope::ui
