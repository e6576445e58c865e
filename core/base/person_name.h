// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coverscope::base {

// Who decides and reports here: the name under which the person reviews, where they gave one, else that of
// their account. Any thread.
QString personName();

// Who is logged in, for example "anna".
QString accountName();

// For all that this program does from now on; empty: the account's. Any thread.
void setReviewerName(const QString& name);

// A name as it is kept: on one line, and no longer than `longestReviewerName`.
QString tidyReviewerName(const QString& name);
inline constexpr int longestReviewerName = 100;

// Where the window keeps it among its settings, for the command line to find.
inline constexpr auto reviewerSettingKey = "review/name";

} // namespace coverscope::base
