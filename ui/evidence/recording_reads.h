// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/heard_notes.h"
#include "ui/evidence/picture_levels.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::ui {

// A constant-Q picture; its first frame stands `offset` seconds into the file.
struct Spectrum
{
    std::shared_ptr<const PictureLevels> levels;
    double offset = 0.0;
};

// For RecordingReader: from the sound of a file, or of a stretch of it; any thread. Both fail as decoding
// does.
base::Result<Spectrum> readSpectrum(const std::filesystem::path& file,
                                    const std::optional<base::TimeRange>& range,
                                    const base::CancellationToken& token);
base::Result<notes::HeardNotes> readNotes(const std::filesystem::path& file,
                                          const std::optional<base::TimeRange>& range,
                                          const base::CancellationToken& token);

} // namespace coverscope::ui
