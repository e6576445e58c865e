// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tune_alignment.h"

#include "core/base/vector_clones.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coverscope::search {

namespace {

constexpr std::size_t keys = 32;
constexpr int keysBelow = 16;     // of them, below the one in the middle
constexpr int centrePitch = 66;   // F#4
constexpr int lowestPitch = 24;   // MIDI number of the table's note 0
constexpr int mostSteps = 60;     // half semitones: two octaves and a half
constexpr std::int16_t bend = 20; // what leaving the diagonal costs, in the table's unit
constexpr std::int16_t never = -20000;
constexpr std::size_t emptyColumns = 2; // columns before the first, where no path is

using Scores = std::vector<std::int16_t>; // rows of the table + emptyColumns x keys

// What one frame of the tune finds in each row of the table, from the lowest key on.
struct Gains
{
    const std::int16_t* first = nullptr;
    std::size_t stride = 0; // 0: nothing is sung, and nothing gained
};

Gains gainsOf(const TuneShape& shape, std::size_t frame, const MelodyTable& table)
{
    static constexpr std::array<std::int16_t, keys> nothing{};
    const int step = shape.steps[frame];
    if (step == TuneShape::unsung)
        return {nothing.data(), 0};
    return {table.at(step % 2 != 0) + shape.firstColumn + step / 2, MelodyTable::width};
}

// One more frame of the tune, by the steps (1,1), (1,2) and (2,1): every frame of it counts once.
COVERSCOPE_VECTOR_CLONES
void extend(const std::int16_t* now, std::size_t nowStride, const std::int16_t* before,
            std::size_t beforeStride, const std::int16_t* one, const std::int16_t* two, std::size_t rows,
            std::int16_t* result)
{
    for (std::size_t row = 0; row < rows; ++row) {
        const std::int16_t* gain = now + row * nowStride;
        const std::int16_t* gainBefore = before + row * beforeStride;
        const std::int16_t* straight = one + (row + 1) * keys;
        const std::int16_t* fast = one + row * keys;
        const std::int16_t* slow = two + (row + 1) * keys;
        std::int16_t* target = result + (row + emptyColumns) * keys;
        for (std::size_t key = 0; key < keys; ++key) {
            std::int16_t best = straight[key];
            const auto faster = static_cast<std::int16_t>(fast[key] - bend);
            best = best > faster ? best : faster;
            const auto slower = static_cast<std::int16_t>(slow[key] + gainBefore[key] - bend);
            best = best > slower ? best : slower;
            target[key] = static_cast<std::int16_t>(best + gain[key]);
        }
    }
}

void begin(const Gains& gains, std::size_t rows, Scores& scores)
{
    for (std::size_t row = 0; row < rows; ++row)
        std::copy_n(gains.first + row * gains.stride, keys, &scores[(row + emptyColumns) * keys]);
}

struct Best
{
    int score = never;
    int key = 0;
    std::size_t end = 0;
};

Best bestOf(const TuneShape& shape, const MelodyTable& table)
{
    thread_local std::array<Scores, 3> kept;
    for (Scores& scores : kept)
        scores.assign((table.rows + emptyColumns) * keys, never);
    Scores* two = &kept[0];
    Scores* one = &kept[1];
    Scores* next = &kept[2];
    begin(gainsOf(shape, 0, table), table.rows, *one);
    for (std::size_t frame = 1; frame < shape.steps.size(); ++frame) {
        const Gains now = gainsOf(shape, frame, table);
        const Gains before = gainsOf(shape, frame - 1, table);
        extend(now.first, now.stride, before.first, before.stride, one->data(), two->data(), table.rows,
               next->data());
        Scores* free = two;
        two = one;
        one = next;
        next = free;
    }
    Best best;
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t key = 0; key < keys; ++key) {
            const int score = (*one)[(row + emptyColumns) * keys + key];
            if (score > best.score)
                best = {score, static_cast<int>(key), row};
        }
    }
    return best;
}

// The rows of the table that the frames of the tune stand at, in one key: the same recursion with its choices
// kept, backwards from the end.
std::vector<std::size_t> rowsOf(const TuneShape& shape, const TunePlace& place, const MelodyTable& table)
{
    const std::size_t frames = shape.steps.size();
    const std::size_t reach = std::min(place.end, 2 * frames + 2);
    const std::size_t firstRow = place.end - reach;
    const std::size_t columns = reach + 1;
    const auto gain = [&](std::size_t frame, std::size_t column) {
        const Gains gains = gainsOf(shape, frame, table);
        return static_cast<int>(
            gains.first[(firstRow + column) * gains.stride + static_cast<std::size_t>(place.key)]);
    };
    base::Matrix scores(frames, columns, never);
    std::vector<std::uint8_t> choices(frames * columns, 0); // 0 straight, 1 fast, 2 slow
    for (std::size_t column = 0; column < columns; ++column)
        scores(0, column) = static_cast<float>(gain(0, column));
    for (std::size_t frame = 1; frame < frames; ++frame) {
        for (std::size_t column = 1; column < columns; ++column) {
            const float fast = column >= 2 ? scores(frame - 1, column - 2) - bend : never;
            const float slow = frame >= 2 ? scores(frame - 2, column - 1) +
                                                static_cast<float>(gain(frame - 1, column)) - bend
                                          : never;
            const std::array<float, 3> ways = {scores(frame - 1, column - 1), fast, slow};
            const auto best = std::ranges::max_element(ways);
            scores(frame, column) = *best + static_cast<float>(gain(frame, column));
            choices[frame * columns + column] = static_cast<std::uint8_t>(best - ways.begin());
        }
    }
    std::vector<std::size_t> rows(frames, firstRow);
    std::size_t column = columns - 1;
    for (std::size_t frame = frames; frame-- > 0;) {
        rows[frame] = firstRow + column;
        const std::uint8_t choice = choices[frame * columns + column];
        if (choice == 2 && frame > 0)
            rows[--frame] = firstRow + column;
        column -= std::min<std::size_t>(column, choice == 1 ? 2 : 1);
    }
    return rows;
}

// From what was sung to the notes that it is laid on, on average: one that drifted is in no one key.
int keyShiftOf(const TuneLine& line, const TuneShape& shape, const TunePlace& place)
{
    double sum = 0.0;
    double count = 0.0;
    const int lowestLaidOn =
        lowestPitch - static_cast<int>(MelodyTable::below) + shape.firstColumn + place.key;
    for (std::size_t frame = 0; frame < shape.steps.size(); ++frame) {
        if (shape.steps[frame] == TuneShape::unsung)
            continue;
        const double at = static_cast<double>(frame) / shape.stretch;
        const std::size_t source = std::min(static_cast<std::size_t>(at), line.pitches.size() - 1);
        const double sung = static_cast<double>(line.pitches[source]) + line.offset +
                            line.drift * at / static_cast<double>(line.pitches.size());
        sum += lowestLaidOn + 0.5 * shape.steps[frame] - sung;
        count += 1.0;
    }
    const long semitones = std::lround(sum / std::max(1.0, count));
    return static_cast<int>(((semitones + 5) % 12 + 12) % 12) - 5;
}

} // namespace

std::vector<TuneShape> tuneShapes(const TuneLine& line)
{
    std::vector<float> sung;
    std::ranges::copy_if(line.pitches, std::back_inserter(sung), [](float pitch) { return pitch > 0.0F; });
    if (sung.empty())
        return {};
    std::ranges::sort(sung);
    double mean = 0.0;
    for (const float pitch : sung)
        mean += static_cast<double>(pitch) / static_cast<double>(sung.size());
    const auto lowest = std::lround(sung[sung.size() / 50]); // not a slip
    std::vector<TuneShape> shapes;
    for (const double stretch : tuneStretches) {
        TuneShape shape;
        shape.stretch = stretch;
        shape.firstColumn = static_cast<int>(MelodyTable::below) + centrePitch - lowestPitch - keysBelow -
                            static_cast<int>(std::min(30L, std::lround(mean) - lowest));
        const auto frames =
            static_cast<std::size_t>(std::lround(stretch * static_cast<double>(line.pitches.size())));
        for (std::size_t frame = 0; frame < frames; ++frame) {
            const auto source = static_cast<std::size_t>(static_cast<double>(frame) / stretch);
            const float pitch = line.pitches[std::min(source, line.pitches.size() - 1)];
            const long step = std::lround(2.0F * pitch) - 2 * lowest;
            shape.steps.push_back(pitch > 0.0F ? static_cast<int>(std::clamp(step, 0L, long{mostSteps}))
                                               : TuneShape::unsung);
        }
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

std::optional<TunePlace> placeTune(std::span<const TuneShape> shapes, const MelodyTable& table)
{
    std::optional<TunePlace> best;
    for (std::size_t k = 0; k < shapes.size(); ++k) {
        if (shapes[k].steps.empty() || table.rows < shapes[k].steps.size() / 2)
            continue;
        const Best found = bestOf(shapes[k], table);
        const double score = found.score / (MelodyTable::scale * static_cast<double>(shapes[k].steps.size()));
        if (!best || score > best->score)
            best = TunePlace{score, k, found.key, found.end};
    }
    return best;
}

TunePath tunePath(const TuneLine& line, std::span<const TuneShape> shapes, const TunePlace& place,
                  const MelodyTable& table)
{
    const TuneShape& shape = shapes[place.shape];
    const std::vector<std::size_t> rows = rowsOf(shape, place, table);
    TunePath path;
    for (std::size_t frame = 0; frame < rows.size(); ++frame) {
        const AlignmentPoint point = {line.start + static_cast<double>(frame) / shape.stretch /
                                                       TuneLine::framesPerSecond,
                                      static_cast<double>(rows[frame]) / TuneLine::framesPerSecond};
        if (path.points.empty() || point.track > path.points.back().track)
            path.points.push_back(point);
    }
    const AlignmentPoint& first = path.points.front();
    const AlignmentPoint& last = path.points.back();
    if (last.track > first.track)
        path.tempoRatio = (last.query - first.query) / (last.track - first.track);
    path.keyShift = keyShiftOf(line, shape, place);
    return path;
}

} // namespace coverscope::search
