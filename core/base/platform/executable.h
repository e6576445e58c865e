// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace coverscope::base {

// The file of the running program, absolute and free of links; empty where the system does not tell. Bytes,
// as every file name: QCoreApplication::applicationFilePath() is text, which the name of a folder need not
// be. Any thread, also before main().
std::filesystem::path executablePath();

} // namespace coverscope::base
