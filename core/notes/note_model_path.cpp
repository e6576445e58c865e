// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/embedder.h"
#include "core/notes/note_network.h"

#include <cstdlib>

namespace coverscope::notes {

std::filesystem::path defaultNoteModelPath()
{
    if (const char* chosen = std::getenv("COVERSCOPE_NOTES_MODEL"); chosen != nullptr && *chosen != '\0')
        return chosen;
    return model::shippedModelPath("notes.safetensors");
}

} // namespace coverscope::notes
