// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_state.h"
#include "core/library/snapshot_builder.h"

#include <QRegularExpression>

namespace coverscope::library {

namespace fs = std::filesystem;

std::optional<fs::path> graphPath(const fs::path& folder, const catalogue::GraphFile& file)
{
    static const QRegularExpression ours(QStringLiteral("\\Agraph-[0-9a-f]{1,64}\\.hnsw\\z"));
    if (!ours.match(QString::fromLatin1(file.fileName)).hasMatch())
        return std::nullopt;
    return folder / fs::path(file.fileName.toStdString());
}

void Library::State::loadGraph(catalogue::Catalogue& catalogue)
{
    const auto named = catalogue.graphFile();
    if (!named)
        return; // a cache: the exact scan needs none
    if (!isReadOnly())
        deleteStrayGraphs(*named);
    if (!*named)
        return;
    const catalogue::GraphFile& file = **named;
    const auto present = currentSnapshot();
    const auto path = graphPath(folder, file);
    if (path && !file.rowsDigest.isEmpty() && rowsDigest(*present, file.rowCount) == file.rowsDigest) {
        if (auto graph = index::HnswGraph::load(*path, file.checksum, present->chunks)) {
            auto next = std::make_shared<Snapshot>(*present);
            next->graph = std::move(*graph);
            graphDigest = file.rowsDigest;
            publish(std::move(next));
            return;
        }
    }
    if (!isReadOnly())
        dropGraph(catalogue);
}

void Library::State::dropGraph(catalogue::Catalogue& catalogue)
{
    // Whatever fails here leaves a file that the next start deletes.
    (void)catalogue.setGraphFile(std::nullopt);
    deleteStrayGraphs(std::nullopt);
    graphDigest.clear();
}

void Library::State::deleteStrayGraphs(const std::optional<catalogue::GraphFile>& named) const
{
    std::error_code problem;
    std::vector<fs::path> strays;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        const std::string name = entry->path().filename().native();
        if (name.starts_with("graph-") && (!named || name != named->fileName.toStdString()))
            strays.push_back(entry->path());
    }
    for (const fs::path& stray : strays)
        fs::remove(stray, problem);
}

base::Result<void> Library::removeGraph()
{
    State& state = *m_state;
    if (auto writable = state.requireWritable(); !writable)
        return writable;
    auto catalogue = state.openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    if (auto forgotten = catalogue->setGraphFile(std::nullopt); !forgotten)
        return forgotten;
    state.dropGraph(*catalogue);
    auto next = std::make_shared<Snapshot>(*snapshot());
    next->graph.reset();
    state.publish(std::move(next));
    return {};
}

base::Result<void> Library::rebuildGraph(const base::CancellationToken& token,
                                         const base::ProgressSink& progress)
{
    State& state = *m_state;
    if (auto writable = state.requireWritable(); !writable)
        return writable;
    auto catalogue = state.openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    const auto present = snapshot();
    if (present->chunks->rowCount() == 0) {
        state.dropGraph(*catalogue);
        return {};
    }
    auto graph = index::HnswGraph::build(present->chunks, {}, token, progress);
    if (!graph)
        return base::fail(std::move(graph.error()));

    catalogue::GraphFile file;
    file.rowCount = (*graph)->rowCount();
    file.rowsDigest = rowsDigest(*present, file.rowCount);
    file.fileName = "graph-" + file.rowsDigest.left(16) + ".hnsw";
    auto checksum = (*graph)->save(state.folder / fs::path(file.fileName.toStdString()));
    if (!checksum)
        return base::fail(std::move(checksum.error()));
    file.checksum = *checksum;
    if (auto named = catalogue->setGraphFile(file); !named)
        return named;
    state.deleteStrayGraphs(file);

    auto next = std::make_shared<Snapshot>(*present);
    next->graph = std::move(*graph);
    state.graphDigest = file.rowsDigest;
    state.publish(std::move(next));
    return {};
}

} // namespace coverscope::library
