// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/hnsw_graph.h"

#include "core/index/best_rows.h"
#include "core/index/graph_file.h"
#include "core/index/graph_structure.h"
#include "core/index/parallel.h"
#include "core/index/row_space.h"
#include "core/index/text.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>

namespace coverscope::index {

using base::ErrorCode;
using base::Result;

namespace {

tl::unexpected<base::Error> graphFailure(const std::filesystem::path& path, const char* detail)
{
    return base::fail(ErrorCode::Internal, path,
                      Text::tr("The search graph could not be used. Choose the exact search instead."),
                      QString::fromLocal8Bit(detail));
}

// The first exception of several threads.
class FirstFailure
{
public:
    void set(const char* detail)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_failed)
            m_detail = detail;
        m_failed = true;
    }
    bool isSet() const { return m_failed; }
    std::string detail() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_detail;
    }

private:
    mutable std::mutex m_mutex;
    std::atomic<bool> m_failed = false;
    std::string m_detail;
};

// Reports of several threads, one at a time and never going back.
class RowProgress
{
public:
    RowProgress(std::uint32_t rowCount, const base::ProgressSink& sink) : m_rowCount(rowCount), m_sink(sink)
    {
    }

    void done(std::uint32_t row)
    {
        const std::scoped_lock lock(m_mutex);
        if (row < m_next)
            return;
        m_next = row + rowsBetweenReports;
        base::report(m_sink, {static_cast<double>(row), static_cast<double>(m_rowCount),
                              Text::tr("Building the search graph")});
    }

    static constexpr std::uint32_t rowsBetweenReports = 512;

private:
    std::mutex m_mutex;
    std::uint32_t m_next = 0;
    std::uint32_t m_rowCount;
    const base::ProgressSink& m_sink;
};

// Adds rows [1, rowCount) on all cores; row 0 is in already, since hnswlib cannot begin with two.
void addRows(Graph& graph, std::uint32_t rowCount, const base::CancellationToken& token,
             const base::ProgressSink& sink, FirstFailure& failure)
{
    constexpr std::size_t leastRowsPerThread = 512;
    RowProgress progress(rowCount, sink);
    std::atomic<std::uint32_t> nextRow = 1;
    runOnThreads(threadCountFor(rowCount, leastRowsPerThread), [&](std::size_t) {
        try {
            while (!token.isCancelled() && !failure.isSet()) {
                const std::uint32_t row = nextRow.fetch_add(1, std::memory_order_relaxed);
                if (row >= rowCount)
                    return;
                graph.addPoint(&row, row);
                if (row % RowProgress::rowsBetweenReports == 0)
                    progress.done(row);
            }
        } catch (const std::exception& exception) {
            failure.set(exception.what());
        }
    });
}

} // namespace

struct HnswGraph::State
{
    std::shared_ptr<const ChunkTable> table; // the rows of `space`
    RowSpace space;
    std::unique_ptr<Graph> graph;

    explicit State(std::shared_ptr<const ChunkTable> rows) : table(std::move(rows)), space(*table) {}
};

HnswGraph::HnswGraph(std::unique_ptr<State> state) : m_state(std::move(state)) {}

HnswGraph::~HnswGraph() = default;

Result<std::shared_ptr<const HnswGraph>> HnswGraph::build(std::shared_ptr<const ChunkTable> table,
                                                          const HnswSettings& settings,
                                                          const base::CancellationToken& token,
                                                          const base::ProgressSink& progress)
{
    auto state = std::make_unique<State>(std::move(table));
    const std::uint32_t rowCount = state->table->rowCount();
    // hnswlib divides by the logarithm of the first and cannot search a breadth of nothing.
    const auto linkCount = static_cast<std::size_t>(std::clamp(settings.linkCount, 2, 256));
    const auto constructionBreadth = static_cast<std::size_t>(std::max(settings.constructionBreadth, 1));
    FirstFailure failure;
    try {
        state->graph =
            std::make_unique<Graph>(&state->space, std::max(rowCount, 1U), linkCount, constructionBreadth);
        state->graph->setEf(static_cast<std::size_t>(std::max(settings.searchBreadth, 1)));
        if (rowCount > 0) {
            const std::uint32_t first = 0;
            state->graph->addPoint(&first, first);
        }
    } catch (const std::exception& exception) {
        failure.set(exception.what());
    }
    if (!failure.isSet())
        addRows(*state->graph, rowCount, token, progress, failure);
    if (failure.isSet())
        return graphFailure({}, failure.detail().c_str());
    if (token.isCancelled())
        return base::cancelled();
    base::report(progress, {static_cast<double>(rowCount), static_cast<double>(rowCount),
                            Text::tr("Building the search graph")});
    return std::shared_ptr<const HnswGraph>(new HnswGraph(std::move(state)));
}

Result<std::shared_ptr<const HnswGraph>> HnswGraph::load(const std::filesystem::path& path,
                                                         const QByteArray& checksum,
                                                         std::shared_ptr<const ChunkTable> table)
{
    if (auto whole = verifyGraphFile(path, checksum); !whole)
        return base::fail(whole.error());
    if (auto sound = checkGraphStructure(path, table->rowCount()); !sound)
        return base::fail(sound.error());
    auto state = std::make_unique<State>(std::move(table));
    try {
        state->graph = std::make_unique<Graph>(&state->space, path.native());
        state->graph->setEf(static_cast<std::size_t>(HnswSettings().searchBreadth));
    } catch (const std::exception& exception) {
        return graphFailure(path, exception.what());
    }
    return std::shared_ptr<const HnswGraph>(new HnswGraph(std::move(state)));
}

Result<QByteArray> HnswGraph::save(const std::filesystem::path& path) const
{
    return writeGraphFile(*m_state->graph, path);
}

Result<std::vector<std::vector<Neighbour>>> HnswGraph::nearest(const base::Matrix& queries,
                                                               std::size_t count) const
{
    if (queries.rows > 0 && queries.columns != m_state->table->dimension())
        return base::fail(ErrorCode::InvalidArgument, {},
                          Text::tr("The clip was not analysed with the model of the library."));
    constexpr std::size_t leastQueriesPerThread = 2;
    std::vector<std::vector<Neighbour>> nearest(queries.rows);
    std::atomic<std::size_t> nextQuery = 0;
    FirstFailure failure;
    if (count == 0)
        return nearest;
    runOnThreads(threadCountFor(queries.rows, leastQueriesPerThread), [&](std::size_t) {
        try {
            for (std::size_t query = nextQuery++; query < queries.rows && !failure.isSet();
                 query = nextQuery++) {
                const RowSpace::Query point(queries.row(query).data());
                auto found = m_state->graph->searchKnn(&point, count);
                nearest[query].reserve(found.size());
                for (; !found.empty(); found.pop())
                    nearest[query].push_back(
                        {static_cast<std::uint32_t>(found.top().second), -found.top().first});
                std::sort(nearest[query].begin(), nearest[query].end(), isBetter);
            }
        } catch (const std::exception& exception) {
            failure.set(exception.what());
        }
    });
    if (failure.isSet())
        return graphFailure({}, failure.detail().c_str());
    return nearest;
}

std::uint32_t HnswGraph::rowCount() const
{
    return static_cast<std::uint32_t>(m_state->graph->cur_element_count);
}

} // namespace coverscope::index
