// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/half_float.h"

#include <QFloat16>

namespace coverscope::index {

static_assert(sizeof(qfloat16) == sizeof(std::uint16_t));

void toFloat(std::span<const std::uint16_t> halves, std::span<float> floats)
{
    Q_ASSERT(halves.size() == floats.size());
    qFloatFromFloat16(floats.data(), reinterpret_cast<const qfloat16*>(halves.data()),
                      static_cast<qsizetype>(halves.size()));
}

void toHalf(std::span<const float> floats, std::span<std::uint16_t> halves)
{
    Q_ASSERT(halves.size() == floats.size());
    qFloatToFloat16(reinterpret_cast<qfloat16*>(halves.data()), floats.data(),
                    static_cast<qsizetype>(floats.size()));
}

} // namespace coverscope::index
