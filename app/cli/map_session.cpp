// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/map_session.h"

#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/library/track_name.h"
#include "core/search/calibration.h"

namespace coverscope::cli {

using catalogue::Catalogue;
using catalogue::CoverMapStore;
using cover_map::CoverGraph;
using cover_map::CoverMap;
using library::Library;

namespace {

constexpr double moreLikelyThanNot = 0.5; // as in the window

// Decisions that newer ones contradict: somebody has to take one of them back.
void noteContradictions(const CoverGraph& graph)
{
    for (const cover_map::GroupRules::Pair& pair : graph.unheeded) {
        const auto nameOf = [&graph](TrackId id) {
            return printable(library::trackName(*graph.snapshot, *graph.snapshot->find(id)));
        };
        writeNote(Text::tr("What was decided about “%1” and “%2” contradicts newer decisions, and is passed "
                           "over.")
                      .arg(nameOf(pair.first), nameOf(pair.second)));
    }
}

} // namespace

base::Result<SearchSession> openForMap(const Arguments& arguments, MapUse use)
{
    if (use == MapUse::AsKept)
        return openForSearch(arguments);
    auto session = openForSearch(arguments, Library::OpenMode::Existing);
    if (session || session.error().code != base::ErrorCode::PermissionDenied)
        return session;
    session = openForSearch(arguments);
    if (session)
        writeNote(Text::tr("The library can only be read: what is compared now is not kept."));
    return session;
}

base::Result<CoverMap> findMap(const SearchSession& session, MapUse use)
{
    const bool isWritable = use == MapUse::Compare && session.library->isWritable();
    const auto likelihood = cover_map::PairLikelihood::forModel(session.embedder->info());
    const auto probability = cover_map::PairProbability::from(likelihood);
    auto store = CoverMapStore::open(session.library->folder(), isWritable ? Catalogue::OpenMode::Existing
                                                                           : Catalogue::OpenMode::ReadOnly);
    if (!store)
        return base::fail(std::move(store.error()));
    if (use == MapUse::AsKept)
        return cover_map::readCoverMap(*session.snapshot, *store, probability);
    ProgressLine line;
    return cover_map::updateCoverMap(*session.snapshot, isWritable ? &*store : nullptr, probability, {},
                                     interruptionToken(), line.sink());
}

base::Result<std::shared_ptr<const CoverGraph>> graphOfMap(const SearchSession& session, const CoverMap& map,
                                                           std::optional<double> threshold)
{
    auto rules = cover_map::readGroupRules(session.library->folder(), *session.snapshot);
    if (!rules)
        return base::fail(std::move(rules.error()));
    const model::ModelInfo& model = session.embedder->info();
    auto pairs =
        cover_map::probablePairs(session.snapshot, map, cover_map::PairLikelihood::forModel(model),
                                 search::Calibration::forModel(model).thresholds().withOwn(threshold));
    pairs.rules = std::move(*rules);
    auto graph = cover_map::makeCoverGraph(pairs, threshold.value_or(moreLikelyThanNot), interruptionToken());
    if (graph)
        noteContradictions(**graph);
    return graph;
}

} // namespace coverscope::cli
