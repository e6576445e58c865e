// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/index/chunk_table.h"

#include <cstdint>
#include <span>

namespace coverscope::cover_map {

// The few directions in which the chunks of a library differ most (principal components of their second
// moments, by orthogonal iteration on evenly spaced rows). For any orthonormal directions P and what they
// leave of a vector, r(x) = x - P'Px, the inequality of Cauchy and Schwarz gives
//
//     x . y  <=  Px . Py  +  |r(x)| |r(y)|
//
// so that coarse() is a vector whose products are never below the true cosines: pairs can be ruled out
// at a fraction of the work, and none is lost. How well depends on how much of the vectors the
// directions hold, not whether it is right.
class Projection
{
public:
    // As many directions as leave 3 % of the squared lengths on average, between 32 and 192. Fails only with
    // Cancelled.
    static base::Result<Projection> fit(const index::ChunkTable& table,
                                        const base::CancellationToken& token = {});

    std::size_t directionCount() const { return m_directions.rows; }
    std::size_t depth() const { return m_directions.rows + 1; } // numbers in a coarse vector
    double keptShare() const { return m_keptShare; }            // of the squared lengths, 0..1

    // `rows`: float16 rows of the table's dimension, one after the other. rows x depth().
    base::Matrix coarse(std::span<const std::uint16_t> rows) const;

private:
    Projection(base::Matrix directions, double keptShare)
        : m_directions(std::move(directions)), m_keptShare(keptShare)
    {
    }

    base::Matrix m_directions; // directionCount x dimension, orthonormal
    double m_keptShare = 0.0;
};

} // namespace coverscope::cover_map
