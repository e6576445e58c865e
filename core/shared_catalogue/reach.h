// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/shared_catalogue/server.h"

#include <set>

// Private to core/shared_catalogue: which recordings a search has to look at, asked of the server.
//
// The server compares with the query rounded to float16 and adds up in an order of its own, so that its
// products differ from those of a local search by a little. How much they can at most is known, and whatever
// lies within that of the last one taken is taken as well: where the server reads every chunk, no recording
// is missing that a local exact search would reach.
namespace coverscope::shared_catalogue {

enum class Scan {
    Exact, // of every chunk
    Graph, // by pgvector's HNSW: a few may be missed
};

// Adds the owners of the `count` chunks nearest to each row of `queries` (M x dimension, L2-normalised).
base::Result<void> reachNearest(const Server& server, const base::Matrix& queries, std::size_t count,
                                Scan scan, std::set<qint64>& recordings,
                                const base::CancellationToken& token);

// Adds the `count` recordings with the best MaxMean, of all of them.
base::Result<void> reachBest(const Server& server, const base::Matrix& queries, std::size_t count,
                             std::set<qint64>& recordings);

// Of the transaction that is open: how reachNearest() is to be carried out from here on.
base::Result<void> chooseScan(const Server& server, Scan scan);

} // namespace coverscope::shared_catalogue
