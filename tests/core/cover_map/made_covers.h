// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/half_float.h"
#include "core/library/library.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <random>
#include <span>
#include <vector>

namespace coverscope::test {

// A library of made-up embeddings with known covers. As with a trained network, most of the length of
// the vectors lies in few directions, unrelated tracks are somewhat alike, and the chunks of one piece
// come back in its versions, shuffled a little and blurred.
struct MadeCovers
{
    std::size_t trackCount = 100;
    std::vector<std::size_t> groupSizes; // the first tracks, one group after the other
    std::size_t leastChunks = 12;
    std::size_t mostChunks = 30;
    std::size_t dimension = 512;
    float blur = 0.15F;     // of a version, against the length of the piece's own part
    float spread = 1.2F;    // of the chunks of a piece, likewise; less makes different pieces more alike
    float spectrum = 0.07F; // how fast the directions fall off; 0: all alike, the hardest case
    std::uint32_t seed = 1;
};

// Group of a track (index), or -1.
inline int groupOf(const MadeCovers& wanted, std::size_t track)
{
    std::size_t first = 0;
    for (std::size_t group = 0; group < wanted.groupSizes.size(); ++group) {
        first += wanted.groupSizes[group];
        if (track < first)
            return static_cast<int>(group);
    }
    return -1;
}

class CoverMaker
{
public:
    explicit CoverMaker(const MadeCovers& wanted)
        : m_wanted(wanted), m_generator(wanted.seed), m_weights(wanted.dimension)
    {
        for (std::size_t i = 0; i < wanted.dimension; ++i)
            m_weights[i] = std::exp(-wanted.spectrum * static_cast<float>(i));
    }

    // Of one piece: its chunks lie around its own direction.
    std::vector<std::vector<float>> piece(std::size_t chunkCount)
    {
        const std::vector<float> direction = vector(2.0F); // pieces differ in fewer ways than chunks
        std::vector<std::vector<float>> chunks(chunkCount, direction);
        for (auto& chunk : chunks)
            add(chunk, vector(), m_wanted.spread);
        return chunks;
    }

    // Another recording of it: begins a little later, has another length, and every chunk is blurred.
    std::vector<std::vector<float>> version(const std::vector<std::vector<float>>& piece,
                                            std::size_t chunkCount)
    {
        const std::size_t start = m_generator() % 4;
        std::vector<std::vector<float>> chunks;
        for (std::size_t i = 0; i < chunkCount; ++i) {
            chunks.push_back(piece[(start + i) % piece.size()]);
            add(chunks.back(), vector(), 1.5F * m_wanted.blur);
        }
        return chunks;
    }

    std::size_t chunkCount()
    {
        return m_wanted.leastChunks + m_generator() % (m_wanted.mostChunks - m_wanted.leastChunks + 1);
    }

private:
    std::vector<float> vector(float steepness = 1.0F)
    {
        std::vector<float> made(m_wanted.dimension);
        float sum = 0.0F;
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = std::pow(m_weights[i], steepness) * m_normal(m_generator);
            sum += made[i] * made[i];
        }
        for (float& value : made)
            value /= std::sqrt(sum);
        return made;
    }

    static void add(std::vector<float>& target, const std::vector<float>& source, float factor)
    {
        for (std::size_t i = 0; i < target.size(); ++i)
            target[i] += factor * source[i];
    }

    const MadeCovers& m_wanted;
    std::mt19937 m_generator;
    std::normal_distribution<float> m_normal;
    std::vector<float> m_weights;
};

inline std::vector<std::uint16_t> normalisedHalves(const std::vector<std::vector<float>>& rows)
{
    std::vector<std::uint16_t> halves;
    for (const std::vector<float>& row : rows) {
        float sum = 0.0F;
        for (const float value : row)
            sum += value * value;
        std::vector<float> scaled(row);
        for (float& value : scaled)
            value /= std::sqrt(sum);
        halves.resize(halves.size() + scaled.size());
        index::toHalf(scaled, std::span(halves).last(scaled.size()));
    }
    return halves;
}

// Track i has the id i + 1. No files behind it. Rows stand in the order of `order` (indices of tracks),
// which a library grows in; all, ascending, where it is empty.
inline std::shared_ptr<const library::Snapshot> madeCovers(const MadeCovers& wanted,
                                                           std::vector<std::size_t> order = {})
{
    CoverMaker maker(wanted);
    std::vector<std::vector<std::uint16_t>> rowsOfTrack;
    std::vector<std::vector<float>> piece;
    int group = -1;
    for (std::size_t track = 0; track < wanted.trackCount; ++track) {
        if (groupOf(wanted, track) < 0 || groupOf(wanted, track) != group)
            piece = maker.piece(wanted.mostChunks);
        group = groupOf(wanted, track);
        rowsOfTrack.push_back(normalisedHalves(maker.version(piece, maker.chunkCount())));
    }
    if (order.empty()) {
        for (std::size_t track = 0; track < wanted.trackCount; ++track)
            order.push_back(track);
    }
    auto snapshot = std::make_shared<library::Snapshot>();
    snapshot->identity.modelHash = "made up";
    snapshot->identity.embeddingDimension = static_cast<int>(wanted.dimension);
    snapshot->roots = {{catalogue::RootId{1}, "/music"}};
    auto chunks = std::make_shared<index::ChunkTable>(static_cast<std::uint32_t>(wanted.dimension));
    for (const std::size_t number : order)
        chunks->append(TrackId{static_cast<std::int64_t>(number) + 1}, rowsOfTrack[number]);
    std::sort(order.begin(), order.end());
    for (const std::size_t number : order) {
        catalogue::Track track;
        track.contentHash = "content " + QByteArray::number(static_cast<qulonglong>(number));
        track.id = TrackId{static_cast<std::int64_t>(number) + 1};
        track.root = catalogue::RootId{1};
        track.relativePath = "piece-" + std::to_string(number) + ".ogg";
        track.title = groupOf(wanted, number) < 0 ? QStringLiteral("Single %1").arg(number)
                                                  : QStringLiteral("Piece %1").arg(groupOf(wanted, number));
        track.artist = QStringLiteral("Artist %1").arg(number % 37);
        const std::size_t chunkCount = rowsOfTrack[number].size() / wanted.dimension;
        track.duration = 10.0 * static_cast<double>(chunkCount) + 10.0;
        track.chunkCount = static_cast<std::uint32_t>(chunkCount);
        track.embeddings = {1, 1000 * (number + 1), track.chunkCount};
        snapshot->indexOfTrack[static_cast<std::int64_t>(track.id)] = snapshot->tracks.size();
        snapshot->tracks.push_back(std::move(track));
    }
    snapshot->chunks = chunks;
    return snapshot;
}

} // namespace coverscope::test
