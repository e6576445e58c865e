// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/batch/clip_stretches.h"
#include "core/catalogue/batch_store.h"
#include "core/library/indexing_job.h"
#include "core/library/library.h"
#include "core/model/device.h"
#include "core/search/timeline.h"
#include "ui/jobs/background_pool.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace coverscope::ui {

using JobId = quint64; // never reused in one run of the program; 0: none

enum class JobKind {
    LoadModel,
    OpenLibrary,
    Index,
    ChangeLibrary,
    Reindex,
    Search,
    TrackFeatures,
    Compare,
    RebuildGraph,
    BatchClip,
    Align,
    Timeline,
};

struct SearchRequest
{
    std::filesystem::path clip;
    std::optional<base::TimeRange> region;
    base::Seconds queryHop = 0.0; // 0: the library's
    search::SearchOptions options;
    search::ClipKind kind = search::ClipKind::Automatic;
};

// Two recordings to be compared with one another: decoded, transformed and cut into chunks, but without
// embeddings, and with the model that the chunks were cut for. No library is needed.
struct CompareRequest
{
    std::shared_ptr<const search::Query> first;
    std::shared_ptr<const search::Query> second;
};

// Matches of a search whose fine alignment is wanted: of ranks that the search itself gave none.
struct AlignRequest
{
    std::shared_ptr<const search::Query> query;
    std::vector<search::Match> matches;
    std::shared_ptr<const library::Snapshot> searched;
};

// One clip of a run over many. Its outcome is written into `store`, the folder of the catalogue with the
// run, before the signal comes.
struct BatchClipRequest
{
    std::filesystem::path library; // that the run is about; another one is not searched in its place
    std::filesystem::path store;
    catalogue::BatchClip clip;
    catalogue::BatchSettings settings;
    batch::Stretches stretches = batch::Stretches::LeftOut; // Found: of a long clip they are told as well
};

// What is played in a long recording, and when.
struct TimelineRequest
{
    std::filesystem::path recording;
    search::TimelineOptions options;
};

// The features of a library track, from its store. A struct of its own, as a TrackId cannot be a
// signal's argument: Qt tries to stream the enum and finds no operator for a long.
struct StoredFeatures
{
    TrackId track{};
    std::shared_ptr<const base::Matrix> frames; // stored frames x bins
    double framesPerSecond = 0.0;
};

// The one type of the window that owns threads. It lives on the window's thread, and so do all its
// signals; every request returns at once.
//
// Three threads stand behind it, each with a network of its own:
//   library thread   the library (its only writer) and the indexing network; one job after the other
//   search thread    the searching network, and the pictures' features
//   timeline thread  what is played in long recordings; its network is loaded when it is first asked for
// so a search never waits for an indexing run or a timeline: it reads the last committed snapshot, which is
// immutable. The price is the network's weights up to three times in memory (megabytes).
//
// Only the newest search counts: a new one cancels the one under way.
class BackgroundWorker : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWorker(QObject* parent = nullptr);
    ~BackgroundWorker() override; // cancels everything and waits, a second at most

    // Into both threads. Repeated to change the device.
    JobId loadModel(const std::filesystem::path& file, model::DevicePreference preference);
    void setThreadCount(int count); // for what comes next; 0: one per core

    // Closes the one that is open. Needs a loaded model only for indexing and searching.
    JobId openLibrary(const std::filesystem::path& folder, library::Library::OpenMode mode);

    // `folders` are added and indexed; empty: rescan those there are.
    JobId index(const std::vector<std::filesystem::path>& folders);
    JobId removeRoot(catalogue::RootId root);
    JobId removeTracks(const std::vector<TrackId>& tracks);
    // Whatever else the library can do to itself, on its thread.
    using LibraryChange = std::function<base::Result<void>(library::Library&)>;
    JobId changeLibrary(const LibraryChange& change);

    // In the background of the background: the next request to the library cancels it.
    JobId rebuildGraph();

    // The way out of ModelMismatch: all embeddings made anew with the loaded model.
    JobId reindexWithLoadedModel();

    JobId search(const SearchRequest& request);
    JobId requestTrackFeatures(TrackId track);
    JobId compare(const CompareRequest& request); // only the newest counts

    JobId align(const AlignRequest& request); // only the newest counts

    // A search, a comparison or an alignment goes before it: the clip is cancelled, and may be asked for
    // again at once.
    JobId searchBatchClip(const BatchClipRequest& request);

    JobId findTimeline(const TimelineRequest& request); // only the newest counts

    void cancel(JobId job); // of a job that is over or unknown: nothing
    void cancelAll();
    bool isRunning(JobKind kind) const; // or waiting

    // What the last signals said.
    std::shared_ptr<const library::Snapshot> snapshot() const { return m_snapshot; }
    std::filesystem::path libraryFolder() const { return m_libraryFolder; }
    int openingCount() const { return m_openingCount; } // tells one opening of a library from the next

Q_SIGNALS:
    void modelLoaded(const coverscope::model::ModelInfo& info, const coverscope::model::Device& device);
    void deviceFellBack(const QString& reason); // CUDA failed in use; the CPU goes on

    void libraryOpened(std::shared_ptr<const coverscope::library::Snapshot> snapshot);
    void
    snapshotChanged(std::shared_ptr<const coverscope::library::Snapshot> snapshot); // twice a second at most
    void indexingStarted(coverscope::ui::JobId job);
    void
    indexingProgress(const coverscope::library::IndexingProgress& progress); // ten times a second at most
    void indexingFinished(const coverscope::library::IndexingReport& report);
    void reindexProgress(const coverscope::base::Progress& progress);
    void reindexFinished();
    void graphProgress(const coverscope::base::Progress& progress);
    void graphFinished();

    void searchStarted(coverscope::ui::JobId job);
    void searchProgress(coverscope::ui::JobId job, const coverscope::base::Progress& progress);
    void searchFinished(coverscope::ui::JobId job,
                        std::shared_ptr<const coverscope::search::SearchResult> result,
                        std::shared_ptr<const coverscope::library::Snapshot> searched);
    void trackFeaturesReady(const coverscope::ui::StoredFeatures& features);
    void compareFinished(coverscope::ui::JobId job, std::shared_ptr<const coverscope::search::Match> match);
    void alignmentProgress(coverscope::ui::JobId job, const coverscope::base::Progress& progress); // matches
    void alignmentFinished(coverscope::ui::JobId job,
                           std::shared_ptr<const std::vector<coverscope::search::Match>> matches);
    // Of a long clip, before its outcome: clips that are to be searched for as well.
    void batchStretchesFound(coverscope::ui::JobId job,
                             std::shared_ptr<const std::vector<coverscope::catalogue::BatchClip>> stretches);
    void batchClipFinished(coverscope::ui::JobId job,
                           std::shared_ptr<const coverscope::catalogue::BatchClip> outcome);

    void timelineProgress(coverscope::ui::JobId job, const coverscope::base::Progress& progress);
    // As soon as it is found; what overlaps settle may still change it.
    void timelineStretchFound(coverscope::ui::JobId job,
                              std::shared_ptr<const coverscope::search::PlayedStretch> stretch,
                              std::shared_ptr<const coverscope::library::Snapshot> searched);
    void timelineFinished(coverscope::ui::JobId job,
                          std::shared_ptr<const coverscope::search::Timeline> timeline,
                          std::shared_ptr<const coverscope::library::Snapshot> searched);

    void failed(coverscope::ui::JobId job, coverscope::ui::JobKind kind,
                const coverscope::base::Error& error);
    void cancelled(coverscope::ui::JobId job, coverscope::ui::JobKind kind);

private:
    struct State;
    std::unique_ptr<State> m_state;
    std::shared_ptr<const library::Snapshot> m_snapshot;
    std::filesystem::path m_libraryFolder;
    int m_openingCount = 0;
};

} // namespace coverscope::ui
