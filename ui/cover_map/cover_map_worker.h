// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/cover_map/cover_map.h"
#include "ui/cover_map/ruled_pairs.h"

#include <QObject>
#include <QPointF>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <vector>

namespace coverscope::ui {

// What the cover map is made of at present.
struct MapSource
{
    std::filesystem::path libraryFolder;
    std::shared_ptr<const library::Snapshot> snapshot;
    search::Thresholds thresholds; // tell what is called a match
    cover_map::PairLikelihood likelihood;
    bool isWritable = true; // else the map is made anew each time
};

// How far the map has come.
struct MapState
{
    std::size_t comparedTracks = 0;
    std::size_t trackCount = 0;
    std::size_t pairCount = 0; // of whatever probability
    bool isComplete() const { return comparedTracks == trackCount; }
};

// Where the nodes of a graph stand.
struct GraphPositions
{
    std::shared_ptr<const CoverGraph> graph;
    std::vector<QPointF> positions;
    bool isFinal = false;
};

// The work behind the cover map, on two threads of its own: the comparison, which takes minutes, and beside
// it whatever the picture needs, of which only the newest request counts. Lives on the window's thread, and
// so do its signals.
class CoverMapWorker : public QObject
{
    Q_OBJECT

public:
    explicit CoverMapWorker(QObject* parent = nullptr);
    ~CoverMapWorker() override; // cancels and waits

    // Reads what there is of its map; cancels what runs for another one.
    void setSource(const MapSource& source);
    void clearSource();

    void start(); // or goes on
    void cancel();
    bool isRunning() const { return m_isRunning; }

    // A graph and its layout for the pairs from the threshold on.
    void showFrom(double threshold);

Q_SIGNALS:
    void progress(const coverscope::base::Progress& progress); // ten times a second at most
    void stateChanged(const coverscope::ui::MapState& state);  // of the map, also when nothing runs
    void runEnded();                                           // finished, cancelled or failed
    void failed(const coverscope::base::Error& error);
    void graphReady(std::shared_ptr<const coverscope::ui::CoverGraph> graph);
    void positionsReady(const coverscope::ui::GraphPositions& positions); // while it forms, and at last

private:
    void read();
    void takeMap(const base::Result<cover_map::CoverMap>& map);
    void makePicture();

    MapSource m_source;
    quint64 m_generation = 0; // of the source: what belongs to an older one is dropped
    bool m_isRunning = false;
    double m_threshold = 0.5;
    std::shared_ptr<const ProbablePairs> m_pairs;
    RuledPairs m_ruled;
    GraphPositions m_last; // where nodes stood, for the next layout
    base::CancellationSource m_run;
    base::CancellationSource m_picture;
    QThreadPool m_pool;
};

} // namespace coverscope::ui
