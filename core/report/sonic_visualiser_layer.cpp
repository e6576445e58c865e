// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sonic_visualiser_layer.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace coverscope::report {

namespace {

void writeAttributes(QXmlStreamWriter& writer,
                     std::initializer_list<std::pair<const char*, QString>> attributes)
{
    for (const auto& [name, value] : attributes)
        writer.writeAttribute(QLatin1String(name), value);
}

QString number(double value)
{
    return QString::number(value, 'f', 6);
}

const QString modelId = QStringLiteral("1");
const QString datasetId = QStringLiteral("0");

class LayerWriter
{
public:
    LayerWriter(const SonicVisualiserLayer& layer, QByteArray* xml) : m_layer(layer), m_writer(xml)
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(2);
    }

    void write()
    {
        m_writer.writeStartDocument();
        m_writer.writeDTD(QStringLiteral("<!DOCTYPE sonic-visualiser>"));
        m_writer.writeStartElement(QStringLiteral("sv"));
        m_writer.writeStartElement(QStringLiteral("data"));
        writeModel();
        m_writer.writeStartElement(QStringLiteral("dataset"));
        writeAttributes(m_writer, {{"id", datasetId}, {"dimensions", dimensions()}});
        for (const SonicVisualiserLayer::Point& point : m_layer.points)
            writePoint(point);
        m_writer.writeEndElement();
        m_writer.writeEndElement();

        m_writer.writeStartElement(QStringLiteral("display"));
        m_writer.writeEmptyElement(QStringLiteral("layer"));
        writeAttributes(m_writer,
                        {{"id", QStringLiteral("2")},
                         {"type", isRegions() ? QStringLiteral("regions") : QStringLiteral("timevalues")},
                         {"name", oneLine(m_layer.title)},
                         {"model", modelId}});
        m_writer.writeEndElement();
        m_writer.writeEndDocument();
    }

private:
    bool isRegions() const { return m_layer.kind == SonicVisualiserLayer::Kind::Regions; }
    QString dimensions() const { return isRegions() ? QStringLiteral("3") : QStringLiteral("2"); }

    qint64 frameAt(base::Seconds time) const { return std::llround(time * m_layer.sampleRate); }

    void writeModel()
    {
        const auto& points = m_layer.points;
        double least = points.empty() ? 0.0 : points.front().value;
        double most = least;
        for (const SonicVisualiserLayer::Point& point : points) {
            least = std::min(least, point.value);
            most = std::max(most, point.value);
        }
        const base::Seconds start = points.empty() ? 0.0 : points.front().time.start;
        const base::Seconds end = points.empty() ? 0.0 : points.back().time.end;
        m_writer.writeEmptyElement(QStringLiteral("model"));
        writeAttributes(m_writer, {{"id", modelId},
                                   {"name", oneLine(m_layer.title)},
                                   {"sampleRate", QString::number(m_layer.sampleRate)},
                                   {"start", QString::number(frameAt(start))},
                                   {"end", QString::number(frameAt(end))},
                                   {"type", QStringLiteral("sparse")},
                                   {"dimensions", dimensions()},
                                   {"resolution", QStringLiteral("1")},
                                   {"notifyOnAdd", QStringLiteral("true")},
                                   {"dataset", datasetId}});
        if (isRegions())
            writeAttributes(m_writer, {{"subtype", QStringLiteral("region")}});
        writeAttributes(m_writer,
                        {{"minimum", number(least)}, {"maximum", number(most)}, {"units", m_layer.units}});
    }

    void writePoint(const SonicVisualiserLayer::Point& point)
    {
        const qint64 start = frameAt(point.time.start);
        m_writer.writeEmptyElement(QStringLiteral("point"));
        writeAttributes(m_writer, {{"frame", QString::number(start)}, {"value", number(point.value)}});
        if (isRegions())
            writeAttributes(m_writer, {{"duration", QString::number(frameAt(point.time.end) - start)}});
        writeAttributes(m_writer, {{"label", oneLine(point.label)}});
    }

    const SonicVisualiserLayer& m_layer;
    QXmlStreamWriter m_writer;
};

} // namespace

QString oneLine(const QString& text)
{
    QString result = text;
    for (QChar& character : result) {
        if (character.unicode() < 0x20 || character.unicode() >= 0xFFFE)
            character = QLatin1Char(' ');
    }
    return result;
}

QByteArray SonicVisualiserLayer::xml() const
{
    QByteArray bytes;
    LayerWriter(*this, &bytes).write();
    return bytes;
}

} // namespace coverscope::report
