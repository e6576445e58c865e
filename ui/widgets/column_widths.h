// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

#include <span>

namespace coverscope::ui {

// Gives the columns from the first one on these widths, in average characters of the view's font, but none
// less than its heading needs.
void setColumnWidths(QHeaderView* header, std::span<const int> characters);

// What the other columns leave of the view's width for these two, in pixels; negative where they leave
// nothing.
int sharedRoom(const QTableView& view, int first, int second);

} // namespace coverscope::ui
