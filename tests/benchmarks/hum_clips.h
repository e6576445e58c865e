// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/sung_tune.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace coverscope::bench {

// A song whose tune is sung: its notes in an archive, and the file names of its recordings in a library.
struct HummedSong
{
    std::string entry;
    std::vector<std::string> recordings;
};

// A clip that was sung, and what is known of it.
struct HumClip
{
    std::filesystem::path file;
    std::vector<std::string> recordings;
    double start = 0.0; // of the phrase, seconds in the score
    double end = 0.0;
    double keyShift = 0.0; // semitones from the clip to the score
    double tempoRatio = 1.0;
    std::string voice; // "vowels", "hum", "whistle"
};

// ENTRY<tab>RECORDING[<tab>RECORDING...], a song a line.
std::vector<HummedSong> readSongs(const std::filesystem::path& list);

// Sings a phrase of 10 to 15 s from the lead of each song, writes it as FOLDER/NNN.wav, and the truth as
// FOLDER/truth.tsv. Songs without a phrase that could be sung are left out. The same for the same seed.
base::Result<std::vector<HumClip>> makeHums(std::span<const HummedSong> songs,
                                            std::span<const std::filesystem::path> archives,
                                            const std::filesystem::path& folder, std::uint64_t seed);

std::vector<HumClip> readTruth(const std::filesystem::path& folder);

} // namespace coverscope::bench
