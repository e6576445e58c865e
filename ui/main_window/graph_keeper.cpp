// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/graph_keeper.h"

namespace coverscope::ui {

bool needsGraph(const library::Snapshot& snapshot, search::SearchMode mode, std::uint32_t threshold)
{
    const std::uint32_t rows = snapshot.chunks ? snapshot.chunks->rowCount() : 0;
    const bool isWanted =
        mode == search::SearchMode::Hnsw || (mode == search::SearchMode::Automatic && rows >= threshold);
    if (rows == 0 || !isWanted)
        return false;
    // What the graph does not know is scanned exactly; a tenth of the library costs next to nothing.
    const std::uint32_t known = snapshot.graph ? snapshot.graph->rowCount() : 0;
    return rows - std::min(rows, known) > rows / 10;
}

GraphKeeper::GraphKeeper(BackgroundWorker* worker, const Settings* settings, QObject* parent)
    : QObject(parent), m_worker(worker), m_settings(settings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(5));
    connect(&m_soon, &QTimer::timeout, this, &GraphKeeper::build);
    for (const auto signal : {&BackgroundWorker::libraryOpened, &BackgroundWorker::snapshotChanged})
        connect(worker, signal, this, &GraphKeeper::check);
    connect(worker, &BackgroundWorker::indexingFinished, this, &GraphKeeper::check);
    connect(worker, &BackgroundWorker::graphProgress, this, [this](const base::Progress& state) {
        const int percent = state.total > 0 ? static_cast<int>(100.0 * state.done / state.total) : 0;
        Q_EMIT progress(tr("Preparing fast searches: %1 %").arg(percent));
    });
    connect(worker, &BackgroundWorker::graphFinished, this, [this] {
        m_job = 0;
        Q_EMIT progress({});
    });
    connect(worker, &BackgroundWorker::cancelled, this, [this](JobId job, JobKind) {
        if (job != m_job)
            return;
        m_job = 0;
        Q_EMIT progress({});
        check(); // it had to wait for something else
    });
    connect(worker, &BackgroundWorker::failed, this, [this](JobId job, JobKind, const base::Error&) {
        if (job != m_job)
            return;
        m_job = 0;
        if (m_worker->snapshot())
            m_givenUp = m_worker->snapshot()->chunks;
        Q_EMIT progress({});
    });
}

bool GraphKeeper::isBusy() const
{
    for (const JobKind kind :
         {JobKind::OpenLibrary, JobKind::Index, JobKind::ChangeLibrary, JobKind::Reindex}) {
        if (m_worker->isRunning(kind))
            return true;
    }
    return false;
}

void GraphKeeper::check()
{
    const auto snapshot = m_worker->snapshot();
    const bool isWanted = m_isWritable && snapshot && m_job == 0 && !isBusy() &&
                          m_givenUp.lock() != snapshot->chunks &&
                          needsGraph(*snapshot, m_settings->preferences().mode, m_threshold);
    isWanted ? m_soon.start() : m_soon.stop();
}

void GraphKeeper::build()
{
    if (!isBusy())
        m_job = m_worker->rebuildGraph();
}

} // namespace coverscope::ui
