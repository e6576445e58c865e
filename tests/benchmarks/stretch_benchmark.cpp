// SPDX-License-Identifier: GPL-3.0-or-later
//
// How near the stretch that is shown comes to the truth where a piece stands in the middle of a long
// recording:
//     stretch_benchmark [--trials N] MANIFEST.csv ...
// A concert is made of twelve recordings of the manifests one after the other, one of them whole and known.
// Cuts of that one, off the raster of its frames, are looked for in the concert (both ends are known to the
// frame); so are covers of it (the concert's ends are known as far as the cover has all of the piece), and
// the concert is asked with against the piece and its covers. Median and 90th percentile of the absolute
// errors, in seconds.
#include "core/base/matrix_rows.h"
#include "core/features/averaging.h"
#include "core/search/frames_query.h"
#include "core/search/search_engine.h"
#include "core/training/calibration/judged_collection.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>
#include <string>

using namespace coverscope;
using namespace coverscope::training;

namespace {

constexpr std::size_t pieces = 12;

class Errors
{
public:
    void add(const base::TimeRange& found, const base::TimeRange& truth)
    {
        m_starts.push_back(std::abs(found.start - truth.start));
        m_ends.push_back(std::abs(found.end - truth.end));
        m_overrun += std::max({0.0, truth.start - found.start, found.end - truth.end}) > 10.0 ? 1 : 0;
    }

    void print(const char* name)
    {
        if (m_starts.empty())
            return;
        std::printf("%-44s %4zu  start %5.1f %6.1f   end %5.1f %6.1f   over by 10 s %4.1f %%\n", name,
                    m_starts.size(), quantile(m_starts, 0.5), quantile(m_starts, 0.9), quantile(m_ends, 0.5),
                    quantile(m_ends, 0.9),
                    100.0 * static_cast<double>(m_overrun) / static_cast<double>(m_starts.size()));
    }

private:
    static double quantile(std::vector<double> values, double share)
    {
        std::ranges::sort(values);
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    }

    std::vector<double> m_starts;
    std::vector<double> m_ends;
    std::size_t m_overrun = 0;
};

search::Query queryOf(base::Matrix stored, model::Embedder& embedder)
{
    search::Query query = search::queryOfFrames(std::move(stored), 0.0, embedder.info().features);
    if (const auto embedded = search::embedQuery(query, embedder, embedder.info().suggestedHop); !embedded)
        std::fprintf(stderr, "%s\n", qPrintable(embedded.error().message));
    return query;
}

struct Concert
{
    search::Query recording;
    base::TimeRange piece; // of the known one
};

Concert concertWith(std::size_t known, const JudgedCollection& collection, std::mt19937_64& random,
                    model::Embedder& embedder)
{
    const auto below = [&random](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    const double rate = features::storedFramesPerSecond(embedder.info().features);
    const std::size_t place = 2 + below(pieces - 4);
    base::Matrix frames(0, collection.recordings[known].storedFrames.columns);
    Concert concert;
    std::vector<std::size_t> cliques{collection.recordings[known].clique};
    for (std::size_t k = 0; k < pieces; ++k) {
        std::size_t chosen = known;
        while (k != place &&
               std::ranges::find(cliques, collection.recordings[chosen].clique) != cliques.end())
            chosen = below(collection.recordings.size());
        cliques.push_back(collection.recordings[chosen].clique);
        const base::Matrix& stored = collection.recordings[chosen].storedFrames;
        const std::size_t most = k == place ? stored.rows : static_cast<std::size_t>(200.0 * rate);
        const std::size_t count = std::min(most, stored.rows);
        const auto start = static_cast<double>(frames.rows) / rate;
        if (k == place)
            concert.piece = {start, start + static_cast<double>(count) / rate};
        const base::Matrix part = base::rowsOf(stored, (stored.rows - count) / 2, count);
        frames.values.insert(frames.values.end(), part.values.begin(), part.values.end());
        frames.rows += part.rows;
    }
    concert.recording = queryOf(std::move(frames), embedder);
    return concert;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    std::size_t trials = 60;
    std::vector<std::filesystem::path> manifests;
    for (int k = 1; k < argumentCount; ++k) {
        if (std::string(arguments[k]) == "--trials" && k + 1 < argumentCount)
            trials = static_cast<std::size_t>(std::atoi(arguments[++k]));
        else
            manifests.emplace_back(arguments[k]);
    }
    auto embedder = model::Embedder::load(model::defaultModelPath(), model::DevicePreference::Cpu);
    if (!embedder || manifests.empty()) {
        std::fprintf(stderr, "usage: stretch_benchmark [--trials N] MANIFEST.csv ...\n");
        return 1;
    }
    const auto collection = recordedCollection(manifests, {}, **embedder, (*embedder)->info().suggestedHop);
    if (!collection) {
        std::fprintf(stderr, "%s\n", qPrintable(collection.error().message));
        return 1;
    }
    const double rate = features::storedFramesPerSecond((*embedder)->info().features);
    std::mt19937_64 random(20261130);
    std::map<std::string, Errors> errors;
    std::size_t missed = 0;
    for (std::size_t trial = 0; trial < trials; ++trial) {
        const std::size_t known =
            std::uniform_int_distribution<std::size_t>(0, collection->recordings.size() - 1)(random);
        const JudgedRecording& piece = collection->recordings[known];
        const Concert concert = concertWith(known, *collection, random, **embedder);
        const auto ask = [&](const char* name, const search::Query& query, const search::Query& track,
                             const std::optional<base::TimeRange>& inQuery,
                             const std::optional<base::TimeRange>& inTrack) {
            const auto match = search::compare(query, track);
            if (!match || match->evidence->path.empty())
                return;
            const search::MatchSegment& segment = match->evidence->segment;
            const base::TimeRange& found = inTrack ? segment.track : segment.query;
            const base::TimeRange& truth = inTrack ? *inTrack : *inQuery;
            // Another place altogether is the ranking's fault, not the stretch's.
            if (std::min(found.end, truth.end) - std::max(found.start, truth.start) <= 0.0) {
                ++missed;
                return;
            }
            errors[name].add(found, truth);
        };
        for (const double length : {15.0, 30.0, 60.0, 120.0}) {
            const auto count = static_cast<std::size_t>(length * rate);
            if (piece.storedFrames.rows < count + 10)
                continue;
            const std::size_t first =
                std::uniform_int_distribution<std::size_t>(0, piece.storedFrames.rows - count)(random);
            const double start = concert.piece.start + static_cast<double>(first) / rate;
            const std::string name =
                "cut of " + std::to_string(static_cast<int>(length)) + " s in the concert";
            ask(name.c_str(), queryOf(base::rowsOf(piece.storedFrames, first, count), **embedder),
                concert.recording, {}, base::TimeRange{start, start + length});
        }
        ask("concert against the recording itself", concert.recording,
            queryOf(piece.storedFrames, **embedder), concert.piece, {});
        for (std::size_t other = 0; other < collection->recordings.size(); ++other) {
            if (other == known || collection->recordings[other].clique != piece.clique)
                continue;
            const search::Query cover = queryOf(collection->recordings[other].storedFrames, **embedder);
            ask("cover, whole, in the concert", cover, concert.recording, {}, concert.piece);
            ask("concert against a cover", concert.recording, cover, concert.piece, {});
            break;
        }
    }
    std::printf("%zu concerts of %zu pieces; errors in seconds, median and 90th percentile\n", trials,
                pieces);
    for (auto& [name, list] : errors)
        list.print(name.c_str());
    std::printf("another place altogether: %zu\n", missed);
    return 0;
}
