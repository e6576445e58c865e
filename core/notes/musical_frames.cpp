// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/musical_frames.h"

#include <algorithm>
#include <vector>

namespace coverscope::notes {

namespace {

constexpr std::size_t middleRegister = 30;     // F#3: what is heard in noise lies below
constexpr double leastAbove = 0.0004;          // of the covariance there
constexpr double leastOverall = 0.02;          // or, of a double bass alone, over all notes
constexpr std::size_t lag = 3;                 // frames: .28 s
constexpr std::size_t stretchFrames = 215;     // 20 s
constexpr std::size_t shortStretchFrames = 43; // 4 s
constexpr float sureNote = 0.2F;
constexpr std::size_t framesPerVerdict = 11; // about a second: all of them get the middle one's

bool isMusicalAround(const base::Matrix& frames, std::size_t middle)
{
    const std::size_t count = std::min(stretchFrames, frames.rows);
    const std::size_t first = std::min(middle > count / 2 ? middle - count / 2 : 0, frames.rows - count);
    return isMusical(frames, first, count);
}

} // namespace

bool isMusical(const base::Matrix& frames, std::size_t first, std::size_t count)
{
    if (count < shortStretchFrames) {
        // Too short for a note to change: that one sounds must do.
        for (std::size_t frame = first; frame < first + count; ++frame) {
            const auto row = frames.row(frame);
            if (std::any_of(row.begin() + std::min(middleRegister, row.size()), row.end(),
                            [](float value) { return value >= sureNote; }))
                return true;
        }
        return false;
    }
    return musicalCovariance(frames, first, count, middleRegister) >= leastAbove ||
           musicalCovariance(frames, first, count) >= leastOverall;
}

double musicalCovariance(const base::Matrix& frames, std::size_t first, std::size_t count,
                         std::size_t lowestNote)
{
    if (count <= lag || lowestNote >= frames.columns)
        return 0.0;
    std::vector<double> means(frames.columns, 0.0);
    for (std::size_t frame = first; frame < first + count; ++frame) {
        const auto row = frames.row(frame);
        for (std::size_t note = lowestNote; note < row.size(); ++note)
            means[note] += row[note];
    }
    for (double& mean : means)
        mean /= static_cast<double>(count);
    double sum = 0.0;
    for (std::size_t frame = first; frame + lag < first + count; ++frame) {
        const auto row = frames.row(frame);
        const auto later = frames.row(frame + lag);
        for (std::size_t note = lowestNote; note < row.size(); ++note)
            sum += (row[note] - means[note]) * (later[note] - means[note]);
    }
    return sum / static_cast<double>(count - lag);
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
