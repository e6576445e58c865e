// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/cover_map_export.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"
#include "ui/evidence/figure_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QXmlStreamWriter>

#include <algorithm>
#include <numeric>

namespace coverscope::ui {

namespace {

using report::csvNumber;
using report::csvRow;

QString fileOf(const CoverGraph& graph, std::uint32_t node)
{
    return base::displayPath(graph.snapshot->pathOf(*graph.nodes[node].track));
}

QString csvFileOf(const CoverGraph& graph, std::uint32_t node)
{
    return report::csvPath(graph.snapshot->pathOf(*graph.nodes[node].track));
}

QString nodeId(std::uint32_t node)
{
    return QStringLiteral("n%1").arg(node);
}

double bestOf(const CoverGraph& graph, std::uint32_t node)
{
    const auto& edges = graph.nodes[node].edges;
    return edges.empty() ? 0.0 : graph.edges[edges.front()].probability;
}

std::vector<std::uint32_t> edgesByProbability(const CoverGraph& graph)
{
    std::vector<std::uint32_t> order(graph.edges.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&graph](std::uint32_t a, std::uint32_t b) {
        return graph.edges[a].probability > graph.edges[b].probability;
    });
    return order;
}

void writeKey(QXmlStreamWriter& xml, const char* id, const char* owner, const char* type)
{
    xml.writeEmptyElement(QStringLiteral("key"));
    xml.writeAttribute(QStringLiteral("id"), QLatin1String(id));
    xml.writeAttribute(QStringLiteral("for"), QLatin1String(owner));
    xml.writeAttribute(QStringLiteral("attr.name"), QLatin1String(id));
    xml.writeAttribute(QStringLiteral("attr.type"), QLatin1String(type));
}

void writeData(QXmlStreamWriter& xml, const char* key, const QString& value)
{
    QString legal; // XML 1.0 has no place for most control characters, tags may
    for (const QChar letter : value) {
        if (letter >= QLatin1Char(' ') || letter == QLatin1Char('\t') || letter == QLatin1Char('\n'))
            legal += letter;
    }
    xml.writeStartElement(QStringLiteral("data"));
    xml.writeAttribute(QStringLiteral("key"), QLatin1String(key));
    xml.writeCharacters(legal);
    xml.writeEndElement();
}

QByteArray dotText(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return '"' + text.toUtf8() + '"';
}

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
        const QRectF area(QPointF(margin, margin), picture);
        transform = GraphTransform::fitting(figure.bounds, area);
        size = (picture + QSizeF(2.0 * margin, 2.0 * margin + GraphPainter::legendHeight(font))).toSize();
    }
};

void drawFigure(const GraphFigure& figure, QPaintDevice& device, const PrintLayout& layout, const QFont& font)
{
    QPainter painter(&device);
    const PlotColours colours = plotColours(lightPalette());
    GraphPainter(figure, colours, font).paint(painter, layout.transform, QRectF(QPointF(), layout.size));
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

QByteArray groupsCsv(const CoverGraph& graph)
{
    QByteArray csv =
        csvRow({QStringLiteral("group"), QStringLiteral("group_title"), QStringLiteral("group_versions"),
                QStringLiteral("group_best_probability"), QStringLiteral("group_mean_probability"),
                QStringLiteral("title"), QStringLiteral("artist"), QStringLiteral("album"),
                QStringLiteral("length_s"), QStringLiteral("partners"), QStringLiteral("best_probability"),
                QStringLiteral("file")});
    for (std::uint32_t node = 0; node < graph.nodes.size(); ++node) {
        const std::uint32_t number = graph.nodes[node].group;
        const CoverGraph::Group& group = graph.groups[number];
        const catalogue::Track& track = *graph.nodes[node].track;
        csv += csvRow({QString::number(number + 1), graph.groupTitle(number),
                       QString::number(group.nodeCount), csvNumber(group.bestProbability),
                       csvNumber(group.meanProbability), graph.titleOf(node), track.artist, track.album,
                       csvNumber(track.duration, 1), QString::number(graph.nodes[node].edges.size()),
                       csvNumber(bestOf(graph, node)), csvFileOf(graph, node)});
    }
    return report::forSpreadsheet(csv);
}

QByteArray pairsCsv(const CoverGraph& graph)
{
    QByteArray csv =
        csvRow({QStringLiteral("probability"), QStringLiteral("group_a"), QStringLiteral("title_a"),
                QStringLiteral("artist_a"), QStringLiteral("file_a"), QStringLiteral("group_b"),
                QStringLiteral("title_b"), QStringLiteral("artist_b"), QStringLiteral("file_b")});
    for (const std::uint32_t number : edgesByProbability(graph)) {
        const CoverGraph::Edge& edge = graph.edges[number];
        QStringList row = {csvNumber(edge.probability)};
        for (const std::uint32_t node : {edge.first, edge.second})
            row << QString::number(graph.nodes[node].group + 1) << graph.titleOf(node)
                << graph.nodes[node].track->artist << csvFileOf(graph, node);
        csv += csvRow(row);
    }
    return report::forSpreadsheet(csv);
}

QByteArray graphMl(const CoverGraph& graph)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("graphml"));
    xml.writeDefaultNamespace(QStringLiteral("http://graphml.graphdrawing.org/xmlns"));
    for (const char* key : {"label", "artist", "file"})
        writeKey(xml, key, "node", "string");
    writeKey(xml, "group", "node", "int");
    writeKey(xml, "length", "node", "double");
    writeKey(xml, "weight", "edge", "double");
    xml.writeStartElement(QStringLiteral("graph"));
    xml.writeAttribute(QStringLiteral("edgedefault"), QStringLiteral("undirected"));
    for (std::uint32_t node = 0; node < graph.nodes.size(); ++node) {
        xml.writeStartElement(QStringLiteral("node"));
        xml.writeAttribute(QStringLiteral("id"), nodeId(node));
        writeData(xml, "label", graph.titleOf(node));
        writeData(xml, "artist", graph.nodes[node].track->artist);
        writeData(xml, "file", fileOf(graph, node));
        writeData(xml, "group", QString::number(graph.nodes[node].group + 1));
        writeData(xml, "length", csvNumber(graph.nodes[node].track->duration, 1));
        xml.writeEndElement();
    }
    for (const CoverGraph::Edge& edge : graph.edges) {
        xml.writeStartElement(QStringLiteral("edge"));
        xml.writeAttribute(QStringLiteral("source"), nodeId(edge.first));
        xml.writeAttribute(QStringLiteral("target"), nodeId(edge.second));
        writeData(xml, "weight", csvNumber(edge.probability));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray graphvizDot(const CoverGraph& graph)
{
    QByteArray dot = "graph covers {\n  node [shape=ellipse];\n";
    for (std::uint32_t number = 0; number < graph.groups.size(); ++number) {
        const CoverGraph::Group& group = graph.groups[number];
        dot += "  subgraph cluster_" + QByteArray::number(number + 1) +
               " {\n    label=" + dotText(graph.groupTitle(number)) + ";\n";
        for (std::uint32_t node = group.firstNode; node < group.firstNode + group.nodeCount; ++node)
            dot += "    " + nodeId(node).toLatin1() + " [label=" + dotText(graph.nameOf(node)) + "];\n";
        dot += "  }\n";
    }
    for (const CoverGraph::Edge& edge : graph.edges) {
        const QByteArray probability = csvNumber(edge.probability).toLatin1();
        dot += "  " + nodeId(edge.first).toLatin1() + " -- " + nodeId(edge.second).toLatin1() +
               " [weight=" + probability + ", label=\"" + probability + "\"];\n";
    }
    return dot + "}\n";
}

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
