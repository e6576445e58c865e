// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_parts.h"

#include "core/training/notes/composition_title.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace coverscope::training {

namespace {

constexpr std::size_t minimumNotes = 24;
constexpr base::Seconds minimumLength = 6.0;

CompactNote compact(const MidiNote& note)
{
    const auto ticks = [](float seconds) { return std::lround(seconds * CompactNote::ticksPerSecond); };
    return {static_cast<std::uint32_t>(ticks(note.startSeconds)),
            static_cast<std::uint16_t>(std::clamp(ticks(note.durationSeconds), 1L, 65535L)), note.pitch,
            note.velocity};
}

float monophonyOf(const CompactNote* notes, std::size_t count)
{
    constexpr std::uint32_t legatoTicks = 12; // players overlap notes a little
    std::size_t alone = 0;
    std::uint32_t soundsUntil = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const bool overlapsNext = i + 1 < count && notes[i + 1].startTick + legatoTicks <
                                                       notes[i].startTick + notes[i].durationTicks;
        if (!overlapsNext && soundsUntil <= notes[i].startTick + legatoTicks)
            ++alone;
        soundsUntil = std::max(soundsUntil, notes[i].startTick + notes[i].durationTicks);
    }
    return static_cast<float>(alone) / static_cast<float>(std::max<std::size_t>(1, count));
}

// Files call the lead many names; a name says more than any statistic.
float nameScore(const std::string& name)
{
    static constexpr std::array leads{"melod", "vocal",  "vox",   "voice", "lead",  "sing",
                                      "voix",  "gesang", "canto", "voce",  "chant", "solo"};
    static constexpr std::array others{"back",  "bkg", "harm",   "choir", "bass",  "drum",
                                       "chord", "pad", "string", "guit",  "piano", "bridge"};
    const std::string squashed = squashTitle(name);
    const auto has = [&](const char* word) { return squashed.find(word) != std::string::npos; };
    float score = 0.0F;
    if (std::any_of(leads.begin(), leads.end(), has))
        score += 2.0F;
    if (std::any_of(others.begin(), others.end(), has))
        score -= 0.8F;
    return score;
}

void describe(CompositionPart& part, const CompactNote* notes, const std::string& name,
              base::Seconds songLength)
{
    double pitchSum = 0.0;
    std::uint64_t soundingTicks = 0;
    for (std::size_t i = 0; i < part.noteCount; ++i) {
        pitchSum += notes[i].pitch;
        soundingTicks += notes[i].durationTicks;
        part.longestTicks = std::max(part.longestTicks, notes[i].durationTicks);
    }
    part.meanPitch = static_cast<float>(pitchSum / part.noteCount);
    if (part.isDrum)
        return;
    part.monophony = monophonyOf(notes, part.noteCount);
    const double coverage =
        std::min(1.0, static_cast<double>(soundingTicks) / CompactNote::ticksPerSecond / songLength);
    const double rangeMisfit = std::max(0.0, std::abs(part.meanPitch - 70.0) - 8.0) / 12.0;
    const bool isBass = part.program >= 32 && part.program <= 39;
    part.melodyScore = nameScore(name) + 1.5F * part.monophony +
                       static_cast<float>(1.2 * coverage - rangeMisfit) - (isBass ? 1.5F : 0.0F) -
                       (part.noteCount < 16 ? 1.0F : 0.0F);
}

} // namespace

std::optional<Arrangement> arrangementOf(const MidiSong& song, bool isTune)
{
    std::vector<std::uint32_t> counts(song.parts.size());
    std::size_t pitchedCount = 0;
    for (const MidiNote& note : song.notes) {
        ++counts[note.part];
        pitchedCount += song.parts[note.part].isDrum ? 0 : 1;
    }
    if (pitchedCount < minimumNotes || song.duration - song.notes.front().startSeconds < minimumLength)
        return std::nullopt;

    Arrangement arrangement;
    arrangement.isTune = isTune;
    arrangement.beatLength = song.beatLength;
    arrangement.start = song.notes.front().startSeconds;
    arrangement.end = song.duration;
    arrangement.notes.resize(song.notes.size());
    std::vector<std::uint32_t> next(song.parts.size());
    std::exclusive_scan(counts.begin(), counts.end(), next.begin(), 0U);
    const std::vector<std::uint32_t> first = next;
    for (const MidiNote& note : song.notes)
        arrangement.notes[next[note.part]++] = compact(note);
    for (std::size_t i = 0; i < song.parts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        CompositionPart part;
        part.firstNote = first[i];
        part.noteCount = counts[i];
        part.program = song.parts[i].program;
        part.isDrum = song.parts[i].isDrum;
        describe(part, arrangement.notes.data() + part.firstNote, song.parts[i].name, arrangement.length());
        arrangement.parts.push_back(part);
    }
    arrangement.parts.shrink_to_fit();
    return arrangement;
}

} // namespace coverscope::training
