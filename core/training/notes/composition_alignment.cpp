// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_alignment.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::training {

namespace {

constexpr base::Seconds frameLength = 1.0;
constexpr std::size_t longestSequence = 900; // frames; later music is not looked at
constexpr float chanceSimilarity = 0.4F;     // what two frames must exceed to count as alike
constexpr int transpositionsTried = 2;

using PitchClasses = std::array<float, 12>;

// Frames of pitch classes, each less the mean of the piece and scaled to length 1, so that what tells its
// moments apart remains and the key does not match everything with everything.
struct ChromaSequence
{
    std::vector<PitchClasses> frames;
    PitchClasses mean{};
};

void scaleToLengthOne(PitchClasses& classes)
{
    float power = 0.0F;
    for (const float value : classes)
        power += value * value;
    if (power > 1e-12F) {
        const float scale = 1.0F / std::sqrt(power);
        for (float& value : classes)
            value *= scale;
    }
}

ChromaSequence chromaOf(const Arrangement& arrangement)
{
    const auto count = static_cast<std::size_t>(std::max(1.0, std::ceil(arrangement.length() / frameLength)));
    ChromaSequence chroma;
    chroma.frames.resize(std::min(count, longestSequence), PitchClasses{});
    for (const CompositionPart& part : arrangement.parts) {
        if (part.isDrum)
            continue;
        for (std::uint32_t i = part.firstNote; i < part.firstNote + part.noteCount; ++i) {
            const CompactNote& note = arrangement.notes[i];
            const double from = (note.start() - arrangement.start) / frameLength;
            const double to =
                std::min(static_cast<double>(chroma.frames.size()), from + note.duration() / frameLength);
            for (auto frame = static_cast<std::size_t>(from); static_cast<double>(frame) < to; ++frame) {
                const double start = static_cast<double>(frame);
                chroma.frames[frame][note.pitch % 12U] +=
                    static_cast<float>(std::min(to, start + 1.0) - std::max(from, start));
            }
        }
    }
    for (PitchClasses& frame : chroma.frames) {
        for (float& value : frame)
            value = std::sqrt(value); // one long chord must not outweigh the melody
        scaleToLengthOne(frame);
        for (std::size_t pitchClass = 0; pitchClass < 12; ++pitchClass)
            chroma.mean[pitchClass] += frame[pitchClass] / static_cast<float>(chroma.frames.size());
    }
    for (PitchClasses& frame : chroma.frames) {
        for (std::size_t pitchClass = 0; pitchClass < 12; ++pitchClass)
            frame[pitchClass] -= chroma.mean[pitchClass];
        scaleToLengthOne(frame);
    }
    return chroma;
}

float product(const PitchClasses& left, const PitchClasses& right, std::size_t shift)
{
    float sum = 0.0F;
    for (std::size_t pitchClass = 0; pitchClass < 12; ++pitchClass)
        sum += left[pitchClass] * right[(pitchClass + shift) % 12];
    return sum;
}

// Shifts by how well the two pieces' mean profiles agree, best first.
std::array<std::size_t, 12> orderedShifts(const ChromaSequence& first, const ChromaSequence& second)
{
    std::array<float, 12> agreement{};
    std::array<std::size_t, 12> shifts{};
    for (std::size_t shift = 0; shift < shifts.size(); ++shift) {
        shifts[shift] = shift;
        agreement[shift] = product(first.mean, second.mean, shift);
    }
    std::stable_sort(shifts.begin(), shifts.end(),
                     [&](std::size_t a, std::size_t b) { return agreement[a] > agreement[b]; });
    return shifts;
}

enum class Step : std::uint8_t { Begin, Diagonal, TwoInFirst, TwoInSecond };

// Sums of similarity along the best path that ends in each cell.
class LocalAlignment
{
public:
    LocalAlignment(const ChromaSequence& first, const ChromaSequence& second, std::size_t shift)
        : m_rows(first.frames.size())
        , m_columns(second.frames.size())
        , m_sums((m_rows + 2) * (m_columns + 2), 0.0F)
        , m_steps(m_rows * m_columns, Step::Begin)
    {
        std::vector<PitchClasses> shifted(m_columns);
        for (std::size_t column = 0; column < m_columns; ++column) {
            for (std::size_t pitchClass = 0; pitchClass < 12; ++pitchClass)
                shifted[column][pitchClass] = second.frames[column][(pitchClass + shift) % 12];
        }
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (std::size_t column = 0; column < m_columns; ++column)
                fill(row, column, product(first.frames[row], shifted[column], 0) - chanceSimilarity);
        }
    }

    float best() const { return m_best; }

    std::vector<std::pair<float, float>> path(base::Seconds firstStart, base::Seconds secondStart) const
    {
        std::vector<std::pair<float, float>> points;
        auto row = static_cast<std::ptrdiff_t>(m_bestRow);
        auto column = static_cast<std::ptrdiff_t>(m_bestColumn);
        while (row >= 0 && column >= 0 && sum(row, column) > 0.0F) {
            points.emplace_back(
                static_cast<float>(firstStart + (static_cast<double>(row) + 0.5) * frameLength),
                static_cast<float>(secondStart + (static_cast<double>(column) + 0.5) * frameLength));
            const Step step =
                m_steps[static_cast<std::size_t>(row) * m_columns + static_cast<std::size_t>(column)];
            if (step == Step::Begin)
                break;
            row -= step == Step::TwoInFirst ? 2 : 1;
            column -= step == Step::TwoInSecond ? 2 : 1;
        }
        std::reverse(points.begin(), points.end());
        return points;
    }

private:
    float sum(std::ptrdiff_t row, std::ptrdiff_t column) const // two rows and columns of zeros come first
    {
        return m_sums[static_cast<std::size_t>(row + 2) * (m_columns + 2) +
                      static_cast<std::size_t>(column + 2)];
    }

    void fill(std::size_t row, std::size_t column, float similarity)
    {
        const auto r = static_cast<std::ptrdiff_t>(row);
        const auto c = static_cast<std::ptrdiff_t>(column);
        float before = sum(r - 1, c - 1);
        Step step = Step::Diagonal;
        if (const float skipped = sum(r - 2, c - 1) - skipCost; skipped > before) {
            before = skipped;
            step = Step::TwoInFirst;
        }
        if (const float skipped = sum(r - 1, c - 2) - skipCost; skipped > before) {
            before = skipped;
            step = Step::TwoInSecond;
        }
        // A long path is not broken by a few bars that differ: what it loses is bounded.
        const float total = before + std::max(similarity, -0.35F);
        if (total <= 0.0F)
            return;
        m_sums[(row + 2) * (m_columns + 2) + column + 2] = total;
        m_steps[row * m_columns + column] = before > 0.0F ? step : Step::Begin;
        if (total > m_best) {
            m_best = total;
            m_bestRow = row;
            m_bestColumn = column;
        }
    }

    static constexpr float skipCost = 0.05F;

    std::size_t m_rows;
    std::size_t m_columns;
    std::vector<float> m_sums;
    std::vector<Step> m_steps;
    float m_best = 0.0F;
    std::size_t m_bestRow = 0;
    std::size_t m_bestColumn = 0;
};

} // namespace

base::TimeRange ArrangementAlignment::firstRange() const
{
    return path.empty() ? base::TimeRange{} : base::TimeRange{path.front().first, path.back().first};
}

base::Seconds ArrangementAlignment::toSecond(base::Seconds first) const
{
    if (path.empty())
        return first;
    const auto after = std::lower_bound(path.begin(), path.end(), first,
                                        [](const auto& point, double time) { return point.first < time; });
    if (after == path.begin())
        return path.front().second + (first - path.front().first);
    if (after == path.end())
        return path.back().second + (first - path.back().first);
    const auto before = std::prev(after);
    const double share = (first - before->first) / (after->first - before->first);
    return before->second + share * (after->second - before->second);
}

ArrangementAlignment alignArrangements(const Arrangement& first, const Arrangement& second)
{
    const ChromaSequence firstChroma = chromaOf(first);
    const ChromaSequence secondChroma = chromaOf(second);
    const auto shifts = orderedShifts(firstChroma, secondChroma);
    const auto shorter = static_cast<double>(std::min(firstChroma.frames.size(), secondChroma.frames.size()));
    ArrangementAlignment best;
    for (int rank = 0; rank < transpositionsTried; ++rank) {
        const LocalAlignment alignment(firstChroma, secondChroma, shifts[static_cast<std::size_t>(rank)]);
        const double similarity = alignment.best() / shorter;
        if (similarity > best.similarity) {
            best.similarity = similarity;
            best.path = alignment.path(first.start, second.start);
        }
    }
    return best;
}

std::shared_ptr<const ArrangementAlignment> AlignmentCache::get(std::uint32_t firstIndex,
                                                                const Arrangement& first,
                                                                std::uint32_t secondIndex,
                                                                const Arrangement& second)
{
    const std::pair key(firstIndex, secondIndex);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_alignments.find(key); found != m_alignments.end())
            return found->second;
    }
    // Outside the lock: two threads may make the same alignment once, which harms nobody.
    auto made = std::make_shared<const ArrangementAlignment>(alignArrangements(first, second));
    const std::lock_guard lock(m_mutex);
    return m_alignments.emplace(key, std::move(made)).first->second;
}

} // namespace coverscope::training
