// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/batch_store.h"
#include "core/catalogue/sql.h"

// Rows of the tables of batch runs, and the values they hold; private to core/catalogue.
namespace coverscope::catalogue {

// A clip in work counts as waiting: see migration_4_batches.cpp.
int statusNumber(BatchStatus status);
BatchStatus statusFrom(int number);

// What `runColumns` names.
extern const char* const runColumns;
BatchRun runFrom(const Statement& row);
QVariantList runValues(const BatchRun& run); // without its id

extern const char* const clipColumns; // of a table called c
inline constexpr int clipColumnCount = 16;
BatchClip clipFrom(const Statement& row);
QVariantList outcomeValues(const BatchClip& clip); // from the status on

extern const char* const matchColumns; // of a table called m; evidence comes last
inline constexpr int matchColumnCount = 17;
BatchMatch matchFrom(const Statement& row, int firstColumn); // without evidence
QVariantList matchValues(const BatchMatch& match);           // with it

} // namespace coverscope::catalogue
