// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue_stamp.h"
#include "ui/cover_map/shown_graph.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

namespace coverscope::ui {

// A map's pairs with what people decided about them, which another program may change as well. Reading tens
// of thousands of works takes seconds, so it is done again only when the catalogue's files have changed. From
// any thread.
class RuledPairs
{
public:
    // The pairs without rules, beside the error, where the rules cannot be read.
    struct Answer
    {
        std::shared_ptr<const ProbablePairs> pairs;
        std::optional<base::Error> error;
    };
    Answer of(const std::filesystem::path& libraryFolder, const std::shared_ptr<const ProbablePairs>& pairs);

private:
    std::mutex m_mutex; // guards what follows, and is held while it is read
    std::shared_ptr<const ProbablePairs> m_pairs;
    catalogue::CatalogueStamp m_stamp{};
    std::shared_ptr<const ProbablePairs> m_ruled;
};

} // namespace coverscope::ui
