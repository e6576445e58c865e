// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path_text.h"
#include "core/catalogue/catalogue.h"
#include "core/cover_map/pair_likelihood.h"
#include "tests/core/cover_map/made_covers.h"
#include "ui/cover_map/shown_graph.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <vector>

namespace coverscope::test {

inline constexpr search::Thresholds madeThresholds{0.8, 0.4};

// A score of 0.67 speaks neither for nor against; a pair of the 80 tracks is probable from 0.95 on.
inline cover_map::PairLikelihood madeLikelihood()
{
    return {-14.0, 21.0, 0.0};
}

// 80 tracks of which seventeen are versions of five pieces.
inline MadeCovers madeLibrary()
{
    return {.trackCount = 80, .groupSizes = {6, 4, 3, 2, 2}, .dimension = 128};
}

// Its catalogue in a folder of its own.
class MadeCatalogue
{
public:
    explicit MadeCatalogue(const library::Snapshot& snapshot)
    {
        auto catalogue =
            catalogue::Catalogue::open(folder(), catalogue::Catalogue::OpenMode::CreateIfMissing);
        const auto root = catalogue->addRoot("/music");
        std::vector<catalogue::Track> tracks = snapshot.tracks;
        for (catalogue::Track& track : tracks)
            track.root = root->id;
        if (!catalogue->putTracks(tracks))
            qFatal("the tracks could not be stored");
    }

    std::filesystem::path folder() const { return base::pathFromQString(m_folder.path()) / "library"; }

private:
    QTemporaryDir m_folder;
};

// The same, and a track that is near to one of the clique and to no other: it is no group of one.
inline std::shared_ptr<const ui::CoverGraph> madeGraphWithALoneTrack()
{
    const auto id = [](std::int64_t number) { return TrackId{number}; };
    ui::ProbablePairs pairs{madeCovers(madeLibrary()), {}, madeThresholds};
    for (std::int64_t a = 1; a <= 4; ++a) {
        for (std::int64_t b = a + 1; b <= 4; ++b)
            pairs.edges.push_back({id(a), id(b), 0.9});
    }
    pairs.edges.push_back({id(4), id(40), 0.6});
    pairs.edges.push_back({id(3), id(50), 0.6});
    return ui::makeCoverGraph(pairs, 0.5).value();
}

// A graph of a clique of four, a pair, and an edge between them.
inline std::shared_ptr<const ui::CoverGraph> madeGraph(double threshold = 0.5)
{
    const auto id = [](std::int64_t number) { return TrackId{number}; };
    ui::ProbablePairs pairs{madeCovers(madeLibrary()), {}, madeThresholds};
    for (std::int64_t a = 1; a <= 4; ++a) {
        for (std::int64_t b = a + 1; b <= 4; ++b)
            pairs.edges.push_back({id(a), id(b), 0.9 - 0.02 * static_cast<double>(a + b)});
    }
    pairs.edges.push_back({id(20), id(21), 0.7});
    pairs.edges.push_back({id(4), id(20), 0.55});
    pairs.edges.push_back({id(30), id(31), 0.3});
    pairs.edges.push_back({id(999), id(1), 0.9}); // has left the library
    return ui::makeCoverGraph(pairs, threshold).value();
}

} // namespace coverscope::test
