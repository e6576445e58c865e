// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/melody_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace coverscope::search {

namespace {

constexpr std::size_t noteCount = 84;
constexpr std::size_t lowest = 24;  // C3: below nobody carries a tune
constexpr std::size_t highest = 76; // E7
constexpr int levels = 14;          // as they are stored (notes/stored_rows.h)
constexpr float fullLevel = 0.88F;
constexpr int heard = 5; // level from which a note counts as sounding
constexpr int faint = 3;
constexpr double anyNote = 0.1; // of the probability, for all notes alike

// The fitted weights.
constexpr std::array<float, 8> byLevel = {-0.901F, -0.359F, -0.520F, -0.202F,
                                          -0.017F, 0.544F,  1.111F,  1.210F};
constexpr std::array<float, 5> byNotesAbove = {0.798F, 0.452F, 0.227F, 0.177F, 0.190F};
constexpr float ofLoudest = 1.445F;
constexpr float quieterThanAbove = -1.335F;
constexpr float begun = -1.857F;
constexpr float ending = 2.229F;
constexpr float perCrowd = 0.620F;
constexpr float beforeOrAfter = 1.929F;
constexpr float ofTrack = -0.274F;
constexpr float ofTrackWhenHeard = 0.020F;
constexpr float byOctave = 0.598F;
constexpr float byOctaveSquared = -0.983F;
struct Neighbour
{
    int semitones;
    float weight;
};
constexpr std::array<Neighbour, 7> neighbours = {
    {{-12, 0.399F}, {12, -0.413F}, {-1, 4.016F}, {1, 4.398F}, {-19, 0.863F}, {-7, -0.288F}, {-24, -0.073F}}};

// Levels 0..14, with nothing beside them so that neighbours need no checks.
struct Levels
{
    static constexpr std::size_t beside = 24;
    static constexpr std::size_t width = noteCount + 2 * beside;

    std::size_t rows = 0;
    std::vector<std::uint8_t> values; // rows + 2 x width: one empty row before and after

    const std::uint8_t* row(std::size_t index) const { return &values[(index + 1) * width + beside]; }
    std::uint8_t* row(std::size_t index) { return &values[(index + 1) * width + beside]; }
};

Levels levelsOf(const base::Matrix& frames)
{
    Levels result;
    result.rows = frames.rows / MelodyTable::framesAveraged;
    result.values.assign((result.rows + 2) * Levels::width, 0);
    const std::size_t notes = std::min(noteCount, frames.columns);
    for (std::size_t row = 0; row < result.rows; ++row) {
        for (std::size_t note = 0; note < notes; ++note) {
            int sum = 0;
            for (std::size_t k = 0; k < MelodyTable::framesAveraged; ++k) {
                const float value = frames(MelodyTable::framesAveraged * row + k, note);
                if (value > 0.0F)
                    sum +=
                        static_cast<int>(std::lround(levels * std::sqrt(std::min(1.0F, value / fullLevel))));
            }
            result.row(row)[note] =
                static_cast<std::uint8_t>(sum / static_cast<int>(MelodyTable::framesAveraged));
        }
    }
    return result;
}

using NoteValues = std::array<float, noteCount>;

NoteValues meanLevels(const Levels& all)
{
    NoteValues mean{};
    for (std::size_t row = 0; row < all.rows; ++row) {
        for (std::size_t note = 0; note < noteCount; ++note)
            mean[note] += static_cast<float>(all.row(row)[note]);
    }
    for (float& value : mean)
        value /= static_cast<float>(levels) * static_cast<float>(std::max<std::size_t>(1, all.rows));
    return mean;
}

// What does not change from frame to frame.
NoteValues standing(const NoteValues& mean)
{
    NoteValues result{};
    for (std::size_t note = 0; note < noteCount; ++note) {
        const float octave = (static_cast<float>(note) - 45.0F) / 12.0F;
        result[note] = ofTrack * mean[note] + byOctave * octave + byOctaveSquared * octave * octave;
    }
    return result;
}

// What a frame holds above a note.
struct Above
{
    std::size_t count = 0;
    float loudest = 0.0F;
};

float weigh(const std::uint8_t* level, const std::uint8_t* before, const std::uint8_t* after,
            const Above& above, float loudest, float crowd)
{
    constexpr float unit = 1.0F / static_cast<float>(levels);
    const int own = *level;
    const float height = unit * static_cast<float>(own);
    float sum = byLevel[static_cast<std::size_t>(std::min(7, (own + 1) / 2))];
    if (own >= faint) {
        sum += byNotesAbove[std::min<std::size_t>(4, above.count)];
        sum += ofLoudest * height / loudest;
        sum += quieterThanAbove * std::max(0.0F, above.loudest - height);
        sum += begun * unit * static_cast<float>(std::max(0, own - *before));
        sum += ending * unit * static_cast<float>(std::max(0, own - *after));
    }
    for (const Neighbour& neighbour : neighbours)
        sum += neighbour.weight * unit * static_cast<float>(level[neighbour.semitones]);
    return sum + perCrowd * height * crowd +
           beforeOrAfter * unit * static_cast<float>(std::max(*before, *after));
}

// Probabilities of the notes of a frame; what does not sound at all costs no arithmetic.
void frameProbabilities(const Levels& all, std::size_t row, const NoteValues& still,
                        const NoteValues& stillExp, const NoteValues& mean, NoteValues& result)
{
    const std::uint8_t* level = all.row(row);
    const std::uint8_t* before = row == 0 ? level : all.row(row - 1);
    const std::uint8_t* after = row + 1 == all.rows ? level : all.row(row + 1);
    const auto hasLevel = [](std::uint8_t value) { return value > 0; };
    const bool isSilent = std::none_of(level, level + noteCount, hasLevel);
    const auto sounding = std::count_if(level, level + noteCount, [](int value) { return value >= heard; });
    const float crowd = static_cast<float>(sounding) / 6.0F;
    const float loudest =
        static_cast<float>(std::max<int>(1, *std::max_element(level, level + noteCount))) / levels;
    Above above;
    float sum = 0.0F;
    result.fill(0.0F);
    for (std::size_t note = noteCount; note-- > 0;) {
        const std::uint8_t* own = level + note;
        if (note >= lowest && note <= highest) {
            const bool isEmpty = isSilent || (own[0] | own[-12] | own[12] | own[-1] | own[1] | own[-19] |
                                              own[-7] | own[-24] | before[note] | after[note]) == 0;
            result[note] =
                isEmpty
                    ? stillExp[note]
                    : std::exp(still[note] + weigh(own, before + note, after + note, above, loudest, crowd) +
                               ofTrackWhenHeard * mean[note] * static_cast<float>(*own) / levels);
            sum += result[note];
        }
        if (*own >= heard) {
            ++above.count;
            above.loudest = std::max(above.loudest, static_cast<float>(*own) / levels);
        }
    }
    for (float& value : result)
        value /= sum;
}

std::int16_t entry(double probability)
{
    constexpr auto notes = static_cast<double>(highest - lowest + 1);
    const double ratio = (1.0 - anyNote) * probability * notes + anyNote;
    return static_cast<std::int16_t>(std::lround(MelodyTable::scale * std::log(ratio)));
}

// The logarithms of entry(), by the root of the probability: as many as can be told apart.
const std::array<std::int16_t, 1024>& entries()
{
    static const auto table = [] {
        std::array<std::int16_t, 1024> made{};
        for (std::size_t k = 0; k < made.size(); ++k) {
            const double root = (static_cast<double>(k) + 0.5) / static_cast<double>(made.size());
            made[k] = entry(root * root);
        }
        return made;
    }();
    return table;
}

} // namespace

MelodyTable melodyTable(const base::Matrix& storedFrames)
{
    const Levels all = levelsOf(storedFrames);
    const NoteValues mean = meanLevels(all);
    const NoteValues still = standing(mean);
    NoteValues stillExp{};
    for (std::size_t note = 0; note < noteCount; ++note)
        stillExp[note] = std::exp(still[note] + byLevel[0]);
    const auto& logarithms = entries();
    MelodyTable table;
    table.rows = all.rows;
    table.values.assign(table.rows * MelodyTable::width, entry(0.0));
    table.between.assign(table.values.size(), entry(0.0));
    NoteValues probabilities{};
    for (std::size_t row = 0; row < all.rows; ++row) {
        frameProbabilities(all, row, still, stillExp, mean, probabilities);
        std::int16_t* values = &table.values[row * MelodyTable::width];
        std::int16_t* between = &table.between[row * MelodyTable::width];
        for (std::size_t note = lowest; note <= highest; ++note) {
            const auto root = static_cast<std::size_t>(1024.0F * std::sqrt(probabilities[note]));
            values[MelodyTable::below + note] = logarithms[std::min<std::size_t>(1023, root)];
        }
        for (std::size_t column = 0; column + 1 < MelodyTable::width; ++column)
            between[column] = static_cast<std::int16_t>((values[column] + values[column + 1]) / 2);
    }
    return table;
}

} // namespace coverscope::search
