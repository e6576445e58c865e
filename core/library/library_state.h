// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/folder_store.h"
#include "core/features/feature_settings.h"
#include "core/index/segment_store.h"
#include "core/library/library.h"
#include "core/library/library_lock.h"

#include <mutex>

// Private to core/library: what Library is made of, shared by its sources and IndexingSession.
namespace coverscope::library {

// Both kinds of rows of one identity.
struct Stores
{
    index::SegmentStore embeddings;
    index::SegmentStore features; // of stored_rows.h; belong to the feature settings, not to the model
    coverscope::features::FeatureSettings settings;

    static base::Result<std::shared_ptr<Stores>> open(const std::filesystem::path& folder,
                                                      const catalogue::IndexIdentity& identity,
                                                      const QByteArray& libraryId);
};

struct Library::State
{
    // Immutable.
    std::filesystem::path folder;
    OpenMode mode = OpenMode::Existing;
    LibraryLock lock;
    QByteArray libraryId; // stands in its segments

    // The caller's one thread at a time.
    QByteArray graphDigest; // of the rows that the snapshot's graph was built over

    // Guarded by mutex.
    mutable std::mutex mutex;
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<Stores> stores; // null while no model was adopted

    bool isReadOnly() const { return mode == OpenMode::ReadOnly; }
    base::Result<void> requireWritable() const;
    // A catalogue belongs to its thread, a library only to one thread at a time: so one per call.
    base::Result<catalogue::Catalogue> openCatalogue() const;
    std::shared_ptr<Stores> currentStores() const;
    std::shared_ptr<const Snapshot> currentSnapshot() const;
    base::Result<void> openStores(const catalogue::IndexIdentity& identity);

    // Makes a new snapshot of what the catalogue says now. Rows that the present one has are taken from
    // it; the graph is kept as long as it fits.
    base::Result<void> refresh(const catalogue::Catalogue& catalogue,
                               const base::ProgressSink& progress = {});
    base::Result<catalogue::FolderStore> openFolderStore() const;
    base::Result<void> findMovedMusic(catalogue::Catalogue& catalogue) const;
    base::Result<void> cutTails(const catalogue::Catalogue& catalogue);

    // Loads the graph the catalogue names where it fits; otherwise it is forgotten and deleted.
    void loadGraph(catalogue::Catalogue& catalogue);
    void dropGraph(catalogue::Catalogue& catalogue);
    void deleteStrayGraphs(const std::optional<catalogue::GraphFile>& named) const;
    void publish(std::shared_ptr<const Snapshot> next);
};

// Where the graph is that a catalogue names; nothing for a name that none of ours has, which may lead
// anywhere.
std::optional<std::filesystem::path> graphPath(const std::filesystem::path& folder,
                                               const catalogue::GraphFile& file);

catalogue::IndexIdentity identityOf(const model::ModelInfo& info, base::Seconds chunkHop);

// "name" (first digits of the hash), chunks every N s.
QString describe(const catalogue::IndexIdentity& identity);

tl::unexpected<base::Error> modelMismatch(const std::filesystem::path& folder,
                                          const catalogue::IndexIdentity& library,
                                          const catalogue::IndexIdentity& wanted);

} // namespace coverscope::library
