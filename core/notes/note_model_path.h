// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace coverscope::notes {

// The weights the program ships: beside those of the embedding, see model::shippedModelPath();
// COVERSCOPE_NOTES_MODEL in the environment goes before it.
std::filesystem::path defaultNoteModelPath();

} // namespace coverscope::notes
