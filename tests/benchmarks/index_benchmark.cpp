// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching the chunks of a library: exactly, with each kernel this processor has, and through the
// graph, beside a plain loop over float32 rows. `times_plain` says how much faster than that loop in
// the same run a search is, so that figures of different machines can be compared; `work_vs_plain` is
// the same for the processor time of all threads together, which holds on a busy machine too.
//
// `exact_nearest` is measured over the float16 rows and over the codes, in this order, each beside `stream`:
// reading the same bytes on as many threads and doing nothing with them, the least that a scan can take.
//
//     COVERSCOPE_BENCHMARK_ROWS=200000 index_benchmark
#include "core/index/dot_kernels.h"
#include "core/index/exact_scan.h"
#include "core/index/hnsw_graph.h"
#include "core/index/parallel.h"
#include "tests/core/index/test_rows.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <set>
#include <string>

using namespace coverscope;
using namespace coverscope::index;

namespace {

constexpr std::size_t dimension = 512;
constexpr std::size_t queryCount = 5;
constexpr std::size_t neighbourCount = 50;
constexpr std::size_t rowsOfTrack = 25;
constexpr std::size_t rowsOfCentre = 50;

using Clock = std::chrono::steady_clock;
using Lists = std::vector<std::vector<Neighbour>>;

struct Library
{
    base::Matrix rows;
    base::Matrix queries;
    std::shared_ptr<const ChunkTable> table;
};

const Library& library()
{
    static const Library made = [] {
        const char* wanted = std::getenv("COVERSCOPE_BENCHMARK_ROWS");
        const std::size_t rowCount = wanted ? std::strtoul(wanted, nullptr, 10) : 200'000;
        // One call, so that queries lie around the same centres as the rows.
        const std::size_t centres = std::max<std::size_t>(1, rowCount / rowsOfCentre);
        base::Matrix all = test::clusteredRows(1, rowCount + queryCount, dimension, centres);
        Library result;
        result.queries = base::Matrix(queryCount, dimension);
        std::copy(all.values.end() - queryCount * dimension, all.values.end(), result.queries.values.begin());
        all.rows = rowCount;
        all.values.resize(rowCount * dimension);
        result.table = std::make_shared<const ChunkTable>(test::makeTable(all, rowsOfTrack));
        result.rows = std::move(all);
        return result;
    }();
    return made;
}

Lists plainNearest()
{
    const Library& library = ::library();
    Lists nearest(queryCount);
    std::vector<Neighbour> all(library.rows.rows);
    for (std::size_t query = 0; query < queryCount; ++query) {
        for (std::size_t row = 0; row < all.size(); ++row) {
            float sum = 0.0F;
            for (std::size_t i = 0; i < dimension; ++i)
                sum += library.rows(row, i) * library.queries(query, i);
            all[row] = {static_cast<std::uint32_t>(row), sum};
        }
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(neighbourCount, all.size()));
        std::partial_sort(all.begin(), end, all.end(),
                          [](const Neighbour& a, const Neighbour& b) { return a.similarity > b.similarity; });
        nearest[query].assign(all.begin(), end);
    }
    return nearest;
}

struct Cost
{
    double seconds = 0.0;
    double processorSeconds = 0.0;
};

class Stopwatch
{
public:
    Cost elapsed() const
    {
        return {std::chrono::duration<double>(Clock::now() - m_start).count(),
                static_cast<double>(std::clock() - m_processorStart) / CLOCKS_PER_SEC};
    }

private:
    Clock::time_point m_start = Clock::now();
    std::clock_t m_processorStart = std::clock();
};

const Cost& plainCost()
{
    static const Cost least = [] {
        Cost best{1e9, 1e9};
        for (int turn = 0; turn < 3; ++turn) {
            const Stopwatch watch;
            benchmark::DoNotOptimize(plainNearest());
            const Cost cost = watch.elapsed();
            best = {std::min(best.seconds, cost.seconds),
                    std::min(best.processorSeconds, cost.processorSeconds)};
        }
        return best;
    }();
    return least;
}

template <typename Search>
void measure(benchmark::State& state, const Search& search)
{
    const Cost& plain = plainCost();
    const Stopwatch watch;
    for (auto turn : state)
        benchmark::DoNotOptimize(search());
    const Cost cost = watch.elapsed();
    const auto turns = static_cast<double>(state.iterations());
    state.counters["times_plain"] = plain.seconds / (cost.seconds / turns);
    state.counters["work_vs_plain"] = plain.processorSeconds / (cost.processorSeconds / turns);
    state.counters["rows"] = static_cast<double>(library().rows.rows);
}

void plainLoop(benchmark::State& state)
{
    measure(state, plainNearest);
}

enum class Scanned { Rows, Codes };

// The bytes of a run that a scan reads, those of a row after the other.
std::span<const std::uint64_t> bytesOf(const ChunkTable& table, const ChunkTable::Run& run, Scanned scanned)
{
    constexpr std::size_t rowWords = dimension / sizeof(std::uint64_t);
    if (scanned == Scanned::Codes)
        return {reinterpret_cast<const std::uint64_t*>(table.codes(run)->codes), run.rowCount * rowWords};
    return {reinterpret_cast<const std::uint64_t*>(run.rows),
            run.rowCount * rowWords * sizeof(std::uint16_t)};
}

std::uint64_t readAll(Scanned scanned)
{
    constexpr std::size_t lanes = 32;
    const ChunkTable& table = *library().table;
    std::atomic<std::size_t> nextRun = 0;
    std::atomic<std::uint64_t> total = 0;
    runOnThreads(threadCountFor(table.rowCount(), 4096), [&](std::size_t) {
        for (std::size_t k = nextRun++; k < table.runs().size(); k = nextRun++) {
            const auto words = bytesOf(table, table.runs()[k], scanned);
            std::array<std::uint64_t, lanes> sums{};
            for (std::size_t i = 0; i + lanes <= words.size(); i += lanes) {
                for (std::size_t lane = 0; lane < lanes; ++lane)
                    sums[lane] ^= words[i + lane];
            }
            for (const std::uint64_t sum : sums)
                total += sum;
        }
    });
    return total;
}

void stream(benchmark::State& state, Scanned scanned)
{
    if (scanned == Scanned::Codes)
        library().table->makeCodes();
    measure(state, [scanned] { return readAll(scanned); });
}

void exact(benchmark::State& state, Scanned scanned)
{
    if (scanned == Scanned::Codes)
        library().table->makeCodes();
    measure(state, [] { return exactNearest(*library().table, library().queries, neighbourCount); });
    state.SetLabel(scanned == Scanned::Codes ? std::string(bestCodeKernel().name) + ", all cores"
                                             : simdName().toStdString() + ", all cores");
}

// What a table that is searched again and again pays once.
void makeCodes(benchmark::State& state)
{
    const ChunkTable& table = *library().table;
    for (auto turn : state) {
        for (const ChunkTable::Run& run : table.runs())
            benchmark::DoNotOptimize(RowCodes({run.rows, run.rowCount * dimension}, dimension));
    }
    state.SetLabel("one core");
}

void maxMean(benchmark::State& state)
{
    measure(state, [] { return maxMeanWithAll(*library().table, library().queries); });
}

// The products alone, on one core.
void kernelAlone(benchmark::State& state, const DotKernel& kernel)
{
    const ChunkTable& table = *library().table;
    constexpr std::size_t tileRows = 64;
    std::vector<float> products(tileRows * queryCount);
    measure(state, [&] {
        for (const ChunkTable::Run& run : table.runs()) {
            for (std::size_t row = 0; row < run.rowCount; row += tileRows) {
                kernel.products(run.rows + row * dimension,
                                std::min<std::size_t>(tileRows, run.rowCount - row),
                                library().queries.values.data(), queryCount, dimension, products.data());
                benchmark::ClobberMemory();
            }
        }
        return products.front();
    });
}

struct BuiltGraph
{
    std::shared_ptr<const HnswGraph> graph;
    Cost cost;
};

const BuiltGraph& builtGraph()
{
    static const BuiltGraph built = [] {
        const Stopwatch watch;
        auto result = HnswGraph::build(library().table);
        return BuiltGraph{result ? *result : nullptr, watch.elapsed()};
    }();
    return built;
}

void hnsw(benchmark::State& state)
{
    const auto& [built, buildCost] = builtGraph();
    if (!built)
        return state.SkipWithError("the graph could not be built");
    measure(state, [&graph = *built] { return graph.nearest(library().queries, neighbourCount); });
    const Lists expected = exactNearest(*library().table, library().queries, neighbourCount).value();
    const Lists found = built->nearest(library().queries, neighbourCount).value();
    std::size_t hits = 0;
    for (std::size_t query = 0; query < queryCount; ++query) {
        std::set<std::uint32_t> rows;
        for (const Neighbour& neighbour : found[query])
            rows.insert(neighbour.row);
        for (const Neighbour& neighbour : expected[query])
            hits += rows.count(neighbour.row);
    }
    state.counters["recall"] = static_cast<double>(hits) / static_cast<double>(queryCount * neighbourCount);
    state.counters["build_s"] = buildCost.seconds;
    state.counters["build_processor_s"] = buildCost.processorSeconds;
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::RegisterBenchmark("plain_loop", plainLoop)->Unit(benchmark::kMillisecond)->UseRealTime();
    for (const DotKernel* kernel : availableDotKernels())
        benchmark::RegisterBenchmark((std::string("one_core/") + kernel->name).c_str(),
                                     [kernel](benchmark::State& state) { kernelAlone(state, *kernel); })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    benchmark::RegisterBenchmark("stream/float16", stream, Scanned::Rows)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    // So few turns, as a table that is scanned more often gets codes.
    benchmark::RegisterBenchmark("exact_nearest/float16", exact, Scanned::Rows)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->Iterations(6);
    benchmark::RegisterBenchmark("make_codes", makeCodes)->Unit(benchmark::kMillisecond)->UseRealTime();
    benchmark::RegisterBenchmark("stream/codes", stream, Scanned::Codes)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    benchmark::RegisterBenchmark("exact_nearest/codes", exact, Scanned::Codes)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    benchmark::RegisterBenchmark("max_mean_with_all", maxMean)->Unit(benchmark::kMillisecond)->UseRealTime();
    benchmark::RegisterBenchmark("hnsw_nearest", hnsw)->Unit(benchmark::kMillisecond)->UseRealTime();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
