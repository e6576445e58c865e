// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/stored_blocks.h"

#include "core/base/path_text.h"
#include "core/library/library_state.h"
#include "core/library/text.h"
#include "core/notes/stored_rows.h"

namespace coverscope::library {

base::Result<StoredBlocks> StoredBlocks::open(const Library& library)
{
    const catalogue::IndexIdentity identity = library.snapshot()->identity;
    if (identity.modelHash.isEmpty())
        return base::fail(
            base::ErrorCode::NotALibrary, library.folder(),
            Text::tr("The library “%1” holds no music yet.").arg(base::displayPath(library.folder())));
    const auto catalogue =
        catalogue::Catalogue::open(library.folder(), catalogue::Catalogue::OpenMode::ReadOnly);
    const auto id = catalogue ? catalogue->libraryId() : base::fail(catalogue.error());
    if (!id)
        return base::fail(id.error());
    auto stores = Stores::open(library.folder(), identity, *id);
    if (!stores)
        return base::fail(std::move(stores.error()));
    return StoredBlocks(std::move(*stores));
}

base::Result<std::vector<std::uint16_t>> StoredBlocks::embeddings(const catalogue::Track& track) const
{
    return m_stores->embeddings.readHalf(track.embeddings);
}

base::Result<std::vector<std::uint16_t>> StoredBlocks::features(const catalogue::Track& track) const
{
    return m_stores->features.readHalf(track.features);
}

std::uint32_t StoredBlocks::featureWidth() const
{
    return notes::storedRowWidth(m_stores->settings);
}

} // namespace coverscope::library
