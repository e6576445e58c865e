// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/figure_export.h"

#include "core/base/output_file.h"
#include "core/base/path_text.h"
#include "ui/evidence/plot_look.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace coverscope::ui {

namespace {

// A figure taken from a small panel still has room for its labels.
constexpr int minimumWidth = 800; // pixels
constexpr int minimumHeight = 400;
constexpr int dotsPerInch = 96;

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui)
};

QByteArray toPng(QCustomPlot& plot, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    plot.toPixmap(size.width(), size.height(), 2.0).save(&buffer, "PNG");
    return bytes;
}

void drawVectors(QCustomPlot& plot, QPaintDevice& device, const QSize& size)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
}

QByteArray toSvg(QCustomPlot& plot, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(plot.accessibleName());
    generator.setDescription(plot.accessibleDescription());
    drawVectors(plot, generator, size);
    return bytes;
}

QByteArray toPdf(QCustomPlot& plot, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point));
        writer.setTitle(plot.accessibleName());
        drawVectors(plot, writer, size);
    } // the writer completes the file when it goes
    return bytes;
}

} // namespace

base::Result<void> exportFigure(FigurePlot& plot, const std::filesystem::path& file)
{
    const QString ending = base::displayPath(file.extension()).toLower();
    const QSize size = plot.size().expandedTo(QSize(minimumWidth, minimumHeight));
    QByteArray (*render)(QCustomPlot&, const QSize&) = nullptr;
    if (ending == QLatin1String(".png"))
        render = toPng;
    else if (ending == QLatin1String(".svg"))
        render = toSvg;
    else if (ending == QLatin1String(".pdf"))
        render = toPdf;
    else
        return base::fail(
            base::ErrorCode::InvalidArgument, file,
            Text::tr("“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.")
                .arg(base::displayName(file)));
    plot.setColours(plotColours(lightPalette()));
    const QByteArray bytes = render(plot, size);
    plot.setColours(plotColours(plot.palette()));
    return writeExport(bytes, file);
}

QByteArray similarityCsv(const search::Evidence& evidence)
{
    const auto seconds = [](double value) { return QByteArray::number(value, 'f', 3); };
    QByteArray csv = "query_start_s,track_start_s";
    for (const base::TimeRange& chunk : evidence.trackChunks)
        csv += ',' + seconds(chunk.start);
    csv += "\nquery_end_s,track_end_s";
    for (const base::TimeRange& chunk : evidence.trackChunks)
        csv += ',' + seconds(chunk.end);
    csv += '\n';
    for (std::size_t row = 0; row < evidence.similarities.rows; ++row) {
        csv += seconds(evidence.queryChunks[row].start) + ',' + seconds(evidence.queryChunks[row].end);
        for (const float cosine : evidence.similarities.row(row))
            csv += ',' + QByteArray::number(static_cast<double>(cosine), 'f', 6);
        csv += '\n';
    }
    return csv;
}

base::Result<void> writeExport(const QByteArray& bytes, const std::filesystem::path& file)
{
    return base::writeOutput(bytes, file, {base::Overwrite::Allow}); // the dialog has asked
}

} // namespace coverscope::ui
