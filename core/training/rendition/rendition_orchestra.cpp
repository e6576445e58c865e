// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_orchestra.h"

#include "core/training/rendition/rendition_accompaniment.h"
#include "core/training/rendition/rendition_lead.h"
#include "core/training/rendition/rendition_sections.h"

#include <algorithm>
#include <iterator>

namespace coverscope::training {

namespace {

using enum InstrumentFamily;

class Arranger
{
public:
    Arranger(const Arrangement& arrangement, base::Seconds start, base::Seconds end,
             const PerformanceStyle& style, Random& random)
        : m_arrangement(arrangement)
        , m_start(start)
        , m_end(end)
        , m_style(style)
        , m_random(random)
        , m_beat(arrangement.beatLength)
    {
        while (m_beat < 0.35)
            m_beat *= 2.0;
        while (m_beat > 0.9)
            m_beat *= 0.5;
        m_notes.resize(arrangement.parts.size());
        const bool isAlone =
            style.ensemble == Ensemble::SoloVoice || style.ensemble == Ensemble::SoloInstrument;
        const base::Seconds rests = isAlone && style.difficulty > 0.0 ? restAllowance : 0.0;
        for (const ScoreNote& note : excerpt(arrangement, start, end + rests))
            m_notes[note.part].push_back(note);
        const LeadLine lead = chooseLead(arrangement, m_notes, end - start, style.difficulty, random);
        m_leadPart = lead.part;
        m_lead = lead.notes;
        if (rests > 0.0)
            shortenRests(m_lead, start, random.uniform(0.5, 3.0));
    }

    Orchestra arrange()
    {
        switch (m_style.ensemble) {
        case Ensemble::AsWritten:
            addParts(m_notes.size());
            break;
        case Ensemble::Reduced:
            addParts(static_cast<std::size_t>(m_random.integer(1, 3)));
            break;
        case Ensemble::SoloVoice:
            addLead(Voice, 0, 0.0);
            break;
        case Ensemble::SoloInstrument:
            addLead(any({Piano, Plucked, Strings, Brass, Reed, Flute, Synth}), 0, 0.0);
            break;
        case Ensemble::Accompanied:
            accompanyLead();
            break;
        case Ensemble::Keyboard:
            playOnOneInstrument();
            break;
        case Ensemble::ChoralSetting:
            setForChoir();
            break;
        case Ensemble::Band:
            setForBand();
            break;
        }
        divideIntoSections(m_orchestra, {m_start, m_end}, m_beat, m_style.difficulty, m_random);
        return std::move(m_orchestra);
    }

private:
    static constexpr base::Seconds restAllowance =
        40.0; // score that a soloist may run ahead by skipping rests

    double decibel(double scatter) { return scatter * m_style.difficulty * m_random.roughNormal(); }
    InstrumentFamily any(std::initializer_list<InstrumentFamily> families)
    {
        return *std::next(families.begin(), static_cast<std::ptrdiff_t>(m_random.below(families.size())));
    }

    // `width` of the timbre's player group is part of the timbre; `level` in dB.
    OrchestraLine& addLine(std::vector<ScoreNote> notes, InstrumentFamily family, int octave, double level)
    {
        m_orchestra.timbres.push_back(drawTimbre(family, m_style.difficulty, m_random));
        m_orchestra.lines.push_back(
            {std::move(notes), m_orchestra.timbres.size() - 1, octave, level, false, {}});
        return m_orchestra.lines.back();
    }

    int leadOctave(InstrumentFamily family) const
    {
        return m_style.difficulty == 0.0
                   ? m_style.leadOctave
                   : playableOctave(m_lead, family, m_style.keyShift, m_style.leadOctave);
    }

    void addLead(InstrumentFamily family, int octave, double level)
    {
        addLine(m_lead, family, leadOctave(family) + octave, level + decibel(2.0)).isLead = true;
    }

    const std::vector<HarmonySegment>& harmony()
    {
        if (m_harmony.empty()) {
            std::vector<ScoreNote> pitched;
            for (std::size_t part = 0; part < m_notes.size(); ++part) {
                if (!m_arrangement.parts[part].isDrum)
                    pitched.insert(pitched.end(), m_notes[part].begin(), m_notes[part].end());
            }
            // Segments on the grid of the piece, so that every excerpt of it gets the same harmony.
            const double length = m_beat * (m_random.chance(0.5) ? 2.0 : 4.0);
            const double first =
                m_arrangement.start + std::floor((m_start - m_arrangement.start) / length) * length;
            m_harmony = guessHarmony(pitched, first, m_end, length);
        }
        return m_harmony;
    }

    void addDrums(std::vector<ScoreNote> hits, double level)
    {
        m_orchestra.drums = std::move(hits);
        m_orchestra.drumLevel = level + decibel(4.0);
    }

    void addOwnDrums()
    {
        std::vector<ScoreNote> hits;
        for (std::size_t part = 0; part < m_notes.size(); ++part) {
            if (m_arrangement.parts[part].isDrum)
                hits.insert(hits.end(), m_notes[part].begin(), m_notes[part].end());
        }
        addDrums(std::move(hits), 0.0);
    }

    void addChords(InstrumentFamily family, ChordFigure figure, int centre, double level)
    {
        addLine(chordNotes(harmony(), m_beat, figure, centre), family, 0, level + decibel(4.0));
    }

    ChordFigure anyFigure() { return static_cast<ChordFigure>(m_random.below(chordFigureCount)); }

    InstrumentFamily playerOf(std::size_t part, double exchangeShare, bool isConsort,
                              InstrumentFamily consort)
    {
        if (isConsort)
            return consort;
        if (m_random.chance(exchangeShare * m_style.difficulty))
            return static_cast<InstrumentFamily>(m_random.below(instrumentFamilyCount));
        return familyOf(m_arrangement.parts[part].program);
    }

    // The lead and up to `otherCount` of the other parts, as written.
    void addParts(std::size_t otherCount)
    {
        const double difficulty = m_style.difficulty;
        std::vector<std::size_t> others;
        for (std::size_t part = 0; part < m_notes.size(); ++part) {
            if (part != m_leadPart && !m_arrangement.parts[part].isDrum && !m_notes[part].empty())
                others.push_back(part);
        }
        // A string quartet, a brass quintet, a synthesiser alone.
        const bool isConsort = m_random.chance(0.25 * difficulty);
        const InstrumentFamily consort =
            any({Strings, Strings, Brass, Reed, Synth, Plucked, Flute, Organ, Choir});
        while (others.size() > otherCount)
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(m_random.below(others.size())));
        for (const std::size_t part : others) {
            if (m_random.chance(0.15 * difficulty))
                continue;
            const InstrumentFamily family = playerOf(part, 0.3, isConsort, consort);
            const int octave = m_random.chance(0.08 * difficulty) ? (m_random.chance(0.5) ? 1 : -1) : 0;
            const double level = (family == Bass ? 3.0 * difficulty : -2.0) + decibel(5.0);
            addLine(m_notes[part], family, octave, level);
            if (m_random.chance(0.2 * difficulty)) // sections of a band double each other
                addLine(m_notes[part], family, octave + (m_random.chance(0.7) ? 1 : -1), level - 3.0);
        }
        if (m_leadPart != LeadLine::none && !(others.size() > 1 && m_random.chance(0.07 * difficulty))) {
            InstrumentFamily family = playerOf(m_leadPart, 0.4, isConsort, consort);
            if (!isConsort && m_random.chance(0.4 * difficulty))
                family = Voice;
            addLine(m_notes[m_leadPart], family, leadOctave(family), 3.0 * difficulty + decibel(3.0)).isLead =
                true;
        }
        if (!m_random.chance((isConsort ? 0.9 : 0.35) * difficulty))
            addOwnDrums();
    }

    void accompanyLead()
    {
        addLead(m_random.chance(0.6) ? Voice : any({Strings, Brass, Reed, Flute, Plucked, Synth}), 0, 3.0);
        addChords(any({Piano, Plucked, Plucked, Organ, Strings, Distorted, Synth}), anyFigure(), 57, -3.0);
        if (m_random.chance(0.3))
            addChords(any({Strings, Organ, Choir, Synth}), ChordFigure::Held, 60, -6.0);
        if (m_random.chance(0.6))
            addLine(bassNotes(harmony(), m_beat, m_random.chance(0.5), 28), any({Bass, Bass, Brass, Strings}),
                    0, 3.0 + decibel(4.0));
        if (m_random.chance(0.3))
            addDrums(drumPattern(m_start, m_end, m_beat, m_random), 0.0);
    }

    void playOnOneInstrument()
    {
        const InstrumentFamily family = any({Piano, Piano, Piano, Organ, Plucked, Strings});
        addLead(family, 0, 2.0);
        const std::size_t timbre = m_orchestra.timbres.size() - 1;
        if (m_random.chance(0.5)) { // a player's own accompaniment
            addChords(family, anyFigure(), 54, -3.0);
            m_orchestra.lines.back().timbre = timbre;
            addLine(bassNotes(harmony(), m_beat, m_random.chance(0.3), 36), family, 0, -1.0);
            m_orchestra.lines.back().timbre = timbre;
            return;
        }
        std::size_t handCount = 0; // more parts than hands cannot be played
        for (std::size_t part = 0; part < m_notes.size() && handCount < 3; ++part) {
            if (part == m_leadPart || m_arrangement.parts[part].isDrum || m_notes[part].empty() ||
                m_random.chance(0.3))
                continue;
            m_orchestra.lines.push_back({m_notes[part], timbre, 0, -3.0 + decibel(3.0), false, {}});
            ++handCount;
        }
    }

    void setForChoir()
    {
        const bool isSection = m_random.chance(0.8);
        const InstrumentFamily family = isSection ? Choir : any({Organ, Brass, Strings});
        addLead(family, 0, 2.0);
        const int octave = m_orchestra.lines.back().octave;
        const int voiceCount = m_random.integer(1, 3);
        for (int voice = 1; voice <= voiceCount; ++voice)
            addLine(voiceBelow(m_lead, harmony(), voice), family, octave, -2.0 + decibel(3.0));
        if (m_random.chance(0.3)) // men and women an octave apart
            addLead(family, -1, -1.0);
        if (m_random.chance(0.6))
            addLine(bassNotes(harmony(), m_beat, m_random.chance(0.3), 36), family, 0, 2.0 + decibel(4.0));
        if (m_random.chance(0.4))
            addChords(any({Organ, Piano, Strings, Brass}), anyFigure(), 57, -4.0);
        if (m_random.chance(0.15))
            addDrums(drumPattern(m_start, m_end, m_beat, m_random), -3.0);
    }

    void setForBand()
    {
        const bool plays = m_random.chance(0.7); // winds; else an orchestra with strings
        addLead(plays ? Brass : Strings, 0, 3.0);
        if (m_random.chance(0.7))
            addLead(any({Flute, Reed, Strings}), 1, -1.0);
        if (m_random.chance(0.5))
            addLead(any({Brass, Reed, Strings}), -1, -2.0);
        if (m_random.chance(0.25))
            addLead(m_random.chance(0.7) ? Choir : Voice, 0, 4.0);
        const int octave = leadOctave(Brass);
        if (m_random.chance(0.6))
            addLine(voiceBelow(m_lead, harmony(), 1), any({Brass, Reed, Strings}), octave,
                    -2.0 + decibel(3.0));
        if (m_random.chance(0.5))
            addLine(voiceBelow(m_lead, harmony(), 2), any({Brass, Reed, Strings}), octave,
                    -3.0 + decibel(3.0));
        addChords(any({Brass, Brass, Strings, Reed}), anyFigure(), m_random.integer(52, 64), -4.0);
        addLine(bassNotes(harmony(), m_beat, m_random.chance(0.5), 28), any({Brass, Strings, Bass}), 0,
                4.0 + decibel(4.0));
        for (std::size_t part = 0; part < m_notes.size(); ++part) { // something of the written parts too
            if (part != m_leadPart && !m_arrangement.parts[part].isDrum && m_random.chance(0.3))
                addLine(m_notes[part], any({Brass, Strings, Reed, Flute}), 0, -4.0 + decibel(4.0));
        }
        if (m_random.chance(0.6))
            addDrums(drumPattern(m_start, m_end, m_beat, m_random), -2.0);
    }

    const Arrangement& m_arrangement;
    base::Seconds m_start;
    base::Seconds m_end;
    const PerformanceStyle& m_style;
    Random& m_random;
    base::Seconds m_beat;
    std::vector<std::vector<ScoreNote>> m_notes; // by part
    std::size_t m_leadPart = LeadLine::none;
    std::vector<ScoreNote> m_lead;
    std::vector<HarmonySegment> m_harmony;
    Orchestra m_orchestra;
};

} // namespace

Orchestra orchestrate(const Arrangement& arrangement, base::Seconds start, base::Seconds end,
                      const PerformanceStyle& style, Random& random)
{
    return Arranger(arrangement, start, end, style, random).arrange();
}

} // namespace coverscope::training
