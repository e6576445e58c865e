// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"

#include <QByteArray>

#include <span>

namespace coverscope::report {

// A row per entry of the book, in the order given: who decided what when, about which bytes of clip and
// track, and what the program had found. What was taken back says "taken_back". Keys, words and numbers are
// never translated; times are in seconds, dates ISO 8601 in UTC.
QByteArray verdictHistoryCsv(std::span<const catalogue::VerdictRecord> records);

} // namespace coverscope::report
