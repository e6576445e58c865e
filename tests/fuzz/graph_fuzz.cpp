// SPDX-License-Identifier: GPL-3.0-or-later
// A graph whose checksum was made to fit, as whoever can write the folder can do.
#include "core/index/hnsw_graph.h"
#include "tests/fuzz/fuzz_target.h"

#include <QCryptographicHash>

#include <cmath>

namespace coverscope::fuzz {

namespace {

constexpr std::size_t rowCount = 40;
constexpr std::uint32_t dimension = 8;

const Scratch& scratch()
{
    static const Scratch folder;
    return folder;
}

std::shared_ptr<const index::ChunkTable> table()
{
    static const auto rows = [] {
        auto made = std::make_shared<index::ChunkTable>(dimension);
        std::vector<std::uint16_t> halves(rowCount * dimension);
        for (std::size_t i = 0; i < halves.size(); ++i)
            halves[i] = static_cast<std::uint16_t>(0x3000U + (i * 37U) % 0x800U); // small positive numbers
        made->append(TrackId{1}, halves);
        return made;
    }();
    return rows;
}

} // namespace

std::vector<Bytes> seeds()
{
    index::HnswSettings settings;
    settings.linkCount = 4;
    const auto graph = index::HnswGraph::build(table(), settings);
    const std::filesystem::path file = scratch().folder() / "seed.hnsw";
    if (!graph || !(*graph)->save(file))
        return {};
    return {contentOf(file)};
}

void readAny(std::span<const std::uint8_t> bytes)
{
    const std::filesystem::path file = scratch().write("graph.hnsw", bytes);
    const QByteArray content(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
    const QByteArray checksum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    const auto graph = index::HnswGraph::load(file, checksum, table());
    if (!graph)
        return;
    base::Matrix query(2, dimension);
    query.values.assign(query.values.size(), 1.0F / std::sqrt(static_cast<float>(dimension)));
    (void)(*graph)->nearest(query, 10);
}

} // namespace coverscope::fuzz
