// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace coverscope::report {

// One record of RFC 4180 in UTF-8: fields with a comma, a quote or a line break are quoted, quotes are
// doubled, the line ends with CR LF. A field that a spreadsheet would take for a formula (it begins with = +
// - @, a tab or a line break, and is no number) gets an apostrophe before it.
QByteArray csvRow(const QStringList& fields);

// A field that csvRow() wrote, and was read, as it was given to it: the apostrophe before a formula goes.
QString csvText(const QString& field);

// A path as a field of csvRow(): written byte for byte, so that it leads back to the file also where it is
// not valid UTF-8 (such bytes travel as U+DC80 to U+DCFF, which no text has).
QString csvPath(const std::filesystem::path& path);

// For a person's spreadsheet: with the mark by which it knows that this is UTF-8.
QByteArray forSpreadsheet(const QByteArray& csv);

// A number with at most `decimals` places and a point, whatever the language of the program is.
QString csvNumber(double value, int decimals = 4);

// ISO 8601 in UTC; empty for no date.
QString csvTime(const QDateTime& date);

// Start and end in seconds, two fields; empty ones where it is not known.
QStringList csvRange(const std::optional<base::TimeRange>& range);

} // namespace coverscope::report
