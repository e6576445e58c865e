// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_arrangement.h"

#include "core/example/example_random.h"

#include <algorithm>
#include <cmath>

namespace coverscope::example {

namespace {

constexpr double leadLoudness = 0.34;
constexpr double chordLoudness = 0.13;
constexpr double bassLoudness = 0.34;
constexpr double drumLoudness = 0.3;
constexpr double tail = 1.5;    // seconds in which the last notes die away
constexpr double hurry = 0.012; // seconds by which players are early or late

class Performance
{
public:
    Performance(const Score& score, const Arrangement& arrangement, int firstBar, int lastBar)
        : m_score(score)
        , m_arrangement(arrangement)
        , m_firstBar(firstBar)
        , m_lastBar(std::min(lastBar, score.barCount()))
        , m_secondsPerBeat(60.0 / (score.beatsPerMinute * arrangement.tempo))
        , m_dice(score.title.size() + static_cast<std::uint64_t>(arrangement.semitones + 24))
    {
        const double length = (m_lastBar - m_firstBar) * Score::beatsPerBar * m_secondsPerBeat + tail;
        m_pcm.samples.assign(static_cast<std::size_t>(length * m_pcm.sampleRate), 0.0F);
    }

    bool play(const base::CancellationToken& token) // false: cancelled
    {
        for (const ScoreNote& note : m_score.melody) {
            if (token.isCancelled())
                return false;
            const int octave = 12 * m_arrangement.leadOctave;
            sound(m_arrangement.lead, note.beat, note.length * 0.92, note.pitch + octave,
                  leadLoudness * (1.0 + m_dice.spread(0.15)));
        }
        for (int bar = m_firstBar; bar < m_lastBar; ++bar) {
            if (token.isCancelled())
                return false;
            playChord(bar);
            playBass(bar);
            playDrums(bar);
        }
        addHall(m_pcm.samples, m_pcm.sampleRate, 0.35F);
        bringToLevel();
        return !token.isCancelled();
    }

    audio::PcmBuffer take() { return std::move(m_pcm); }

private:
    double seconds(double beat) const { return (beat - m_firstBar * Score::beatsPerBar) * m_secondsPerBeat; }

    bool isPlayed(double beat) const
    {
        return beat >= m_firstBar * Score::beatsPerBar && beat < m_lastBar * Score::beatsPerBar;
    }

    void sound(Instrument instrument, double beat, double beats, int pitch, double loudness)
    {
        if (!isPlayed(beat))
            return;
        const double start = std::max(0.0, seconds(beat) + m_dice.spread(hurry));
        playNote(m_pcm.samples, m_pcm.sampleRate, instrument,
                 {start, beats * m_secondsPerBeat, static_cast<double>(pitch + m_arrangement.semitones),
                  loudness});
    }

    void playChord(int bar)
    {
        const Triad& triad = m_score.chords[static_cast<std::size_t>(bar)];
        const double beat = bar * Score::beatsPerBar;
        const Instrument player = m_arrangement.chordPlayer;
        switch (m_arrangement.chords) {
        case Arrangement::Chords::Held:
            for (const int pitch : triad)
                sound(player, beat, 3.8, pitch, chordLoudness);
            break;
        case Arrangement::Chords::Strummed:
            for (const double at : {0.0, 1.0, 1.5, 2.0, 3.0, 3.5}) {
                for (const int pitch : triad)
                    sound(player, beat + at, 0.45, pitch, chordLoudness * (at == 0.0 ? 1.2 : 0.85));
            }
            break;
        case Arrangement::Chords::Broken:
            for (int eighth = 0; eighth < 8; ++eighth) {
                constexpr std::array<std::size_t, 4> order{0, 1, 2, 1};
                const std::size_t voice = order[static_cast<std::size_t>(eighth % 4)];
                sound(player, beat + eighth / 2.0, 0.7, triad[voice] + (eighth == 4 ? 12 : 0),
                      chordLoudness * 1.5);
            }
            break;
        }
    }

    void playBass(int bar)
    {
        const Triad& triad = m_score.chords[static_cast<std::size_t>(bar)];
        const double beat = bar * Score::beatsPerBar;
        const int root = triad[0] - 12;
        if (m_arrangement.walkingBass) {
            for (const auto& [at, pitch] :
                 {std::pair{0.0, root}, {1.0, triad[1] - 12}, {2.0, triad[2] - 12}, {3.0, triad[1] - 12}})
                sound(Instrument::Bass, beat + at, 0.9, pitch, bassLoudness);
        } else {
            sound(Instrument::Bass, beat, 1.9, root, bassLoudness);
            sound(Instrument::Bass, beat + 2.0, 1.9, triad[2] - 12, bassLoudness * 0.9);
        }
    }

    void playDrums(int bar)
    {
        if (m_arrangement.drums == Arrangement::Drums::None)
            return;
        const bool isSoft = m_arrangement.drums == Arrangement::Drums::Brushes;
        const double level = drumLoudness * (isSoft ? 0.4 : 1.0);
        for (int eighth = 0; eighth < 8; ++eighth) {
            const double at = seconds(bar * Score::beatsPerBar + eighth / 2.0);
            playDrum(m_pcm.samples, m_pcm.sampleRate, Drum::HiHat, at,
                     level * (eighth % 2 == 0 ? 0.6 : 0.35));
            if (!isSoft && (eighth == 0 || eighth == 4 || eighth == 5))
                playDrum(m_pcm.samples, m_pcm.sampleRate, Drum::Kick, at, level * 1.6);
            if (eighth == 2 || eighth == 6)
                playDrum(m_pcm.samples, m_pcm.sampleRate, Drum::Snare, at, level);
        }
    }

    void bringToLevel()
    {
        constexpr float peak = 0.8F;
        float highest = 0.001F;
        for (const float sample : m_pcm.samples)
            highest = std::max(highest, std::abs(sample));
        for (float& sample : m_pcm.samples)
            sample *= peak / highest;
    }

    const Score& m_score;
    const Arrangement& m_arrangement;
    const int m_firstBar;
    const int m_lastBar;
    const double m_secondsPerBeat;
    Dice m_dice;
    audio::PcmBuffer m_pcm;
};

} // namespace

base::Result<audio::PcmBuffer> perform(const Score& score, const Arrangement& arrangement, int firstBar,
                                       int lastBar, const base::CancellationToken& token)
{
    Performance performance(score, arrangement, firstBar, lastBar);
    if (!performance.play(token))
        return base::cancelled();
    return performance.take();
}

} // namespace coverscope::example
