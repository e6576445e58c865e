// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/feature_extractor.h"
#include "core/library/indexing_job.h"
#include "core/library/indexing_plan.h"
#include "core/library/library_state.h"

#include <chrono>
#include <mutex>
#include <unordered_set>

namespace coverscope::library {

// What the pool makes of one work item; the network's part is left to the calling thread.
struct PreparedFile
{
    QByteArray contentHash;
    bool contentIsKnown = false; // its embeddings are there already: not decoded
    bool fromStore = false;      // features were stored already
    base::Result<features::TrackFeatures> features;
};

// One run of indexFolders(). Lives on the calling thread; only prepare() runs on the pool's.
class IndexingSession
{
public:
    IndexingSession(Library& library, model::Embedder& embedder, const IndexingOptions& options,
                    const base::CancellationToken& token);

    base::Result<IndexingReport> run(std::span<const std::filesystem::path> folders);

private:
    using Clock = std::chrono::steady_clock;
    enum class Stage { Scanning, Working };

    base::Result<void> adoptModel();
    base::Result<void> scanAndPlan();
    base::Result<void> applyPlan();
    base::Result<void> work();
    PreparedFile prepare(const WorkItem& item, const base::CancellationToken& stop) const;

    base::Result<void> finish(const WorkItem& item, PreparedFile prepared);
    base::Result<void> embed(const WorkItem& item, const PreparedFile& prepared);
    bool reuse(const WorkItem& item, const QByteArray& contentHash);
    void recordFailure(const WorkItem& item, const QByteArray& contentHash, const base::Error& reason);

    void put(catalogue::Track track, const FoundFile& file);
    base::Result<void> putStamps(std::span<const catalogue::Track> stored);
    base::Result<void> commit();
    base::Result<void> commitWhenDue();
    base::Result<void> refreshWhenCheap();
    void reportProgress(const std::filesystem::path& current, Stage stage = Stage::Working);

    Library& m_library;
    Library::State& m_state;
    model::Embedder& m_embedder;
    const IndexingOptions& m_options;
    base::CancellationToken m_token;
    Clock::time_point m_start = Clock::now();

    std::optional<catalogue::Catalogue> m_catalogue;
    std::shared_ptr<Stores> m_stores;
    base::Seconds m_chunkHop = 10.0;
    IndexingPlan m_plan;
    IndexingReport m_report;

    // Content that is in the library or will be with the next commit.
    mutable std::mutex m_contentMutex;
    std::unordered_set<std::string> m_knownContents; // guarded by m_contentMutex

    std::vector<catalogue::Track> m_batch;           // appended to the segments, not yet committed
    std::vector<catalogue::FileStamp> m_batchStamps; // of the files, one for each of m_batch
    Clock::time_point m_lastCommit = Clock::now();
    Clock::time_point m_nextRefresh = Clock::now();

    // Progress.
    std::size_t m_filesDone = 0;
    std::size_t m_filesTotal = 0;
    double m_bytesDone = 0.0;
    double m_bytesTotal = 0.0;
    Clock::time_point m_workStart = Clock::now();
    Clock::time_point m_lastReport{};
};

} // namespace coverscope::library
