// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace coverscope::test {

// What is on in a stretch of a programme.
enum class PartKind {
    Recording, // that the library holds
    Cover,     // of a recording that the library holds
    Music,     // that it knows nothing of
    Speech,
    Silence,
};

const char* partName(PartKind kind); // "recording"

struct ProgrammeSource
{
    PartKind kind = PartKind::Music;
    std::filesystem::path file;
    std::string track; // file name of the library's recording; empty for what it does not know
};

// KIND<tab>FILE[<tab>TRACK], a source a line; "silence" is not one.
std::vector<ProgrammeSource> readSources(const std::filesystem::path& list);

struct ProgrammePart
{
    PartKind kind = PartKind::Silence;
    std::filesystem::path file;
    std::string track;
    base::TimeRange time;       // in the programme, from the middle of a crossfade to that of the next
    base::Seconds inFile = 0.0; // where the source stands at time.start
};

// What a radio station sends: pieces of one to four minutes, some whole, from its sources in an order that
// chance chooses; two of five go over into the next one in three to eight seconds, some begin or end under a
// speaker who stands 6 dB above them; between them speech and silence. All at the same loudness, mono, 22 050
// Hz. Writes the sound as a WAV and returns the truth in the order of time; a speaker over music is no part.
// The same for the same seed. Fails as audio::decode() and writing do.
base::Result<std::vector<ProgrammePart>> makeProgramme(std::span<const ProgrammeSource> sources,
                                                       base::Seconds length, std::uint64_t seed,
                                                       const std::filesystem::path& wav);

} // namespace coverscope::test
