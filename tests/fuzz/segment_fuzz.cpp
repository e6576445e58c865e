// SPDX-License-Identifier: GPL-3.0-or-later
// A library's segment, read where a catalogue says that its blocks stand. The first 16 bytes are that.
#include "core/index/segment_store.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstring>

namespace coverscope::fuzz {

namespace {

constexpr const char* name = "embeddings-000001.seg";

const Scratch& scratch()
{
    static const Scratch folder;
    return folder;
}

index::SegmentKind kind()
{
    return {"embeddings", QByteArray(64, 'a'), 4, QByteArray(16, 'b')};
}

} // namespace

namespace {

// A segment with two blocks of these rows.
Bytes seedOf(const base::Matrix& rows)
{
    const Scratch folder;
    auto store = index::SegmentStore::open(folder.folder(), kind());
    if (!store || !store->append(rows))
        return {};
    const auto second = store->append(rows);
    if (!second || !store->sync())
        return {};
    Bytes all(16);
    std::memcpy(all.data(), &second->offset, 8);
    std::memcpy(all.data() + 8, &second->rowCount, 4);
    std::memcpy(all.data() + 12, &second->checksum, 4);
    const Bytes content = contentOf(folder.folder() / name);
    all.insert(all.end(), content.begin(), content.end());
    return all;
}

} // namespace

std::vector<Bytes> seeds()
{
    base::Matrix rows(3, 4);
    for (std::size_t i = 0; i < rows.values.size(); ++i)
        rows.values[i] = static_cast<float>(i);
    base::Matrix packed(60, 4);
    packed.values[7] = 1.0F;
    return {seedOf(rows), seedOf(packed)};
}

void readAny(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < 16)
        return;
    index::BlockRef block{.segment = 1};
    std::memcpy(&block.offset, bytes.data(), 8);
    std::memcpy(&block.rowCount, bytes.data() + 8, 4);
    std::memcpy(&block.checksum, bytes.data() + 12, 4);
    scratch().write(name, bytes.subspan(16));
    auto store = index::SegmentStore::open(scratch().folder(), kind());
    if (!store)
        return;
    (void)store->check(block, index::BlockCheck::Header);
    (void)store->check(block, index::BlockCheck::Rows);
    (void)store->read(block);
    const index::BlockRef committed[] = {block};
    (void)store->truncateTo(committed);
    (void)store->append(base::Matrix(1, 4));
}

} // namespace coverscope::fuzz
