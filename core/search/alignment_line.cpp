// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/alignment_line.h"

#include "core/features/chroma.h"
#include "core/search/alignment_contrast.h"

#include <algorithm>
#include <cmath>

namespace coverscope::search {

namespace {

constexpr int keyCount = 12;
constexpr double lowestSlope = 0.55;
constexpr double highestSlope = 1.8;
constexpr double slopeStep = 1.025; // 60 s drift apart by less than a second
// Below halfway between unrelated frames and those of a cover: a stretch that is played otherwise costs
// little.
constexpr float lineBackground = 0.4F;
// In units of the score: what a tempo half as fast again costs.
constexpr double tempoPenalty = 2.0;
constexpr double mostCells = 280000.0; // of the contrast, for each key and slope

// Means of `factor` frames, of unit length again; an incomplete last group is dropped.
base::Matrix decimated(const base::Matrix& chroma, std::size_t factor)
{
    if (factor <= 1)
        return chroma;
    base::Matrix result(chroma.rows / factor, chroma.columns);
    for (std::size_t row = 0; row < result.rows; ++row) {
        const auto sum = result.row(row);
        float energy = 0.0F;
        for (std::size_t k = 0; k < factor; ++k) {
            for (std::size_t column = 0; column < chroma.columns; ++column)
                sum[column] += chroma(row * factor + k, column);
        }
        for (const float value : sum)
            energy += value * value;
        for (float& value : sum)
            value /= std::sqrt(std::max(energy, 1e-12F));
    }
    return result;
}

// Frames of both sides are cut at other places of the beat: a neighbour may be the better partner.
void smoothRows(base::Matrix& contrast)
{
    std::vector<float> before(contrast.columns);
    for (std::size_t row = 0; row < contrast.rows; ++row) {
        const auto values = contrast.row(row);
        std::copy(values.begin(), values.end(), before.begin());
        for (std::size_t j = 1; j + 1 < contrast.columns; ++j)
            values[j] = 0.25F * before[j - 1] + 0.5F * before[j] + 0.25F * before[j + 1];
    }
}

// For every offset at once the largest sum of consecutive rows along lines of one slope.
class LineSums
{
public:
    explicit LineSums(const base::Matrix& contrast) : m_contrast(contrast) {}

    void run(double slope);
    std::size_t count() const { return m_best.size(); }
    double offset(std::size_t index) const { return static_cast<double>(index) - m_origin; }
    float sum(std::size_t index) const { return m_best[index]; }

private:
    const base::Matrix& m_contrast;
    std::vector<float> m_running;
    std::vector<float> m_best;
    double m_origin = 0.0;
};

void LineSums::run(double slope)
{
    const auto lastShift =
        static_cast<std::size_t>(std::lround(slope * static_cast<double>(m_contrast.rows - 1)));
    m_origin = static_cast<double>(lastShift);
    m_running.assign(lastShift + m_contrast.columns, 0.0F);
    m_best.assign(m_running.size(), 0.0F);
    for (std::size_t row = 0; row < m_contrast.rows; ++row) {
        const auto shift = static_cast<std::size_t>(std::lround(slope * static_cast<double>(row)));
        float* running = m_running.data() + (lastShift - shift);
        float* best = m_best.data() + (lastShift - shift);
        const float* values = m_contrast.row(row).data();
        for (std::size_t j = 0; j < m_contrast.columns; ++j) {
            const float sum = (running[j] > 0.0F ? running[j] : 0.0F) + values[j] - lineBackground;
            running[j] = sum;
            best[j] = best[j] > sum ? best[j] : sum;
        }
    }
}

double squared(double value)
{
    return value * value;
}

} // namespace

std::vector<AlignmentLine> findLines(const base::Matrix& query, const base::Matrix& track,
                                     const ExpectedPlace& expected, const base::CancellationToken& token)
{
    const double cells = static_cast<double>(query.rows) * static_cast<double>(track.rows);
    const auto factor = static_cast<std::size_t>(std::max(1.0, std::ceil(std::sqrt(cells / mostCells))));
    const base::Matrix queryFrames = decimated(query, factor);
    const base::Matrix trackFrames = decimated(track, factor);
    const auto scale = static_cast<double>(factor);
    // The middle of a coarse frame is not the middle of its first fine one.
    const double middle = 0.5 * (scale - 1.0);
    std::vector<AlignmentLine> lines;
    if (queryFrames.isEmpty() || trackFrames.isEmpty())
        return lines;
    for (int shift = 0; shift < keyCount; ++shift) {
        if (token.isCancelled())
            return {};
        base::Matrix contrast = chromaContrast(features::rotateChroma(queryFrames, shift), trackFrames);
        smoothRows(contrast);
        LineSums sums(contrast);
        AlignmentLine best{shift, 1.0, 0.0, -1e9};
        for (double slope = lowestSlope; slope < highestSlope; slope *= slopeStep) {
            sums.run(slope);
            const double unlikely = tempoPenalty * squared(std::log(slope) / std::log(1.5));
            for (std::size_t k = 0; k < sums.count(); ++k) {
                const double offset = scale * sums.offset(k) + middle * (1.0 - slope);
                const double beside = offset + slope * expected.row - expected.column;
                const double score =
                    scale * sums.sum(k) - unlikely - 0.5 * squared(beside / expected.tolerance);
                if (score > best.score)
                    best = {shift, slope, offset, score};
            }
        }
        lines.push_back(best);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const AlignmentLine& left, const AlignmentLine& right) {
        return left.score > right.score;
    });
    return lines;
}

} // namespace coverscope::search
