// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_notes.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

// The notes of one part between two times of the piece itself, moved by `offset`.
void addPart(std::vector<ScoreNote>& notes, const Arrangement& arrangement, std::uint16_t index,
             base::Seconds start, base::Seconds end, base::Seconds offset)
{
    const CompositionPart& part = arrangement.parts[index];
    const auto first = arrangement.notes.begin() + part.firstNote;
    const auto last = first + part.noteCount;
    const base::Seconds earliest = start - part.longestTicks / CompactNote::ticksPerSecond;
    auto note = std::lower_bound(first, last, earliest, [](const CompactNote& candidate, double time) {
        return candidate.start() < time;
    });
    for (; note != last && note->start() < end; ++note) {
        const base::Seconds noteEnd = note->start() + note->duration();
        if (noteEnd > start)
            notes.push_back({static_cast<float>(note->start() + offset), static_cast<float>(noteEnd + offset),
                             note->pitch, note->velocity, index});
    }
}

} // namespace

base::Seconds repeatPeriod(const Arrangement& arrangement)
{
    const double beats = std::ceil(arrangement.length() / arrangement.beatLength - 0.25);
    return std::max(1.0, beats) * arrangement.beatLength;
}

std::vector<ScoreNote> excerpt(const Arrangement& arrangement, base::Seconds start, base::Seconds end)
{
    std::vector<ScoreNote> notes;
    const base::Seconds period = repeatPeriod(arrangement);
    for (std::uint16_t part = 0; part < arrangement.parts.size(); ++part) {
        for (base::Seconds offset = 0.0; arrangement.start + offset < end; offset += period)
            addPart(notes, arrangement, part, start - offset, end - offset, offset);
    }
    return notes;
}

std::vector<ScoreNote> skyline(std::span<const ScoreNote> notes)
{
    std::vector<ScoreNote> sorted(notes.begin(), notes.end());
    std::sort(sorted.begin(), sorted.end(), [](const ScoreNote& a, const ScoreNote& b) {
        return a.start != b.start ? a.start < b.start : a.pitch > b.pitch;
    });
    constexpr float together = 0.03F; // seconds: a chord is never struck quite at once
    std::vector<ScoreNote> melody;
    for (const ScoreNote& note : sorted) {
        if (!melody.empty() && note.start < melody.back().end - together) {
            ScoreNote& sounding = melody.back();
            if (note.pitch <= sounding.pitch)
                continue;
            if (note.start < sounding.start + together) {
                sounding = note;
                continue;
            }
            sounding.end = note.start;
        }
        melody.push_back(note);
    }
    return melody;
}

} // namespace coverscope::training
