// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/features/feature_settings.h"

#include <cstdint>
#include <vector>

namespace coverscope::training {

// The constant-Q magnitudes of a recording in frames a few times finer than the network's, one byte a value:
// thirty hours of music in about 80 MB.
class RecordedSpectrum
{
public:
    static constexpr int hopsPerFrame = 5;          // CQT frames averaged into one
    static constexpr double decibelPerStep = 0.4;   // of a byte; 255 is the recording's maximum, 0 silence
    static constexpr base::Seconds shortest = 12.0; // of a recording that pairs can be made from

    RecordedSpectrum() = default;
    explicit RecordedSpectrum(const base::Matrix& magnitudes); // frames x bins, linear

    std::size_t frameCount() const { return m_binCount ? m_levels.size() / m_binCount : 0; }
    std::size_t binCount() const { return m_binCount; }
    // Power relative to the recording's maximum.
    float power(std::size_t frame, std::size_t bin) const
    {
        return powerOf(m_levels[frame * m_binCount + bin]);
    }
    bool operator==(const RecordedSpectrum&) const = default;

    // A checksummed file of its own format. read() fails with Corrupt where it is not one.
    base::Result<void> write(const std::filesystem::path& path) const;
    static base::Result<RecordedSpectrum> read(const std::filesystem::path& path);

private:
    static float powerOf(std::uint8_t level);

    std::vector<std::uint8_t> m_levels; // frames x bins
    std::size_t m_binCount = 0;
};

// The spectrum of an audio file, from `cacheFolder` where it is there for the file's present size and time,
// else decoded and put there. Fails as features::extractFeatures() does, or with TooShort.
base::Result<RecordedSpectrum> recordedSpectrum(const std::filesystem::path& audio,
                                                const std::filesystem::path& cacheFolder,
                                                const base::CancellationToken& token = {});

} // namespace coverscope::training
