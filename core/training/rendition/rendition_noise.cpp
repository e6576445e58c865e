// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rendition/rendition_noise.h"

#include "core/training/rendition/rendition_random.h"
#include "core/training/rendition/rendition_spectrum.h"

#include <algorithm>
#include <complex>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

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

base::Matrix makeFlutter(base::Seconds secondsPerFrame)
{
    constexpr double memoryTime = 0.3; // seconds
    base::Matrix texture(noiseTextureFrames, binCount);
    Random random(20231);
    const double memory = std::exp(-secondsPerFrame / memoryTime);
    const double fresh = std::sqrt(1.0 - memory * memory);
    std::vector<std::complex<double>> field(binCount + 1);
    for (auto& value : field)
        value = {random.normal(), random.normal()};
    for (std::size_t frame = 0; frame < noiseTextureFrames; ++frame) {
        for (auto& value : field)
            value = memory * value + fresh * std::complex<double>(random.normal(), random.normal());
        for (std::size_t bin = 0; bin < binCount; ++bin)
            texture(frame, bin) = static_cast<float>(0.25 * std::norm(field[bin] + field[bin + 1]));
    }
    return texture;
}

// Textures by frame length, made when first asked for and kept: there are one or two.
class TextureCache
{
public:
    const base::Matrix& get(base::Seconds secondsPerFrame, base::Matrix (*make)(base::Seconds))
    {
        const std::lock_guard lock(m_mutex);
        auto& texture = m_textures[secondsPerFrame];
        if (!texture)
            texture = std::make_unique<const base::Matrix>(make(secondsPerFrame));
        return *texture;
    }

private:
    std::mutex m_mutex; // guards m_textures
    std::map<base::Seconds, std::unique_ptr<const base::Matrix>> m_textures;
};

} // namespace

const base::Matrix& noiseTexture(base::Seconds secondsPerFrame)
{
    static TextureCache cache;
    return cache.get(secondsPerFrame, makeTexture);
}

const base::Matrix& flutterTexture(base::Seconds secondsPerFrame)
{
    static TextureCache cache;
    return cache.get(secondsPerFrame, makeFlutter);
}

} // namespace coverscope::training
