// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_state.h"

#include "core/base/path_text.h"
#include "core/library/root_place.h"
#include "core/library/snapshot_builder.h"
#include "core/library/text.h"
#include "core/model/feature_settings_json.h"

namespace coverscope::library {

base::Result<void> Library::State::requireWritable() const
{
    if (!isReadOnly())
        return {};
    return base::fail(
        base::ErrorCode::PermissionDenied, folder,
        Text::tr("The library “%1” was opened for reading only.").arg(base::displayPath(folder)));
}

base::Result<catalogue::Catalogue> Library::State::openCatalogue() const
{
    using catalogue::Catalogue;
    return Catalogue::open(folder,
                           isReadOnly() ? Catalogue::OpenMode::ReadOnly : Catalogue::OpenMode::Existing);
}

base::Result<catalogue::FolderStore> Library::State::openFolderStore() const
{
    using catalogue::Catalogue;
    return catalogue::FolderStore::open(folder, isReadOnly() ? Catalogue::OpenMode::ReadOnly
                                                             : Catalogue::OpenMode::Existing);
}

base::Result<void> Library::State::findMovedMusic(catalogue::Catalogue& catalogue) const
{
    auto store = openFolderStore();
    if (!store)
        return base::fail(std::move(store.error()));
    return followMovedLibrary(catalogue, *store, folder);
}

std::shared_ptr<Stores> Library::State::currentStores() const
{
    const std::scoped_lock guard(mutex);
    return stores;
}

std::shared_ptr<const Snapshot> Library::State::currentSnapshot() const
{
    const std::scoped_lock guard(mutex);
    return snapshot;
}

base::Result<void> Library::State::openStores(const catalogue::IndexIdentity& identity)
{
    auto opened = Stores::open(folder, identity, libraryId);
    if (!opened)
        return base::fail(std::move(opened.error()));
    const std::scoped_lock guard(mutex);
    stores = std::move(*opened);
    return {};
}

void Library::State::publish(std::shared_ptr<const Snapshot> next)
{
    const std::scoped_lock guard(mutex);
    snapshot = std::move(next);
}

base::Result<void> Library::State::refresh(const catalogue::Catalogue& catalogue,
                                           const base::ProgressSink& progress)
{
    const auto before = currentSnapshot();
    const auto store = currentStores();
    auto built = buildSnapshot(catalogue, store ? &store->embeddings : nullptr, before.get(), progress);
    if (!built)
        return base::fail(std::move(built.error()));
    const auto folders = openFolderStore();
    const auto excluded = folders ? folders->excludedFiles() : base::fail(folders.error());
    if (!excluded)
        return base::fail(excluded.error());
    built->excludedCount = excluded->size();
    // Removed and changed tracks shift the rows behind them: such a graph would name the wrong tracks.
    if (before && before->graph && rowsDigest(*built, before->graph->rowCount()) == graphDigest)
        built->graph = before->graph;
    publish(std::make_shared<const Snapshot>(std::move(*built)));
    return {};
}

base::Result<void> Library::State::cutTails(const catalogue::Catalogue& catalogue)
{
    const auto present = currentStores();
    if (!present)
        return {};
    const auto tracks = catalogue.tracks();
    if (!tracks)
        return base::fail(tracks.error());
    std::vector<index::BlockRef> embeddings;
    std::vector<index::BlockRef> features;
    for (const catalogue::Track& track : *tracks) {
        if (track.embeddings.rowCount > 0)
            embeddings.push_back(track.embeddings);
        if (track.features.rowCount > 0)
            features.push_back(track.features);
    }
    if (auto cut = present->embeddings.truncateTo(embeddings); !cut)
        return cut;
    return present->features.truncateTo(features);
}

catalogue::IndexIdentity identityOf(const model::ModelInfo& info, base::Seconds chunkHop)
{
    catalogue::IndexIdentity identity;
    identity.modelHash = info.hash;
    identity.modelName = info.name;
    identity.chunkHop = chunkHop;
    identity.featureSettings = model::toJson(info.features);
    identity.embeddingDimension = info.embeddingDimension;
    return identity;
}

QString describe(const catalogue::IndexIdentity& identity)
{
    return Text::tr("“%1” (%2), a chunk every %3 s")
        .arg(identity.modelName, QString::fromLatin1(identity.modelHash.left(8)))
        .arg(identity.chunkHop);
}

tl::unexpected<base::Error> modelMismatch(const std::filesystem::path& folder,
                                          const catalogue::IndexIdentity& library,
                                          const catalogue::IndexIdentity& wanted)
{
    return base::fail(
        base::ErrorCode::ModelMismatch, folder,
        Text::tr("The library “%1” was made with the model %2; asked for is %3. Use the library's model, or "
                 "index the library again with the other one.")
            .arg(base::displayPath(folder), describe(library), describe(wanted)));
}

} // namespace coverscope::library
