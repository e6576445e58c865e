// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/timeline.h"

#include "core/base/matrix_rows.h"
#include "core/features/averaging.h"
#include "core/features/sounding_frames.h"
#include "core/search/calibration.h"
#include "core/search/frames_query.h"
#include "core/search/logistic_regression.h"
#include "core/search/text.h"
#include "core/search/third_stage.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace coverscope::search {

namespace {

// A look whose best tracks are less probable than this says nothing; chained they may.
constexpr double leastSighting = 0.2;
constexpr std::size_t sightingsOfLook = 4;
// A track may be missed for so many looks, a bridge or an announcement, and its chain still goes on.
constexpr std::size_t looksMissed = 2;
// It begins again where its place falls back by more than this.
constexpr base::Seconds fallBack = 45.0;
// Around a chain, where its ends are looked for.
constexpr base::Seconds queryMargin = 25.0;
// A stretch that is seen once needs to be a match; one that is seen again may be a possible one.
constexpr std::size_t sightingsOfPossible = 2;
constexpr double leastSoundShare = 0.2; // of a look that is worth it
// Music that no look told is asked about once more, in longer pieces: whole songs are told more surely than
// 30 s.
constexpr base::Seconds longestPiece = 150.0;
constexpr base::Seconds shortestPiece = 40.0;
constexpr double leastOfPiece = 0.03; // worth an alignment; what that finds is judged anew

struct Chain
{
    TrackId track{};
    base::TimeRange time;
    base::Seconds lastPlace = 0.0; // in the track
    std::size_t lastLook = 0;
    std::size_t sightings = 0;
};

class Looking
{
public:
    Looking(const HeardRecording& recording, model::Embedder& embedder, const index::ChunkTable& chunks,
            const index::HnswGraph* graph, base::Seconds libraryHop, const TimelineOptions& options,
            const FeatureSource& trackFeatures, const base::CancellationToken& token)
        : m_recording(recording)
        , m_embedder(embedder)
        , m_chunks(chunks)
        , m_graph(graph)
        , m_libraryHop(libraryHop)
        , m_options(options)
        , m_trackFeatures(trackFeatures)
        , m_token(token)
        , m_calibration(Calibration::forModel(embedder.info()))
        , m_thresholds(m_calibration.thresholds().withOwn(options.search.threshold))
    {
    }

    const Thresholds& thresholds() const { return m_thresholds; }

    // Sightings of one window; chains that it ended are handed to `onEnd`.
    base::Result<void> look(std::size_t number, const std::function<base::Result<void>(const Chain&)>& onEnd)
    {
        const base::Seconds start = m_options.step * static_cast<double>(number);
        const base::TimeRange window{start, std::min(start + m_options.window, m_recording.duration)};
        if (soundShare(window) >= leastSoundShare) {
            auto matches = searchIn(window, leastSighting);
            if (!matches)
                return base::fail(std::move(matches.error()));
            for (const Match& match : *matches)
                take(match, number);
        }
        return endChains(number, onEnd);
    }

    base::Result<void> endAll(const std::function<base::Result<void>(const Chain&)>& onEnd)
    {
        return endChains(m_lastLook + looksMissed + 2, onEnd);
    }

    // Sightings of a piece of music that the windows told nothing of, one for the best match alone.
    base::Result<void> lookAgain(const base::TimeRange& music,
                                 const std::function<base::Result<void>(const Chain&)>& onEnd)
    {
        const auto pieces = std::ceil(music.length() / longestPiece);
        for (int piece = 0; piece < static_cast<int>(pieces); ++piece) {
            const base::Seconds start = music.start + music.length() * piece / pieces;
            auto matches = searchIn({start, start + music.length() / pieces}, leastOfPiece);
            if (!matches)
                return base::fail(std::move(matches.error()));
            if (matches->empty())
                continue;
            const MatchSegment& segment = matches->front().evidence->segment;
            if (auto ended = onEnd({matches->front().track, segment.query, segment.track.start, 0, 1});
                !ended)
                return ended;
        }
        return {};
    }

    // The chain's stretch by the fine alignment around it; none where that is too short or too improbable.
    base::Result<std::optional<PlayedStretch>> settle(const Chain& chain)
    {
        const index::ChunkTable::Track* track = m_chunks.find(chain.track);
        const auto stored = m_trackFeatures ? m_trackFeatures(chain.track) : base::Result<base::Matrix>();
        if (track == nullptr || !stored || stored->isEmpty())
            return std::optional<PlayedStretch>();
        auto query = queryOf({chain.time.start - queryMargin, chain.time.end + queryMargin});
        if (!query)
            return base::fail(std::move(query.error()));
        const base::Matrix averaged = features::averagedFrames(*stored, m_embedder.info().features);
        Match match;
        match.track = chain.track;
        match.evidence = std::make_shared<const Evidence>(
            trackEvidence(*query, m_chunks, *track, m_libraryHop, averaged.rows));
        match = withAlignment(std::move(match), *query, averaged, 0.0, m_token);
        if (m_token.isCancelled())
            return base::cancelled();
        const MatchSegment& segment = match.evidence->segment;
        PlayedStretch played;
        played.time = segment.query;
        played.track = chain.track;
        played.inTrack = segment.track;
        played.keyShift = match.keyShift;
        played.tempoRatio = match.tempoRatio;
        if (played.time.length() < m_options.minimumLength)
            return std::optional<PlayedStretch>();
        if (auto judged = judge(played, *track, *stored); !judged)
            return base::fail(std::move(judged.error()));
        played.verdict = m_thresholds.forLength(played.time.length()).verdict(played.probability);
        const bool isSeenEnough = chain.sightings >= sightingsOfPossible;
        const bool isKnown = played.verdict == Verdict::Match || played.verdict == Verdict::Possible;
        if (!isKnown || (played.verdict == Verdict::Possible && !isSeenEnough))
            return std::optional<PlayedStretch>();
        return std::optional(played);
    }

private:
    std::size_t frameAt(base::Seconds time) const
    {
        return static_cast<std::size_t>(std::clamp(time * m_recording.framesPerSecond, 0.0,
                                                   static_cast<double>(m_recording.frames.rows)));
    }

    double soundShare(const base::TimeRange& time) const
    {
        const std::size_t first = frameAt(time.start);
        const std::size_t end = frameAt(time.end);
        const auto sounding = static_cast<double>(features::soundingFrames(m_recording.frames, first, end));
        return end > first ? sounding / static_cast<double>(end - first) : 0.0;
    }

    base::Result<Query> queryOf(const base::TimeRange& time)
    {
        const std::size_t first = frameAt(time.start);
        const std::size_t count = std::max(frameAt(time.end), first + 1) - first;
        Query query = queryOfFrames(base::rowsOf(m_recording.frames, first, count),
                                    static_cast<double>(first) / m_recording.framesPerSecond,
                                    m_embedder.info().features);
        query.fileDuration = m_recording.duration;
        keepWhatSounds(query);
        if (const auto embedded = embedQuery(query, m_embedder, m_libraryHop, m_token); !embedded)
            return base::fail(embedded.error());
        return query;
    }

    base::Result<std::vector<Match>> searchIn(const base::TimeRange& window, double least)
    {
        auto query = queryOf(window);
        if (!query)
            return base::fail(std::move(query.error()));
        SearchOptions options = m_options.search;
        options.top = sightingsOfLook;
        options.alignmentCount = 0;
        options.versionCount = 0; // what is played is one of them
        auto result = search(std::make_shared<const Query>(std::move(*query)), m_chunks, m_graph,
                             m_libraryHop, options, m_trackFeatures, m_token);
        if (!result)
            return base::fail(std::move(result.error()));
        std::erase_if(result->matches, [least](const Match& match) { return match.probability < least; });
        return std::move(result->matches);
    }

    void take(const Match& match, std::size_t number)
    {
        m_lastLook = number;
        const MatchSegment& segment = match.evidence->segment;
        const auto [begin, end] = m_open.equal_range(static_cast<std::int64_t>(match.track));
        for (auto entry = begin; entry != end; ++entry) {
            Chain& chain = entry->second;
            if (chain.lastLook == number || segment.track.start + fallBack < chain.lastPlace)
                continue;
            chain.time.end = std::max(chain.time.end, segment.query.end);
            chain.lastPlace = segment.track.start;
            chain.lastLook = number;
            ++chain.sightings;
            return;
        }
        m_open.emplace(static_cast<std::int64_t>(match.track),
                       Chain{match.track, segment.query, segment.track.start, number, 1});
    }

    base::Result<void> endChains(std::size_t number,
                                 const std::function<base::Result<void>(const Chain&)>& onEnd)
    {
        for (auto entry = m_open.begin(); entry != m_open.end();) {
            if (entry->second.lastLook + looksMissed >= number) {
                ++entry;
                continue;
            }
            if (auto ended = onEnd(entry->second); !ended)
                return ended;
            entry = m_open.erase(entry);
        }
        return {};
    }

    base::Result<void> judge(PlayedStretch& played, const index::ChunkTable::Track& track,
                             const base::Matrix& stored)
    {
        auto query = queryOf(played.time);
        if (!query)
            return base::fail(std::move(query.error()));
        if (query->embeddings.isEmpty())
            return {};
        const float score = maxMeanWith(m_chunks, track, query->embeddings);
        const base::Seconds length = query->range.length();
        played.score = static_cast<double>(score);
        played.probability = m_calibration.probability(score, length);
        if (!m_calibration.fusion)
            return {};
        const PairEvidence measures = PairMeasure(*query).measure(stored, static_cast<double>(score));
        played.probability = logistic(m_calibration.fusion->value(measures, length));
        return {};
    }

    const HeardRecording& m_recording;
    model::Embedder& m_embedder;
    const index::ChunkTable& m_chunks;
    const index::HnswGraph* m_graph;
    base::Seconds m_libraryHop;
    TimelineOptions m_options;
    const FeatureSource& m_trackFeatures;
    base::CancellationToken m_token;
    Calibration m_calibration;
    Thresholds m_thresholds;
    std::multimap<std::int64_t, Chain> m_open; // by track
    std::size_t m_lastLook = 0;
};

std::vector<UnknownStretch> unknownBeside(const std::vector<PlayedStretch>& stretches,
                                          const HeardRecording& recording)
{
    std::vector<base::TimeRange> known;
    known.reserve(stretches.size());
    for (const PlayedStretch& stretch : stretches)
        known.push_back(stretch.time);
    return unknownStretches(recording, known);
}

} // namespace

base::Result<Timeline> findTimeline(const std::filesystem::path& file, model::Embedder& embedder,
                                    const index::ChunkTable& chunks, const index::HnswGraph* graph,
                                    base::Seconds libraryHop, const TimelineOptions& options,
                                    const FeatureSource& trackFeatures,
                                    const std::function<void(const PlayedStretch&)>& onStretch,
                                    const base::CancellationToken& token, const base::ProgressSink& progress)
{
    auto recording = hearRecording(file, embedder.info().features, token, progress);
    if (!recording)
        return base::fail(std::move(recording.error()));
    Timeline timeline;
    timeline.file = file;
    timeline.duration = recording->duration;
    timeline.model = embedder.info();
    Looking looking(*recording, embedder, chunks, graph, libraryHop, options, trackFeatures, token);
    timeline.thresholds = looking.thresholds();
    std::vector<PlayedStretch> found;
    const auto onEnd = [&](const Chain& chain) -> base::Result<void> {
        auto settled = looking.settle(chain);
        if (!settled)
            return base::fail(std::move(settled.error()));
        if (*settled) {
            found.push_back(**settled);
            if (onStretch)
                onStretch(found.back());
        }
        return {};
    };
    const auto looks =
        chunks.rowCount() == 0
            ? std::size_t{0}
            : static_cast<std::size_t>(
                  std::max(1.0, std::ceil((recording->duration - options.window) / options.step) + 1.0));
    for (std::size_t number = 0; number < looks; ++number) {
        if (token.isCancelled())
            return base::cancelled();
        base::report(progress, {options.step * static_cast<double>(number), recording->duration,
                                Text::tr("Looking for what is played")});
        if (auto looked = looking.look(number, onEnd); !looked)
            return base::fail(std::move(looked.error()));
    }
    if (auto ended = looking.endAll(onEnd); !ended)
        return base::fail(std::move(ended.error()));
    timeline.stretches = withoutOverlaps(found, options.minimumLength);
    timeline.unknown = unknownBeside(timeline.stretches, *recording);
    const std::size_t foundByWindows = found.size();
    for (const UnknownStretch& stretch : timeline.unknown) {
        if (chunks.rowCount() == 0 || stretch.kind != UnknownKind::Music ||
            stretch.time.length() < shortestPiece)
            continue;
        if (token.isCancelled())
            return base::cancelled();
        if (auto looked = looking.lookAgain(stretch.time, onEnd); !looked)
            return base::fail(std::move(looked.error()));
    }
    if (found.size() > foundByWindows) {
        timeline.stretches = withoutOverlaps(std::move(found), options.minimumLength);
        timeline.unknown = unknownBeside(timeline.stretches, *recording);
    }
    return timeline;
}

} // namespace coverscope::search
