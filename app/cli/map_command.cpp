// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/map_session.h"
#include "app/cli/output_options.h"
#include "app/cli/search_notes.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/report/cover_map_report.h"
#include "core/report/percent_text.h"

#include <algorithm>

namespace coverscope::cli {

namespace {

using cover_map::CoverGraph;
using cover_map::CoverMap;

std::vector<OutputOption> mapOutputs()
{
    using base::ContentKind;
    return {{QStringLiteral("csv"), QStringLiteral("FILE.csv"),
             Text::tr("Also write the groups as a table, a row for each recording."), ContentKind::Table},
            {QStringLiteral("pairs"), QStringLiteral("FILE.csv"),
             Text::tr("Also write the pairs as a table."), ContentKind::Table},
            {QStringLiteral("graphml"), QStringLiteral("FILE.graphml"),
             Text::tr("Also write the graph for Gephi, yEd, Cytoscape and others."), ContentKind::GraphMl},
            {QStringLiteral("dot"), QStringLiteral("FILE.dot"),
             Text::tr("Also write the graph for Graphviz."), ContentKind::Graphviz}};
}

Arguments mapArguments(const std::vector<OutputOption>& outputs)
{
    Arguments arguments(
        Text::tr(
            "Compares every recording of a library with every other one and shows which are versions of\n"
            "one piece, as groups and as pairs. What was compared is kept in the library: after Ctrl-C the\n"
            "next call goes on, and later calls compare only what is new."),
        QString());
    arguments.addLibraryOption();
    arguments.addOption(QStringLiteral("threshold"), QStringLiteral("P"),
                        Text::tr("Show pairs from this probability on, 0 to 1 (default 0.5)."));
    arguments.addFlag(QStringLiteral("kept"), Text::tr("Show what there is; compare nothing."));
    addOutputOptions(arguments, outputs);
    arguments.addForceOption();
    arguments.addModelOptions();
    arguments.addJsonOption();
    return arguments;
}

QString decisionText(cover_map::PairRule rule)
{
    switch (rule) {
    case cover_map::PairRule::Same:
        return Text::tr("confirmed");
    case cover_map::PairRule::Different:
        return Text::tr("rejected");
    case cover_map::PairRule::None:
        break;
    }
    return {};
}

void writeText(const CoverGraph& graph, const CoverMap& map)
{
    writeOut(Text::tr("%1 of %2 recordings compared: %3 groups of %4 recordings, %5 pairs from %6 on")
                 .arg(map.comparedTracks)
                 .arg(map.trackCount)
                 .arg(std::ranges::count(graph.groups, false, &CoverGraph::Group::isLoose))
                 .arg(graph.nodes.size())
                 .arg(graph.edges.size())
                 .arg(report::percentText(graph.threshold)) +
             QLatin1Char('\n'));
    for (std::uint32_t number = 0; number < graph.groups.size(); ++number) {
        const CoverGraph::Group& group = graph.groups[number];
        if (group.isLoose) // their pairs are below
            continue;
        writeOut(QLatin1Char('\n') +
                 Text::tr("group %1: %2 (%3 versions)")
                     .arg(number + 1)
                     .arg(printable(graph.groupTitle(number)))
                     .arg(group.nodeCount) +
                 QLatin1Char('\n'));
        std::vector<QStringList> rows;
        for (std::uint32_t node = group.firstNode; node < group.firstNode + group.nodeCount; ++node)
            rows.push_back({QStringLiteral("  ") + graph.nameOf(node),
                            base::displayPath(graph.snapshot->pathOf(*graph.nodes[node].track)),
                            graph.nodes[node].isDecided ? Text::tr("decided") : QString()});
        writeOut(formatTable(rows));
    }
    if (graph.edges.empty())
        return;
    std::vector<QStringList> rows = {
        {Text::tr("probability"), Text::tr("recording"), Text::tr("recording"), Text::tr("decision")}};
    for (const std::uint32_t edge : graph.edgesByProbability())
        rows.push_back({report::percentText(graph.edges[edge].probability),
                        graph.nameOf(graph.edges[edge].first), graph.nameOf(graph.edges[edge].second),
                        decisionText(graph.edges[edge].rule)});
    writeOut(QLatin1Char('\n') + formatTable(rows, {0}));
}

base::Result<void> writeFiles(const OutputFiles& files, const CoverGraph& graph)
{
    auto written = files.write(QStringLiteral("csv"), [&] { return report::groupsCsv(graph); });
    if (written)
        written = files.write(QStringLiteral("pairs"), [&] { return report::pairsCsv(graph); });
    if (written)
        written = files.write(QStringLiteral("graphml"), [&] { return report::graphMl(graph); });
    if (written)
        written = files.write(QStringLiteral("dot"), [&] { return report::graphvizDot(graph); });
    return written;
}

} // namespace

base::Result<ExitCode> runMap(const QStringList& words)
{
    const auto outputs = mapOutputs();
    Arguments arguments = mapArguments(outputs);
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    if (const auto none = arguments.positional(0, 0); !none)
        return base::fail(none.error());
    const auto threshold = arguments.number(QStringLiteral("threshold"), 0.0, 1.0);
    if (!threshold)
        return base::fail(threshold.error());
    const MapUse use = arguments.isSet(QStringLiteral("kept")) ? MapUse::AsKept : MapUse::Compare;
    auto session = openForMap(arguments, use);
    if (!session)
        return base::fail(std::move(session.error()));
    const auto files = OutputFiles::check(arguments, outputs, {});
    if (!files)
        return base::fail(files.error());

    const auto map = findMap(*session, use);
    if (!map)
        return base::fail(map.error());
    const auto graph = graphOfMap(*session, *map, *threshold);
    if (!graph)
        return base::fail(graph.error());
    if (auto written = writeFiles(*files, **graph); !written)
        return base::fail(std::move(written.error()));
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(report::coverMapJson(**graph, *map));
    else
        writeText(**graph, *map);
    return noteDamage(*session->snapshot) ? ExitCode::SomeSkipped : ExitCode::Done;
}

} // namespace coverscope::cli
