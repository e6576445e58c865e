// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/exact_scan.h"

#include "core/index/best_rows.h"
#include "core/index/dot_kernels.h"
#include "core/index/parallel.h"
#include "core/index/shortlist.h"

#include <algorithm>
#include <array>
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
                              run->rows + skipped * table.dimension(), run->block});
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

// The nearest rows of each query among the pieces that one thread is given. Codes leave out what cannot be
// among the best; what remains, and rows without codes, are compared exactly. So the outcome is the same with
// codes and without.
class NearestScan
{
public:
    NearestScan(const ChunkTable& table, const base::Matrix& queries, const CodedQueries& coded,
                std::size_t count)
        : m_table(table)
        , m_queries(queries)
        , m_coded(coded)
        , m_lists(queries.rows, Shortlist(count))
        , m_products(tileRows * queries.rows)
        , m_codeProducts(tileRows * queries.rows)
    {
    }

    // For Shortlist.
    auto similarityWith(std::size_t query) const
    {
        return [this, query](std::uint32_t row) {
            float product = 0.0F;
            m_kernel.products(m_table.row(row).data(), 1, m_queries.row(query).data(), 1, m_table.dimension(),
                              &product);
            return product;
        };
    }

    // At most tileRows.
    void look(const ChunkTable::Run& run)
    {
        if (const auto rows = m_table.codes(run))
            lookAtCodes(run, *rows);
        else
            lookAtRows(run);
    }

    void settle()
    {
        for (std::size_t query = 0; query < m_lists.size(); ++query)
            m_lists[query].settle(similarityWith(query));
    }

    const BestRows& best(std::size_t query) const { return m_lists[query].best(); }

private:
    void lookAtCodes(const ChunkTable::Run& run, const CodedRows& rows)
    {
        m_codeKernel.products(rows.codes, run.rowCount, m_coded.values(), m_lists.size(), m_coded.stride(),
                              m_codeProducts.data());
        const std::span most = std::span(m_most).first(run.rowCount);
        for (std::size_t query = 0; query < m_lists.size(); ++query) {
            m_coded.mostOf(query, rows, std::span(m_codeProducts).subspan(query * run.rowCount, run.rowCount),
                           most);
            m_lists[query].offer(run.firstRow, most, similarityWith(query));
        }
    }

    void lookAtRows(const ChunkTable::Run& run)
    {
        m_kernel.products(run.rows, run.rowCount, m_queries.values.data(), m_lists.size(),
                          m_table.dimension(), m_products.data());
        for (std::uint32_t row = 0; row < run.rowCount; ++row) {
            for (std::size_t query = 0; query < m_lists.size(); ++query)
                m_lists[query].offerExact(run.firstRow + row, m_products[row * m_lists.size() + query]);
        }
    }

    const ChunkTable& m_table;
    const base::Matrix& m_queries;
    const CodedQueries& m_coded;
    const DotKernel& m_kernel = bestDotKernel();
    const CodeKernel& m_codeKernel = bestCodeKernel();
    std::vector<Shortlist> m_lists; // one for each query
    std::vector<float> m_products;
    std::vector<std::int32_t> m_codeProducts;
    std::array<float, tileRows> m_most{};
};

} // namespace

Result<std::vector<std::vector<Neighbour>>> exactNearest(const ChunkTable& table, const base::Matrix& queries,
                                                         std::size_t count,
                                                         const base::CancellationToken& token)
{
    Q_ASSERT(queries.rows == 0 || queries.columns == table.dimension());
    std::vector<std::vector<Neighbour>> nearest(queries.rows);
    if (token.isCancelled())
        return base::cancelled();
    if (count == 0 || queries.rows == 0)
        return nearest;
    table.countScan();
    const CodedQueries coded(queries);
    const std::size_t rowCount = table.rowCount();
    const std::size_t threadCount = threadCountFor(rowCount, leastRowsPerThread);
    std::vector<NearestScan> scans(threadCount, NearestScan(table, queries, coded, count));
    std::atomic<std::size_t> nextRow = 0;
    runOnThreads(threadCount, [&](std::size_t thread) {
        NearestScan& scan = scans[thread];
        while (!token.isCancelled()) {
            const std::size_t first = nextRow.fetch_add(tileRows, std::memory_order_relaxed);
            if (first >= rowCount)
                return scan.settle();
            visitRuns(table, first, std::min(first + tileRows, rowCount),
                      [&scan](const ChunkTable::Run& run) { scan.look(run); });
        }
    });
    if (token.isCancelled())
        return base::cancelled();
    for (std::size_t query = 0; query < queries.rows; ++query) {
        BestRows best(count);
        for (const NearestScan& scan : scans)
            best.merge(scan.best(query));
        nearest[query] = best.take();
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
