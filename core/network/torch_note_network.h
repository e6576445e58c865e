// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/note_network.h"

namespace coverscope::network {

// See model::NoteNetwork::load().
base::Result<std::shared_ptr<const model::NoteNetwork>> loadNoteNetwork(const std::filesystem::path& path,
                                                                        const model::Device& device,
                                                                        model::NotePrecision precision);

} // namespace coverscope::network
