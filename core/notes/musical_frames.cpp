// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/musical_frames.h"

#include <algorithm>
#include <vector>

namespace coverscope::notes {

namespace {

// From which note on the covariance must reach how much. What is heard in noise lies low, so the more a
// stretch has of high notes, the less is needed; one register is enough.
struct Register
{
    std::size_t lowestNote;
    double leastCovariance;
};
constexpr Register registers[] = {{0, 0.0128},   {12, 0.0021},  {18, 0.0011},
                                  {24, 0.00048}, {30, 0.00024}, {36, 0.00008}};
constexpr std::size_t lags[] = {4, 5};         // frames: .37 and .46 s
constexpr std::size_t stretchFrames = 215;     // 20 s
constexpr std::size_t shortStretchFrames = 43; // 4 s
constexpr float audibleNote = 0.05F;
constexpr std::size_t framesPerVerdict = 11; // about a second: all of them get the middle one's

bool isMusicalAround(const base::Matrix& frames, std::size_t middle)
{
    const std::size_t count = std::min(stretchFrames, frames.rows);
    const std::size_t first = std::min(middle > count / 2 ? middle - count / 2 : 0, frames.rows - count);
    return isMusical(frames, first, count);
}

} // namespace

bool isMusical(const base::Matrix& frames, std::size_t first, std::size_t count, double margin)
{
    if (count < shortStretchFrames) {
        // Too short for a note to change: that one sounds must do.
        for (std::size_t frame = first; frame < first + count; ++frame) {
            if (std::ranges::max(frames.row(frame)) >= audibleNote)
                return true;
        }
        return false;
    }
    return std::ranges::any_of(registers, [&](const Register& part) {
        return musicalCovariance(frames, first, count, part.lowestNote) >= margin * part.leastCovariance;
    });
}

double musicalCovariance(const base::Matrix& frames, std::size_t first, std::size_t count,
                         std::size_t lowestNote)
{
    if (count <= std::ranges::max(lags) || lowestNote >= frames.columns)
        return 0.0;
    std::vector<double> means(frames.columns, 0.0);
    for (std::size_t frame = first; frame < first + count; ++frame) {
        const auto row = frames.row(frame);
        for (std::size_t note = lowestNote; note < row.size(); ++note)
            means[note] += row[note];
    }
    for (double& mean : means)
        mean /= static_cast<double>(count);
    double covariance = 0.0;
    for (const std::size_t lag : lags) {
        double sum = 0.0;
        for (std::size_t frame = first; frame + lag < first + count; ++frame) {
            const auto row = frames.row(frame);
            const auto later = frames.row(frame + lag);
            for (std::size_t note = lowestNote; note < row.size(); ++note)
                sum += (row[note] - means[note]) * (later[note] - means[note]);
        }
        covariance += sum / static_cast<double>(count - lag);
    }
    return covariance / static_cast<double>(std::size(lags));
}

std::size_t silenceUnmusicalFrames(base::Matrix& frames)
{
    std::vector<bool> verdicts;
    for (std::size_t first = 0; first < frames.rows; first += framesPerVerdict)
        verdicts.push_back(isMusicalAround(frames, std::min(first + framesPerVerdict / 2, frames.rows - 1)));
    std::size_t left = 0;
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        if (verdicts[frame / framesPerVerdict])
            ++left;
        else
            std::ranges::fill(frames.row(frame), 0.0F);
    }
    return left;
}

} // namespace coverscope::notes
