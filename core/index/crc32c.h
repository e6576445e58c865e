// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace coverscope::index {

// CRC-32C (Castagnoli, RFC 3720 appendix B.4). `previous` is the value for the bytes before, so
// crc32c(b, crc32c(a)) is that of a followed by b.
std::uint32_t crc32c(const void* data, std::size_t size, std::uint32_t previous = 0);

// The same without the processor's own instruction; what crc32c() is tested against.
std::uint32_t crc32cPortable(const void* data, std::size_t size, std::uint32_t previous = 0);

} // namespace coverscope::index
