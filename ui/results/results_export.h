// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace coverscope::ui {

class ResultsModel;

// The rows that the model shows, in exact and untranslated figures: the columns that every table of matches
// has (report::matchColumnNames), then what the program and the person say of each. RFC 4180 in UTF-8.
QByteArray resultsCsv(const ResultsModel& model);

} // namespace coverscope::ui
