// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sung_tune.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace coverscope::test {

namespace {

constexpr double sampleRate = 22050.0;
constexpr double pi = std::numbers::pi;
constexpr double leadIn = 0.2; // seconds before the first note

double normal(Chance& chance)
{
    double sum = 0.0;
    for (int k = 0; k < 12; ++k)
        sum += chance.uniform();
    return sum - 6.0;
}

struct Formant
{
    double frequency = 500.0;
    double width = 80.0;
    double gain = 1.0;
};
using Formants = std::array<Formant, 4>;

// Of a, e, i, o and u, between those of men and of women; then of a closed mouth.
constexpr std::array<Formants, 6> mouths = {{
    {{{760, 90, 1.0}, {1250, 110, 0.6}, {2650, 160, 0.2}, {3500, 220, 0.08}}},
    {{{480, 80, 1.0}, {1950, 120, 0.4}, {2700, 160, 0.2}, {3600, 220, 0.08}}},
    {{{320, 70, 1.0}, {2250, 130, 0.25}, {3000, 170, 0.15}, {3700, 220, 0.06}}},
    {{{500, 80, 1.0}, {900, 100, 0.5}, {2600, 160, 0.1}, {3400, 220, 0.05}}},
    {{{350, 70, 1.0}, {750, 100, 0.3}, {2500, 160, 0.05}, {3300, 220, 0.03}}},
    {{{260, 60, 1.0}, {1000, 200, 0.05}, {2300, 250, 0.03}, {3000, 300, 0.01}}},
}};

double gainAt(const Formants& formants, double frequency)
{
    double gain = 0.0;
    for (const Formant& formant : formants) {
        const double off = (frequency - formant.frequency) / formant.width;
        gain += formant.gain / std::sqrt(1.0 + off * off);
    }
    return gain;
}

// A note as it is sung.
struct SungNote
{
    double start = 0.0;
    double end = 0.0;
    double pitch = 60.0;
    std::size_t mouth = 0;
    bool begins = true; // with a consonant, not bound to the one before
};

std::vector<SungNote> perform(std::span<const TuneNote> notes, const SingingStyle& style, Chance& chance)
{
    std::vector<SungNote> sung;
    const double first = notes.front().start;
    for (const TuneNote& note : notes) {
        SungNote result;
        const double late = style.timingError * normal(chance);
        result.start = leadIn + std::max(0.0, (note.start - first) / style.tempo + late);
        result.end = result.start + std::max(0.08, 0.95 * note.length / style.tempo);
        result.pitch = note.pitch + style.semitones + style.pitchError * normal(chance);
        result.mouth = style.voice == SingingStyle::Voice::Hum
                           ? mouths.size() - 1
                           : static_cast<std::size_t>(chance.integer(0, static_cast<int>(mouths.size()) - 2));
        result.begins = chance.happens(style.voice == SingingStyle::Voice::Vowels ? 0.7 : 0.35);
        if (!sung.empty()) {
            result.start = std::max(result.start, sung.back().start + 0.06);
            result.end = std::max(result.end, result.start + 0.06);
            sung.back().end = std::min(sung.back().end, result.start);
        }
        sung.push_back(result);
    }
    const double length = sung.back().end;
    for (SungNote& note : sung)
        note.pitch += style.drift * note.start / length;
    return sung;
}

// The voice from one moment to the next.
class Singer
{
public:
    Singer(const SingingStyle& style, Chance& chance) : m_style(style), m_chance(chance) {}

    // With `before`: where the pitch comes from.
    void sing(const SungNote& note, const SungNote* before, std::vector<float>& sound)
    {
        const auto first = static_cast<std::size_t>(note.start * sampleRate);
        const auto end = std::min(sound.size(), static_cast<std::size_t>(note.end * sampleRate));
        const bool isBound = before != nullptr && note.start - before->end < 0.05;
        const double from = before != nullptr ? before->pitch : note.pitch - 1.5;
        const double loudness = m_chance.uniform(0.6, 1.0);
        for (std::size_t k = first; k < end; ++k) {
            const double time = static_cast<double>(k - first) / sampleRate;
            const double left = static_cast<double>(end - k) / sampleRate;
            const double pitch = pitchAt(note, from, time);
            const double attack = isBound && !note.begins ? 1.0 : std::min(1.0, time / 0.04);
            const double level = loudness * attack * std::min(1.0, left / 0.03);
            if (k % 32 == 0 || k == first)
                setPitch(440.0 * std::exp2((pitch - 69.0) / 12.0), mouths[note.mouth]);
            sound[k] += static_cast<float>(level * next());
            if (note.begins && time < 0.03 && m_style.voice == SingingStyle::Voice::Vowels)
                sound[k] += static_cast<float>(0.05 * loudness * m_chance.uniform(-1.0, 1.0));
        }
    }

private:
    double pitchAt(const SungNote& note, double from, double time)
    {
        const double share = std::min(1.0, time / std::max(0.01, m_style.glide));
        const double glide = 0.5 - 0.5 * std::cos(pi * share);
        const double ripple = time < 0.25 ? 0.0 : m_style.vibrato * std::sin(2.0 * pi * 5.5 * (time - 0.25));
        m_wander = 0.9995 * m_wander + 0.0012 * m_chance.uniform(-1.0, 1.0); // slow unsteadiness
        return from + (note.pitch - from) * glide + ripple + m_wander;
    }

    void setPitch(double frequency, const Formants& formants)
    {
        m_step = frequency / sampleRate;
        m_amplitudes.clear();
        if (m_style.voice == SingingStyle::Voice::Whistle)
            return;
        for (int k = 1; k * frequency < 5000.0; ++k) // the glottis: 9 dB less an octave
            m_amplitudes.push_back(0.35 * std::pow(k, -1.5) * gainAt(formants, k * frequency));
    }

    double next()
    {
        m_phase += m_step;
        m_phase -= std::floor(m_phase);
        const double angle = 2.0 * pi * m_phase;
        if (m_style.voice == SingingStyle::Voice::Whistle) {
            m_breath = 0.7 * m_breath + 0.3 * m_chance.uniform(-1.0, 1.0);
            return 0.25 * std::sin(angle) + 0.02 * std::sin(2.0 * angle) + 0.03 * m_breath;
        }
        // sin(k a) by Chebyshev's recurrence.
        double before = 0.0;
        double now = std::sin(angle);
        const double twice = 2.0 * std::cos(angle);
        double sum = 0.0;
        for (const double amplitude : m_amplitudes) {
            sum += amplitude * now;
            const double after = twice * now - before;
            before = now;
            now = after;
        }
        return sum;
    }

    const SingingStyle& m_style;
    Chance& m_chance;
    double m_phase = 0.0;
    double m_step = 0.0;
    double m_wander = 0.0;
    double m_breath = 0.0;
    std::vector<double> m_amplitudes; // of the partials
};

} // namespace

SingingStyle drawSinging(SingingStyle::Voice voice, std::span<const TuneNote> notes, Chance& chance)
{
    SingingStyle style;
    style.voice = voice;
    style.tempo = std::exp(chance.uniform(std::log(0.75), std::log(1.35)));
    style.pitchError = chance.uniform(0.2, 0.4);
    style.drift = chance.uniform(-1.0, 1.0);
    style.vibrato = chance.uniform(0.0, 0.4);
    style.glide = chance.uniform(0.03, 0.12);
    style.timingError = chance.uniform(0.02, 0.06);
    style.noise = std::exp(chance.uniform(std::log(0.001), std::log(0.01)));
    double mean = 0.0;
    for (const TuneNote& note : notes)
        mean += note.pitch / static_cast<double>(notes.size());
    const bool isWhistled = voice == SingingStyle::Voice::Whistle;
    const double centre = isWhistled ? 84.0 : chance.happens(0.5) ? 52.0 : 62.0;
    // Any key, then the octave in which somebody can sing it.
    style.semitones = chance.integer(-6, 6);
    style.semitones += 12.0 * std::round((centre - mean - style.semitones) / 12.0);
    return style;
}

std::vector<float> singTune(std::span<const TuneNote> notes, const SingingStyle& style, std::uint64_t seed)
{
    Chance chance(seed);
    const std::vector<SungNote> sung = perform(notes, style, chance);
    std::vector<float> sound(static_cast<std::size_t>((sung.back().end + 0.3) * sampleRate));
    Singer singer(style, chance);
    for (std::size_t k = 0; k < sung.size(); ++k)
        singer.sing(sung[k], k > 0 ? &sung[k - 1] : nullptr, sound);
    for (float& sample : sound)
        sample += static_cast<float>(style.noise * chance.uniform(-1.0, 1.0));
    return sound;
}

} // namespace coverscope::test
