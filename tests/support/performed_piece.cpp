// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/performed_piece.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coverscope::test {

namespace {

// One call of play().
class Player
{
public:
    Player(Recording& recording, double fromBeat, double toBeat, double start, const PerformanceStyle& style,
           const BeatClock& clock, Chance& chance)
        : m_recording(recording)
        , m_fromBeat(fromBeat)
        , m_toBeat(toBeat)
        , m_start(start)
        , m_style(style)
        , m_clock(clock)
        , m_chance(chance)
    {
    }

    void playMelody(const ComposedPiece& piece);
    void playChords(const ComposedPiece& piece);
    void playBass(const ComposedPiece& piece);
    void playDrums();

private:
    double timeOf(double beat) const { return m_start + m_clock.seconds(beat); }
    // Only the beats that are asked for: a note that sounds at the cut begins or ends there.
    void add(double beat, double beats, double pitch, double amplitude, const Instrument& instrument);

    Recording& m_recording;
    double m_fromBeat;
    double m_toBeat;
    double m_start;
    const PerformanceStyle& m_style;
    const BeatClock& m_clock;
    Chance& m_chance;
};

void Player::add(double beat, double beats, double pitch, double amplitude, const Instrument& instrument)
{
    const double from = std::max(beat, m_fromBeat);
    const double to = std::min(beat + beats, m_toBeat);
    if (to - from < 0.05)
        return;
    const double late = m_chance.uniform(-m_style.jitter, m_style.jitter);
    const double start = std::max(0.0, timeOf(from) + late);
    m_recording.tones.push_back({start, timeOf(to) - timeOf(from), pitch + m_style.semitones,
                                 amplitude * m_chance.uniform(0.7, 1.0), instrument});
}

void Player::playMelody(const ComposedPiece& piece)
{
    for (const ScoreNote& note : piece.melody) {
        ScoreNote played = note;
        if (m_chance.happens(m_style.ornaments)) {
            if (m_chance.happens(0.5))
                continue;
            played.pitch += m_chance.integer(-2, 2);
        }
        add(played.beat, played.beats, played.pitch + 12 * m_style.melodyOctave, m_style.melodyLevel,
            m_style.melody);
    }
}

void Player::playChords(const ComposedPiece& piece)
{
    using Accompaniment = PerformanceStyle::Accompaniment;
    for (const ScoreChord& chord : piece.chords) {
        if (m_style.accompaniment == Accompaniment::Arpeggio) {
            for (int k = 0; k < static_cast<int>(2.0 * chord.beats); ++k) {
                const auto tone = static_cast<std::size_t>(k % 4 == 3 ? 1 : k % 4);
                add(chord.beat + 0.5 * k, 1.0, chord.pitches[tone], 1.3 * m_style.chordLevel, m_style.chords);
            }
            continue;
        }
        const bool isHeld = m_style.accompaniment == Accompaniment::Held;
        const double beats = isHeld ? chord.beats : 1.0;
        for (double beat = 0.0; beat < chord.beats; beat += beats) {
            for (const int pitch : chord.pitches)
                add(chord.beat + beat, isHeld ? beats : 0.8, pitch, m_style.chordLevel, m_style.chords);
        }
    }
}

void Player::playBass(const ComposedPiece& piece)
{
    for (const ScoreChord& chord : piece.chords) {
        const double beats = m_style.bassWalks ? 1.0 : 2.0;
        for (double beat = 0.0; beat < chord.beats; beat += beats) {
            const bool isFifth = m_style.bassWalks && std::fmod(beat, 4.0) > 1.9;
            add(chord.beat + beat, beats, chord.pitches[isFifth ? 2 : 0] - 12, m_style.bassLevel,
                m_style.bass);
        }
    }
}

void Player::playDrums()
{
    if (!(m_style.drumLevel > 0.0))
        return;
    for (double beat = std::ceil(m_fromBeat); beat < m_toBeat; beat += 0.5) {
        const double inBar = std::fmod(beat, 4.0);
        m_recording.strokes.push_back({timeOf(beat), Stroke::Drum::Hat, 0.3 * m_style.drumLevel});
        if (inBar == 0.0 || inBar == 2.0)
            m_recording.strokes.push_back({timeOf(beat), Stroke::Drum::Kick, m_style.drumLevel});
        if (inBar == 1.0 || inBar == 3.0)
            m_recording.strokes.push_back({timeOf(beat), Stroke::Drum::Snare, 0.8 * m_style.drumLevel});
    }
}

} // namespace

Instrument drawInstrument(Chance& chance)
{
    Instrument instrument;
    const double rollOff = chance.uniform(0.6, 2.2);
    const double evenShare = chance.happens(0.25) ? chance.uniform(0.1, 0.5) : 1.0;
    double energy = 0.0;
    for (std::size_t k = 0; k < Instrument::partialCount; ++k) {
        const auto number = static_cast<double>(k + 1);
        const bool isEven = k % 2 == 1;
        const double formant = chance.uniform(0.6, 1.4);
        instrument.partials[k] = formant * (isEven ? evenShare : 1.0) / std::pow(number, rollOff);
        energy += instrument.partials[k] * instrument.partials[k];
    }
    for (double& partial : instrument.partials)
        partial /= std::sqrt(energy);
    const bool isStruck = chance.happens(0.5);
    instrument.attack = isStruck ? chance.uniform(0.003, 0.01) : chance.uniform(0.02, 0.1);
    instrument.decay = isStruck ? chance.uniform(0.3, 1.2) : 10.0;
    return instrument;
}

PerformanceStyle drawStyle(Chance& chance)
{
    PerformanceStyle style;
    style.melody = drawInstrument(chance);
    style.chords = drawInstrument(chance);
    style.bass = drawInstrument(chance);
    style.melodyOctave = chance.integer(-1, 1);
    style.melodyLevel = chance.uniform(0.5, 1.2);
    style.chordLevel = chance.uniform(0.2, 0.8);
    style.bassLevel = chance.happens(0.2) ? 0.0 : chance.uniform(0.3, 1.0);
    style.drumLevel = chance.happens(0.3) ? 0.0 : chance.uniform(0.1, 0.8);
    style.noiseLevel = chance.uniform(0.001, 0.02);
    style.accompaniment = static_cast<PerformanceStyle::Accompaniment>(chance.integer(0, 2));
    style.bassWalks = chance.happens(0.4);
    style.ornaments = chance.uniform(0.0, 0.25);
    style.jitter = chance.uniform(0.0, 0.04);
    return style;
}

BeatClock::BeatClock(double firstBeat, double lastBeat, const PerformanceStyle& style, Chance& chance)
    : m_firstBeat(firstBeat)
{
    const double period = chance.uniform(40.0, 120.0);
    const double phase = chance.uniform(0.0, 2.0 * std::numbers::pi);
    const auto count = static_cast<std::size_t>(std::ceil((lastBeat - firstBeat) / step)) + 1;
    double time = 0.0;
    for (std::size_t k = 0; k < count; ++k) {
        m_seconds.push_back(time);
        const double angle = 2.0 * std::numbers::pi * static_cast<double>(k) * step / period + phase;
        time += step * 60.0 / style.beatsPerMinute * (1.0 + style.drift * std::sin(angle));
    }
}

double BeatClock::seconds(double beat) const
{
    const double place =
        std::clamp((beat - m_firstBeat) / step, 0.0, static_cast<double>(m_seconds.size() - 1));
    const auto lower = std::min(static_cast<std::size_t>(place), m_seconds.size() - 2);
    const double share = place - static_cast<double>(lower);
    return (1.0 - share) * m_seconds[lower] + share * m_seconds[lower + 1];
}

void play(Recording& recording, const ComposedPiece& piece, double fromBeat, double toBeat, double start,
          const PerformanceStyle& style, const BeatClock& clock, Chance& chance)
{
    Player player(recording, fromBeat, toBeat, start, style, clock, chance);
    player.playMelody(piece);
    player.playChords(piece);
    if (style.bassLevel > 0.0)
        player.playBass(piece);
    player.playDrums();
    recording.noiseLevel = style.noiseLevel;
    recording.length = std::max(recording.length, start + clock.seconds(toBeat));
}

} // namespace coverscope::test
