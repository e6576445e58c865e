// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_drums.h"

namespace coverscope::training {

namespace {

// A hill of noise: centre and width in bins, peak in dB of power, decay in seconds.
struct DrumTraits
{
    double centre;
    double width;
    double level;
    double decay;
    double floor; // dB: what the stroke puts everywhere else
};

constexpr std::array<DrumTraits, drumKindCount> traits{{
    {12.0, 7.0, 4.0, 0.06, -20.0},    // Kick
    {45.0, 22.0, -15.0, 0.07, -12.0}, // Snare
    {88.0, 14.0, -16.0, 0.03, -24.0}, // ClosedHat
    {22.0, 7.0, -1.0, 0.12, -22.0},   // Tom
    {84.0, 26.0, -17.0, 0.40, -22.0}, // Cymbal
    {62.0, 12.0, -18.0, 0.05, -20.0}, // Other
}};

constexpr std::uint8_t kickKey = 36;
constexpr std::uint8_t snareKey = 38;
constexpr std::uint8_t hatKey = 42;
constexpr std::uint8_t cymbalKey = 49;

} // namespace

DrumKind drumKindOf(std::uint8_t pitch)
{
    switch (pitch) {
    case 35:
    case 36:
        return DrumKind::Kick;
    case 37:
    case 38:
    case 39:
    case 40:
        return DrumKind::Snare;
    case 42:
    case 44:
    case 54:
    case 69:
    case 70:
    case 82:
        return DrumKind::ClosedHat;
    case 41:
    case 43:
    case 45:
    case 47:
    case 48:
    case 50:
    case 61:
    case 64:
    case 66:
        return DrumKind::Tom;
    case 46:
    case 49:
    case 51:
    case 52:
    case 53:
    case 55:
    case 57:
    case 59:
        return DrumKind::Cymbal;
    default:
        return DrumKind::Other;
    }
}

DrumKit drawDrumKit(double variety, Random& random)
{
    DrumKit kit;
    for (std::size_t kind = 0; kind < kit.size(); ++kind) {
        const DrumTraits& trait = traits[kind];
        const double centre = trait.centre + 5.0 * variety * random.roughNormal();
        const double width = trait.width * std::exp2(0.5 * variety * random.roughNormal());
        const double level = trait.level + 4.0 * variety * random.roughNormal();
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            const double distance = (static_cast<double>(bin) - centre) / width;
            kit[kind].spectrum[bin] =
                static_cast<float>(std::pow(10.0, 0.1 * (level - 4.3 * distance * distance)) +
                                   std::pow(10.0, 0.1 * (level + trait.floor)));
        }
        kit[kind].decay = trait.decay * std::exp2(variety * random.roughNormal());
    }
    return kit;
}

std::vector<ScoreNote> drumPattern(base::Seconds start, base::Seconds end, base::Seconds beat, Random& random)
{
    std::vector<ScoreNote> hits;
    const auto hit = [&](base::Seconds time, std::uint8_t key, int velocity) {
        hits.push_back({static_cast<float>(time), static_cast<float>(time), key,
                        static_cast<std::uint8_t>(velocity), 0});
    };
    const bool marches = random.chance(0.4);
    const bool hasHats = random.chance(0.6);
    const int beatsPerBar = random.chance(0.25) ? 3 : 4;
    const int barsPerCymbal = random.integer(2, 8);
    int index = 0;
    for (base::Seconds time = start; time < end; time += beat, ++index) {
        const int inBar = index % beatsPerBar;
        hit(time, inBar % 2 == 0 ? kickKey : snareKey, 100);
        if (marches) {
            hit(time + 0.5 * beat, snareKey, 70);
            hit(time + 0.75 * beat, snareKey, 60);
        }
        if (hasHats) {
            hit(time, hatKey, 80);
            hit(time + 0.5 * beat, hatKey, 70);
        }
        if (index % (beatsPerBar * barsPerCymbal) == 0)
            hit(time, cymbalKey, 100);
    }
    return hits;
}

} // namespace coverscope::training
