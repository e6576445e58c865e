// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/made_library.h"

#include "tests/support/synthetic_audio.h"

#include <QString>

#include <array>

namespace coverscope::test {

std::shared_ptr<const library::Snapshot> madeSnapshot(int trackCount)
{
    constexpr std::uint32_t dimension = 4;
    constexpr int artistCount = 7;
    auto snapshot = std::make_shared<library::Snapshot>();
    snapshot->roots = {{catalogue::RootId{1}, "/music/first"}, {catalogue::RootId{2}, "/music/second"}};
    auto chunks = std::make_shared<index::ChunkTable>(dimension);
    for (int i = 0; i < trackCount; ++i) {
        catalogue::Track track;
        track.id = TrackId{i + 1};
        track.root = catalogue::RootId{1 + i % 2};
        track.relativePath = "folder/tune-" + std::to_string(i) + ".ogg";
        track.duration = 60.0 + i % 300;
        track.title = QStringLiteral("Tune %1").arg(i);
        track.artist = QStringLiteral("Artist %1").arg(i % artistCount);
        track.album = QStringLiteral("Album %1").arg(i / 12);
        track.state = i % 10 == 0   ? catalogue::TrackState::Failed
                      : i % 10 == 1 ? catalogue::TrackState::Away
                                    : catalogue::TrackState::Indexed;
        track.problem = i % 10 == 0 ? QStringLiteral("This file is damaged.") : QString();
        track.chunkCount = i % 10 == 0 ? 0 : 2;
        const std::array<std::uint16_t, 2 * dimension> rows{0x3c00, 0, 0, 0, 0, 0x3c00, 0, 0};
        if (track.chunkCount > 0)
            chunks->append(track.id, rows);
        snapshot->indexOfTrack[i + 1] = snapshot->tracks.size();
        snapshot->tracks.push_back(std::move(track));
    }
    snapshot->chunks = chunks;
    return snapshot;
}

std::shared_ptr<const search::SearchResult> madeResult(int matchCount, search::Verdict verdict)
{
    auto query = std::make_shared<search::Query>();
    query->file = "/clips/clip.wav";
    query->range = {0.0, 20.0};
    query->fileDuration = 20.0;
    auto result = std::make_shared<search::SearchResult>();
    result->query = query;
    result->verdict = verdict;
    for (int i = 0; i < matchCount; ++i) {
        search::Match match;
        match.rank = static_cast<std::size_t>(i) + 1;
        match.track = TrackId{i + 1};
        match.score = 0.9F - 0.05F * static_cast<float>(i);
        match.probability = 0.98 / (1 + i);
        base::Matrix similarities(1, 2, match.score);
        match.evidence = std::make_shared<search::Evidence>(
            search::makeEvidence(std::move(similarities), {{0.0, 20.0}}, {{0.0, 20.0}, {10.0, 30.0}}));
        match.keyShift = i == 0 ? std::optional<int>(-2) : std::nullopt;
        match.tempoRatio = i == 0 ? std::optional<double>(1.04) : std::nullopt;
        result->matches.push_back(std::move(match));
    }
    return result;
}

void makeMusicFolder(const std::filesystem::path& folder, int tuneCount, double seconds)
{
    constexpr std::uint32_t firstSeed = 100;
    std::filesystem::create_directories(folder);
    for (int i = 0; i < tuneCount; ++i) {
        const std::string name = "tune-" + std::string(i < 10 ? "0" : "") + std::to_string(i) + ".wav";
        writeWav(folder / name, melody(firstSeed + static_cast<std::uint32_t>(i), seconds));
    }
}

} // namespace coverscope::test
