// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/chunk_table.h"
#include "core/index/dot_kernels.h"

// hnswlib's own SIMD is chosen when compiling and never used here; with it off, so are its prefetches,
// which read past the end of its lists.
#define NO_MANUAL_VECTORIZATION
#include <hnswlib/hnswlib.h>

#include <cstdint>
#include <cstring>
#include <limits>

namespace coverscope::index {

// What hnswlib stores for each point is the number of a row; the row itself stays in the ChunkTable,
// which is in memory anyway. That keeps the graph at 272 instead of 2320 bytes a row (M = 32, 512
// numbers) and lets distances run on the kernels of the exact scan, with the very same values.
class RowSpace : public hnswlib::SpaceInterface<float>
{
public:
    // No row has this number.
    static constexpr std::uint32_t queryRow = std::numeric_limits<std::uint32_t>::max();

    // A query stands where hnswlib expects a stored point: `row` tells which of the two it is.
    struct Query
    {
        explicit Query(const float* numbers) : values(numbers) {}
        std::uint32_t row = queryRow; // hnswlib hands on the address of this
        const float* values;
    };

    explicit RowSpace(const ChunkTable& table)
        : m_table(table), m_dimension(table.dimension()), m_kernel(bestDotKernel())
    {
    }

    std::size_t get_data_size() override { return sizeof(std::uint32_t); }
    hnswlib::DISTFUNC<float> get_dist_func() override { return distance; }
    void* get_dist_func_param() override { return this; }

private:
    const std::uint16_t* row(const void* point) const
    {
        std::uint32_t number = 0;
        std::memcpy(&number, point, sizeof number);
        return m_table.row(number).data();
    }

    // The negative cosine: hnswlib wants the nearest to be the least, and 1 - cosine would round.
    static float distance(const void* first, const void* second, const void* parameter)
    {
        const auto& space = *static_cast<const RowSpace*>(parameter);
        std::uint32_t number = 0;
        std::memcpy(&number, first, sizeof number);
        if (number != queryRow)
            return -space.m_kernel.halfProduct(space.row(first), space.row(second), space.m_dimension);
        float product = 0.0F;
        space.m_kernel.products(space.row(second), 1, static_cast<const Query*>(first)->values, 1,
                                space.m_dimension, &product);
        return -product;
    }

    const ChunkTable& m_table;
    std::size_t m_dimension;
    const DotKernel& m_kernel;
};

using Graph = hnswlib::HierarchicalNSW<float>;

} // namespace coverscope::index
