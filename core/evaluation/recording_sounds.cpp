// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/recording_sounds.h"

#include "core/audio/decoder.h"
#include "core/base/path_text.h"
#include "core/features/averaging.h"
#include "core/notes/stored_rows.h"
#include "core/notes/track_features.h"
#include "core/search/phased_features.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace coverscope::evaluation {

namespace {

constexpr float silentPeak = 1e-4F; // -80 dBFS, as features::extractFeatures has it

bool isSilent(std::span<const float> samples)
{
    return std::ranges::none_of(samples, [](float sample) { return std::abs(sample) >= silentPeak; });
}

base::Result<Sound> soundOf(std::span<const float> samples, const features::FeatureSettings& settings,
                            Input input)
{
    Sound sound;
    sound.duration = static_cast<double>(samples.size()) / settings.cqt.sampleRate;
    const search::Raster raster = search::clipRaster(settings);
    auto frames = notes::framesFrom(samples, raster.settings);
    if (!frames)
        return base::fail(std::move(frames.error()));
    sound.fineFrames = std::move(*frames);
    sound.phaseCount = raster.phaseCount;
    sound.averagedFrames = features::averagedFrom(sound.fineFrames, sound.phaseCount);
    if (input == Input::ConstantQ)
        sound.constantQ = features::averagedCqt(samples, {});
    return sound;
}

} // namespace

base::Result<RecordingSounds> recordingSounds(const std::filesystem::path& file,
                                              const features::FeatureSettings& settings, Input input,
                                              const CutPlan& plan, const base::CancellationToken& token)
{
    audio::DecodeOptions options;
    options.sampleRate = settings.cqt.sampleRate;
    const auto decoded = audio::decode(file, options, token);
    if (!decoded)
        return base::fail(decoded.error());
    const std::span<const float> samples(decoded->pcm.samples);
    if (isSilent(samples))
        return base::fail(
            base::ErrorCode::Silent, file,
            QCoreApplication::translate("coverscope::evaluation", "“%1” holds nothing but silence.")
                .arg(base::displayPath(file)));
    RecordingSounds result;
    auto whole = soundOf(samples, settings, input);
    if (!whole)
        return base::fail(std::move(whole.error()));
    result.whole = std::move(*whole);
    // What a search compares with has been through the library.
    const base::Matrix& stored = features::storedFramesPerAveraged(settings) > 1
                                     ? result.whole.fineFrames
                                     : result.whole.averagedFrames;
    result.whole.storedFrames = notes::framesOf(notes::storedRows(stored, settings), settings);
    const auto sampleAt = [&](base::Seconds time) {
        const double sample = std::round(time * settings.cqt.sampleRate);
        return static_cast<std::size_t>(std::clamp(sample, 0.0, static_cast<double>(samples.size())));
    };
    for (const auto& cut : plan(result.whole.duration)) {
        if (token.isCancelled())
            return base::cancelled();
        result.cuts.emplace_back();
        if (!cut)
            continue;
        const std::size_t first = sampleAt(cut->start);
        const auto part = samples.subspan(first, sampleAt(cut->end) - first);
        if (isSilent(part))
            continue;
        auto sound = soundOf(part, settings, input);
        if (!sound)
            return base::fail(std::move(sound.error()));
        result.cuts.back() = std::move(*sound);
    }
    return result;
}

} // namespace coverscope::evaluation
