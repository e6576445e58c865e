// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTableView>

namespace coverscope::ui {

// Makes `table` one whose rows are read and chosen whole: no grid, no wrapping, Tab leaves it, all rows as
// high as the first (measuring thousands takes seconds). `rows` and `columns` name its headers for screen
// readers; `space` is what a row has beyond a line of text, in pixels.
void setUpRows(QTableView& table, const QString& rows, const QString& columns, int space = 12);

} // namespace coverscope::ui
