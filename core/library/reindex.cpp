// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/features/averaging.h"
#include "core/features/chunker.h"
#include "core/library/library_state.h"
#include "core/library/text.h"
#include "core/library/track_name.h"
#include "core/notes/stored_rows.h"

namespace coverscope::library {

namespace {

// New embeddings of one track from its stored features, appended to `stores`. Nothing where the features are
// damaged: the track is then left to the next indexing run.
base::Result<std::optional<catalogue::Track>> embedAgain(catalogue::Track track, Stores& stores,
                                                         model::Embedder& embedder, base::Seconds chunkHop,
                                                         const base::CancellationToken& token)
{
    const auto rows = stores.features.read(track.features);
    if (!rows)
        return std::optional<catalogue::Track>();
    const features::FeatureSettings& settings = embedder.info().features;
    const base::Matrix averaged = features::averagedFrames(notes::framesOf(*rows, settings), settings);
    const auto chunks = features::planChunks(averaged.rows, settings, chunkHop);
    const auto embeddings = embedder.embed(averaged, chunks, token);
    if (!embeddings)
        return base::fail(embeddings.error());
    const auto block = stores.embeddings.append(*embeddings);
    if (!block)
        return base::fail(block.error());
    track.embeddings = *block;
    track.chunkCount = block->rowCount;
    return std::optional<catalogue::Track>(std::move(track));
}

} // namespace

base::Result<void> Library::reindexWith(model::Embedder& embedder, base::Seconds chunkHop,
                                        const base::CancellationToken& token,
                                        const base::ProgressSink& progress)
{
    State& state = *m_state;
    if (auto writable = state.requireWritable(); !writable)
        return writable;
    auto catalogue = state.openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    const auto present = snapshot();
    const catalogue::IndexIdentity wanted = identityOf(embedder.info(), chunkHop);

    // The new rows go into segments of their own beside the old ones, which the catalogue names until the one
    // transaction below; a stop before it leaves nothing but a tail for the next start to cut.
    auto next = Stores::open(state.folder, wanted, state.libraryId);
    if (!next)
        return base::fail(std::move(next.error()));
    std::vector<catalogue::Track> remade;
    const bool canReuse = present->identity.featureSettings == wanted.featureSettings;
    for (std::size_t k = 0; canReuse && k < present->tracks.size(); ++k) {
        if (token.isCancelled())
            return base::cancelled();
        const catalogue::Track& track = present->tracks[k];
        base::report(progress, {static_cast<double>(k), static_cast<double>(present->tracks.size()),
                                Text::tr("Indexing “%1” again").arg(trackName(*present, track))});
        if (track.features.rowCount == 0)
            continue;
        auto made = embedAgain(track, **next, embedder, chunkHop, token);
        if (!made)
            return base::fail(std::move(made.error()));
        if (*made)
            remade.push_back(std::move(**made));
    }
    if (auto synced = (*next)->embeddings.sync(); !synced)
        return synced;
    if (auto set = catalogue->setIdentity(wanted, remade); !set)
        return set;
    {
        const std::scoped_lock guard(state.mutex);
        state.stores = std::move(*next);
    }
    if (auto refreshed = state.refresh(*catalogue); !refreshed)
        return refreshed;
    state.dropGraph(*catalogue);
    return state.cutTails(*catalogue);
}

} // namespace coverscope::library
