// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_merge.h"

#include "core/training/notes/composition_alignment.h"

#include <map>

namespace coverscope::training {

namespace {

// Higher than for arrangements of one clique: here nothing but the title speaks for the pair, and no pair of
// unrelated songs in a thousand reaches it.
constexpr double certainlySame = 0.2;

} // namespace

std::size_t mergeSameMusic(std::vector<Composition>& compositions, std::span<const Arrangement> arrangements)
{
    const auto firstScore = [&](const Composition& composition) -> const Arrangement& {
        return arrangements[composition.arrangements.front()];
    };
    std::map<std::string, std::vector<std::size_t>> kept; // by title: those that others may join
    std::vector<bool> isTaken(compositions.size(), false);
    for (std::size_t i = 0; i < compositions.size(); ++i) {
        Composition& candidate = compositions[i];
        if (candidate.title.empty() || firstScore(candidate).isTune)
            continue;
        auto& same = kept[candidate.title];
        for (const std::size_t host : same) {
            if (alignArrangements(firstScore(compositions[host]), firstScore(candidate)).similarity <
                certainlySame)
                continue;
            compositions[host].arrangements.insert(compositions[host].arrangements.end(),
                                                   candidate.arrangements.begin(),
                                                   candidate.arrangements.end());
            isTaken[i] = true;
            break;
        }
        if (!isTaken[i])
            same.push_back(i);
    }
    std::vector<Composition> left;
    for (std::size_t i = 0; i < compositions.size(); ++i) {
        if (!isTaken[i])
            left.push_back(std::move(compositions[i]));
    }
    const std::size_t takenCount = compositions.size() - left.size();
    compositions = std::move(left);
    return takenCount;
}

} // namespace coverscope::training
