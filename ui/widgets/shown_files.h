// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace coverscope::ui {

// In the program that the desktop opens such files with.
void openFile(const std::filesystem::path& file);

// In the file manager.
void openFolder(const std::filesystem::path& folder);
void showInFolder(const std::filesystem::path& file); // marked there, where the file manager can do that

} // namespace coverscope::ui
