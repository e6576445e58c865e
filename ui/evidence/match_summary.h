// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <QString>

namespace coverscope::ui {

// How two recordings, A and B, relate, in one line: verdict and probability, what matches what, key and
// tempo.
QString comparisonSummary(const search::Match& match, const search::Thresholds& thresholds);

// "+3", "−2", "0"
QString signedNumber(int number);

} // namespace coverscope::ui
