// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note_network.h"

#include "core/model/backend.h"

namespace coverscope::model {

base::Result<std::shared_ptr<const NoteNetwork>>
NoteNetwork::load(const std::filesystem::path& path, const Device& device, NotePrecision precision)
{
    const auto loaded = backend();
    if (!loaded)
        return base::fail(loaded.error());
    return (*loaded)->loadNoteNetwork(path, device, precision);
}

} // namespace coverscope::model
