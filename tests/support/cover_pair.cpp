// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cover_pair.h"

#include <algorithm>
#include <cmath>

namespace coverscope::test {

namespace {

constexpr double shortestCommon = 8.0; // seconds

// Other music by the same players, from `start` on; gives its end.
double playOtherMusic(Recording& recording, double start, double seconds, const PerformanceStyle& style,
                      Chance& chance)
{
    const ComposedPiece other =
        composePiece(static_cast<std::uint64_t>(chance.integer(0, 1 << 30)) + (1ULL << 40U), 3);
    const double from = chance.integer(0, 8);
    const double to = std::min(other.beats, from + seconds * style.beatsPerMinute / 60.0);
    const BeatClock clock(from, to, style, chance);
    play(recording, other, from, to, start, style, clock, chance);
    return start + clock.seconds(to);
}

// A performance of the beats from..to, with other music of at most `surroundings` seconds around it.
struct Placed
{
    Recording recording;
    BeatClock clock;
    double start = 0.0;

    double timeOf(double beat) const { return start + clock.seconds(beat); }
};

Placed perform(const ComposedPiece& piece, double from, double to, const PerformanceStyle& style,
               double probability, double shortest, double longest, Chance& chance)
{
    Placed placed{{}, BeatClock(from, to, style, chance), 0.0};
    if (chance.happens(probability))
        placed.start =
            playOtherMusic(placed.recording, 0.0, chance.uniform(shortest, longest), style, chance);
    play(placed.recording, piece, from, to, placed.start, style, placed.clock, chance);
    if (chance.happens(probability))
        playOtherMusic(placed.recording, placed.timeOf(to), chance.uniform(shortest, longest), style, chance);
    return placed;
}

} // namespace

CoverPair makeCoverPair(std::uint64_t seed)
{
    Chance chance(seed);
    const ComposedPiece piece = composePiece(seed + 1000003U, chance.integer(4, 6));
    CoverPair pair;
    pair.keyShift = chance.integer(-5, 6);

    PerformanceStyle trackStyle = drawStyle(chance);
    trackStyle.semitones = chance.integer(-3, 3);
    trackStyle.beatsPerMinute = piece.beatsPerMinute * chance.uniform(0.9, 1.1);
    trackStyle.drift = chance.uniform(0.0, 0.03);
    PerformanceStyle queryStyle = drawStyle(chance);
    queryStyle.semitones = trackStyle.semitones - pair.keyShift;
    queryStyle.beatsPerMinute =
        trackStyle.beatsPerMinute / std::exp(chance.uniform(std::log(0.75), std::log(1.35)));
    queryStyle.drift = chance.uniform(0.0, 0.03);

    const double beatsPerSecond = queryStyle.beatsPerMinute / 60.0;
    const double queryBeats = std::min(piece.beats, chance.uniform(10.0, 60.0) * beatsPerSecond);
    const double queryFrom = chance.uniform(0.0, piece.beats - queryBeats);
    const double queryTo = queryFrom + queryBeats;
    double trackFrom = 0.0;
    if (chance.happens(0.15))
        trackFrom = std::max(0.0, queryTo - std::max(shortestCommon * beatsPerSecond, 0.7 * queryBeats));

    const Placed query = perform(piece, queryFrom, queryTo, queryStyle, 0.3, 4.0, 12.0, chance);
    const Placed track = perform(piece, trackFrom, piece.beats, trackStyle, 0.7, 5.0, 20.0, chance);
    const double commonFrom = std::max(queryFrom, trackFrom);
    pair.queryTruth = {query.timeOf(commonFrom), query.timeOf(queryTo)};
    pair.trackTruth = {track.timeOf(commonFrom), track.timeOf(queryTo)};
    for (const double beat : repetitions(piece, commonFrom, queryTo)) {
        if (beat >= trackFrom)
            pair.trackRepetitions.push_back({track.timeOf(beat), track.timeOf(beat + queryTo - commonFrom)});
    }
    pair.tempoRatio = pair.queryTruth.length() / pair.trackTruth.length();
    pair.query = query.recording;
    pair.track = track.recording;
    return pair;
}

} // namespace coverscope::test
