// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/cover_map_export.h"

#include "core/base/path_text.h"
#include "ui/evidence/figure_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace coverscope::ui {

namespace {

// Everything in one picture: large enough that dots and lines are told apart, small enough to be opened.
struct PrintLayout
{
    GraphTransform transform;
    QSize size; // points

    explicit PrintLayout(const GraphFigure& figure, const QFont& font)
    {
        constexpr double wantedScale = 64.0;
        constexpr double mostPoints = 4000.0;
        constexpr double margin = 24.0;
        const QSizeF units = figure.bounds.size() + QSizeF(1.6, 1.9);
        const double scale = std::min({wantedScale, mostPoints / units.width(), mostPoints / units.height()});
        const QSizeF picture = (units * scale).expandedTo(QSizeF(640.0, 360.0));
        const double title =
            margin / 2.0 + QFontMetrics(titleFont(font)).lineSpacing() + QFontMetrics(font).lineSpacing();
        const QRectF area(QPointF(margin, margin + title), picture);
        transform = GraphTransform::fitting(figure.bounds, area);
        size = (picture + QSizeF(2.0 * margin, 2.0 * margin + title + GraphPainter::legendHeight(font)))
                   .toSize();
    }

    static QFont titleFont(QFont font)
    {
        font.setPointSizeF(font.pointSizeF() * 1.2);
        font.setWeight(QFont::DemiBold);
        return font;
    }
};

// On paper there is no window around it.
void drawTitle(QPainter& painter, const GraphFigure& figure, const PlotColours& colours, const QFont& font)
{
    constexpr int margin = 24;
    const QFont bold = PrintLayout::titleFont(font);
    int baseline = margin / 2 + QFontMetrics(bold).ascent();
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(margin, baseline,
                     QCoreApplication::translate("coverscope::ui::CoverMapExport", "Cover map"));
    baseline += QFontMetrics(font).lineSpacing();
    painter.setFont(font);
    painter.setPen(colours.mutedText);
    painter.drawText(
        margin, baseline,
        QCoreApplication::translate("coverscope::ui::CoverMapExport", "Groups of versions: %1, pairs: %2")
            .arg(figure.graph->groups.size())
            .arg(figure.graph->edges.size()));
}

void drawFigure(const GraphFigure& figure, QPaintDevice& device, const PrintLayout& layout, const QFont& font)
{
    QPainter painter(&device);
    const PlotColours colours = plotColours(lightPalette());
    GraphPainter(figure, colours, font).paint(painter, layout.transform, QRectF(QPointF(), layout.size));
    if (figure.graph)
        drawTitle(painter, figure, colours, font);
}

QByteArray toPng(const GraphFigure& figure, const PrintLayout& layout, const QFont& font)
{
    QImage image(layout.size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2.0);
    drawFigure(figure, image, layout, font);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray toSvg(const GraphFigure& figure, const PrintLayout& layout, const QFont& font)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(layout.size);
    generator.setViewBox(QRect(QPoint(), layout.size));
    generator.setTitle(QCoreApplication::translate("coverscope::ui::CoverMapExport", "Cover map"));
    drawFigure(figure, generator, layout, font);
    return bytes;
}

QByteArray toPdf(const GraphFigure& figure, const PrintLayout& layout, const QFont& font)
{
    constexpr int dotsPerInch = 96;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(QPageSize(QSizeF(layout.size) * 72.0 / dotsPerInch, QPageSize::Point));
        writer.setTitle(QCoreApplication::translate("coverscope::ui::CoverMapExport", "Cover map"));
        drawFigure(figure, writer, layout, font);
    } // the writer completes the file when it goes
    return bytes;
}

} // namespace

base::Result<void> exportGraph(const GraphFigure& figure, const std::filesystem::path& file)
{
    const QString ending = base::displayPath(file.extension()).toLower();
    const QFont font = QGuiApplication::font();
    QByteArray (*render)(const GraphFigure&, const PrintLayout&, const QFont&) = nullptr;
    if (ending == QLatin1String(".png"))
        render = toPng;
    else if (ending == QLatin1String(".svg"))
        render = toSvg;
    else if (ending == QLatin1String(".pdf"))
        render = toPdf;
    else
        return base::fail(
            base::ErrorCode::InvalidArgument, file,
            QCoreApplication::translate("coverscope::ui::CoverMapExport",
                                        "“%1” does not say which kind of picture it is. End its "
                                        "name in .png, .svg or .pdf.")
                .arg(base::displayName(file)));
    return writeExport(render(figure, PrintLayout(figure, font), font), file);
}

} // namespace coverscope::ui
