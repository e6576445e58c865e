// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/pcm_buffer.h"
#include "core/base/result.h"

#include <QString>

#include <filesystem>

namespace coverscope::audio {

// What a file will say of itself; empty: nothing.
struct WaveTags
{
    QString title;
    QString artist;
    QString album;
};

// Writes a WAV file of 16 bits per sample, with its tags. The file is there whole or not at all: it is
// written beside its place first. Samples beyond -1..1 are clipped. Any thread. Errors: NoSpaceLeft,
// PermissionDenied, FileNotFound (the folder), WriteFailed.
base::Result<void> writeWave(const std::filesystem::path& path, const PcmBuffer& pcm,
                             const WaveTags& tags = {});

} // namespace coverscope::audio
