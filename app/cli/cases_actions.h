// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/catalogue/case_store.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace coverscope::cli {

// What `cases` is asked to do: CASE and what it is about.
struct CaseRequest
{
    std::filesystem::path folder;
    std::optional<QString> name;              // CASE; nothing: all of them
    std::vector<std::filesystem::path> files; // CLIP, TRACK
};

// Which of the known cases is called so, by its name or else by its number in the list.
base::Result<catalogue::Case> findCase(const catalogue::CaseStore& store, const QString& name);

// Each of these changes the case and gives it as it is then.
base::Result<catalogue::Case> makeCase(const Arguments& arguments, const CaseRequest& request); // --make
// --rename, --reviewer, --note, --close, --reopen
base::Result<catalogue::Case> changeCase(const Arguments& arguments, const CaseRequest& request);
// --add, --take-out
base::Result<catalogue::Case> fillCase(const Arguments& arguments, const CaseRequest& request);

} // namespace coverscope::cli
