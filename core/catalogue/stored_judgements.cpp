// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/stored_judgements.h"

namespace coverscope::catalogue {

base::Result<Judgements> readJudgements(const std::filesystem::path& libraryFolder)
{
    const auto workStore = WorkStore::open(libraryFolder, Catalogue::OpenMode::ReadOnly);
    auto works = workStore ? workStore->works() : base::fail(workStore.error());
    if (!works)
        return base::fail(std::move(works.error()));
    const auto decisionStore = PairDecisionStore::open(libraryFolder, Catalogue::OpenMode::ReadOnly);
    auto decisions = decisionStore ? decisionStore->current() : base::fail(decisionStore.error());
    if (!decisions)
        return base::fail(std::move(decisions.error()));
    return Judgements{std::move(*works), std::move(*decisions)};
}

} // namespace coverscope::catalogue
