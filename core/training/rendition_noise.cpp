// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition_noise.h"

#include "core/training/rendition_random.h"
#include "core/training/rendition_spectrum.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace coverscope::training {

namespace {

// Bandwidth of a bin's Hann window: one and a half of its own frequency steps.
double bandwidth(std::size_t bin)
{
    const double frequency = 32.70319566 * std::exp2(static_cast<double>(bin) / 12.0);
    return 1.5 * frequency * (std::exp2(1.0 / 12.0) - 1.0);
}

base::Matrix makeTexture(base::Seconds secondsPerFrame)
{
    base::Matrix texture(noiseTextureFrames, binCount);
    Random random(20230);
    for (std::size_t bin = 0; bin < binCount; ++bin) {
        const double looks = bandwidth(bin) * secondsPerFrame; // independent values in one frame
        const auto count = static_cast<int>(std::max(1L, std::lround(looks)));
        const double memory = looks >= 1.0 ? 0.0 : std::exp(-looks);
        const double fresh = std::sqrt(1.0 - memory * memory);
        double real = random.normal();
        double imaginary = random.normal();
        for (std::size_t frame = 0; frame < noiseTextureFrames; ++frame) {
            double power = 0.0;
            for (int i = 0; i < count; ++i) {
                real = memory * real + fresh * random.normal();
                imaginary = memory * imaginary + fresh * random.normal();
                power += 0.5 * (real * real + imaginary * imaginary);
            }
            texture(frame, bin) = static_cast<float>(power / count);
        }
    }
    return texture;
}

} // namespace

const base::Matrix& noiseTexture(base::Seconds secondsPerFrame)
{
    static std::mutex mutex; // guards textures
    static std::map<base::Seconds, std::unique_ptr<const base::Matrix>> textures;
    const std::lock_guard lock(mutex);
    auto& texture = textures[secondsPerFrame];
    if (!texture)
        texture = std::make_unique<const base::Matrix>(makeTexture(secondsPerFrame));
    return *texture;
}

} // namespace coverscope::training
