// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace coverscope::library {

struct Stores;

// What a library keeps of its tracks as it stands in the segments, for whoever makes a copy of it. Any
// thread; does not keep the library open.
class StoredBlocks
{
public:
    // Fails where the library has no model yet, and as segments are opened.
    static base::Result<StoredBlocks> open(const Library& library);

    // float16 rows, one after the other; every checksum is looked at. Fails as index::SegmentStore::read().
    base::Result<std::vector<std::uint16_t>> embeddings(const catalogue::Track& track) const; // x dimension
    base::Result<std::vector<std::uint16_t>>
    features(const catalogue::Track& track) const; // x featureWidth()

    std::uint32_t featureWidth() const; // notes::storedRowWidth()

private:
    explicit StoredBlocks(std::shared_ptr<const Stores> stores) : m_stores(std::move(stores)) {}

    std::shared_ptr<const Stores> m_stores;
};

} // namespace coverscope::library
