// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace coverscope::report {

// "yes" or "no", for tables; "yes" also where it cannot be told, nothing for no file.
QString presentWord(const std::filesystem::path& file);

} // namespace coverscope::report
