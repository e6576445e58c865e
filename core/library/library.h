// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/index/chunk_table.h"
#include "core/index/hnsw_graph.h"
#include "core/model/checkpoint.h"
#include "core/model/embedder.h"

#include <filesystem>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace coverscope::library {

// A library as a search and the window see it: immutable, shared between threads. A new one is made
// after each committed batch; who holds an old one keeps a consistent view.
struct Snapshot
{
    // A track whose rows are damaged or lost: not among the chunks, so that it cannot be found.
    struct Damaged
    {
        TrackId id{};
        base::Error reason;
    };

    catalogue::IndexIdentity identity;
    std::vector<catalogue::Root> roots;
    std::vector<catalogue::Track> tracks; // all, by id
    std::size_t excludedCount = 0;        // files that the person took out, see Library::removeTracks()
    std::vector<Damaged> damaged;         // until they are indexed again; by id
    std::unordered_map<std::int64_t, std::size_t> indexOfTrack;
    std::shared_ptr<const index::ChunkTable> chunks; // of all tracks that have embeddings
    std::shared_ptr<const index::HnswGraph> graph;   // null: exact only. May know fewer rows than chunks

    bool isDamaged(TrackId id) const;
    const catalogue::Track* find(TrackId id) const;
    std::filesystem::path pathOf(const catalogue::Track& track) const; // absolute
};

// A library folder: catalogue.sqlite, embeddings-*.seg, features-*.seg, graph-*.hnsw, lock.
//
//     auto library = Library::open(folder, Library::OpenMode::CreateIfMissing);
//     library->adoptModel(embedder.info(), hop);
//     IndexingReport report = *indexFolders(*library, embedder, {...}, {music});
//     auto snapshot = library->snapshot();
//
// One writer at a time across processes (a lock file; Busy names the holder); readers any number.
// snapshot() may be called from any thread; all else from one thread at a time.
class Library
{
public:
    enum class OpenMode { CreateIfMissing, Existing, ReadOnly };
    static base::Result<std::unique_ptr<Library>> open(const std::filesystem::path& folder, OpenMode mode,
                                                       const base::ProgressSink& progress = {});
    ~Library();

    // Puts the newest sound copy of a damaged catalogue in its place, see catalogue/catalogue_backup.h; when
    // that was made. Nobody may have the library open: Busy else.
    static base::Result<QDateTime> restoreCatalogue(const std::filesystem::path& folder);
    // Whether restoreCatalogue() may help against it.
    static bool isDamageOfCatalogue(const base::Error& error);

    const std::filesystem::path& folder() const;
    bool isWritable() const; // opened to be
    std::shared_ptr<const Snapshot> snapshot() const;

    // Sets the identity of an empty library; ModelMismatch, naming both models, where the library
    // was made with another one. reindexWith() is the way out then.
    base::Result<void> adoptModel(const model::ModelInfo& info, base::Seconds chunkHop);

    // Makes all embeddings anew with another model or hop: from the stored features where the feature
    // settings are the same (no decoding), else the tracks are left to indexFolders. Nothing of the old
    // index is given up before the new one is committed.
    base::Result<void> reindexWith(model::Embedder& embedder, base::Seconds chunkHop,
                                   const base::CancellationToken& token, const base::ProgressSink& progress);

    base::Result<void> removeRoot(catalogue::RootId root);
    // The root's music is at `newPath` now, or in a folder there that has the root's name. InvalidArgument
    // where its files are not found there: nothing is changed then.
    base::Result<void> relinkRoot(catalogue::RootId root, const std::filesystem::path& newPath);
    // Takes the tracks out; scans pass their files over from now on.
    base::Result<void> removeTracks(std::span<const TrackId> ids);

    // Puts back what the two removed, as it was. Embeddings that are no longer there, or are of another model
    // by now, are left to the next run.
    base::Result<void> restoreRoot(const catalogue::Root& root, std::span<const catalogue::Track> tracks);
    base::Result<void> restoreTracks(std::span<const catalogue::Track> tracks);
    base::Result<void> includeRemovedFiles(); // all of them: the next run finds them again

    // The next run computes these anew, whatever their files' stamps say. Until then they are searched as
    // they are.
    base::Result<void> markForReindexing(std::span<const TrackId> ids);

    // The averaged CQT of a track (averaged frames x bins), from the store. Any thread.
    base::Result<base::Matrix> features(const catalogue::Track& track) const;

    // Searches are exact from now on; the graph's file goes.
    base::Result<void> removeGraph();
    // Builds the graph over the current chunks, saves and swaps it in.
    base::Result<void> rebuildGraph(const base::CancellationToken& token, const base::ProgressSink& progress);

    struct Health
    {
        std::uint64_t trackCount = 0;
        std::uint64_t chunkCount = 0;
        std::uint64_t bytesOnDisk = 0;
        std::vector<base::Error> problems; // empty: sound
        std::vector<QString> repairs;      // what was done, only with Repair::Yes
    };
    enum class Repair { No, Yes };
    // Every checksum of every block, the graph, SQLite's own check. Repair drops damaged blocks (their
    // tracks are indexed again by the next run), rebuilds the graph and what SQLite can make anew by itself.
    base::Result<Health> verify(Repair repair, const base::CancellationToken& token,
                                const base::ProgressSink& progress);

private:
    friend class IndexingSession;
    struct State;
    explicit Library(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::library
