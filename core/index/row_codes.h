// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/index/code_kernels.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace coverscope::index {

// Codes of rows that lie one after the other, codeStride(dimension) apart: number = scale * code, but for
// what is lost by that. A row with a number that is infinite or none has codes of zero and an infinite scale:
// it may be near anything.
struct CodedRows
{
    const std::int8_t* codes = nullptr;
    const float* scales = nullptr; // one for each row: its largest number / 127
    const float* losses = nullptr; // the length of the difference between a row and what its codes stand for
};

// float16 rows once more, as int8 codes: half the bytes, for a scan that has to tell only which rows may be
// among the best. Immutable.
class RowCodes
{
public:
    // `rows`: float16, a multiple of `dimension`.
    RowCodes(std::span<const std::uint16_t> rows, std::size_t dimension);

    std::size_t rowCount() const { return m_scales.size(); }
    CodedRows from(std::size_t row) const
    {
        return {m_lines[row * m_linesOfRow].codes, m_scales.data() + row, m_losses.data() + row};
    }

private:
    struct alignas(codesOfLine) Line
    {
        std::int8_t codes[codesOfLine];
    };

    std::size_t m_linesOfRow;
    std::unique_ptr<Line[]> m_lines;
    std::vector<float> m_scales;
    std::vector<float> m_losses;
};

// Query rows as the kernels of codes take them, and what a product of codes says about the product of the
// rows.
class CodedQueries
{
public:
    // M x dimension, float32.
    explicit CodedQueries(const base::Matrix& queries);

    std::size_t count() const { return m_terms.size(); }
    std::size_t stride() const { return m_stride; }
    const std::int16_t* values() const { return m_values.data(); }

    // What the query's product with each row can be at most, as every DotKernel rounds it, from the products
    // of the codes. By the inequality of Cauchy and Schwarz: nothing is assumed of rows and queries, whatever
    // their lengths. The same number of products and of bounds.
    void mostOf(std::size_t query, const CodedRows& rows, std::span<const std::int32_t> products,
                std::span<float> most) const;

private:
    struct Terms
    {
        float scale = 0.0F;
        float length = 0.0F;
        float slack = 0.0F; // what the query's own codes and rounding can add, for a row's scale of one
    };

    Terms codeQuery(std::span<const float> query, std::span<std::int16_t> codes) const;

    std::size_t m_stride;
    std::vector<std::int16_t> m_values;
    std::vector<Terms> m_terms;
};

} // namespace coverscope::index
