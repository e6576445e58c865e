// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover_map/ruled_pairs.h"

#include "core/cover_map/group_rules.h"

namespace coverscope::ui {

RuledPairs::Answer RuledPairs::of(const std::filesystem::path& libraryFolder,
                                  const std::shared_ptr<const ProbablePairs>& pairs)
{
    const std::lock_guard lock(m_mutex);
    const catalogue::CatalogueStamp stamp = catalogue::catalogueStamp(libraryFolder);
    if (m_pairs == pairs && m_stamp == stamp)
        return {m_ruled, {}};
    auto rules = cover_map::readGroupRules(libraryFolder, *pairs->snapshot);
    if (!rules)
        return {pairs, rules.error()};
    auto ruled = std::make_shared<ProbablePairs>(*pairs);
    ruled->rules = std::move(*rules);
    m_pairs = pairs;
    m_stamp = stamp;
    m_ruled = std::move(ruled);
    return {m_ruled, {}};
}

} // namespace coverscope::ui
