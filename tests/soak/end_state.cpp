// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/verdict_store.h"
#include "core/catalogue/work_store.h"
#include "core/index/half_float.h"
#include "core/library/indexing_job.h"
#include "tests/soak/soak_parts.h"

#include <cmath>

namespace coverscope::soak {

using library::Library;
namespace fs = std::filesystem;

namespace {

constexpr base::Seconds hop = 5.0;
constexpr float mostDifference = 0.01F; // of numbers of length-one vectors, by the order of summing

struct Recording
{
    catalogue::TrackState state{};
    QByteArray contentHash;
    base::Matrix rows;
    base::Matrix features;
};

std::map<std::string, Recording> recordingsOf(const Library& library)
{
    std::map<std::string, Recording> all;
    const auto snapshot = library.snapshot();
    for (const catalogue::Track& track : snapshot->tracks) {
        if (track.state == catalogue::TrackState::Away)
            continue; // a fresh library has never seen it
        Recording recording{track.state, track.contentHash, {}, {}};
        if (const auto* chunks = snapshot->chunks->find(track.id))
            recording.rows = snapshot->chunks->embeddings(*chunks);
        if (auto features = library.features(track))
            recording.features = std::move(*features);
        all[track.relativePath.native()] = std::move(recording);
    }
    return all;
}

bool isClose(const base::Matrix& one, const base::Matrix& other)
{
    if (one.rows != other.rows || one.values.size() != other.values.size())
        return false;
    for (std::size_t k = 0; k < one.values.size(); ++k) {
        if (std::abs(one.values[k] - other.values[k]) > mostDifference)
            return false;
    }
    return true;
}

// Whatever was taken out, cancelled or made with another hop.
std::unique_ptr<Library> upToDate(World& world, model::Embedder& embedder, const fs::path& folder)
{
    const auto tell = [&](const base::Error& error) {
        world.fault(QStringLiteral("at the end: %1 (%2)").arg(error.message, error.detail));
        return nullptr;
    };
    auto library = Library::open(folder, Library::OpenMode::CreateIfMissing);
    if (!library)
        return tell(library.error());
    if ((*library)->snapshot()->identity.modelHash.isEmpty()) {
        if (const auto adopted = (*library)->adoptModel(embedder.info(), hop); !adopted)
            return tell(adopted.error());
    }
    if (const auto included = (*library)->includeRemovedFiles(); !included)
        return tell(included.error());
    if (const auto again = (*library)->reindexWith(embedder, hop, {}, {}); !again)
        return tell(again.error());
    const fs::path folders[] = {world.music()};
    if (const auto report = library::indexFolders(**library, embedder, folders); !report)
        return tell(report.error());
    const auto health = (*library)->verify(Library::Repair::No, {}, {});
    if (!health)
        return tell(health.error());
    for (const base::Error& problem : health->problems)
        tell(problem);
    return std::move(*library);
}

void compareDecisions(World& world)
{
    const auto store =
        catalogue::VerdictStore::open(world.library(), catalogue::Catalogue::OpenMode::ReadOnly);
    const auto all = store ? store->all() : base::fail(store.error());
    if (!all)
        return world.fault(QStringLiteral("the decisions cannot be read: ") + all.error().message);
    std::multiset<std::string> kept;
    for (const catalogue::VerdictRecord& verdict : *all)
        kept.insert(verdict.note.toStdString());
    for (const std::string& note : world.notes()) {
        if (kept.count(note) != 1)
            world.fault(QStringLiteral("“%1” stands there %2 times")
                            .arg(QString::fromStdString(note))
                            .arg(kept.count(note)));
    }
    std::printf("%zu decisions are all there\n", world.notes().size());
}

} // namespace

void makeLibrary(World& world)
{
    upToDate(world, *loadEmbedder(), world.library());
}

void compareWithFresh(World& world)
{
    const auto embedder = loadEmbedder();
    const auto soaked = upToDate(world, *embedder, world.library());
    const auto fresh = upToDate(world, *embedder, world.other("fresh"));
    if (!soaked || !fresh)
        return;
    const auto ours = recordingsOf(*soaked);
    const auto theirs = recordingsOf(*fresh);
    for (const auto& [path, recording] : theirs) {
        const auto found = ours.find(path);
        const QString name = QString::fromStdString(path);
        if (found == ours.end())
            world.fault(name + QStringLiteral(" is missing"));
        else if (found->second.state != recording.state || found->second.contentHash != recording.contentHash)
            world.fault(name + QStringLiteral(" is another recording"));
        else if (!isClose(found->second.rows, recording.rows) ||
                 !isClose(found->second.features, recording.features))
            world.fault(name + QStringLiteral(" has other numbers"));
    }
    if (ours.size() != theirs.size())
        world.fault(QStringLiteral("%1 recordings instead of %2").arg(ours.size()).arg(theirs.size()));
    compareDecisions(world);
    std::printf("%zu recordings, as in a fresh library\n", theirs.size());
}

} // namespace coverscope::soak
