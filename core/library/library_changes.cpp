// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/library/indexing_plan.h"
#include "core/library/library.h"
#include "core/library/library_state.h"
#include "core/library/root_place.h"

#include <QCoreApplication>

#include <algorithm>

// The part of Library that changes what is in it.
namespace coverscope::library {

namespace fs = std::filesystem;

namespace {

// To be made by the next run.
void dropBlocks(catalogue::Track& track)
{
    track.chunkCount = 0;
    track.embeddings = {};
    track.features = {};
}

// Whether its blocks are still what they were: the segments may have been cut, or another model's by now.
bool hasSoundBlocks(const catalogue::Track& track, const Stores& stores, const Snapshot& before)
{
    if (track.embeddings.rowCount == 0 || before.identity.modelHash.isEmpty())
        return false;
    const auto isFine = [](const index::SegmentStore& store, const index::BlockRef& block) {
        return block.rowCount == 0 || store.readHalf(block).has_value();
    };
    return isFine(stores.embeddings, track.embeddings) && isFine(stores.features, track.features);
}

} // namespace

base::Result<void> Library::removeRoot(catalogue::RootId root)
{
    if (auto writable = m_state->requireWritable(); !writable)
        return writable;
    auto catalogue = m_state->openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    if (auto removed = catalogue->removeRoot(root); !removed)
        return removed;
    return m_state->refresh(*catalogue);
}

base::Result<void> Library::relinkRoot(catalogue::RootId root, const fs::path& newPath)
{
    if (auto writable = m_state->requireWritable(); !writable)
        return writable;
    std::error_code problem;
    const fs::path chosen = fs::canonical(newPath, problem);
    if (problem)
        return base::fail(base::systemError(problem.value(), newPath));
    if (!fs::is_directory(chosen, problem))
        return base::fail(
            base::ErrorCode::InvalidArgument, newPath,
            QCoreApplication::translate("coverscope::library",
                                        "“%1” is not a folder. Choose the folder that now holds this music.")
                .arg(base::displayPath(newPath)));
    const auto present = snapshot();
    const auto former = std::find_if(present->roots.begin(), present->roots.end(),
                                     [root](const catalogue::Root& each) { return each.id == root; });
    std::optional<fs::path> place = chosen;
    if (former != present->roots.end())
        place = findRoot(present->tracks, *former, chosen);
    if (!place)
        return base::fail(
            base::ErrorCode::InvalidArgument, newPath,
            QCoreApplication::translate("coverscope::library",
                                        "“%1” does not hold the music of “%2”. Choose the folder that the "
                                        "same files are in now; in it their names must be as they were.")
                .arg(base::displayPath(newPath), base::displayPath(former->path)));
    auto catalogue = m_state->openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    if (auto linked = catalogue->relinkRoot(root, *place); !linked)
        return linked;
    return m_state->refresh(*catalogue);
}

base::Result<void> Library::removeTracks(std::span<const TrackId> ids)
{
    if (auto writable = m_state->requireWritable(); !writable)
        return writable;
    auto store = m_state->openFolderStore();
    if (!store)
        return base::fail(std::move(store.error()));
    if (auto removed = store->excludeTracks(ids); !removed)
        return removed;
    auto catalogue = m_state->openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    return m_state->refresh(*catalogue);
}

base::Result<void> Library::restoreRoot(const catalogue::Root& root, std::span<const catalogue::Track> tracks)
{
    if (auto writable = m_state->requireWritable(); !writable)
        return writable;
    auto catalogue = m_state->openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    const auto added = catalogue->addRoot(root.path);
    if (!added)
        return base::fail(added.error());
    std::vector<catalogue::Track> back(tracks.begin(), tracks.end());
    for (catalogue::Track& track : back)
        track.root = added->id; // numbers of roots are never given twice
    return restoreTracks(back);
}

base::Result<void> Library::restoreTracks(std::span<const catalogue::Track> tracks)
{
    if (auto writable = m_state->requireWritable(); !writable)
        return writable;
    auto catalogue = m_state->openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    auto store = m_state->openFolderStore();
    if (!store)
        return base::fail(std::move(store.error()));
    const auto stores = m_state->currentStores();
    const auto before = snapshot();
    std::vector<catalogue::Track> back(tracks.begin(), tracks.end());
    for (catalogue::Track& track : back) {
        if (!stores || !hasSoundBlocks(track, *stores, *before))
            dropBlocks(track);
    }
    if (auto restored = store->restoreTracks(back); !restored)
        return restored;
    return m_state->refresh(*catalogue);
}

base::Result<void> Library::includeRemovedFiles()
{
    if (auto writable = m_state->requireWritable(); !writable)
        return writable;
    auto store = m_state->openFolderStore();
    if (!store)
        return base::fail(std::move(store.error()));
    if (auto included = store->includeAll(); !included)
        return included;
    auto catalogue = m_state->openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    return m_state->refresh(*catalogue);
}

base::Result<void> Library::markForReindexing(std::span<const TrackId> ids)
{
    if (auto writable = m_state->requireWritable(); !writable)
        return writable;
    auto catalogue = m_state->openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    std::vector<catalogue::Track> marked;
    const auto present = snapshot();
    for (const TrackId id : ids) {
        if (const catalogue::Track* track = present->find(id)) {
            marked.push_back(*track);
            marked.back().modified = lookAgain;
            marked.back().contentHash.clear(); // else the same content would be taken as it is
        }
    }
    if (const auto put = catalogue->putTracks(marked); !put)
        return base::fail(put.error());
    return m_state->refresh(*catalogue);
}

} // namespace coverscope::library
