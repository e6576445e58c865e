// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_timbre.h"

#include <algorithm>

namespace coverscope::training {

namespace {

// What the players of a family have in common. Decibels are of amplitude.
struct FamilyTraits
{
    double slope;        // dB per octave of partials
    double slopeScatter; // dB per octave
    double evenPartials; // dB on the even ones: a stopped pipe has few
    double fundamental;  // dB on the first
    double brightness;   // dB: how much louder the stroke's own spectrum is
    bool decays;
    double attack, decay, brightDecay, release; // seconds
    double spread;                              // semitones: vibrato or ensemble
    double pitchScatter;                        // semitones
    double breath;                              // dB of noise
};

constexpr std::array<FamilyTraits, instrumentFamilyCount> traits{{
    // slope scatter even first bright decays attack decay bDecay release spread scatter breath
    {-9.0, 3.0, 0.0, -1.0, 0.0, true, 0.004, 0.9, 0.15, 0.08, 0.00, 0.00, -40.0},    // Piano
    {-14.0, 5.0, -6.0, 3.0, 0.0, true, 0.002, 0.7, 0.08, 0.30, 0.00, 0.00, -45.0},   // Bell
    {-6.0, 4.0, 0.0, 0.0, -30.0, false, 0.03, 9.0, 0.10, 0.06, 0.05, 0.00, -45.0},   // Organ
    {-9.0, 3.0, 0.0, -2.0, 3.0, true, 0.003, 0.5, 0.12, 0.10, 0.02, 0.02, -38.0},    // Plucked
    {-3.5, 2.0, 0.0, -3.0, -10.0, false, 0.01, 5.0, 0.30, 0.08, 0.06, 0.02, -30.0},  // Distorted
    {-10.0, 3.0, 0.0, 0.0, -3.0, true, 0.01, 0.7, 0.15, 0.08, 0.02, 0.02, -40.0},    // Bass
    {-5.0, 2.5, 0.0, -2.0, -20.0, false, 0.10, 9.0, 0.20, 0.15, 0.20, 0.05, -32.0},  // Strings
    {-6.0, 2.5, 0.0, -2.0, -30.0, false, 0.10, 9.0, 0.20, 0.20, 0.30, 0.08, -34.0},  // Choir
    {-5.5, 2.5, 0.0, -2.0, -20.0, false, 0.06, 9.0, 0.20, 0.08, 0.30, 0.14, -34.0},  // Voice
    {-3.5, 2.5, 0.0, -4.0, -6.0, false, 0.04, 9.0, 0.20, 0.07, 0.08, 0.05, -38.0},   // Brass
    {-7.0, 2.5, -8.0, 0.0, -20.0, false, 0.03, 9.0, 0.20, 0.06, 0.10, 0.04, -34.0},  // Reed
    {-16.0, 4.0, -2.0, 2.0, -20.0, false, 0.05, 9.0, 0.20, 0.08, 0.15, 0.05, -24.0}, // Flute
    {-6.0, 4.0, -3.0, 0.0, -6.0, false, 0.02, 4.0, 0.30, 0.12, 0.10, 0.02, -45.0},   // Synth
}};

float power(double decibel)
{
    return static_cast<float>(std::pow(10.0, decibel / 10.0));
}

constexpr std::size_t middleBin = 36; // C4: levels are as heard there

using Partials = std::array<float, ToneSpectrum::partialLimit>;

Partials drawPartials(const FamilyTraits& family, double slope, double scatter, Random& random)
{
    Partials partials{};
    for (std::size_t h = 0; h < partials.size(); ++h) {
        const double number = static_cast<double>(h + 1);
        double level = slope * std::log2(number) + scatter * random.roughNormal();
        if (h == 0)
            level += family.fundamental;
        if (h % 2 == 1)
            level += family.evenPartials;
        partials[h] = power(level);
    }
    return partials;
}

// Drawbars: some footages and no others.
Partials drawOrganPartials(Random& random)
{
    Partials partials{};
    for (const std::size_t number : {1U, 2U, 3U, 4U, 6U, 8U, 12U, 16U})
        partials[number - 1] =
            random.chance(0.65) ? power(-4.0 * std::log2(number) + 6.0 * random.roughNormal()) : 0.0F;
    partials[0] = std::max(partials[0], power(-6.0));
    return partials;
}

struct Resonance
{
    double frequency; // Hz
    double gain;      // dB
    double width;     // semitones, standard deviation
};

BinCurve bodyCurve(std::span<const Resonance> resonances, double floorDecibel)
{
    std::array<double, binCount> level{};
    level.fill(floorDecibel);
    for (const Resonance& resonance : resonances) {
        const double place = 12.0 * std::log2(resonance.frequency / 32.703);
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            const double distance = (static_cast<double>(bin) - place) / resonance.width;
            if (std::abs(distance) < 3.0)
                level[bin] += resonance.gain * std::exp(-0.5 * distance * distance);
        }
    }
    BinCurve curve{};
    for (std::size_t bin = 0; bin < binCount; ++bin)
        curve[bin] = power(level[bin]);
    return curve;
}

// First two formants of open, middle and closed vowels of an adult, and the singer's third.
BinCurve drawVowel(double variety, Random& random)
{
    static constexpr std::array<std::array<double, 2>, 6> formants{
        {{730, 1090}, {570, 840}, {440, 1020}, {300, 870}, {530, 1840}, {270, 2290}}};
    const auto& vowel = formants[random.below(formants.size())];
    const double size = std::exp2(variety * random.uniform(-0.15, 0.3)); // of the vocal tract
    const std::array<Resonance, 3> resonances{{{vowel[0] * size, 9.0, 3.0},
                                               {vowel[1] * size, 8.0, 2.5},
                                               {2800.0 * size, random.uniform(3.0, 12.0), 2.5}}};
    return bodyCurve(resonances, -4.0);
}

BinCurve drawBody(double variety, Random& random)
{
    std::array<Resonance, 4> resonances{};
    for (Resonance& resonance : resonances)
        resonance = {std::exp2(random.uniform(6.0, 12.0)), variety * 4.0 * random.roughNormal(),
                     random.uniform(1.5, 7.0)};
    return bodyCurve(resonances, 0.0);
}

} // namespace

InstrumentFamily familyOf(std::uint8_t program)
{
    using enum InstrumentFamily;
    static constexpr std::array<InstrumentFamily, 16> families{
        Piano, Bell,  Organ, Plucked, Bass,  Strings, Strings, Brass,
        Reed,  Flute, Synth, Strings, Synth, Plucked, Bell,    Synth};
    if (program == 29 || program == 30)
        return Distorted;
    if (program == 45 || program == 46)
        return Plucked;
    if (program == 52 || program == 53 || program == 91)
        return Choir;
    if (program == 54 || program == 85)
        return Voice;
    return families[std::min<std::size_t>(program / 8U, families.size() - 1)];
}

Timbre drawTimbre(InstrumentFamily family, double variety, Random& random)
{
    const FamilyTraits& trait = traits[static_cast<std::size_t>(family)];
    const auto scaled = [&](double value, double octaves) {
        return value * std::exp2(variety * octaves * random.uniform(-1.0, 1.0));
    };
    const double slope = trait.slope + variety * trait.slopeScatter * random.roughNormal();
    const double scatter = variety * random.uniform(1.0, 4.0);
    Partials steady = drawPartials(trait, slope, scatter, random);
    if (family == InstrumentFamily::Organ && random.chance(variety))
        steady = drawOrganPartials(random);
    Partials bright = drawPartials(trait, slope + random.uniform(2.0, 5.0), scatter, random);
    for (float& partial : bright)
        partial *= power(trait.brightness);

    const double spread = scaled(trait.spread, 1.0);
    const double stretch = family == InstrumentFamily::Bell    ? variety * random.uniform(0.0, 0.6)
                           : family == InstrumentFamily::Piano ? variety * random.uniform(0.0, 0.02)
                                                               : 0.0;
    const double breath = power(trait.breath + 6.0 * variety * random.roughNormal());
    Timbre timbre{ToneSpectrum(steady, spread, stretch, breath), ToneSpectrum(bright, spread, stretch)};
    const bool sings = family == InstrumentFamily::Voice || family == InstrumentFamily::Choir;
    timbre.bodyCount = sings ? timbre.bodies.size() : 1;
    for (std::size_t i = 0; i < timbre.bodyCount; ++i)
        timbre.bodies[i] = sings ? drawVowel(variety, random) : drawBody(variety, random);
    for (std::size_t i = 0; i < timbre.bodyCount; ++i) {
        for (std::size_t bin = 0; bin < binCount; ++bin)
            timbre.bodies[i][bin] *= lineGain()[bin] / lineGain()[middleBin];
    }
    timbre.decays = trait.decays;
    timbre.attack = scaled(trait.attack, 1.5);
    timbre.decay = scaled(trait.decay, 1.3);
    timbre.brightDecay = scaled(trait.brightDecay, 1.0);
    timbre.release = scaled(trait.release, 1.5);
    timbre.pitchScatter = scaled(trait.pitchScatter, 1.0) * variety;
    timbre.glide = family == InstrumentFamily::Voice ? variety * random.uniform(0.0, 0.6) : 0.0;
    return timbre;
}

} // namespace coverscope::training
