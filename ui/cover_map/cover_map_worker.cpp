// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/cover_map_worker.h"

#include "ui/cover_map/force_layout.h"
#include "ui/jobs/throttle.h"

#include <QFuture>
#include <QtConcurrent/QtConcurrentRun>

#include <cmath>
#include <limits>

namespace coverscope::ui {

using catalogue::Catalogue;
using catalogue::CoverMapStore;

namespace {

constexpr std::chrono::milliseconds progressInterval{100};

// Opened on the thread that uses it.
base::Result<CoverMapStore> openStore(const MapSource& source)
{
    return CoverMapStore::open(source.libraryFolder, source.isWritable ? Catalogue::OpenMode::Existing
                                                                       : Catalogue::OpenMode::ReadOnly);
}

base::Result<cover_map::CoverMap> readMap(const MapSource& source)
{
    const auto store = openStore(source);
    if (!store)
        return base::fail(store.error());
    return cover_map::readCoverMap(*source.snapshot, *store,
                                   cover_map::PairProbability::from(source.likelihood));
}

base::Result<cover_map::CoverMap> updateMap(const MapSource& source, const base::CancellationToken& token,
                                            const base::ProgressSink& progress)
{
    auto store = openStore(source);
    if (!store)
        return base::fail(store.error());
    return cover_map::updateCoverMap(*source.snapshot, source.isWritable ? &*store : nullptr,
                                     cover_map::PairProbability::from(source.likelihood), {}, token,
                                     progress);
}

LayoutJob layoutJob(const CoverGraph& graph, const GraphPositions& last)
{
    LayoutJob job;
    job.nodeCount = graph.nodes.size();
    for (const CoverGraph::Edge& edge : graph.edges)
        job.edges.push_back({edge.first, edge.second, edge.joinsGroups ? 0.1 : edge.probability});
    if (!last.graph || last.positions.size() != last.graph->nodes.size())
        return job;
    std::unordered_map<std::int64_t, QPointF> stood;
    for (std::size_t node = 0; node < last.positions.size(); ++node)
        stood[static_cast<std::int64_t>(last.graph->nodes[node].track->id)] = last.positions[node];
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    for (const CoverGraph::Node& node : graph.nodes) {
        const auto found = stood.find(static_cast<std::int64_t>(node.track->id));
        job.start.push_back(found != stood.end() ? found->second : QPointF(unknown, unknown));
    }
    return job;
}

} // namespace

CoverMapWorker::CoverMapWorker(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2); // the comparison, and the picture beside it
}

CoverMapWorker::~CoverMapWorker()
{
    m_run.cancel();
    m_picture.cancel();
    m_pool.waitForDone();
}

void CoverMapWorker::clearSource()
{
    cancel();
    m_picture.cancel();
    ++m_generation;
    m_source = {};
    m_pairs.reset();
    m_last = {};
    if (std::exchange(m_isRunning, false))
        Q_EMIT runEnded();
}

void CoverMapWorker::setSource(const MapSource& source)
{
    if (source.libraryFolder != m_source.libraryFolder)
        clearSource();
    m_source = source;
    if (!m_isRunning)
        read();
}

void CoverMapWorker::read()
{
    if (!m_source.snapshot)
        return;
    QtConcurrent::run(&m_pool, [source = m_source] {
        return readMap(source);
    }).then(this, [this, generation = m_generation](const base::Result<cover_map::CoverMap>& map) {
        if (generation == m_generation && !m_isRunning)
            takeMap(map);
    });
}

void CoverMapWorker::start()
{
    if (m_isRunning || !m_source.snapshot)
        return;
    m_isRunning = true;
    m_run = base::CancellationSource();
    const auto tell = [this, generation = m_generation](const base::Progress& report) {
        if (generation == m_generation && m_isRunning)
            Q_EMIT progress(report);
    };
    QtConcurrent::run(&m_pool,
                      [this, source = m_source, token = m_run.token(), tell] {
                          Throttle throttle(progressInterval);
                          return updateMap(source, token, [&](const base::Progress& done) {
                              if (throttle.passes())
                                  QMetaObject::invokeMethod(
                                      this, [tell, done] { tell(done); }, Qt::QueuedConnection);
                          });
                      })
        .then(this, [this, generation = m_generation,
                     compared = m_source.snapshot](const base::Result<cover_map::CoverMap>& map) {
            if (generation != m_generation)
                return;
            m_isRunning = false;
            if (map)
                takeMap(map);
            if (!map || (compared != m_source.snapshot && m_source.isWritable))
                read(); // what was found until then; or how it stands in the library of now
            Q_EMIT runEnded();
            if (!map && map.error().code != base::ErrorCode::Cancelled)
                Q_EMIT failed(map.error());
        });
}

void CoverMapWorker::cancel()
{
    m_run.cancel();
}

void CoverMapWorker::takeMap(const base::Result<cover_map::CoverMap>& map)
{
    if (!map)
        return Q_EMIT failed(map.error());
    m_pairs = std::make_shared<const ProbablePairs>(
        cover_map::probablePairs(m_source.snapshot, *map, m_source.likelihood, m_source.thresholds));
    Q_EMIT stateChanged({map->comparedTracks, map->trackCount, map->pairs.size()});
    makePicture();
}

void CoverMapWorker::showFrom(double threshold)
{
    m_threshold = threshold;
    makePicture();
}

void CoverMapWorker::makePicture()
{
    if (!m_pairs)
        return;
    m_picture.cancel();
    m_picture = base::CancellationSource();
    const auto show = [this, token = m_picture.token()](const GraphPositions& positions) {
        if (token.isCancelled())
            return;
        m_last = positions;
        Q_EMIT positionsReady(positions);
    };
    const auto showGraph = [this, token = m_picture.token()](const std::shared_ptr<const CoverGraph>& graph) {
        if (!token.isCancelled())
            Q_EMIT graphReady(graph);
    };
    const auto work = [this, pairs = m_pairs, folder = m_source.libraryFolder, threshold = m_threshold,
                       last = m_last, show, showGraph, token = m_picture.token()] {
        // What people decided may be newer than the map, and by another program.
        const RuledPairs::Answer ruled = m_ruled.of(folder, pairs);
        if (ruled.error)
            QMetaObject::invokeMethod(
                this, [this, error = *ruled.error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        const auto graph = makeCoverGraph(*ruled.pairs, threshold, token);
        if (!graph)
            return;
        QMetaObject::invokeMethod(
            this, [showGraph, graph = *graph] { showGraph(graph); }, Qt::QueuedConnection);
        const auto send = [&](const std::vector<QPointF>& positions, bool isFinal) {
            QMetaObject::invokeMethod(
                this, [show, sent = GraphPositions{*graph, positions, isFinal}] { show(sent); },
                Qt::QueuedConnection);
        };
        const auto positions =
            forceLayout(layoutJob(**graph, last), token,
                        [&send](const std::vector<QPointF>& forming) { send(forming, false); });
        if (!token.isCancelled())
            send(positions, true);
    };
    m_pool.start(work);
}

} // namespace coverscope::ui
