// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/feature_extractor.h"

#include "core/base/path_text.h"
#include "core/features/text.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace coverscope::features {

namespace {

constexpr double silentPeak = 1e-4;            // -80 dBFS
constexpr std::size_t decodedBlockSize = 8192; // samples; a third of a second, decoded in about a millisecond

// Adds the time it lives to `milliseconds`.
class Stopwatch
{
public:
    explicit Stopwatch(double& milliseconds) : m_milliseconds(milliseconds) {}
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;
    ~Stopwatch()
    {
        const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - m_start;
        m_milliseconds += elapsed.count();
    }

private:
    double& m_milliseconds;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

base::Result<void> checkSound(const TrackFeatures& features, const std::filesystem::path& path)
{
    if (features.duration < minimumDuration)
        return base::fail(
            base::ErrorCode::TooShort, path,
            Text::tr("“%1” holds only %2 s of sound; at least %3 s are needed. Choose a longer recording or "
                     "a longer part of it.")
                .arg(base::displayPath(path))
                .arg(features.duration, 0, 'f', 1)
                .arg(minimumDuration, 0, 'f', 0));
    if (features.peak < silentPeak)
        return base::fail(
            base::ErrorCode::Silent, path,
            Text::tr("“%1” holds nothing but silence. Choose a recording or a part of it with music.")
                .arg(base::displayPath(path)));
    return {};
}

} // namespace

FeatureExtractor::FeatureExtractor(const FeatureSettings& settings)
    : m_settings(settings)
    , m_cqt(settings.cqt)
    , m_averaged(0, static_cast<std::size_t>(settings.cqt.binCount))
    , m_sum(static_cast<std::size_t>(settings.cqt.binCount))
{
}

void FeatureExtractor::push(std::span<const float> samples)
{
    // In blocks, so that the frames waiting to be averaged are few whatever the caller's size.
    constexpr std::size_t largestBlock = 1 << 16;
    while (!samples.empty()) {
        const std::span<const float> block = samples.first(std::min(samples.size(), largestBlock));
        m_cqt.push(block);
        collect();
        samples = samples.subspan(block.size());
    }
}

base::Matrix FeatureExtractor::finish()
{
    m_cqt.finish();
    collect();
    if (m_averaged.rows == 0 && m_sumCount > 0) {
        for (const double sum : m_sum)
            m_averaged.values.push_back(static_cast<float>(sum / m_sumCount));
        m_averaged.rows = 1;
    }
    return std::move(m_averaged);
}

void FeatureExtractor::collect()
{
    const base::Matrix frames = m_cqt.takeFrames();
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        std::transform(m_sum.begin(), m_sum.end(), frames.row(frame).begin(), m_sum.begin(), std::plus<>());
        if (++m_sumCount < m_settings.averagingFactor)
            continue;
        for (const double sum : m_sum)
            m_averaged.values.push_back(static_cast<float>(sum / m_sumCount));
        ++m_averaged.rows;
        std::fill(m_sum.begin(), m_sum.end(), 0.0);
        m_sumCount = 0;
    }
}

base::Result<TrackFeatures> extractFeatures(const std::filesystem::path& path,
                                            const FeatureSettings& settings,
                                            std::optional<base::TimeRange> range,
                                            const base::CancellationToken& token,
                                            const base::ProgressSink& progress)
{
    FeatureExtractor extractor(settings);
    return extractFrames(path, settings.cqt.sampleRate, extractor, range, token, progress);
}

base::Result<TrackFeatures> extractFrames(const std::filesystem::path& path, int sampleRate,
                                          FrameMaker& maker, std::optional<base::TimeRange> range,
                                          const base::CancellationToken& token,
                                          const base::ProgressSink& progress)
{
    if (token.isCancelled())
        return base::cancelled();
    TrackFeatures features;
    audio::DecodeOptions options;
    options.sampleRate = sampleRate;
    options.range = range;
    auto decoder = [&] {
        const Stopwatch stopwatch(features.decodeMilliseconds);
        return audio::Decoder::open(path, options);
    }();
    if (!decoder)
        return base::fail(decoder.error());
    decoder->setCancellation(token);
    features.info = decoder->info();
    features.offset = range ? std::max(0.0, range->start) : 0.0;
    const base::Seconds end = range ? range->end : features.info.duration;
    const QString text = Text::tr("Analysing %1").arg(base::displayName(path));

    std::vector<float> buffer(decodedBlockSize);
    std::size_t sampleCount = 0;
    for (;;) {
        if (token.isCancelled())
            return base::cancelled();
        const auto count = [&] {
            const Stopwatch stopwatch(features.decodeMilliseconds);
            return decoder->read(buffer);
        }();
        if (!count)
            return base::fail(count.error());
        if (*count == 0)
            break;
        const std::span<const float> block = std::span(buffer).first(*count);
        for (const float sample : block)
            features.peak = std::max(features.peak, static_cast<double>(std::abs(sample)));
        sampleCount += block.size();
        {
            const Stopwatch stopwatch(features.cqtMilliseconds);
            maker.push(block);
        }
        const double done = static_cast<double>(sampleCount) / sampleRate;
        base::report(progress, {done, std::max(done, end - features.offset), text});
    }
    features.duration = static_cast<double>(sampleCount) / sampleRate;
    features.skippedPacketCount = decoder->skippedPacketCount();
    if (auto checked = checkSound(features, path); !checked)
        return base::fail(checked.error());
    const Stopwatch stopwatch(features.cqtMilliseconds);
    auto frames = maker.frames();
    if (!frames)
        return base::fail(std::move(frames.error()));
    features.frames = std::move(*frames);
    return features;
}

base::Matrix averagedCqt(std::span<const float> samples, const FeatureSettings& settings)
{
    FeatureExtractor extractor(settings);
    extractor.push(samples);
    return extractor.finish();
}

} // namespace coverscope::features
