// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/library/library_state.h"
#include "core/library/snapshot_builder.h"
#include "core/library/stored_damage.h"
#include "core/library/text.h"
#include "core/library/track_name.h"

#include <algorithm>

namespace coverscope::library {

namespace fs = std::filesystem;

namespace {

std::uint64_t bytesIn(const fs::path& folder)
{
    std::uint64_t total = 0;
    std::error_code problem;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        std::error_code ignored;
        const std::uintmax_t size = entry->is_regular_file(ignored) ? entry->file_size(ignored) : 0;
        total += ignored ? 0 : size;
    }
    return total;
}

// What of a track's blocks does not hold.
struct Damage
{
    bool embeddings = false;
    bool features = false;
};

Damage checkTrack(const Stores& stores, const Snapshot& snapshot, const catalogue::Track& track,
                  std::vector<base::Error>& problems)
{
    Damage damage;
    if (track.embeddings.rowCount > 0) {
        if (const auto rows = stores.embeddings.readHalf(track.embeddings); !rows) {
            damage.embeddings = true;
            problems.push_back(storedDamage(snapshot, track, rows.error()));
        }
    }
    if (track.features.rowCount > 0) {
        if (const auto rows = stores.features.readHalf(track.features); !rows) {
            damage.features = true;
            problems.push_back(storedDamage(snapshot, track, rows.error()));
        }
    }
    return damage;
}

// Empty where the graph is sound, where there is none, and where it is of other rows than the present: no
// search uses it then, and who writes next drops it.
std::optional<base::Error> checkGraph(const catalogue::Catalogue& catalogue, const fs::path& folder,
                                      const Snapshot& snapshot)
{
    const auto file = catalogue.graphFile();
    if (!file)
        return file.error();
    if (!*file)
        return std::nullopt;
    const auto path = graphPath(folder, **file);
    if (!path)
        return base::Error{base::ErrorCode::Corrupt, folder,
                           Text::tr("The catalogue of “%1” names a search graph outside of the library.")
                               .arg(base::displayPath(folder)),
                           QString::fromLatin1((*file)->fileName)};
    if (rowsDigest(snapshot, (*file)->rowCount) != (*file)->rowsDigest)
        return std::nullopt;
    const auto graph = index::HnswGraph::load(*path, (*file)->checksum, snapshot.chunks);
    return graph ? std::nullopt : std::optional<base::Error>(graph.error());
}

// Blocks without a model that made them can be read by nobody.
std::optional<base::Error> checkIdentity(const Snapshot& snapshot, const fs::path& folder)
{
    const auto hasBlocks = [](const catalogue::Track& track) {
        return track.embeddings.rowCount > 0 || track.features.rowCount > 0;
    };
    const auto count = std::count_if(snapshot.tracks.begin(), snapshot.tracks.end(), hasBlocks);
    if (!snapshot.identity.modelHash.isEmpty() || count == 0)
        return std::nullopt;
    return base::Error{
        base::ErrorCode::Corrupt,
        folder / "catalogue.sqlite",
        Text::tr("The library “%1” does not say with which model its %2 recordings were indexed, "
                 "so that none can be found. Index it again with that model.")
            .arg(base::displayPath(folder))
            .arg(count),
        {}};
}

// SQLite keeps some tables twice, as an index: those can be made anew from the rows.
void checkCatalogue(const catalogue::Catalogue& catalogue, Library::Repair repair, Library::Health& health)
{
    const auto sound = catalogue.checkIntegrity();
    if (sound)
        return;
    health.problems.push_back(sound.error());
    if (repair == Library::Repair::Yes && catalogue.rebuildIndexes() && catalogue.checkIntegrity())
        health.repairs.push_back(Text::tr("The indexes of the catalogue were built anew."));
}

// A damaged track without its damaged blocks. With its features whole it is embedded again by the next
// run without being decoded; otherwise the file counts as changed.
catalogue::Track withoutDamage(catalogue::Track track, const Damage& damage)
{
    if (damage.features) {
        track.features = {};
        track.modified = -1;
    }
    if (damage.embeddings || damage.features) {
        track.embeddings = {};
        track.chunkCount = 0;
    }
    return track;
}

} // namespace

base::Result<Library::Health> Library::verify(Repair repair, const base::CancellationToken& token,
                                              const base::ProgressSink& progress)
{
    State& state = *m_state;
    if (repair == Repair::Yes) {
        if (auto writable = state.requireWritable(); !writable)
            return base::fail(std::move(writable.error()));
    }
    auto catalogue = state.openCatalogue();
    if (!catalogue)
        return base::fail(std::move(catalogue.error()));
    Health health;
    checkCatalogue(*catalogue, repair, health);

    const auto present = snapshot();
    if (const auto nameless = checkIdentity(*present, state.folder))
        health.problems.push_back(*nameless);
    const auto stores = state.currentStores();
    std::vector<catalogue::Track> repaired;
    health.trackCount = present->tracks.size();
    health.chunkCount = present->chunks->rowCount();
    for (std::size_t k = 0; stores && k < present->tracks.size(); ++k) {
        if (token.isCancelled())
            return base::cancelled();
        const catalogue::Track& track = present->tracks[k];
        base::report(progress, {static_cast<double>(k), static_cast<double>(present->tracks.size()),
                                Text::tr("Checking “%1”").arg(trackName(*present, track))});
        const Damage damage = checkTrack(*stores, *present, track, health.problems);
        if (damage.embeddings || damage.features)
            repaired.push_back(withoutDamage(track, damage));
    }
    const auto graphProblem = checkGraph(*catalogue, state.folder, *present);
    if (graphProblem)
        health.problems.push_back(*graphProblem);

    if (repair == Repair::Yes) {
        if (!repaired.empty()) {
            if (auto put = catalogue->putTracks(repaired); !put)
                return base::fail(std::move(put.error()));
            if (auto refreshed = state.refresh(*catalogue); !refreshed)
                return base::fail(std::move(refreshed.error()));
            for (const catalogue::Track& track : repaired)
                health.repairs.push_back(
                    Text::tr("“%1” will be indexed again.").arg(trackName(*present, track)));
        }
        // Dropping damaged tracks moves the rows, so a sound graph may no longer fit either.
        const auto named = catalogue->graphFile();
        if (graphProblem || (named && *named && !snapshot()->graph)) {
            state.dropGraph(*catalogue);
            if (auto rebuilt = rebuildGraph(token, progress); !rebuilt)
                return base::fail(std::move(rebuilt.error()));
            health.repairs.push_back(Text::tr("The search graph was built anew."));
        }
    }
    health.bytesOnDisk = bytesIn(state.folder);
    return health;
}

} // namespace coverscope::library
