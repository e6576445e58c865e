// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/row_codes.h"

#include "core/base/vector_clones.h"
#include "core/index/half_float.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace coverscope::index {

namespace {

constexpr float largestCode = 127.0F;

// Side by side, which any compiler turns into whatever SIMD the baseline has.
constexpr std::size_t lanesOfCodes = 16;

// `values`, which ends with zeros, as codes of `scale`; the squares of what is lost, in as many sums.
COVERSCOPE_VECTOR_CLONES void codeRow(const float* values, std::size_t count, float scale, std::int8_t* codes,
                                      std::array<float, lanesOfCodes>& squares)
{
    const float inverse = 1.0F / scale;
    for (std::size_t i = 0; i < count; i += lanesOfCodes) {
        for (std::size_t lane = 0; lane < lanesOfCodes; ++lane) {
            const float level = values[i + lane] * inverse;
            const auto code = static_cast<std::int32_t>(level + std::copysign(0.5F, level));
            const float lost = values[i + lane] - static_cast<float>(code) * scale;
            codes[i + lane] = static_cast<std::int8_t>(code);
            squares[lane] += lost * lost;
        }
    }
}

// The bits of the largest number without its sign: those of float16 stand in the order of the numbers.
COVERSCOPE_VECTOR_CLONES std::uint16_t largestMagnitude(const std::uint16_t* row, std::size_t count)
{
    std::uint16_t most = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto magnitude = static_cast<std::uint16_t>(row[i] & 0x7FFFU);
        most = magnitude > most ? magnitude : most;
    }
    return most;
}

// Of a sum of `count` products in any order, relative to the product of the lengths.
double roundingOfSum(std::size_t count)
{
    return static_cast<double>(count + 64) * 0.5 * double{std::numeric_limits<float>::epsilon()};
}

} // namespace

RowCodes::RowCodes(std::span<const std::uint16_t> rows, std::size_t dimension)
    : m_linesOfRow(codeStride(dimension) / codesOfLine)
    , m_lines(std::make_unique_for_overwrite<Line[]>(rows.size() / dimension * m_linesOfRow))
    , m_scales(rows.size() / dimension)
    , m_losses(rows.size() / dimension)
{
    Q_ASSERT(rows.size() % dimension == 0);
    std::vector<float> values(m_linesOfRow * codesOfLine);
    for (std::size_t k = 0; k < m_scales.size(); ++k) {
        const auto row = rows.subspan(k * dimension, dimension);
        std::int8_t* const codes = m_lines[k * m_linesOfRow].codes;
        const std::uint16_t most = largestMagnitude(row.data(), row.size());
        if (most == 0 || !isFiniteHalf(most)) {
            std::fill_n(codes, values.size(), std::int8_t{0});
            m_scales[k] = most == 0 ? 0.0F : std::numeric_limits<float>::infinity();
            continue;
        }
        float largest = 0.0F;
        toFloat(std::span(&most, 1), std::span(&largest, 1));
        toFloat(row, std::span(values).first(dimension));
        m_scales[k] = largest / largestCode;
        std::array<float, lanesOfCodes> squares{};
        codeRow(values.data(), values.size(), m_scales[k], codes, squares);
        m_losses[k] = std::sqrt(std::accumulate(squares.begin(), squares.end(), 0.0F));
    }
}

CodedQueries::CodedQueries(const base::Matrix& queries)
    : m_stride(codeStride(queries.columns)), m_values(queries.rows * m_stride), m_terms(queries.rows)
{
    for (std::size_t k = 0; k < queries.rows; ++k)
        m_terms[k] = codeQuery(queries.row(k), std::span(m_values).subspan(k * m_stride, m_stride));
}

void CodedQueries::mostOf(std::size_t query, const CodedRows& rows, std::span<const std::int32_t> products,
                          std::span<float> most) const
{
    const Terms& terms = m_terms[query];
    for (std::size_t row = 0; row < products.size(); ++row)
        most[row] = rows.scales[row] * (terms.scale * static_cast<float>(products[row]) + terms.slack) +
                    rows.losses[row] * terms.length;
}

CodedQueries::Terms CodedQueries::codeQuery(std::span<const float> query, std::span<std::int16_t> codes) const
{
    double square = 0.0;
    double largest = 0.0;
    for (const float value : query) {
        square += double{value} * value;
        largest = std::max(largest, std::abs(double{value}));
    }
    constexpr float infinity = std::numeric_limits<float>::infinity();
    if (!std::isfinite(square))
        return {0.0F, 0.0F, infinity}; // may be near anything
    if (largest == 0.0)
        return {};
    // As fine as sums of 32 bits allow.
    const double levels = std::clamp(std::floor(std::numeric_limits<std::int32_t>::max() /
                                                (double{largestCode} * static_cast<double>(m_stride))),
                                     1.0, double{std::numeric_limits<std::int16_t>::max()});
    const double scale = largest / levels;
    double lost = 0.0;
    for (std::size_t i = 0; i < query.size(); ++i) {
        const double code = std::round(query[i] / scale);
        codes[i] = static_cast<std::int16_t>(code);
        lost += (query[i] - code * scale) * (query[i] - code * scale);
    }
    const double length = std::sqrt(square);
    // No row is longer than this, for a scale of one.
    const double reach = (double{largestCode} + 1.0) * std::sqrt(static_cast<double>(query.size()));
    const double slack = reach * (std::sqrt(lost) + roundingOfSum(query.size()) * length);
    const auto above = [](double value) { return std::nextafter(static_cast<float>(value), infinity); };
    return {static_cast<float>(scale), above(length), above(slack)};
}

} // namespace coverscope::index
