// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pairs/recorded_alteration.h"

#include <algorithm>
#include <cmath>

namespace coverscope::training {

namespace {

constexpr float surest = 0.88F; // the highest probability less its floor

struct Voice
{
    base::Seconds start = 0.0;
    double tempoRatio = 1.0;
    int transposition = 0;
    float level = 1.0F;
};

// Takes the larger of what is there and what the voice has: two recordings at once are not heard more surely.
// `frames` are the raster of `recording` at the altered tempo; what lies between two frames is blended.
void addVoice(base::Matrix& frames, const RecordedNotes& recording, const Voice& voice)
{
    const auto count = static_cast<double>(recording.frameCount());
    const auto binCount = static_cast<std::ptrdiff_t>(std::min(recording.binCount(), frames.columns));
    for (std::size_t index = 0; index < frames.rows; ++index) {
        const double position =
            voice.start * RecordedNotes::framesPerSecond() + voice.tempoRatio * static_cast<double>(index);
        if (position < 0.0 || position >= count)
            continue;
        const auto frame = static_cast<std::size_t>(position);
        const auto next = std::min(frame + 1, recording.frameCount() - 1);
        const auto nextShare = static_cast<float>(position - std::floor(position));
        const auto row = frames.row(index);
        for (std::ptrdiff_t bin = 0; bin < static_cast<std::ptrdiff_t>(row.size()); ++bin) {
            const std::ptrdiff_t from = bin - voice.transposition;
            if (from < 0 || from >= binCount)
                continue;
            const auto source = static_cast<std::size_t>(from);
            const float value = (1.0F - nextShare) * recording.value(frame, source) +
                                nextShare * recording.value(next, source);
            float& target = row[static_cast<std::size_t>(bin)];
            target = std::max(target, voice.level * value);
        }
    }
}

void addGhosts(base::Matrix& frames, double ghostsPerSecond, Random& random)
{
    const double seconds = static_cast<double>(frames.rows) / RecordedNotes::framesPerSecond();
    const auto count = static_cast<std::size_t>(ghostsPerSecond * seconds);
    for (std::size_t k = 0; k < count; ++k) {
        const std::size_t bin = random.below(frames.columns);
        const std::size_t first = random.below(frames.rows);
        const std::size_t end = std::min(frames.rows, first + 1 + random.below(5));
        const auto level = static_cast<float>(random.uniform(0.05, 0.35));
        for (std::size_t frame = first; frame < end; ++frame)
            frames(frame, bin) = std::max(frames(frame, bin), level);
    }
}

void hearBadly(base::Matrix& frames, const RecordedAlteration& alteration, Random& random)
{
    constexpr double fallPerBin = 0.75;
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        const auto row = frames.row(frame);
        for (std::size_t bin = 0; bin < row.size(); ++bin) {
            if (row[bin] <= 0.0F)
                continue;
            double factor = alteration.certainty * (1.0 + alteration.roughness * random.roughNormal());
            if (const int below = alteration.lowestBin - static_cast<int>(bin); below > 0)
                factor *= std::pow(fallPerBin, below);
            row[bin] = std::clamp(static_cast<float>(factor * row[bin] - alteration.threshold), 0.0F, surest);
        }
    }
}

base::Matrix averaged(const base::Matrix& frames, std::size_t group)
{
    base::Matrix result(frames.rows / group, frames.columns);
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        const auto source = frames.row(frame);
        const auto target = result.row(frame / group);
        for (std::size_t bin = 0; bin < source.size(); ++bin)
            target[bin] += source[bin] / static_cast<float>(group);
    }
    return result;
}

} // namespace

RecordedAlteration drawAlteration(double difficulty, Random& random)
{
    RecordedAlteration alteration;
    if (random.chance(0.7 * difficulty)) {
        const int reach = static_cast<int>(std::lround(6.0 * difficulty));
        alteration.transposition = random.integer(-reach, reach);
    }
    if (random.chance(0.7 * difficulty))
        alteration.tempoRatio = std::exp(difficulty * random.uniform(-0.23, 0.23));
    if (random.chance(0.15 * difficulty))
        alteration.mixLevel = random.uniform(0.3, 0.9);
    if (random.chance(0.6 * difficulty))
        alteration.certainty = random.uniform(0.5, 1.15);
    if (random.chance(0.5 * difficulty))
        alteration.threshold = 0.15 * random.uniform() * random.uniform();
    if (random.chance(0.25 * difficulty))
        alteration.lowestBin = random.integer(8, 38); // G#1 to D4
    if (random.chance(0.4 * difficulty))
        alteration.ghostsPerSecond = 5.0 * random.uniform() * random.uniform();
    alteration.roughness = 0.25 * difficulty * random.uniform();
    return alteration;
}

Rendition alteredExcerpt(const RecordedNotes& recording, base::Seconds start, base::Seconds length,
                         const RecordedAlteration& alteration, const RecordedNotes* other,
                         const features::FeatureSettings& settings, Random& random)
{
    const double averagedPerSecond = settings.averagedFramesPerSecond();
    const auto group = static_cast<std::size_t>(
        std::max(1L, std::lround(RecordedNotes::framesPerSecond() / averagedPerSecond)));
    const auto count = static_cast<std::size_t>(std::max(1.0, std::floor(length * averagedPerSecond)));
    base::Matrix frames(count * group, static_cast<std::size_t>(settings.cqt.binCount));
    addVoice(frames, recording, {start, alteration.tempoRatio, alteration.transposition});
    if (other && alteration.mixLevel > 0.0) {
        const base::Seconds otherStart = random.uniform(0.0, std::max(0.0, other->length() - length));
        addVoice(frames, *other, {otherStart, 1.0, 0, static_cast<float>(alteration.mixLevel)});
    }
    hearBadly(frames, alteration, random);
    addGhosts(frames, alteration.ghostsPerSecond, random);
    return {averaged(frames, group)};
}

} // namespace coverscope::training
