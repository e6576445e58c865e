// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/notes/note_events.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::notes {

// The notes of one recording, or of a stretch of it.
struct HeardNotes
{
    std::vector<NoteEvent> notes; // by start, then pitch; seconds from the beginning of the recording
    base::TimeRange range;        // what was listened to, in the recording
};

// Decodes and listens in one pass; memory grows with the number of notes only. Fails as
// features::extractFrames() and NoteListener do.
base::Result<HeardNotes> hearNotes(const std::filesystem::path& path,
                                   const std::shared_ptr<const model::NoteNetwork>& network,
                                   std::optional<base::TimeRange> range = {},
                                   const base::CancellationToken& token = {},
                                   const base::ProgressSink& progress = {});

} // namespace coverscope::notes
