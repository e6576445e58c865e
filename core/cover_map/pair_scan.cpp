// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cover_map/pair_scan.h"

#include "core/index/dot_kernels.h"
#include "core/index/parallel.h"

#include <algorithm>
#include <atomic>
#include <tuple>

namespace coverscope::cover_map {

namespace {

// Tracks whose panels stay in the cache while all tracks of a block pass over them.
constexpr std::size_t tracksOfTile = 32;
// What the coarse products may be below the true bound by rounding.
constexpr float slack = 1e-4F;

// MaxMean of the pair from products[row of `rows` * queryCount + query].
float exactScore(std::span<const float> products, std::size_t rowCount, std::size_t queryCount,
                 bool queriesAreShorter)
{
    double sum = 0.0;
    if (queriesAreShorter) {
        for (std::size_t query = 0; query < queryCount; ++query) {
            float best = products[query];
            for (std::size_t row = 1; row < rowCount; ++row)
                best = std::max(best, products[row * queryCount + query]);
            sum += best;
        }
        return static_cast<float>(sum / static_cast<double>(queryCount));
    }
    for (std::size_t row = 0; row < rowCount; ++row) {
        const auto ofRow = products.subspan(row * queryCount, queryCount);
        sum += *std::max_element(ofRow.begin(), ofRow.end());
    }
    return static_cast<float>(sum / static_cast<double>(rowCount));
}

class BlockScan
{
public:
    BlockScan(const index::ChunkTable& table, const CoarseTable& coarse, std::span<const std::size_t> block,
              std::span<const std::size_t> doneAfter, const WantedScores& wanted,
              const base::CancellationToken& token)
        : m_table(table)
        , m_coarse(coarse)
        , m_block(block)
        , m_doneAfter(doneAfter)
        , m_wanted(wanted)
        , m_token(token)
        , m_blockPanels(doneAfter.empty() ? std::vector<float>() : coarse.panelsOf(block))
    {
        for (const std::size_t position : block) {
            m_embeddings.push_back(table.embeddings(coarse.track(position)));
            coarse.copyRows(position, m_coarseRows.emplace_back());
        }
    }

    base::Result<ScanResult> run()
    {
        const std::size_t before = m_block.empty() ? 0 : m_block.back();
        const std::size_t tiles = (before + tracksOfTile - 1) / tracksOfTile;
        const std::size_t tilesAfter = (m_doneAfter.size() + tracksOfTile - 1) / tracksOfTile;
        const std::size_t threadCount = index::threadCountFor(tiles + tilesAfter, 1);
        std::vector<ScanResult> found(threadCount);
        std::atomic<std::size_t> next = 0;
        index::runOnThreads(threadCount, [&](std::size_t thread) {
            Scratch scratch{found[thread], {}, {}, {}};
            for (std::size_t tile = next++; tile < tiles + tilesAfter; tile = next++) {
                if (m_token.isCancelled())
                    return;
                if (tile < tiles)
                    scanBefore(tile * tracksOfTile, scratch);
                else
                    scanAfter((tile - tiles) * tracksOfTile, scratch);
            }
        });
        if (m_token.isCancelled())
            return base::cancelled();
        return merged(found);
    }

private:
    // A thread's own.
    struct Scratch
    {
        ScanResult& found;
        std::vector<float> maxima;
        std::vector<float> rows;
        std::vector<float> products;
    };

    static ScanResult merged(std::span<const ScanResult> parts)
    {
        ScanResult all;
        for (const ScanResult& part : parts) {
            all.pairs.insert(all.pairs.end(), part.pairs.begin(), part.pairs.end());
            all.comparedPairs += part.comparedPairs;
            all.proposedPairs += part.proposedPairs;
        }
        std::sort(all.pairs.begin(), all.pairs.end(), [](const ScoredPair& a, const ScoredPair& b) {
            return std::tie(a.shorter, a.longer) < std::tie(b.shorter, b.longer);
        });
        return all;
    }

    // The block's tracks as the longer side, against those of one tile before them.
    void scanBefore(std::size_t firstShorter, Scratch& scratch)
    {
        for (std::size_t k = 0; k < m_block.size() && !m_token.isCancelled(); ++k) {
            const std::size_t longer = m_block[k];
            const std::size_t end = std::min(firstShorter + tracksOfTile, longer);
            if (firstShorter >= end)
                continue;
            const std::size_t firstPanel = m_coarse.firstColumn(firstShorter) / panelWidth;
            const std::size_t endPanel = (m_coarse.firstColumn(end) + panelWidth - 1) / panelWidth;
            maximaOf(m_coarseRows[k], m_coarse.panel(firstPanel), endPanel - firstPanel, scratch);
            for (std::size_t shorter = firstShorter; shorter < end; ++shorter) {
                const std::size_t column = m_coarse.firstColumn(shorter) - firstPanel * panelWidth;
                if (isProposed(shorter, longer, column, scratch))
                    scoreExactly(shorter, longer, k, shorter, scratch);
            }
        }
    }

    // Tracks after the block's, as the longer side, against those of the block that stand before them.
    void scanAfter(std::size_t first, Scratch& scratch)
    {
        const std::size_t last = std::min(first + tracksOfTile, m_doneAfter.size());
        for (std::size_t i = first; i < last && !m_token.isCancelled(); ++i) {
            const std::size_t longer = m_doneAfter[i];
            std::size_t columns = 0;
            std::size_t count = 0; // of the block's tracks
            for (; count < m_block.size() && m_block[count] < longer; ++count)
                columns += m_coarse.track(m_block[count]).rowCount;
            if (count == 0)
                continue;
            m_coarse.copyRows(longer, scratch.rows);
            maximaOf(scratch.rows, m_blockPanels.data(), (columns + panelWidth - 1) / panelWidth, scratch);
            std::size_t column = 0;
            for (std::size_t k = 0; k < count; ++k) {
                if (isProposed(m_block[k], longer, column, scratch))
                    scoreExactly(m_block[k], longer, k, longer, scratch);
                column += m_coarse.track(m_block[k]).rowCount;
            }
        }
    }

    void maximaOf(const std::vector<float>& rows, const float* panels, std::size_t panelCount,
                  Scratch& scratch) const
    {
        const std::size_t depth = m_coarse.depth();
        scratch.maxima.resize(panelCount * panelWidth);
        for (std::size_t panel = 0; panel < panelCount; ++panel)
            m_kernel.panelMaxima(rows.data(), rows.size() / depth, panels + panel * depth * panelWidth, depth,
                                 scratch.maxima.data() + panel * panelWidth);
    }

    bool isProposed(std::size_t shorter, std::size_t longer, std::size_t column, Scratch& scratch) const
    {
        const std::size_t count = m_coarse.track(shorter).rowCount;
        float sum = 0.0F;
        for (std::size_t i = 0; i < count; ++i)
            sum += scratch.maxima[column + i];
        ++scratch.found.comparedPairs;
        return sum / static_cast<float>(count) + slack >= m_wanted.least(shorter, longer);
    }

    // `inBlock`: which track of the block is one side; `other`: the position of the other side.
    void scoreExactly(std::size_t shorter, std::size_t longer, std::size_t inBlock, std::size_t other,
                      Scratch& scratch) const
    {
        const base::Matrix& queries = m_embeddings[inBlock];
        const index::ChunkTable::Track& track = m_coarse.track(other);
        scratch.products.resize(track.rowCount * queries.rows);
        m_dotKernel.products(m_table.rows(track).data(), track.rowCount, queries.values.data(), queries.rows,
                             m_table.dimension(), scratch.products.data());
        const float score = exactScore(scratch.products, track.rowCount, queries.rows, other == longer);
        ++scratch.found.proposedPairs;
        if (score >= m_wanted.least(shorter, longer))
            scratch.found.pairs.push_back(
                {static_cast<std::uint32_t>(shorter), static_cast<std::uint32_t>(longer), score});
    }

    const index::ChunkTable& m_table;
    const CoarseTable& m_coarse;
    std::span<const std::size_t> m_block;
    std::span<const std::size_t> m_doneAfter;
    const WantedScores& m_wanted;
    const base::CancellationToken& m_token;
    const MaximaKernel& m_kernel = bestMaximaKernel();
    const index::DotKernel& m_dotKernel = index::bestDotKernel();
    std::vector<base::Matrix> m_embeddings;       // of the block's tracks
    std::vector<std::vector<float>> m_coarseRows; // of the same
    std::vector<float> m_blockPanels;             // where tracks after the block are looked at
};

} // namespace

base::Result<ScanResult> scanBlock(const index::ChunkTable& table, const CoarseTable& coarse,
                                   std::span<const std::size_t> block, std::span<const std::size_t> doneAfter,
                                   const WantedScores& wanted, const base::CancellationToken& token)
{
    return BlockScan(table, coarse, block, doneAfter, wanted, token).run();
}

} // namespace coverscope::cover_map
