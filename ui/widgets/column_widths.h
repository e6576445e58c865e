// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <span>

namespace coverscope::ui {

// Gives the columns from the first one on these widths, in average characters of the view's font, but none
// less than its heading needs.
void setColumnWidths(QHeaderView* header, std::span<const int> characters);

} // namespace coverscope::ui
