// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/percent_text.h"
#include "ui/results/results_model.h"

#include <QString>

#include <optional>

namespace coverscope::ui {

// How figures of a match read. Pure functions.
using report::percentText;
QString keyShiftText(const std::optional<int>& semitones); // "+2", "same", "" where not known
QString tempoText(const std::optional<double>& ratio);     // "104 %", "" where not known
QString verdictText(search::Verdict verdict);
QString decisionText(catalogue::Decision decision); // "Confirmed"
QString decisionIconName(catalogue::Decision decision);
QString verdictDetails(const catalogue::VerdictRecord& verdict); // who, when, on what figures; rich text

QString resultColumnName(ResultColumn column);
QString resultColumnExplanation(ResultColumn column);

// The whole table for the clipboard and for spreadsheets, with a header row. Tabs between columns.
QString tableAsText(const QAbstractItemModel& model);

} // namespace coverscope::ui
