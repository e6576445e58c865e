// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/indexing_job.h"
#include "core/search/search_engine.h"
#include "tests/soak/soak_parts.h"

#include <functional>

namespace coverscope::soak {

using library::Library;

namespace {

// In tenths: what was held in memory after the first two is what a long run needs anyway.
double growthOf(const char* what, int count, const std::function<void(int)>& turn)
{
    double early = 0.0;
    double now = 0.0;
    for (int tenth = 1; tenth <= 10; ++tenth) {
        for (int k = (tenth - 1) * count / 10; k < tenth * count / 10; ++k)
            turn(k);
        now = residentMebibytes();
        if (tenth == 2)
            early = now;
        std::printf("after %d %s: %.1f MiB\n", tenth * count / 10, what, now);
    }
    return now - early;
}

std::unique_ptr<Library> indexed(const World& world, model::Embedder& embedder)
{
    auto library = Library::open(world.library(), Library::OpenMode::CreateIfMissing);
    const std::filesystem::path folders[] = {world.music()};
    if (!library || !library::indexFolders(**library, embedder, folders))
        qFatal("the library could not be made");
    return std::move(*library);
}

} // namespace

double growthOfQueries(World& world, int count)
{
    const auto embedder = loadEmbedder();
    const auto library = indexed(world, *embedder);
    return growthOf("queries", count, [&](int k) {
        const auto query = search::prepareQuery(world.stable(k % World::stableCount), *embedder);
        const auto snapshot = library->snapshot();
        const auto features = [&](TrackId id) { return library->features(*snapshot->find(id)); };
        if (!query ||
            !search::search(*query, *snapshot->chunks, nullptr, snapshot->identity.chunkHop, {}, features))
            world.fault(QStringLiteral("a query failed"));
    });
}

double growthOfReindexings(World& world, int count)
{
    const auto embedder = loadEmbedder();
    const auto library = indexed(world, *embedder);
    return growthOf("re-indexings", count, [&](int k) {
        if (!library->reindexWith(*embedder, k % 2 == 0 ? 10.0 : 5.0, {}, {}) ||
            !library->rebuildGraph({}, {}))
            world.fault(QStringLiteral("a re-indexing failed"));
    });
}

} // namespace coverscope::soak
