// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/decoder.h"
#include "core/base/matrix.h"
#include "core/features/cqt.h"
#include "core/features/feature_settings.h"

#include <span>

namespace coverscope::features {

// CQT magnitudes averaged over `averagingFactor` frames; a last incomplete group is dropped, unless
// it is the only one. Streaming like Cqt; memory grows with the averaged frames only
// (3 hours: 8 MB).
class FeatureExtractor
{
public:
    explicit FeatureExtractor(const FeatureSettings& settings);

    void push(std::span<const float> samples);
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
    base::Matrix averagedCqt;     // averaged frames x bins, linear magnitude
    base::Seconds duration = 0.0; // of the decoded sound
    base::Seconds offset = 0.0;   // where in the file the first frame stands
    audio::MediaInfo info;
    std::int64_t skippedPacketCount = 0;
    double peak = 0.0;               // largest absolute sample
    double decodeMilliseconds = 0.0; // decode and transform run interleaved: measured per block
    double cqtMilliseconds = 0.0;
};

// Decode and transform in one pass. Fails as the decoder does, and with TooShort (less than
// minimumDuration of sound) or Silent (peak below -80 dBFS). Progress in seconds of audio.
inline constexpr base::Seconds minimumDuration = 1.0;
base::Result<TrackFeatures> extractFeatures(const std::filesystem::path& path,
                                            const FeatureSettings& settings,
                                            std::optional<base::TimeRange> range = {},
                                            const base::CancellationToken& token = {},
                                            const base::ProgressSink& progress = {});

// The same from samples at settings.cqt.sampleRate that are in memory already.
base::Matrix averagedCqt(std::span<const float> samples, const FeatureSettings& settings);

} // namespace coverscope::features
