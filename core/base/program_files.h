// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace coverscope::base {

// Where a file lies that comes with the program: at `inShare` in the data folder beside the folder of the
// running program (PREFIX/share for PREFIX/bin), wherever both were moved to. A program that runs from its
// build folder takes `inSource` of the source tree instead, which the build folder names; nothing of it is in
// the program. Where neither is there, the path of the installed one, for the message that it is missing.
std::filesystem::path shippedFile(const std::filesystem::path& inShare,
                                  const std::filesystem::path& inSource);

// The same for a program at `executable`.
std::filesystem::path shippedFile(const std::filesystem::path& executable,
                                  const std::filesystem::path& inShare,
                                  const std::filesystem::path& inSource);

// Where a library lies that the program loads when it needs it: in the folder for libraries beside that of
// the running program, or in "lib" of the build folder that the program runs from.
std::filesystem::path libraryFile(const std::filesystem::path& name);
std::filesystem::path libraryFile(const std::filesystem::path& executable, const std::filesystem::path& name);

} // namespace coverscope::base
