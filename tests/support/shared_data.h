// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace coverscope::test {

// The evaluation and training data that stands outside the repository; empty where this machine has
// none. Tests that need it carry the label "data" and call QSKIP then.
std::filesystem::path sharedData();

// A file of this source tree, for example sourceFile("resources/model/default.csmodel").
std::filesystem::path sourceFile(const char* relative);

} // namespace coverscope::test
