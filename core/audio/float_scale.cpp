// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/float_scale.h"

#include "core/audio/frame_samples.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace coverscope::audio {

namespace {

constexpr int placeCount = 32;
constexpr int framesAtAPlace = 4;
// Damage makes large numbers too, but not in so many places.
constexpr std::size_t placesOfDamage = 2;
constexpr double loudestOfFloat = 16.0; // +24 dB over full scale
constexpr double largestOfAll = 8589934592.0;
constexpr double overshoot = 1.25; // of filters, over the integers' full scale
constexpr double scales[] = {128.0, 32768.0, 8388608.0, 2147483648.0};

bool isStoredAsFloat(AVCodecID codec)
{
    switch (codec) {
    case AV_CODEC_ID_PCM_F16LE:
    case AV_CODEC_ID_PCM_F24LE:
    case AV_CODEC_ID_PCM_F32LE:
    case AV_CODEC_ID_PCM_F32BE:
    case AV_CODEC_ID_PCM_F64LE:
    case AV_CODEC_ID_PCM_F64BE:
        return true;
    default:
        return false;
    }
}

double peakAt(FrameReader& reader, std::int64_t sample)
{
    double peak = 0.0;
    if (!reader.seekBefore(sample))
        return peak;
    for (int count = 0; count < framesAtAPlace; ++count) {
        const auto frame = reader.next();
        if (!frame || *frame == nullptr)
            break;
        peak = std::max(peak, largestBelow(**frame, largestOfAll));
    }
    return peak;
}

} // namespace

float floatGain(const FrameReader& file)
{
    if (!isStoredAsFloat(file.codecId()))
        return 1.0F;
    auto reader = FrameReader::open(file.path());
    if (!reader)
        return 1.0F;
    const double length = reader->info().duration * reader->sampleRate();
    std::vector<double> peaks;
    peaks.reserve(placeCount);
    for (int place = 0; place < placeCount; ++place)
        peaks.push_back(peakAt(*reader, std::llround(length * place / placeCount)));
    std::sort(peaks.begin(), peaks.end(), std::greater<>());
    const double peak = peaks[placesOfDamage];
    if (peak <= loudestOfFloat)
        return 1.0F;
    const auto* scale = std::find_if(std::begin(scales), std::end(scales),
                                     [peak](double each) { return peak <= overshoot * each; });
    return static_cast<float>(1.0 / (scale == std::end(scales) ? scales[3] : *scale));
}

} // namespace coverscope::audio
