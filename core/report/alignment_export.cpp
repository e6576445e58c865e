// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alignment_export.h"

#include "core/report/csv.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace coverscope::report {

namespace {

constexpr base::Seconds labelStep = 5.0;

// The path as seen from one recording: `query` is the time in it, `track` the time in the other one.
std::vector<search::AlignmentPoint> seenFrom(const std::vector<search::AlignmentPoint>& path, TimeAxis axis)
{
    std::vector<search::AlignmentPoint> points = path;
    if (axis == TimeAxis::Track) {
        for (search::AlignmentPoint& point : points)
            std::swap(point.query, point.track);
    }
    return points;
}

// Tabs and line breaks end a label; other control characters are not allowed in XML.
QString oneLine(const QString& text)
{
    QString result = text;
    for (QChar& character : result) {
        if (character.unicode() < 0x20 || character.unicode() >= 0xFFFE)
            character = QLatin1Char(' ');
    }
    return result;
}

// 1:05.3
QString clockText(base::Seconds time)
{
    const auto tenths = static_cast<qint64>(std::llround(std::max(0.0, time) * 10.0));
    return QStringLiteral("%1:%2.%3")
        .arg(tenths / 600)
        .arg(tenths / 10 % 60, 2, 10, QLatin1Char('0'))
        .arg(tenths % 10);
}

void writeAttributes(QXmlStreamWriter& writer,
                     std::initializer_list<std::pair<const char*, QString>> attributes)
{
    for (const auto& [name, value] : attributes)
        writer.writeAttribute(QLatin1String(name), value);
}

QByteArray label(base::Seconds start, base::Seconds end, const QString& text)
{
    const auto time = [](base::Seconds seconds) { return QByteArray::number(seconds, 'f', 6); };
    return time(start) + '\t' + time(end) + '\t' + oneLine(text).toUtf8() + '\n';
}

} // namespace

QByteArray alignmentCsv(const std::vector<search::AlignmentPoint>& path)
{
    QByteArray csv = csvRow({QStringLiteral("query_time"), QStringLiteral("track_time")});
    for (const search::AlignmentPoint& point : path)
        csv += csvRow({csvNumber(point.query, 3), csvNumber(point.track, 3)});
    return csv;
}

QByteArray audacityLabels(const std::vector<search::AlignmentPoint>& path, TimeAxis axis,
                          const QString& title)
{
    QByteArray labels;
    if (path.empty())
        return labels;
    const std::vector<search::AlignmentPoint> points = seenFrom(path, axis);
    labels += label(points.front().query, points.back().query, title);
    for (base::Seconds time = std::ceil(points.front().query / labelStep) * labelStep;
         time <= points.back().query; time += labelStep)
        labels += label(time, time, clockText(search::trackTimeAt(points, time)));
    return labels;
}

QByteArray sonicVisualiserLayer(const std::vector<search::AlignmentPoint>& path, TimeAxis axis,
                                int sampleRate, const QString& title)
{
    const std::vector<search::AlignmentPoint> points = seenFrom(path, axis);
    const auto frameAt = [sampleRate](base::Seconds time) {
        return QString::number(std::llround(time * sampleRate));
    };
    const auto number = [](double value) { return QString::number(value, 'f', 6); };
    const QString modelId = QStringLiteral("1");
    const QString datasetId = QStringLiteral("0");

    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    writer.writeStartDocument();
    writer.writeDTD(QStringLiteral("<!DOCTYPE sonic-visualiser>"));
    writer.writeStartElement(QStringLiteral("sv"));

    writer.writeStartElement(QStringLiteral("data"));
    writer.writeEmptyElement(QStringLiteral("model"));
    writeAttributes(writer, {{"id", modelId},
                             {"name", oneLine(title)},
                             {"sampleRate", QString::number(sampleRate)},
                             {"start", frameAt(points.empty() ? 0.0 : points.front().query)},
                             {"end", frameAt(points.empty() ? 0.0 : points.back().query)},
                             {"type", QStringLiteral("sparse")},
                             {"dimensions", QStringLiteral("2")},
                             {"resolution", QStringLiteral("1")},
                             {"notifyOnAdd", QStringLiteral("true")},
                             {"dataset", datasetId},
                             {"minimum", number(points.empty() ? 0.0 : points.front().track)},
                             {"maximum", number(points.empty() ? 0.0 : points.back().track)},
                             {"units", QStringLiteral("s")}});
    writer.writeStartElement(QStringLiteral("dataset"));
    writeAttributes(writer, {{"id", datasetId}, {"dimensions", QStringLiteral("2")}});
    for (const search::AlignmentPoint& point : points) {
        writer.writeEmptyElement(QStringLiteral("point"));
        writeAttributes(writer, {{"frame", frameAt(point.query)},
                                 {"value", number(point.track)},
                                 {"label", clockText(point.track)}});
    }
    writer.writeEndElement();
    writer.writeEndElement();

    writer.writeStartElement(QStringLiteral("display"));
    writer.writeEmptyElement(QStringLiteral("layer"));
    writeAttributes(writer, {{"id", QStringLiteral("2")},
                             {"type", QStringLiteral("timevalues")},
                             {"name", oneLine(title)},
                             {"model", modelId}});
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml;
}

} // namespace coverscope::report
