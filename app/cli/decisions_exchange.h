// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace coverscope::cli {

// `verdicts --export FILE`, `--import FILE` and `--conflicts`: the decisions of two reviewers.
void addExchangeOptions(Arguments& arguments);
bool isExchange(const Arguments& arguments);
base::Result<ExitCode> exchangeDecisions(const Arguments& arguments);

} // namespace coverscope::cli
