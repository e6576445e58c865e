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

QFont titleFont(const QCustomPlot& plot)
{
    QFont font = plot.font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    return font;
}

constexpr int titleMargin = 8;

// Which recordings it is about stands above the picture: on paper there is no window around it.
int titleHeight(const FigurePlot& plot)
{
    if (plot.figureTitle().isEmpty())
        return 0;
    const int subtitle = plot.figureSubtitle().isEmpty() ? 0 : QFontMetrics(plot.font()).lineSpacing();
    return titleMargin + QFontMetrics(titleFont(plot)).lineSpacing() + subtitle;
}

void drawTitle(QPainter& painter, const FigurePlot& plot, int width)
{
    const PlotColours colours = plotColours(lightPalette());
    painter.fillRect(QRect(0, 0, width, titleHeight(plot)), colours.background);
    int top = titleMargin;
    const auto drawLine = [&](const QString& text, const QFont& font, const QColor& colour) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(titleMargin, top + metrics.ascent(),
                         metrics.elidedText(text, Qt::ElideRight, width - 2 * titleMargin));
        top += metrics.lineSpacing();
    };
    if (plot.figureTitle().isEmpty())
        return;
    drawLine(plot.figureTitle(), titleFont(plot), colours.text);
    if (!plot.figureSubtitle().isEmpty())
        drawLine(plot.figureSubtitle(), plot.font(), colours.mutedText);
}

QByteArray toPng(FigurePlot& plot, const QSize& size)
{
    constexpr double scale = 2.0;
    const int top = titleHeight(plot);
    const QPixmap picture = plot.toPixmap(size.width(), size.height(), scale);
    QPixmap figure((size + QSize(0, top)) * scale);
    figure.setDevicePixelRatio(scale);
    {
        QPainter painter(&figure);
        drawTitle(painter, plot, size.width());
        painter.drawPixmap(QRect(QPoint(0, top), size), picture);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figure.save(&buffer, "PNG");
    return bytes;
}

void drawVectors(FigurePlot& plot, QPaintDevice& device, const QSize& size)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    drawTitle(painter, plot, size.width());
    painter.translate(0, titleHeight(plot));
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
}

QString titleOf(const FigurePlot& plot)
{
    return plot.figureTitle().isEmpty() ? plot.accessibleName() : plot.figureTitle();
}

QByteArray toSvg(FigurePlot& plot, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize all = size + QSize(0, titleHeight(plot));
    generator.setSize(all);
    generator.setViewBox(QRect(QPoint(), all));
    generator.setTitle(titleOf(plot));
    generator.setDescription(plot.figureSubtitle()); // what is chosen is of the moment
    drawVectors(plot, generator, size);
    return bytes;
}

QByteArray toPdf(FigurePlot& plot, const QSize& size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageMargins(QMarginsF());
        const QSizeF all(size + QSize(0, titleHeight(plot)));
        writer.setPageSize(QPageSize(all * 72.0 / dotsPerInch, QPageSize::Point));
        writer.setTitle(titleOf(plot));
        drawVectors(plot, writer, size);
    } // the writer completes the file when it goes
    return bytes;
}

} // namespace

base::Result<void> exportFigure(FigurePlot& plot, const std::filesystem::path& file)
{
    const QString ending = base::displayPath(file.extension()).toLower();
    const QSize size = plot.size().expandedTo(QSize(minimumWidth, minimumHeight));
    QByteArray (*render)(FigurePlot&, const QSize&) = nullptr;
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
    plot.beginFigure();
    const QByteArray bytes = render(plot, size);
    plot.endFigure();
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
