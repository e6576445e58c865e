// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace coverscope::test {

// The schemas of which a library is kept, ascending; see fixtures/README.md.
std::vector<int> oldSchemas();

// A library as the program of that schema left it, in a folder that is made. Ends the test where it cannot.
void makeOldLibrary(int schema, const std::filesystem::path& folder);

} // namespace coverscope::test
