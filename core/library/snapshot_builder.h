// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/index/segment_store.h"
#include "core/library/library.h"

#include <QByteArray>

namespace coverscope::library {

// A snapshot without a graph. Rows stand in the order in which their blocks were written (then by track
// id), so that a track indexed later always comes after those that a graph knows. Rows of blocks that
// `previous` has are copied from there; the others are read. A damaged block leaves its track out of the
// chunks and among Snapshot::damaged until it is indexed again. `store` is null while the library has no
// model; tracks that have blocks all the same are damaged.
base::Result<Snapshot> buildSnapshot(const catalogue::Catalogue& catalogue, const index::SegmentStore* store,
                                     const Snapshot* previous, const base::ProgressSink& progress);

// Identifies the first `rowCount` rows of a snapshot by model and blocks; empty where no track ends
// there. Equal digests mean equal rows.
QByteArray rowsDigest(const Snapshot& snapshot, std::uint32_t rowCount);

} // namespace coverscope::library
