// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace coverscope::index {

// Rows of codes begin this many numbers apart, or a multiple of it; zeros fill what the dimension leaves, so
// that no kernel has a rest to look after and every row begins with a line of the cache.
inline constexpr std::size_t codesOfLine = 64;

constexpr std::size_t codeStride(std::size_t dimension)
{
    return (dimension + codesOfLine - 1) / codesOfLine * codesOfLine;
}

// Dot products of int8 codes (-127 to 127) with int16 queries, in several versions of which the processor
// runs the best. They are whole numbers: every version gives the same. The queries are finer than the rows,
// since they cost no memory: what is unsure of a product comes from the rows alone.
struct CodeKernel
{
    const char* name;

    // products[query * rowCount + row], for rows and queries one after the other, all of `stride` numbers,
    // which is a multiple of codesOfLine. 127 * (the largest number of a query) * stride must be below 2^31.
    void (*products)(const std::int8_t* rows, std::size_t rowCount, const std::int16_t* queries,
                     std::size_t queryCount, std::size_t stride, std::int32_t* products);
};

extern const CodeKernel portableCodeKernel;
#if defined(__x86_64__)
extern const CodeKernel avx2CodeKernel;   // AVX2
extern const CodeKernel avx512CodeKernel; // AVX-512 F, BW, VNNI
#elif defined(__aarch64__)
extern const CodeKernel neonCodeKernel; // every processor has it
#endif

// Those that this processor can run, the best first; never empty.
std::span<const CodeKernel* const> availableCodeKernels();
const CodeKernel& bestCodeKernel();

} // namespace coverscope::index
