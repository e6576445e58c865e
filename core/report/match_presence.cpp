// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/match_presence.h"

#include <algorithm>

namespace coverscope::report {

void rankDeletedLast(search::SearchResult& result, const library::Snapshot& snapshot)
{
    const double best = result.matches.empty() ? 0.0 : result.matches.front().probability;
    std::stable_partition(
        result.matches.begin(), result.matches.end(), [&snapshot](const search::Match& match) {
            const catalogue::Track* track = snapshot.find(match.track);
            return track == nullptr || library::presenceOf(snapshot, *track) != library::Presence::Deleted;
        });
    std::size_t rank = 0;
    for (search::Match& match : result.matches)
        match.rank = ++rank;
    if (!result.matches.empty() && result.verdict == result.thresholds.verdict(best))
        result.verdict = result.thresholds.verdict(result.matches.front().probability);
}

QString presentWord(const std::filesystem::path& file)
{
    if (file.empty())
        return {};
    std::error_code problem;
    const bool isGone =
        std::filesystem::status(file, problem).type() == std::filesystem::file_type::not_found;
    return isGone ? QStringLiteral("no") : QStringLiteral("yes");
}

} // namespace coverscope::report
