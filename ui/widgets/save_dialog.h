// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <functional>

class QWidget;

namespace coverscope::ui {

// Asks where something is to be saved and calls `save` with the answer, unless `parent` is gone by then; does
// not wait for it. `filters`: kinds of files with ";;" between them, as "Table (*.csv)". `name` is proposed,
// with what no file's name may hold replaced; its suffix, or the first of the kind that is chosen, completes
// a name without one.
void askWhereToSave(QWidget* parent, const QString& title, const QString& filters, const QString& name,
                    const std::function<void(const std::filesystem::path& file)>& save);

} // namespace coverscope::ui
