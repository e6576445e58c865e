// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/index/exact_scan.h"

#include <QByteArray>

#include <filesystem>
#include <memory>

namespace coverscope::index {

struct HnswSettings
{
    int linkCount = 32;            // M
    int constructionBreadth = 200; // efConstruction
    int searchBreadth = 400;       // ef
};

// An approximate nearest-chunk graph over a ChunkTable (Malkov and Yashunin 2018, through hnswlib).
// Immutable and disposable: a cache that can always be rebuilt from the segments. It holds no rows of
// its own, only the links between those of the table, which it keeps alive; similarities are the very
// ones of exactNearest(). Search is safe from many threads. hnswlib's exceptions end here.
class HnswGraph
{
public:
    // Over rows [0, table.rowCount()). Minutes for a million rows: progress in rows, Cancelled.
    static base::Result<std::shared_ptr<const HnswGraph>> build(std::shared_ptr<const ChunkTable> table,
                                                                const HnswSettings& settings = {},
                                                                const base::CancellationToken& token = {},
                                                                const base::ProgressSink& progress = {});

    // `table`: the one it was built over, or one that begins with the same rows in the same order.
    // `checksum` is what save() returned; that and the structure of the file are verified before hnswlib sees
    // it (hnswlib reads out of bounds on damaged files), so that no bytes do harm, whoever wrote them.
    // Corrupt on any difference: the caller deletes it and rebuilds.
    static base::Result<std::shared_ptr<const HnswGraph>> load(const std::filesystem::path& path,
                                                               const QByteArray& checksum,
                                                               std::shared_ptr<const ChunkTable> table);

    // To a temporary name, verified by size and re-read (hnswlib does not notice a full disk), then
    // renamed. The checksum for load().
    base::Result<QByteArray> save(const std::filesystem::path& path) const;

    // Best first. Rows the graph knows; a table that has grown since is covered by the caller's
    // exact scan of the rest (the delta).
    base::Result<std::vector<std::vector<Neighbour>>> nearest(const base::Matrix& queries,
                                                              std::size_t count) const;

    std::uint32_t rowCount() const;
    ~HnswGraph();

private:
    struct State;
    explicit HnswGraph(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::index
