// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/exact_scan.h"

#include "core/index/best_rows.h"
#include "core/index/dot_kernels.h"
#include "core/index/parallel.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace coverscope::index {

using base::Result;

namespace {

// Rows between two looks at the token, and of which the products stay in the cache: 64 KiB of float16.
constexpr std::size_t tileRows = 64;
// Below this a thread costs more than it saves.
constexpr std::size_t leastRowsPerThread = 4096;

// Calls visit(run) for each piece of the rows [first, last) that lies in one run.
template <class Visit>
void visitRuns(const ChunkTable& table, std::size_t first, std::size_t last, Visit&& visit)
{
    const auto runs = table.runs();
    auto run = std::ranges::upper_bound(runs, first, {}, &ChunkTable::Run::firstRow) - 1;
    for (; first < last; ++run) {
        const std::size_t skipped = first - run->firstRow;
        const std::size_t count = std::min<std::size_t>(run->rowCount - skipped, last - first);
        visit(ChunkTable::Run{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count),
                              run->rows + skipped * table.dimension()});
        first += count;
    }
}

std::size_t largestTrack(const ChunkTable& table)
{
    std::size_t most = 0;
    for (const ChunkTable::Track& track : table.tracks())
        most = std::max<std::size_t>(most, track.rowCount);
    return most;
}

// MaxMean from products[row of the track * queryCount + query].
float maxMeanOf(std::span<const float> products, std::size_t rowCount, std::size_t queryCount,
                std::span<float> scratch)
{
    if (rowCount == 0 || queryCount == 0)
        return 0.0F; // nothing in common: what stage 1 gives to a recording it did not reach
    double sum = 0.0;
    if (queryCount <= rowCount) {
        std::fill(scratch.begin(), scratch.end(), -std::numeric_limits<float>::infinity());
        for (std::size_t row = 0; row < rowCount; ++row) {
            for (std::size_t query = 0; query < queryCount; ++query)
                scratch[query] = std::max(scratch[query], products[row * queryCount + query]);
        }
        for (const float best : scratch)
            sum += best;
        return static_cast<float>(sum / static_cast<double>(queryCount));
    }
    for (std::size_t row = 0; row < rowCount; ++row) {
        const auto ofRow = products.subspan(row * queryCount, queryCount);
        sum += *std::max_element(ofRow.begin(), ofRow.end());
    }
    return static_cast<float>(sum / static_cast<double>(rowCount));
}

} // namespace

Result<std::vector<std::vector<Neighbour>>> exactNearest(const ChunkTable& table, const base::Matrix& queries,
                                                         std::size_t count,
                                                         const base::CancellationToken& token)
{
    Q_ASSERT(queries.rows == 0 || queries.columns == table.dimension());
    const DotKernel& kernel = bestDotKernel();
    const std::size_t rowCount = table.rowCount();
    const std::size_t threadCount = threadCountFor(rowCount, leastRowsPerThread);
    std::vector<std::vector<BestRows>> bestOfThread(threadCount,
                                                    std::vector<BestRows>(queries.rows, BestRows(count)));
    std::atomic<std::size_t> nextRow = 0;
    runOnThreads(threadCount, [&](std::size_t thread) {
        std::vector<BestRows>& best = bestOfThread[thread];
        std::vector<float> products(tileRows * queries.rows);
        while (!token.isCancelled()) {
            const std::size_t first = nextRow.fetch_add(tileRows, std::memory_order_relaxed);
            if (first >= rowCount)
                return;
            visitRuns(table, first, std::min(first + tileRows, rowCount), [&](const ChunkTable::Run& run) {
                kernel.products(run.rows, run.rowCount, queries.values.data(), queries.rows,
                                table.dimension(), products.data());
                for (std::size_t row = 0; row < run.rowCount; ++row) {
                    for (std::size_t query = 0; query < queries.rows; ++query)
                        best[query].offer(run.firstRow + static_cast<std::uint32_t>(row),
                                          products[row * queries.rows + query]);
                }
            });
        }
    });
    if (token.isCancelled())
        return base::cancelled();
    std::vector<std::vector<Neighbour>> nearest(queries.rows);
    for (std::size_t query = 0; query < queries.rows; ++query) {
        for (std::size_t thread = 1; thread < threadCount; ++thread)
            bestOfThread[0][query].merge(bestOfThread[thread][query]);
        nearest[query] = bestOfThread[0][query].take();
    }
    return nearest;
}

base::Matrix similarities(const ChunkTable& table, const ChunkTable::Track& track,
                          const base::Matrix& queries)
{
    Q_ASSERT(queries.rows == 0 || queries.columns == table.dimension());
    std::vector<float> products(track.rowCount * queries.rows);
    bestDotKernel().products(table.rows(track).data(), track.rowCount, queries.values.data(), queries.rows,
                             table.dimension(), products.data());
    base::Matrix result(queries.rows, track.rowCount);
    for (std::size_t row = 0; row < track.rowCount; ++row) {
        for (std::size_t query = 0; query < queries.rows; ++query)
            result(query, row) = products[row * queries.rows + query];
    }
    return result;
}

Result<std::vector<float>> maxMeanWithAll(const ChunkTable& table, const base::Matrix& queries,
                                          const base::CancellationToken& token)
{
    Q_ASSERT(queries.rows == 0 || queries.columns == table.dimension());
    constexpr std::size_t tracksAtOnce = 16;
    const DotKernel& kernel = bestDotKernel();
    const auto tracks = table.tracks();
    const std::size_t most = largestTrack(table);
    std::vector<float> scores(tracks.size());
    std::atomic<std::size_t> nextTrack = 0;
    runOnThreads(threadCountFor(table.rowCount(), leastRowsPerThread), [&](std::size_t) {
        std::vector<float> products(most * queries.rows);
        std::vector<float> scratch(queries.rows);
        while (!token.isCancelled()) {
            const std::size_t first = nextTrack.fetch_add(tracksAtOnce, std::memory_order_relaxed);
            if (first >= tracks.size())
                return;
            for (std::size_t i = first; i < std::min(first + tracksAtOnce, tracks.size()); ++i) {
                kernel.products(table.rows(tracks[i]).data(), tracks[i].rowCount, queries.values.data(),
                                queries.rows, table.dimension(), products.data());
                scores[i] = maxMeanOf(products, tracks[i].rowCount, queries.rows, scratch);
            }
        }
    });
    if (token.isCancelled())
        return base::cancelled();
    return scores;
}

QString simdName()
{
    return QString::fromLatin1(bestDotKernel().name);
}

} // namespace coverscope::index
