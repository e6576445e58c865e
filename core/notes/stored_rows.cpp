// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/stored_rows.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace coverscope::notes {

namespace {

using features::FeatureSettings;
using features::FrontEnd;

// 15^4 = 50 625 codes onto the 63 488 patterns of 16 bits that are finite numbers of binary16: the positive
// ones, then the negative ones.
constexpr std::uint32_t positivePatterns = 0x7C00;
constexpr std::uint32_t signBit = 0x8000;

float numberOf(std::uint32_t code)
{
    const std::uint32_t pattern = code < positivePatterns ? code : code - positivePatterns + signBit;
    const std::uint32_t exponent = (pattern >> 10U) & 0x1FU;
    const auto mantissa = static_cast<float>(pattern & 0x3FFU);
    const float value = exponent == 0 ? std::ldexp(mantissa, -24)
                                      : std::ldexp(mantissa + 1024.0F, static_cast<int>(exponent) - 25);
    return (pattern & signBit) != 0 ? -value : value;
}

std::uint32_t codeOf(float number)
{
    const auto bits = std::bit_cast<std::uint32_t>(number); // tells -0 from 0
    const float size = std::abs(number);
    std::uint32_t pattern = 0;
    if (size < 0x1p-14F) {
        pattern = static_cast<std::uint32_t>(size * 0x1p24F);
    } else {
        const std::uint32_t exponent = ((bits >> 23U) & 0xFFU) - 112U;
        pattern = (exponent << 10U) | ((bits >> 13U) & 0x3FFU);
    }
    return (bits >> 31U) != 0 ? pattern + positivePatterns : pattern;
}

std::uint32_t levelOf(float value)
{
    const float root = std::sqrt(std::clamp(value / loudestNote, 0.0F, 1.0F));
    return static_cast<std::uint32_t>(std::lround(root * static_cast<float>(noteLevels - 1)));
}

std::array<float, noteLevels> levelValues()
{
    std::array<float, noteLevels> values{};
    for (std::size_t level = 0; level < values.size(); ++level) {
        const float root = static_cast<float>(level) / static_cast<float>(noteLevels - 1);
        values[level] = root * root * loudestNote;
    }
    return values;
}

std::size_t numbersFor(std::size_t notes)
{
    return (notes + notesInNumber - 1) / notesInNumber;
}

} // namespace

std::uint32_t storedRowWidth(const FeatureSettings& settings)
{
    const auto bins = static_cast<std::size_t>(settings.cqt.binCount);
    return static_cast<std::uint32_t>(settings.frontEnd == FrontEnd::Notes ? numbersFor(bins) : bins);
}

base::Matrix storedRows(const base::Matrix& frames, const FeatureSettings& settings)
{
    if (settings.frontEnd != FrontEnd::Notes)
        return frames;
    base::Matrix rows(frames.rows, numbersFor(frames.columns));
    for (std::size_t frame = 0; frame < frames.rows; ++frame) {
        const auto notes = frames.row(frame);
        for (std::size_t k = 0; k < rows.columns; ++k) {
            std::uint32_t code = 0;
            for (std::size_t part = notesInNumber; part-- > 0;) {
                const std::size_t note = k * notesInNumber + part;
                code = code * noteLevels + (note < notes.size() ? levelOf(notes[note]) : 0);
            }
            rows(frame, k) = numberOf(code);
        }
    }
    return rows;
}

base::Matrix framesOf(const base::Matrix& rows, const FeatureSettings& settings)
{
    if (settings.frontEnd != FrontEnd::Notes)
        return rows;
    static const std::array<float, noteLevels> values = levelValues();
    base::Matrix frames(rows.rows, static_cast<std::size_t>(settings.cqt.binCount));
    for (std::size_t frame = 0; frame < rows.rows; ++frame) {
        const auto notes = frames.row(frame);
        for (std::size_t k = 0; k < rows.columns; ++k) {
            std::uint32_t code = codeOf(rows(frame, k));
            for (std::size_t part = 0; part < notesInNumber; ++part) {
                if (k * notesInNumber + part < notes.size())
                    notes[k * notesInNumber + part] = values[code % noteLevels];
                code /= noteLevels;
            }
        }
    }
    return frames;
}

} // namespace coverscope::notes
