// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/features/feature_settings.h"

#include <cstdint>
#include <vector>

namespace coverscope::training {

// The notes heard in a recording (core/notes) in frames a few times finer than the network's, one byte a
// value: thirty hours of music in about 100 MB.
class RecordedNotes
{
public:
    static constexpr int hopLength = 2048;          // samples at 22 050 Hz: 10.77 frames a second
    static constexpr base::Seconds shortest = 12.0; // of a recording that pairs can be made from

    RecordedNotes() = default;
    explicit RecordedNotes(const base::Matrix& frames); // frames x bins, as FrontEnd::Notes says

    static double framesPerSecond();
    std::size_t frameCount() const { return m_binCount ? m_levels.size() / m_binCount : 0; }
    std::size_t binCount() const { return m_binCount; }
    base::Seconds length() const { return static_cast<double>(frameCount()) / framesPerSecond(); }
    // The probability less its floor, within half a step of 1/255.
    float value(std::size_t frame, std::size_t bin) const
    {
        return static_cast<float>(m_levels[frame * m_binCount + bin]) / 255.0F;
    }
    bool operator==(const RecordedNotes&) const = default;

    // A checksummed file of its own format. read() fails with Corrupt where it is not one.
    base::Result<void> write(const std::filesystem::path& path) const;
    static base::Result<RecordedNotes> read(const std::filesystem::path& path);

private:
    std::vector<std::uint8_t> m_levels; // frames x bins
    std::size_t m_binCount = 0;
};

// The notes of an audio file, from `cacheFolder` where they are there for the file's present size and time,
// else heard and put there. Fails as notes::extractFeatures() does, or with TooShort.
base::Result<RecordedNotes> recordedNotes(const std::filesystem::path& audio,
                                          const std::filesystem::path& cacheFolder,
                                          const base::CancellationToken& token = {});

} // namespace coverscope::training
