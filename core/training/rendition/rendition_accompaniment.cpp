// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_accompaniment.h"

#include <algorithm>
#include <array>

namespace coverscope::training {

namespace {

constexpr std::uint8_t usualVelocity = 90;
constexpr int lowestSungPitch = 36;

ScoreNote noteAt(base::Seconds start, base::Seconds end, int pitch)
{
    return {static_cast<float>(start), static_cast<float>(end),
            static_cast<std::uint8_t>(std::clamp(pitch, 0, 127)), usualVelocity, 0};
}

// The note of that pitch class nearest to `centre`.
int nearestPitch(int pitchClass, int centre)
{
    const int above = ((pitchClass - centre) % 12 + 12) % 12;
    return above > 6 ? centre + above - 12 : centre + above;
}

std::array<int, 3> triadPitches(const HarmonySegment& segment, int centre)
{
    std::array<int, 3> pitches{nearestPitch(segment.root, centre),
                               nearestPitch((segment.root + (segment.isMinor ? 3 : 4)) % 12, centre),
                               nearestPitch((segment.root + 7) % 12, centre)};
    std::sort(pitches.begin(), pitches.end());
    return pitches;
}

bool isChordTone(int pitch, const HarmonySegment& segment)
{
    const int interval = ((pitch - segment.root) % 12 + 12) % 12;
    return interval == 0 || interval == 7 || interval == (segment.isMinor ? 3 : 4);
}

} // namespace

std::vector<ScoreNote> chordNotes(std::span<const HarmonySegment> harmony, base::Seconds beat,
                                  ChordFigure figure, int centre)
{
    std::vector<ScoreNote> notes;
    for (const HarmonySegment& segment : harmony) {
        const auto pitches = triadPitches(segment, centre);
        const auto strike = [&](base::Seconds start, base::Seconds end) {
            for (const int pitch : pitches)
                notes.push_back(noteAt(start, std::min(end, segment.end), pitch));
        };
        switch (figure) {
        case ChordFigure::Held:
            strike(segment.start, segment.end);
            break;
        case ChordFigure::EveryBeat:
            for (base::Seconds time = segment.start; time < segment.end - 0.05; time += beat)
                strike(time, time + 0.9 * beat);
            break;
        case ChordFigure::OffBeat:
            for (base::Seconds time = segment.start + 0.5 * beat; time < segment.end - 0.05; time += beat)
                strike(time, time + 0.4 * beat);
            break;
        case ChordFigure::Arpeggio: {
            std::size_t step = 0;
            for (base::Seconds time = segment.start; time < segment.end - 0.05; time += 0.5 * beat, ++step) {
                const std::array<std::size_t, 4> order{0, 1, 2, 1};
                notes.push_back(noteAt(time, time + beat, pitches[order[step % order.size()]]));
            }
            break;
        }
        }
    }
    return notes;
}

std::vector<ScoreNote> bassNotes(std::span<const HarmonySegment> harmony, base::Seconds beat, bool alternates,
                                 int lowest)
{
    std::vector<ScoreNote> notes;
    for (const HarmonySegment& segment : harmony) {
        const int root = lowest + ((segment.root - lowest) % 12 + 12) % 12;
        if (!alternates) {
            notes.push_back(noteAt(segment.start, segment.end, root));
            continue;
        }
        bool onRoot = true;
        for (base::Seconds time = segment.start; time < segment.end - 0.05; time += beat, onRoot = !onRoot)
            notes.push_back(
                noteAt(time, time + 0.8 * beat, onRoot ? root : (root - lowest >= 7 ? root - 5 : root + 7)));
    }
    return notes;
}

std::vector<ScoreNote> voiceBelow(std::span<const ScoreNote> melody, std::span<const HarmonySegment> harmony,
                                  int voice)
{
    std::vector<ScoreNote> notes;
    if (harmony.empty())
        return notes;
    for (const ScoreNote& note : melody) {
        auto segment =
            std::partition_point(harmony.begin(), harmony.end(), [&](const HarmonySegment& candidate) {
                return candidate.end <= note.start + 0.02F;
            });
        if (segment == harmony.end())
            --segment;
        int pitch = note.pitch;
        for (int found = 0; found < voice && pitch > lowestSungPitch;
             found += isChordTone(pitch, *segment) ? 1 : 0)
            --pitch;
        if (pitch > lowestSungPitch)
            notes.push_back({note.start, note.end, static_cast<std::uint8_t>(pitch), note.velocity, 0});
    }
    return notes;
}

} // namespace coverscope::training
