// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_score.h"

#include "core/example/example_random.h"

#include <algorithm>
#include <cstdlib>
#include <span>

namespace coverscope::example {

namespace {

constexpr int sectionBars = 8;
constexpr std::array<int, 7> majorScale{0, 2, 4, 5, 7, 9, 11};
constexpr std::array<int, 7> minorScale{0, 2, 3, 5, 7, 8, 10};

// Degrees count from 0, the tonic; beyond 6 they go on in the next octave.
class Key
{
public:
    Key(int tonic, bool isMinor) : m_tonic(tonic), m_scale(isMinor ? minorScale : majorScale) {}

    int pitch(int degree) const
    {
        const int octave = degree >= 0 ? degree / 7 : (degree - 6) / 7;
        return m_tonic + 12 * octave + m_scale[static_cast<std::size_t>(degree - 7 * octave)];
    }

    Triad triad(int degree) const
    {
        const int root = degree >= 4 ? degree - 7 : degree; // so that chords lie close together
        return {pitch(root), pitch(root + 2), pitch(root + 4)};
    }

private:
    int m_tonic;
    const std::array<int, 7>& m_scale;
};

int drawOf(Dice& dice, std::span<const int> choices)
{
    return choices[static_cast<std::size_t>(dice.below(static_cast<int>(choices.size())))];
}

// Which degree's chord may follow which.
int nextChord(Dice& dice, int degree)
{
    static const std::array<std::vector<int>, 7> follows{{
        {3, 4, 5, 1, 2}, // tonic
        {4, 4, 3},
        {5, 3},
        {4, 0, 1, 4},
        {0, 5, 3},
        {3, 1, 4},
        {0, 2}, // not reached; a diminished chord in major
    }};
    return drawOf(dice, follows[static_cast<std::size_t>(degree)]);
}

std::vector<int> sectionChords(Dice& dice, bool isBridge)
{
    std::vector<int> degrees{isBridge ? drawOf(dice, std::array{3, 5, 1}) : 0};
    while (static_cast<int>(degrees.size()) < sectionBars - 2)
        degrees.push_back(nextChord(dice, degrees.back()));
    if (isBridge) { // ends openly, so that the tune wants to come back
        degrees.push_back(drawOf(dice, std::array{1, 3}));
        degrees.push_back(4);
    } else {
        degrees.push_back(4);
        degrees.push_back(0);
    }
    return degrees;
}

// Lengths in eighths that fill a bar.
std::vector<int> drawRhythm(Dice& dice)
{
    static const std::vector<std::vector<int>> rhythms{
        {2, 2, 4},    {3, 1, 4},    {1, 1, 2, 2, 2}, {4, 2, 2},       {3, 3, 2},
        {2, 1, 1, 4}, {2, 2, 2, 2}, {3, 1, 2, 2},    {1, 1, 1, 1, 4}, {2, 4, 2},
    };
    return rhythms[static_cast<std::size_t>(dice.below(static_cast<int>(rhythms.size())))];
}

bool isOfChord(int degree, int chord)
{
    const int distance = ((degree - chord) % 7 + 7) % 7;
    return distance == 0 || distance == 2 || distance == 4;
}

// The tone of the chord nearest to `wanted`, but not the one just heard where that can be helped.
int chordTone(Dice& dice, int wanted, int chord, int last)
{
    for (int distance = 0; distance < 4; ++distance) {
        const int sign = dice.below(2) == 0 ? 1 : -1;
        for (const int candidate : {wanted + sign * distance, wanted - sign * distance}) {
            if (isOfChord(candidate, chord) && candidate != last)
                return candidate;
        }
    }
    return wanted;
}

class Tune
{
public:
    Tune(Dice& dice, const Key& key) : m_dice(dice), m_key(key) {}

    void addSection(const std::vector<int>& chords, const std::vector<int>& call,
                    const std::vector<int>& answer, int height)
    {
        m_degree = height;
        for (int bar = 0; bar < sectionBars; ++bar) {
            const bool isLast = bar == sectionBars - 1;
            const std::vector<int> rest{6}; // and breathe
            addBar(chords[static_cast<std::size_t>(bar)],
                   isLast         ? rest
                   : bar % 2 == 0 ? call
                                  : answer,
                   height);
        }
    }

    // Notes of the last section so far, with beats from its start.
    std::vector<ScoreNote> take()
    {
        m_beat = 0.0;
        return std::exchange(m_notes, {});
    }

private:
    void addBar(int chord, const std::vector<int>& rhythm, int height)
    {
        double beat = m_beat;
        for (const int eighths : rhythm) {
            const double length = eighths / 2.0;
            const bool isStrong = beat == m_beat || eighths >= 2;
            if (isStrong)
                m_degree = chordTone(m_dice, m_degree + m_dice.below(5) - 2, chord, m_degree);
            else
                m_degree += m_direction;
            if (m_degree > height + 5 || m_degree < height - 4)
                m_direction = m_degree > height ? -1 : 1;
            else if (m_dice.below(3) == 0)
                m_direction = -m_direction;
            m_degree = std::clamp(m_degree, height - 5, height + 6);
            m_notes.push_back({beat, length, m_key.pitch(m_degree + 7)});
            beat += length;
        }
        m_beat += Score::beatsPerBar;
    }

    Dice& m_dice;
    const Key& m_key;
    std::vector<ScoreNote> m_notes;
    double m_beat = 0.0;
    int m_degree = 0;
    int m_direction = 1;
};

} // namespace

Score composeScore(const ScorePlan& plan)
{
    Dice dice(plan.seed);
    const Key key(plan.tonic, plan.isMinor);
    const std::vector<int> verse = sectionChords(dice, false);
    const std::vector<int> bridge = sectionChords(dice, true);
    const std::vector<int> call = drawRhythm(dice);
    const std::vector<int> answer = drawRhythm(dice);
    const std::vector<int> bridgeCall = drawRhythm(dice);

    Tune tune(dice, key);
    tune.addSection(verse, call, answer, dice.below(3));
    const std::vector<ScoreNote> verseTune = tune.take();
    tune.addSection(bridge, bridgeCall, answer, 3 + dice.below(3));
    const std::vector<ScoreNote> bridgeTune = tune.take();

    Score score;
    score.title = QString::fromLatin1(plan.title);
    score.beatsPerMinute = plan.beatsPerMinute;
    for (const bool isBridge : {false, false, true, false}) {
        const double start = score.barCount() * Score::beatsPerBar;
        for (ScoreNote note : isBridge ? bridgeTune : verseTune) {
            note.beat += start;
            score.melody.push_back(note);
        }
        for (const int degree : isBridge ? bridge : verse)
            score.chords.push_back(key.triad(degree));
    }
    return score;
}

} // namespace coverscope::example
