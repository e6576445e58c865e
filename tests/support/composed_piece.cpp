// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/composed_piece.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::test {

namespace {

constexpr int barsPerSection = 8;
constexpr double beatsPerBar = 4.0;

constexpr std::array<int, 7> majorScale = {0, 2, 4, 5, 7, 9, 11};
constexpr std::array<int, 7> minorScale = {0, 2, 3, 5, 7, 8, 10};

struct Key
{
    int tonic = 0; // 0..11
    bool isMinor = false;

    // Degree 0 is the tonic; any octave.
    int pitch(int degree) const
    {
        const int octave = degree >= 0 ? degree / 7 : -((6 - degree) / 7);
        const auto step = static_cast<std::size_t>(degree - 7 * octave);
        return tonic + 12 * octave + (isMinor ? minorScale : majorScale)[step];
    }
};

// A section's music, in beats from its start.
struct Material
{
    std::vector<ScoreNote> melody;
    std::vector<ScoreChord> chords;
};

std::vector<int> progression(Chance& chance)
{
    static constexpr std::array<int, 8> likely = {0, 3, 4, 5, 1, 2, 0, 5};
    std::vector<int> degrees;
    while (degrees.size() < 4) {
        const int degree = likely[static_cast<std::size_t>(chance.integer(0, 7))];
        if (degrees.empty() || degrees.back() != degree)
            degrees.push_back(degree);
    }
    return degrees;
}

ScoreChord chordAt(const Key& key, int degree, double beat)
{
    ScoreChord chord;
    chord.beat = beat;
    chord.beats = beatsPerBar;
    const int lift = key.pitch(degree) >= 10 ? 36 : 48;
    for (const int third : {0, 2, 4})
        chord.pitches.push_back(lift + key.pitch(degree + third));
    return chord;
}

void addMelodyBar(Material& material, const Key& key, int chordDegree, double beat, int& degree,
                  Chance& chance)
{
    static constexpr std::array<double, 6> lengths = {0.5, 0.5, 1.0, 1.0, 1.5, 2.0};
    double inBar = 0.0;
    while (inBar < beatsPerBar) {
        const double length =
            std::min(lengths[static_cast<std::size_t>(chance.integer(0, 5))], beatsPerBar - inBar);
        const bool isStrong = std::fmod(inBar, 2.0) < 0.01;
        if (isStrong && chance.happens(0.7)) { // a tone of the chord near the line
            const int tone = chordDegree + 2 * chance.integer(0, 2);
            degree = tone + 7 * static_cast<int>(std::lround((degree - tone) / 7.0));
        } else {
            degree += chance.integer(-2, 2);
        }
        degree = std::clamp(degree, -2, 11);
        if (!chance.happens(0.1))
            material.melody.push_back({beat + inBar, length, 60 + key.pitch(degree)});
        inBar += length;
    }
}

Material composeMaterial(const Key& key, Chance& chance)
{
    Material material;
    std::vector<int> degrees = progression(chance);
    const std::vector<int> second = chance.happens(0.5) ? degrees : progression(chance);
    degrees.insert(degrees.end(), second.begin(), second.end());
    int degree = chance.integer(0, 7);
    for (int bar = 0; bar < barsPerSection; ++bar) {
        const double beat = bar * beatsPerBar;
        const int chordDegree = degrees[static_cast<std::size_t>(bar)];
        material.chords.push_back(chordAt(key, chordDegree, beat));
        addMelodyBar(material, key, chordDegree, beat, degree, chance);
    }
    return material;
}

} // namespace

Chance::Chance(std::uint64_t seed) : m_state(seed)
{
    // Neighbouring seeds would otherwise give one stream, shifted.
    m_state = next() ^ (seed << 32U);
}

// SplitMix64 (Steele, Lea and Flood 2014).
std::uint64_t Chance::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t bits = m_state;
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
    return bits ^ (bits >> 31U);
}

double Chance::uniform(double from, double to)
{
    return from + (to - from) * (static_cast<double>(next() >> 11U) * 0x1.0p-53);
}

int Chance::integer(int from, int to)
{
    return from + std::min(to - from, static_cast<int>(uniform() * (to - from + 1)));
}

std::vector<double> repetitions(const ComposedPiece& piece, double from, double to)
{
    constexpr double beatsPerSection = barsPerSection * beatsPerBar;
    const auto first = static_cast<std::size_t>(from / beatsPerSection);
    const auto count = static_cast<std::size_t>(std::ceil(to / beatsPerSection - 1e-9)) - first;
    const auto& materials = piece.sectionMaterials;
    std::vector<double> starts;
    for (std::size_t section = 0; section + count <= materials.size(); ++section) {
        const auto begin = materials.begin();
        const auto offset = static_cast<std::ptrdiff_t>(first);
        if (section != first &&
            std::equal(begin + offset, begin + offset + static_cast<std::ptrdiff_t>(count),
                       begin + static_cast<std::ptrdiff_t>(section)))
            starts.push_back(from +
                             (static_cast<double>(section) - static_cast<double>(first)) * beatsPerSection);
    }
    return starts;
}

ComposedPiece composePiece(std::uint64_t seed, int sectionCount)
{
    Chance chance(seed);
    ComposedPiece piece;
    piece.beatsPerMinute = chance.uniform(85.0, 130.0);
    const Key home{chance.integer(0, 11), chance.happens(0.4)};
    static constexpr std::array<int, 4> related = {2, 5, 7, 9};
    std::vector<Material> materials;
    for (int k = 0; k < 3; ++k) {
        Key key = home;
        if (k > 0 && chance.happens(0.35))
            key.tonic = (home.tonic + related[static_cast<std::size_t>(chance.integer(0, 3))]) % 12;
        materials.push_back(composeMaterial(key, chance));
    }
    static constexpr std::array<std::size_t, 7> form = {0, 1, 0, 1, 2, 1, 0};
    for (int section = 0; section < sectionCount; ++section) {
        const std::size_t which = form[static_cast<std::size_t>(section) % form.size()];
        const Material& material = materials[which];
        piece.sectionMaterials.push_back(which);
        piece.sectionBeats.push_back(piece.beats);
        for (ScoreNote note : material.melody) {
            note.beat += piece.beats;
            piece.melody.push_back(note);
        }
        for (ScoreChord chord : material.chords) {
            chord.beat += piece.beats;
            piece.chords.push_back(chord);
        }
        piece.beats += barsPerSection * beatsPerBar;
    }
    return piece;
}

} // namespace coverscope::test
