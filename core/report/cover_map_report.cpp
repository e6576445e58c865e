// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cover_map_report.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

namespace coverscope::report {

namespace {

using cover_map::CoverGraph;
using cover_map::PairRule;

QString fileOf(const CoverGraph& graph, std::uint32_t node)
{
    return base::displayPath(graph.snapshot->pathOf(*graph.nodes[node].track));
}

QString csvFileOf(const CoverGraph& graph, std::uint32_t node)
{
    return csvPath(graph.snapshot->pathOf(*graph.nodes[node].track));
}

// From 1; nothing for a track without a group.
QString groupNumber(const CoverGraph& graph, std::uint32_t node)
{
    const std::uint32_t group = graph.nodes[node].group;
    return graph.groups[group].isLoose ? QString() : QString::number(group + 1);
}

// As verdicts call it; nothing where nothing was decided.
QString ruleWord(PairRule rule)
{
    switch (rule) {
    case PairRule::Same:
        return QStringLiteral("confirmed");
    case PairRule::Different:
        return QStringLiteral("rejected");
    case PairRule::None:
        break;
    }
    return {};
}

QJsonValue decisionJson(PairRule rule)
{
    return rule == PairRule::None ? QJsonValue() : QJsonValue(ruleWord(rule));
}

// "decided" where a person is why a track is there; what the program believes says nothing.
QString decidedWord(bool isDecided)
{
    return isDecided ? QStringLiteral("decided") : QString();
}

QJsonValue workJson(const CoverGraph::Group& group)
{
    if (group.workUid.isEmpty())
        return {};
    return QJsonObject{{QStringLiteral("id"), QString::fromLatin1(group.workUid)},
                       {QStringLiteral("title"), group.workTitle}};
}

QJsonArray unheededJson(const CoverGraph& graph)
{
    QJsonArray list;
    for (const cover_map::GroupRules::Pair& pair : graph.unheeded) {
        QJsonArray files;
        for (const TrackId id : {pair.first, pair.second})
            files.append(base::displayPath(graph.snapshot->pathOf(*graph.snapshot->find(id))));
        list.append(QJsonObject{{QStringLiteral("decision"), decisionJson(pair.rule)},
                                {QStringLiteral("files"), files}});
    }
    return list;
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

} // namespace

QByteArray groupsCsv(const CoverGraph& graph)
{
    QByteArray csv =
        csvRow({QStringLiteral("group"), QStringLiteral("group_title"), QStringLiteral("group_versions"),
                QStringLiteral("group_best_probability"), QStringLiteral("group_mean_probability"),
                QStringLiteral("title"), QStringLiteral("artist"), QStringLiteral("album"),
                QStringLiteral("length_s"), QStringLiteral("partners"), QStringLiteral("best_probability"),
                QStringLiteral("file"), QStringLiteral("decided"), QStringLiteral("work"),
                QStringLiteral("work_id")});
    for (std::uint32_t node = 0; node < graph.nodes.size(); ++node) {
        const std::uint32_t number = graph.nodes[node].group;
        const CoverGraph::Group& group = graph.groups[number];
        const catalogue::Track& track = *graph.nodes[node].track;
        const QStringList ofGroup =
            group.isLoose ? QStringList(5)
                          : QStringList{groupNumber(graph, node), graph.groupTitle(number),
                                        QString::number(group.nodeCount), csvNumber(group.bestProbability),
                                        csvNumber(group.meanProbability)};
        csv += csvRow(ofGroup + QStringList{graph.titleOf(node), track.artist, track.album,
                                            csvNumber(track.duration, 1),
                                            QString::number(graph.nodes[node].edges.size()),
                                            csvNumber(bestOf(graph, node)), csvFileOf(graph, node),
                                            decidedWord(graph.nodes[node].isDecided), group.workTitle,
                                            QString::fromLatin1(group.workUid)});
    }
    return forSpreadsheet(csv);
}

QByteArray pairsCsv(const CoverGraph& graph)
{
    QByteArray csv = csvRow({QStringLiteral("probability"), QStringLiteral("group_a"),
                             QStringLiteral("title_a"), QStringLiteral("artist_a"), QStringLiteral("file_a"),
                             QStringLiteral("group_b"), QStringLiteral("title_b"), QStringLiteral("artist_b"),
                             QStringLiteral("file_b"), QStringLiteral("decision")});
    for (const std::uint32_t number : graph.edgesByProbability()) {
        const CoverGraph::Edge& edge = graph.edges[number];
        QStringList row = {csvNumber(edge.probability)};
        for (const std::uint32_t node : {edge.first, edge.second})
            row << groupNumber(graph, node) << graph.titleOf(node) << graph.nodes[node].track->artist
                << csvFileOf(graph, node);
        row << ruleWord(edge.rule);
        csv += csvRow(row);
    }
    return forSpreadsheet(csv);
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
    writeKey(xml, "decision", "edge", "string");
    xml.writeStartElement(QStringLiteral("graph"));
    xml.writeAttribute(QStringLiteral("edgedefault"), QStringLiteral("undirected"));
    for (std::uint32_t node = 0; node < graph.nodes.size(); ++node) {
        xml.writeStartElement(QStringLiteral("node"));
        xml.writeAttribute(QStringLiteral("id"), nodeId(node));
        writeData(xml, "label", graph.titleOf(node));
        writeData(xml, "artist", graph.nodes[node].track->artist);
        writeData(xml, "file", fileOf(graph, node));
        if (const QString group = groupNumber(graph, node); !group.isEmpty())
            writeData(xml, "group", group);
        writeData(xml, "length", csvNumber(graph.nodes[node].track->duration, 1));
        xml.writeEndElement();
    }
    for (const CoverGraph::Edge& edge : graph.edges) {
        xml.writeStartElement(QStringLiteral("edge"));
        xml.writeAttribute(QStringLiteral("source"), nodeId(edge.first));
        xml.writeAttribute(QStringLiteral("target"), nodeId(edge.second));
        writeData(xml, "weight", csvNumber(edge.probability));
        if (edge.rule != PairRule::None)
            writeData(xml, "decision", ruleWord(edge.rule));
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
        if (!group.isLoose)
            dot += "  subgraph cluster_" + QByteArray::number(number + 1) +
                   " {\n    label=" + dotText(graph.groupTitle(number)) + ";\n";
        for (std::uint32_t node = group.firstNode; node < group.firstNode + group.nodeCount; ++node)
            dot += "    " + nodeId(node).toLatin1() + " [label=" + dotText(graph.nameOf(node)) + "];\n";
        if (!group.isLoose)
            dot += "  }\n";
    }
    for (const CoverGraph::Edge& edge : graph.edges) {
        const QByteArray probability = csvNumber(edge.probability).toLatin1();
        dot += "  " + nodeId(edge.first).toLatin1() + " -- " + nodeId(edge.second).toLatin1() +
               " [weight=" + probability + ", label=\"" + probability + "\"];\n";
    }
    return dot + "}\n";
}

QJsonObject coverMapJson(const CoverGraph& graph, const cover_map::CoverMap& map)
{
    QJsonArray groups;
    for (std::uint32_t number = 0; number < graph.groups.size(); ++number) {
        const CoverGraph::Group& group = graph.groups[number];
        if (group.isLoose) // the last
            continue;
        QJsonArray tracks;
        for (std::uint32_t node = group.firstNode; node < group.firstNode + group.nodeCount; ++node)
            tracks.append(QJsonObject{{QStringLiteral("file"), fileOf(graph, node)},
                                      {QStringLiteral("title"), graph.titleOf(node)},
                                      {QStringLiteral("artist"), graph.nodes[node].track->artist},
                                      {QStringLiteral("duration"), graph.nodes[node].track->duration},
                                      {QStringLiteral("decided"), graph.nodes[node].isDecided}});
        groups.append(QJsonObject{{QStringLiteral("title"), graph.groupTitle(number)},
                                  {QStringLiteral("best_probability"), group.bestProbability},
                                  {QStringLiteral("mean_probability"), group.meanProbability},
                                  {QStringLiteral("decided"), group.isDecided},
                                  {QStringLiteral("work"), workJson(group)},
                                  {QStringLiteral("tracks"), tracks}});
    }
    QJsonArray pairs;
    for (const std::uint32_t number : graph.edgesByProbability()) {
        const CoverGraph::Edge& edge = graph.edges[number];
        QJsonArray files;
        QJsonArray places;
        for (const std::uint32_t node : {edge.first, edge.second}) {
            files.append(fileOf(graph, node));
            const std::uint32_t group = graph.nodes[node].group;
            places.append(graph.groups[group].isLoose ? QJsonValue()
                                                      : QJsonValue(static_cast<qint64>(group)));
        }
        pairs.append(QJsonObject{{QStringLiteral("probability"), edge.probability},
                                 {QStringLiteral("decision"), decisionJson(edge.rule)},
                                 {QStringLiteral("files"), files},
                                 {QStringLiteral("groups"), places}});
    }
    return {{QStringLiteral("threshold"), graph.threshold},
            {QStringLiteral("tracks"), static_cast<qint64>(map.trackCount)},
            {QStringLiteral("compared"), static_cast<qint64>(map.comparedTracks)},
            {QStringLiteral("complete"), map.isComplete()},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("pairs"), pairs},
            {QStringLiteral("unheeded"), unheededJson(graph)}};
}

} // namespace coverscope::report
