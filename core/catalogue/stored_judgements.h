// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/work_store.h"

#include <filesystem>
#include <vector>

namespace coverscope::catalogue {

// What people said of the recordings of a library.
struct Judgements
{
    std::vector<Work> works;
    std::vector<PairDecision> decisions; // that count, newest first
};

// Fails as the stores do.
base::Result<Judgements> readJudgements(const std::filesystem::path& libraryFolder);

} // namespace coverscope::catalogue
