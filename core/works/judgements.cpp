// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/judgements.h"

namespace coverscope::works {

using catalogue::Catalogue;

base::Result<Judgements> readJudgements(const std::filesystem::path& libraryFolder)
{
    const auto workStore = catalogue::WorkStore::open(libraryFolder, Catalogue::OpenMode::ReadOnly);
    auto works = workStore ? workStore->works() : base::fail(workStore.error());
    if (!works)
        return base::fail(std::move(works.error()));
    const auto decisionStore =
        catalogue::PairDecisionStore::open(libraryFolder, Catalogue::OpenMode::ReadOnly);
    auto decisions = decisionStore ? decisionStore->current() : base::fail(decisionStore.error());
    if (!decisions)
        return base::fail(std::move(decisions.error()));
    return Judgements{std::move(*works), std::move(*decisions)};
}

} // namespace coverscope::works
