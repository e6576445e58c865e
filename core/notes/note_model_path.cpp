// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_model_path.h"
#include "core/model/embedder.h"

#include <cstdlib>

namespace coverscope::notes {

std::filesystem::path defaultNoteModelPath()
{
    if (const char* chosen = std::getenv("COVERSCOPE_NOTES_MODEL"); chosen != nullptr && *chosen != '\0')
        return chosen;
    return model::shippedModelPath("notes.safetensors");
}

} // namespace coverscope::notes
