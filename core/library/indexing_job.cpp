// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/indexing_job.h"

#include "core/library/indexing_session.h"

namespace coverscope::library {

base::Result<IndexingReport> indexFolders(Library& library, model::Embedder& embedder,
                                          std::span<const std::filesystem::path> folders,
                                          const IndexingOptions& options,
                                          const base::CancellationToken& token)
{
    return IndexingSession(library, embedder, options, token).run(folders);
}

} // namespace coverscope::library
