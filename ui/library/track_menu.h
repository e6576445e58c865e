// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <filesystem>

namespace coverscope::ui {

// What can be done with one track wherever it is listed: search with it, compare it, show it in the file
// manager, copy its path.
class TrackMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TrackMenu(const std::filesystem::path& file, QWidget* parent = nullptr);

Q_SIGNALS:
    void useAsClip(const std::filesystem::path& file);
    void compareRequested(const std::filesystem::path& file);
};

} // namespace coverscope::ui
