// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cover map shows, what is chosen in it, and what is done with that.
#include "core/base/path_text.h"
#include "core/report/cover_map_report.h"
#include "ui/cover_map/cover_map_export.h"
#include "ui/cover_map/cover_map_page.h"
#include "ui/cover_map/graph_view.h"
#include "ui/evidence/figure_export.h"
#include "ui/library/track_menu.h"
#include "ui/player/player.h"
#include "ui/results/results_table_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/save_dialog.h"
#include "ui/works/work_actions.h"

namespace coverscope::ui {

void CoverMapPage::setGraph(const std::shared_ptr<const CoverGraph>& graph)
{
    // What is chosen stays chosen, what is open stays open; groups are told by their tracks too.
    const auto former = m_model->graph();
    const MapPlace chosen = chosenPlace();
    const auto open = openGroups();
    m_isFollowing = true;
    m_model->setGraph(graph);
    m_isFollowing = false;
    openAgain(open);
    if (former)
        choose(placeLike(chosen, *former));
    onChosen();
    updatePages();
}

void CoverMapPage::setLedger(VerdictLedger* ledger)
{
    m_model->setLedger(ledger);
    connect(ledger, &VerdictLedger::changed, this, [this] {
        m_list->viewport()->update();
        onChosen();
    });
}

void CoverMapPage::setPositions(const GraphPositions& positions)
{
    m_graph->setPositions(positions);
    if (positions.graph == m_model->graph())
        m_graph->showPlace(chosenPlace());
}

void CoverMapPage::updatePages()
{
    const bool hasMap = !m_hindrance && m_state.comparedTracks > 0;
    const bool hasGraph = m_model->graph() && !m_model->graph()->groups.empty();
    m_empty->setAction({}, {});
    if (m_hindrance == search::Hindrance::NoLibrary) {
        m_empty->setTexts(tr("No library is open"),
                          tr("Open a library or add a folder of music: the cover map then shows which of its "
                             "tracks are versions of each other."));
    } else if (m_hindrance == search::Hindrance::Empty || m_hindrance == search::Hindrance::Damaged) {
        m_empty->setTexts(
            tr("Nothing to compare yet"),
            tr("Add a folder of music to the library. As soon as its tracks are indexed they can "
               "be compared with each other."));
    } else if (m_hindrance) {
        m_empty->setTexts(m_hindrance == search::Hindrance::NoModel
                              ? tr("The model is not loaded")
                              : tr("The library was made with another model"),
                          tr("The cover map needs the model that the library was indexed with. Re-index the "
                             "library, or choose its model."));
    } else if (!hasMap) {
        m_empty->setTexts(
            tr("Find all versions in the library"),
            tr("Every track is compared with every other one, in the background. You can stop at "
               "any time and go on later."));
        if (!m_isRunning)
            m_empty->setAction(tr("Find versions"), tr("Compare all tracks of the library with each other"));
    } else {
        m_empty->setTexts(tr("No versions from this probability on"),
                          tr("Move the slider to the left to see less probable pairs."));
    }
    m_pages->setCurrentIndex(hasMap && hasGraph ? 1 : 0);
    m_controls->setVisible(hasMap);
    m_export->setEnabled(hasMap && hasGraph);
    m_run->setVisible(m_isRunning || (hasMap && !m_state.isComplete()));
    m_run->setText(m_isRunning ? tr("Stop") : tr("Go on"));
    m_run->setIcon(themedIcon(m_isRunning ? QStringLiteral("stop") : QStringLiteral("refresh")));
    m_run->setToolTip(m_isRunning ? tr("What has been compared is kept; you can go on later")
                                  : tr("Compare the tracks that are not part of the map yet"));
    m_progress->setVisible(m_isRunning);
    updateTexts();
}

void CoverMapPage::updateTexts()
{
    if (!m_isRunning) {
        if (m_hindrance || m_state.comparedTracks == 0)
            m_status->clear();
        else if (m_state.isComplete())
            m_status->setText(tr("All %n track(s) are compared with each other", nullptr,
                                 static_cast<int>(m_state.trackCount)));
        else
            m_status->setText(
                tr("%1 of %n track(s) are compared", nullptr, static_cast<int>(m_state.trackCount))
                    .arg(m_state.comparedTracks));
    }
    QString summary;
    if (m_model->graph() && !m_hindrance) {
        summary = tr("%n group(s)", nullptr, m_filter->groupCount());
        summary =
            tr("%1, %2", "groups, pairs")
                .arg(summary, tr("%n pair(s)", nullptr, static_cast<int>(m_model->graph()->edges.size())));
    }
    m_summary->setText(summary);
}

MapPlace CoverMapPage::chosenPlace() const
{
    return m_model->placeAt(m_filter->mapToSource(m_list->currentIndex()));
}

// From the graph into the list.
void CoverMapPage::choose(const MapPlace& place)
{
    if (m_graph->figure().graph && m_graph->figure().graph != m_model->graph() && sender() == m_graph)
        return; // an older picture, which is about to be replaced
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(place));
    m_isFollowing = true;
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->setCurrentIndex({});
    }
    m_isFollowing = false;
    onChosen();
}

void CoverMapPage::onListChanged(const QModelIndex& current)
{
    if (m_isFollowing)
        return;
    if (m_graph->figure().graph == m_model->graph())
        m_graph->showPlace(m_model->placeAt(m_filter->mapToSource(current)));
    onChosen();
}

// Or a group, which its first recording stands for; not the row of what is in no group.
bool CoverMapPage::isRecording(const MapPlace& place) const
{
    return !place.isEmpty() && (place.node || place.edge || !m_model->graph()->groups[*place.group].isLoose);
}

void CoverMapPage::onChosen()
{
    const MapPlace place = chosenPlace();
    const auto& graph = m_model->graph();
    const bool isOfRecording = graph && isRecording(place);
    const std::uint32_t node = isOfRecording ? place.node.value_or(graph->groups[*place.group].namedBy) : 0;
    m_chosen->setFullText(isOfRecording ? describe(place) : QString());
    m_compare->setEnabled(isOfRecording && (place.edge || !graph->nodes[node].edges.empty()));
    tellWorks();
}

// What is known of a recording, or of a pair.
QString CoverMapPage::describe(const MapPlace& place) const
{
    const CoverGraph& graph = *m_model->graph();
    if (place.edge) {
        const CoverGraph::Edge& edge = graph.edges[*place.edge];
        const QString text =
            tr("%1 and %2: %3", "two tracks, probability")
                .arg(graph.nameOf(edge.first), graph.nameOf(edge.second), percentText(edge.probability));
        if (edge.rule != PairRule::None)
            return withDecision(text, edge.rule);
        const catalogue::VerdictRecord* verdict = m_model->verdictOn(*place.edge);
        return verdict ? tr("%1; verdict: %2", "two tracks and their probability, verdict")
                             .arg(text, decisionText(*verdict->decision))
                       : text;
    }
    const std::uint32_t node = place.node.value_or(graph.groups[*place.group].namedBy);
    if (graph.nodes[node].edges.empty())
        return graph.nameOf(node);
    const std::uint32_t best = graph.nodes[node].edges.front();
    return tr("%1; nearest is %2, %3", "track, another track, probability")
        .arg(graph.nameOf(node), graph.nameOf(graph.otherEnd(best, node)),
             percentText(graph.edges[best].probability));
}

void CoverMapPage::compare(std::uint32_t first, std::uint32_t second)
{
    const auto& graph = m_graph->figure().graph ? m_graph->figure().graph : m_model->graph();
    Q_EMIT compareRequested(graph->snapshot->pathOf(*graph->nodes[first].track),
                            graph->snapshot->pathOf(*graph->nodes[second].track));
}

void CoverMapPage::compareChosen()
{
    const auto& graph = m_model->graph();
    const MapPlace place = chosenPlace();
    if (!graph || !isRecording(place))
        return;
    const std::uint32_t node = place.node.value_or(graph->groups[*place.group].namedBy);
    if (graph->nodes[node].edges.empty())
        return;
    const std::uint32_t other = graph->otherEnd(place.edge.value_or(graph->nodes[node].edges.front()), node);
    Q_EMIT compareRequested(graph->snapshot->pathOf(*graph->nodes[node].track),
                            graph->snapshot->pathOf(*graph->nodes[other].track));
}

// Of a pair the partner, of a group its middle.
std::filesystem::path CoverMapPage::chosenFile() const
{
    const auto& graph = m_model->graph();
    const MapPlace place = chosenPlace();
    if (!graph || !isRecording(place))
        return {};
    const std::uint32_t node = place.edge ? graph->otherEnd(*place.edge, *place.node)
                                          : place.node.value_or(graph->groups[*place.group].namedBy);
    return graph->snapshot->pathOf(*graph->nodes[node].track);
}

void CoverMapPage::playChosen(Player* player)
{
    const std::filesystem::path file = chosenFile();
    if (file.empty())
        return;
    if (player->state() == Player::State::Paused && player->file() == file)
        player->resume();
    else
        player->play(file);
}

void CoverMapPage::showTrackMenu(const QPoint& globalPosition)
{
    const std::filesystem::path file = chosenFile();
    if (file.empty())
        return;
    TrackMenu menu(file, this);
    connect(&menu, &TrackMenu::useAsClip, this, &CoverMapPage::searchRequested);
    QAction* compare = menu.addAction(themedIcon(QStringLiteral("compare")), tr("Compare"));
    compare->setEnabled(m_compare->isEnabled());
    connect(compare, &QAction::triggered, this, &CoverMapPage::compareChosen);
    menu.addSeparator();
    m_works->addTo(&menu);
    menu.exec(globalPosition);
}

void CoverMapPage::makeExportMenu()
{
    const auto addText = [this](const QString& text, const QString& filter, const QString& suffix,
                                QByteArray (*make)(const CoverGraph&)) {
        connect(m_exportMenu->addAction(text), &QAction::triggered, this, [this, text, filter, suffix, make] {
            exportFile(text, filter, suffix,
                       [graph = m_model->graph(), make](const std::filesystem::path& file) {
                           return writeExport(make(*graph), file);
                       });
        });
    };
    const QString csv = tr("Comma-separated values (*.csv)");
    addText(tr("&List of groups…"), csv, QStringLiteral("csv"), report::groupsCsv);
    addText(tr("List of &pairs…"), csv, QStringLiteral("csv"), report::pairsCsv);
    m_exportMenu->addSeparator();
    connect(m_exportMenu->addAction(tr("P&icture of the graph…")), &QAction::triggered, this, [this] {
        exportFile(
            tr("Picture of the graph"), tr("Image (*.png);;Scalable drawing (*.svg);;Document (*.pdf)"),
            QStringLiteral("png"),
            [this](const std::filesystem::path& file) { return exportGraph(m_graph->figure(), file); });
    });
    addText(tr("Graph for other &programs (GraphML)…"), tr("GraphML (*.graphml)"), QStringLiteral("graphml"),
            report::graphMl);
    addText(tr("Graph for &Graphviz…"), tr("Graphviz (*.dot)"), QStringLiteral("dot"), report::graphvizDot);
}

void CoverMapPage::exportFile(const QString& what, const QString& filters, const QString& suffix,
                              const std::function<base::Result<void>(const std::filesystem::path&)>& write)
{
    askWhereToSave(this, QString(what).remove(QLatin1Char('&')), filters,
                   tr("cover map", "name of a file") + QLatin1Char('.') + suffix,
                   [this, write](const std::filesystem::path& file) {
                       if (const auto written = write(file); !written)
                           m_banner->showError(written.error());
                       else
                           m_banner->showSaved(file);
                   });
}

} // namespace coverscope::ui
