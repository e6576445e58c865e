// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <cstdint>
#include <string>
#include <vector>

namespace coverscope::training {

// A note in 8 bytes: a hundred million of them must fit into memory.
struct CompactNote
{
    static constexpr double ticksPerSecond = 200.0;

    std::uint32_t startTick = 0;
    std::uint16_t durationTicks = 0;
    std::uint8_t pitch = 0;
    std::uint8_t velocity = 0;

    base::Seconds start() const { return startTick / ticksPerSecond; }
    base::Seconds duration() const { return durationTicks / ticksPerSecond; }
    bool operator==(const CompactNote&) const = default;
};

// One player's notes, and what they look like from outside.
struct CompositionPart
{
    std::uint32_t firstNote = 0; // in Arrangement::notes, by start
    std::uint32_t noteCount = 0;
    std::uint16_t longestTicks = 0; // of its notes
    std::uint8_t program = 0;       // General MIDI
    bool isDrum = false;
    float meanPitch = 0.0F;
    float monophony = 0.0F;   // share of notes that sound alone in the part, 0..1
    float melodyScore = 0.0F; // how much it looks like the lead; higher is more
};

// One score of a composition, from one file.
struct Arrangement
{
    std::vector<CompactNote> notes;     // part after part
    std::vector<CompositionPart> parts; // at least one is not drums
    base::Seconds start = 0.0;          // of the first note
    base::Seconds end = 0.0;            // of the last
    base::Seconds beatLength = 0.5;     // of a quarter note
    bool isTune = false; // a single melody line, which players repeat and accompany as they like

    base::Seconds length() const { return end - start; }
};

// A piece of music and its arrangements: what covers have in common.
struct Composition
{
    std::string key;                         // as CliqueName
    std::string title;                       // squashed
    std::vector<std::uint32_t> arrangements; // in the library's list, in archive order
};

} // namespace coverscope::training
