// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/decoder.h"
#include "core/base/matrix.h"
#include "core/features/cqt.h"
#include "core/features/feature_settings.h"

#include <span>

namespace coverscope::features {

// Makes a recording's frames while its samples come in. One thread per object.
class FrameMaker
{
public:
    virtual ~FrameMaker() = default;
    virtual void push(std::span<const float> samples) = 0;
    virtual base::Result<base::Matrix> frames() = 0; // stored frames x bins; call once, last
};

// CQT magnitudes averaged over `averagingFactor` frames; a last incomplete group is dropped, unless
// it is the only one. Streaming like Cqt; memory grows with the averaged frames only
// (3 hours: 8 MB).
class FeatureExtractor : public FrameMaker
{
public:
    explicit FeatureExtractor(const FeatureSettings& settings);

    void push(std::span<const float> samples) override;
    base::Result<base::Matrix> frames() override { return finish(); }
    base::Matrix finish(); // averaged frames x bins; call once, last

private:
    void collect();

    FeatureSettings m_settings;
    Cqt m_cqt;
    base::Matrix m_averaged;
    std::vector<double> m_sum; // bins; of the group under way
    int m_sumCount = 0;
};

// The features of one recording (or of a stretch of it).
struct TrackFeatures
{
    base::Matrix
        frames; // stored frames (averaging.h) x bins: linear magnitude, or of notes what FrontEnd says
    base::Seconds duration = 0.0; // of the decoded sound
    base::Seconds offset = 0.0;   // where in the file the first frame stands
    audio::MediaInfo info;
    std::int64_t skippedPacketCount = 0;
    double peak = 0.0;               // largest absolute sample
    double decodeMilliseconds = 0.0; // decode and transform run interleaved: measured per block
    double cqtMilliseconds = 0.0;
};

// Decode and make frames of front end ConstantQ in one pass; core/notes has the same for any. Fails as the
// decoder does, and with TooShort (less than minimumDuration of sound) or Silent (peak below -80 dBFS).
// Progress in seconds of audio.
inline constexpr base::Seconds minimumDuration = 1.0;
base::Result<TrackFeatures> extractFeatures(const std::filesystem::path& path,
                                            const FeatureSettings& settings,
                                            std::optional<base::TimeRange> range = {},
                                            const base::CancellationToken& token = {},
                                            const base::ProgressSink& progress = {});

// The same with any maker.
base::Result<TrackFeatures> extractFrames(const std::filesystem::path& path, int sampleRate,
                                          FrameMaker& maker, std::optional<base::TimeRange> range,
                                          const base::CancellationToken& token,
                                          const base::ProgressSink& progress);

// Averaged CQT from samples at settings.cqt.sampleRate that are in memory already.
base::Matrix averagedCqt(std::span<const float> samples, const FeatureSettings& settings);

} // namespace coverscope::features
