// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace coverscope::report {

// One record of RFC 4180 in UTF-8: fields with a comma, a quote or a line break are quoted, quotes are
// doubled, the line ends with CR LF.
QByteArray csvRow(const QStringList& fields);

// A number with at most `decimals` places and a point, whatever the language of the program is.
QString csvNumber(double value, int decimals = 4);

// ISO 8601 in UTC; empty for no date.
QString csvTime(const QDateTime& date);

// Start and end in seconds, two fields; empty ones where it is not known.
QStringList csvRange(const std::optional<base::TimeRange>& range);

} // namespace coverscope::report
