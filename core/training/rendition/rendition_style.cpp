// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_style.h"

#include <algorithm>

namespace coverscope::training {

namespace {

constexpr std::size_t ensembleCount = 8;

// Songs come with their own arrangement, so it is used most; the other ensembles are what covers of
// well-known melodies are: a singer alone, a choir, a wind band, someone at the piano.
constexpr std::array<double, ensembleCount> songWeights{0.28, 0.12, 0.08, 0.06, 0.12, 0.11, 0.10, 0.13};
constexpr std::array<double, ensembleCount> tuneWeights{0.00, 0.00, 0.08, 0.16, 0.36, 0.08, 0.13, 0.19};

Ensemble drawEnsemble(double difficulty, bool isTune, Random& random)
{
    std::array<double, ensembleCount> weights = isTune ? tuneWeights : songWeights;
    const std::size_t plain =
        static_cast<std::size_t>(isTune ? Ensemble::SoloInstrument : Ensemble::AsWritten);
    for (double& weight : weights)
        weight *= difficulty;
    weights[plain] += 1.0 - difficulty;
    return static_cast<Ensemble>(random.weighted(weights));
}

} // namespace

PerformanceStyle drawStyle(double difficulty, bool isTune, Random& random)
{
    PerformanceStyle style;
    style.difficulty = difficulty;
    style.ensemble = drawEnsemble(difficulty, isTune, random);
    const int keyReach = static_cast<int>(std::lround(6.0 * difficulty));
    style.keyShift = random.integer(-keyReach, keyReach);
    // Most are in tune; old machines and some bands are anywhere.
    style.tuning = random.chance(0.15 * difficulty) ? random.uniform(-0.5, 0.5)
                                                    : 0.1 * difficulty * random.roughNormal();
    style.tempoRatio = std::exp(difficulty * random.uniform(std::log(0.72), std::log(1.4)));
    style.tempoDrift = difficulty * 0.07 * random.uniform() * random.uniform();
    const bool sings = style.ensemble == Ensemble::SoloVoice || style.ensemble == Ensemble::ChoralSetting;
    if (sings || random.chance(0.1 * difficulty))
        style.tempoDrift += difficulty * random.uniform(0.0, 0.1);
    style.jitter = 0.03 * difficulty * random.uniform();
    style.articulation = std::exp2(difficulty * random.uniform(-0.9, 0.4));
    style.dropShare = random.chance(0.3) ? 0.15 * difficulty * random.uniform() : 0.0;
    style.variationShare = random.chance(0.4) ? 0.12 * difficulty * random.uniform() : 0.0;
    style.dynamics = 5.0 * difficulty * random.uniform();
    if (random.chance((sings ? 0.4 : 0.05) * difficulty))
        style.pitchDrift = 0.5 * random.roughNormal();
    if (random.chance(0.12 * difficulty))
        style.pitchWaver = random.uniform(0.02, 0.25);
    static constexpr std::array<double, 3> octaveWeights{0.18, 0.64, 0.18};
    if (difficulty > 0.0)
        style.leadOctave = static_cast<int>(random.weighted(octaveWeights)) - 1;
    style.recording = drawRecording(difficulty, random);
    return style;
}

} // namespace coverscope::training
