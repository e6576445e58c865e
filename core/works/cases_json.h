// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/case_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

// Cases for scripts. Keys and words are promised: never translated.
namespace coverscope::works {

// {"id", "name", "reviewer", "notes", "state": "open|closed", "created_at", "closed_at",
//  "clips", "verdicts", "runs": how many were put into it}
// "closed_at" is null where it is open.
QJsonObject caseJson(const catalogue::Case& known);

// As above, with what it holds in place of the counts: "clips": [{"file", "hash"}], "verdicts": those that
// count of all that belong to it, as report::verdictsJson() has them, "runs": [{"id", "name", "kept"}].
QJsonObject caseJson(const catalogue::Case& known, const catalogue::CaseContents& contents,
                     std::span<const catalogue::VerdictRecord> verdicts);

} // namespace coverscope::works
