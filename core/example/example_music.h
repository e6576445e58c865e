// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace coverscope::example {

// A small collection to show the program with, made by the program itself: five pieces composed by rule, each
// performed by three ensembles in keys and tempi of their own, and a clip of one of them as a fourth ensemble
// plays it. Nothing is downloaded and nothing is anybody's music.
//
//     const Example example = exampleIn(folder);
//     if (auto made = makeExample(example, token, progress); !made) ...
//     // index example.music into a library at example.library, search for example.clip:
//     // the recordings of example.soughtPiece come first.
struct Example
{
    std::filesystem::path music;   // folder with the recordings, one folder for each piece
    std::filesystem::path library; // where their library goes; not made here
    std::filesystem::path clip;    // WAV
    int recordingCount = 0;
    int coversPerPiece = 0;

    QString soughtPiece;    // title of the piece that the clip is of
    int clipSemitones = 0;  // from the score
    double clipTempo = 1.0; // of the score's
};

// Where it goes below `folder`. Touches nothing.
Example exampleIn(const std::filesystem::path& folder);

// Writes what is not there yet, about 50 MB; a few seconds of work. Any thread.
// Errors: Cancelled, NoSpaceLeft, PermissionDenied, WriteFailed.
base::Result<void> makeExample(const Example& example, const base::CancellationToken& token = {},
                               const base::ProgressSink& progress = {});

} // namespace coverscope::example
