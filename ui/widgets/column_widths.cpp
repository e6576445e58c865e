// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_widths.h"

#include "ui/widgets/character_width.h"

#include <algorithm>

namespace coverscope::ui {

void setColumnWidths(QHeaderView* header, std::span<const int> characters)
{
    const int character = characterWidth(header->parentWidget()->fontMetrics());
    for (int column = 0; column < static_cast<int>(characters.size()); ++column)
        header->resizeSection(column, std::max(characters[static_cast<std::size_t>(column)] * character,
                                               header->sectionSizeHint(column)));
}

int sharedRoom(const QTableView& view, int first, int second)
{
    return view.viewport()->width() - view.horizontalHeader()->length() + view.columnWidth(first) +
           view.columnWidth(second);
}

} // namespace coverscope::ui
