// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cover map of a whole library, made by the real job into a real catalogue: how long it takes, how long a
// cancelled run takes to stop, what adding tracks to a finished map costs, how many of the planted covers
// are found in the groups, and how fast the groups are made anew when the threshold moves.
//
//     cover_map_benchmark [TRACKS [LEAST_CHUNKS MOST_CHUNKS [SPECTRUM]]]
//
// 10 000 tracks of 18 to 30 chunks (3 to 5 minutes, a chunk every 10 s) by default. SPECTRUM says how fast
// the directions of the embeddings fall off: 0.03 keeps 85 % of the squared length in 32 directions
// and 98 % in 64, as the first model does (89 % and 97.6 %); 0 is the worst case, that no network comes near.
#include "core/base/path_text.h"
#include "core/catalogue/catalogue.h"
#include "core/cover_map/cover_groups.h"
#include "core/cover_map/cover_map.h"
#include "core/cover_map/maxima_kernels.h"
#include "core/search/max_mean.h"
#include "tests/core/cover_map/made_covers.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <thread>
#include <type_traits>

using namespace coverscope;
using namespace coverscope::cover_map;
using catalogue::CoverMapStore;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Exits where the work fails: there is nothing to measure then.
template <typename T>
T valueOf(base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// The calibration of the first model for clips of 30 s and more.
PairProbability benchmarkProbability()
{
    return {[](float score, base::Seconds) {
                return 1.0 / (1.0 + std::exp(9.88 - 14.417 * static_cast<double>(score)));
            },
            "benchmark"};
}

// How alike tracks of different pieces are: a real library has a median of 0.35 to 0.4 and a 99th percentile
// of 0.7 to 0.8 with the first model.
void tellScores(const library::Snapshot& snapshot)
{
    const index::ChunkTable& table = *snapshot.chunks;
    std::vector<float> scores;
    for (std::size_t k = 0; k + 1 < std::min<std::size_t>(table.tracks().size(), 2000); ++k) {
        const auto& track = table.tracks()[table.tracks().size() - 1 - k];
        const auto& other = table.tracks()[table.tracks().size() - 2 - k];
        scores.push_back(search::maxMeanWith(table, track, table.embeddings(other)));
    }
    std::sort(scores.begin(), scores.end());
    std::printf("scores of different pieces: median %.2f, 99 %% below %.2f\n",
                static_cast<double>(scores[scores.size() / 2]),
                static_cast<double>(scores[scores.size() * 99 / 100]));
}

test::MadeCovers libraryOf(int argc, char** argv)
{
    test::MadeCovers wanted;
    wanted.trackCount = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 10'000;
    wanted.leastChunks = argc > 3 ? std::strtoul(argv[2], nullptr, 10) : 18;
    wanted.mostChunks = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 30;
    wanted.spread = 0.8F;
    wanted.spectrum = argc > 4 ? std::strtof(argv[4], nullptr) : 0.03F;
    // A tenth of the tracks in groups of 2 to 6.
    std::size_t planted = 0;
    for (std::size_t size = 2; planted + size <= wanted.trackCount / 10; size = size % 5 + 2) {
        wanted.groupSizes.push_back(size);
        planted += size;
    }
    return wanted;
}

void makeCatalogue(const std::filesystem::path& folder, const library::Snapshot& snapshot)
{
    auto catalogue =
        valueOf(catalogue::Catalogue::open(folder, catalogue::Catalogue::OpenMode::CreateIfMissing));
    std::vector<catalogue::Track> tracks = snapshot.tracks;
    const auto root = valueOf(catalogue.addRoot("/music"));
    for (catalogue::Track& track : tracks)
        track.root = root.id;
    valueOf(catalogue.putTracks(tracks));
}

CoverMapStore openStore(const std::filesystem::path& folder)
{
    return valueOf(CoverMapStore::open(folder, catalogue::Catalogue::OpenMode::Existing));
}

void measureCancelling(const library::Snapshot& snapshot, CoverMapStore& store)
{
    base::CancellationSource source;
    Clock::time_point asked;
    std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::seconds(8));
        asked = Clock::now();
        source.cancel();
    });
    const auto stopped = updateCoverMap(snapshot, &store, benchmarkProbability(), {}, source.token());
    canceller.join();
    if (!stopped)
        std::printf("cancelled after 8 s; stopped %.3f s later\n", secondsSince(asked));
}

void judge(const test::MadeCovers& wanted, const CoverMap& map)
{
    std::size_t plantedPairs = 0;
    for (const std::size_t size : wanted.groupSizes)
        plantedPairs += size * (size - 1) / 2;
    std::vector<CoverEdge> edges;
    std::size_t found = 0;
    std::size_t others = 0;
    for (const catalogue::CoverPair& pair : map.pairs) {
        const double probability = benchmarkProbability().of(pair.score, 200.0);
        edges.push_back({pair.first, pair.second, probability});
        const int group = test::groupOf(wanted, static_cast<std::size_t>(pair.first) - 1);
        const bool isPlanted =
            group >= 0 && group == test::groupOf(wanted, static_cast<std::size_t>(pair.second) - 1);
        if (probability >= 0.5)
            ++(isPlanted ? found : others);
    }
    std::printf("pairs kept: %zu; planted pairs at 50 %%: %zu of %zu, others %zu\n", map.pairs.size(), found,
                plantedPairs, others);
    for (const double threshold : {0.9, 0.5, 0.1}) {
        const auto start = Clock::now();
        const auto grouping = valueOf(groupCovers(edges, threshold));
        std::printf("groups at %.0f %%: %zu (%zu pairs), made in %.1f ms\n", threshold * 100.0,
                    grouping.groups.size(), grouping.edges.size(), secondsSince(start) * 1000.0);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const test::MadeCovers wanted = libraryOf(argc, argv);
    std::vector<std::size_t> first(wanted.trackCount - wanted.trackCount / 50);
    for (std::size_t i = 0; i < first.size(); ++i)
        first[i] = i;
    const auto snapshot = test::madeCovers(wanted);
    std::printf("%zu tracks, %u chunks; %u processors, %s\n", wanted.trackCount, snapshot->chunks->rowCount(),
                std::thread::hardware_concurrency(), bestMaximaKernel().name);
    tellScores(*snapshot);
    const QTemporaryDir folder;
    const auto libraryFolder = base::pathFromQString(folder.path()) / "library";
    makeCatalogue(libraryFolder, *snapshot);
    CoverMapStore store = openStore(libraryFolder);
    measureCancelling(*snapshot, store);
    valueOf(store.restart("anew"));

    const auto most = test::madeCovers(wanted, first);
    CoverMapWork work;
    const std::clock_t processor = std::clock();
    auto start = Clock::now();
    valueOf(updateCoverMap(*most, &store, benchmarkProbability(), {}, {}, {}, &work));
    std::printf("whole map of %zu tracks: %.1f s, %.1f s of the processors (coarse vectors of %zu numbers "
                "with %.1f %% of the length; "
                "%zu pairs of tracks, %.3f %% of them compared exactly)\n",
                first.size(), secondsSince(start),
                static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC, work.coarseDepth,
                work.keptShare * 100.0, work.comparedPairs,
                100.0 * static_cast<double>(work.proposedPairs) / static_cast<double>(work.comparedPairs));
    start = Clock::now();
    const CoverMap map = valueOf(updateCoverMap(*snapshot, &store, benchmarkProbability()));
    std::printf("%zu more tracks: %.1f s\n", wanted.trackCount - first.size(), secondsSince(start));
    judge(wanted, map);
    return 0;
}
