// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/track_id.h"
#include "core/index/chunk_table.h"
#include "core/index/hnsw_graph.h"
#include "core/search/chunk_path.h"
#include "core/search/max_mean.h"
#include "core/search/pair_evidence.h"
#include "core/search/query.h"
#include "core/search/thresholds.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace coverscope::search {

enum class SearchMode { Automatic, Exact, Hnsw };

struct SearchOptions
{
    SearchMode mode = SearchMode::Automatic; // Exact below hnswThreshold chunks, else the graph
    std::size_t candidates = 50;             // K nearest chunks per query chunk (ByteCover3, section 3.4)
    std::size_t top = 50;                    // matches returned; 0: all that were scored
    std::uint32_t hnswThreshold = 500000;
    bool scoreEveryTrack = false;         // skip stage 1: MaxMean with the whole library
    std::size_t evidenceCount = SIZE_MAX; // best matches that get their evidence; the rest have none
    std::size_t alignmentCount = 10;      // best matches that get key and tempo
    std::size_t rerankCount = 50;     // best of stage 2 that stage 3 ranks anew; 0: the paper's two stages
    std::size_t versionCount = 3;     // best of stage 3 that lead to their versions; 0: no stage 4
    std::size_t templateCount = 2000; // tracks that a short clip is laid over to find its own recording
    std::optional<TrackId> leftOut;   // is treated as not in the library: the query's own recording
    std::optional<double> threshold;  // a person's own, see Thresholds::withOwn()
    // Of a track, without reading them, 0 where it has none; where this is empty they are read to be counted.
    std::function<std::size_t(TrackId)> storedFrameCount;
};

// The stretch of both recordings that matches.
struct MatchSegment
{
    base::TimeRange query; // seconds in the query's file
    base::TimeRange track; // seconds in the track
};

// One step of the best path through the matrix.
struct PathPoint
{
    std::uint32_t queryChunk = 0;
    std::uint32_t trackChunk = 0;
    float similarity = 0.0F;
};

// The evidence for one pair. Immutable; between threads as shared_ptr<const Evidence>.
struct Evidence
{
    base::Matrix similarities;                // M x N cosines: what the heatmap shows
    std::vector<base::TimeRange> queryChunks; // M, seconds in the query's file
    std::vector<base::TimeRange> trackChunks; // N, seconds in the track
    MaxMeanScore maxMean;
    std::vector<PathPoint> path; // for each query chunk that matches, its partner; in query order
    MatchSegment segment;
    // The fine alignment (alignment.h), seconds in both files, increasing: from its start to its end. Empty
    // where nothing aligns, and beyond SearchOptions::alignmentCount (see withAlignment).
    std::vector<AlignmentPoint> alignment;
};

enum class Verdict {
    Match,
    Possible,
    NoMatch,
    TooShort, // to tell: the model was not judged at so short a clip (shortestJudged)
};

struct Match
{
    std::size_t rank = 0; // from 1
    TrackId track{};
    float score = 0.0F;                   // MaxMean, -1..1
    double probability = 0.0;             // calibrated, 0..1, falls with the rank; see calibration.h
    std::optional<PairEvidence> measures; // of the third stage; none beyond SearchOptions::rerankCount
    // Another recording, itself a match, of which this one is a version: the probability is by way of it, and
    // higher than this track's own. Not told of what is improbable even so.
    std::optional<TrackId> through;
    std::shared_ptr<const Evidence> evidence; // null beyond SearchOptions::evidenceCount
    std::optional<int> keyShift;              // semitones from query to track; of the fine alignment
    std::optional<double> tempoRatio;         // track tempo / query tempo
    bool byTune = false;                      // found by the tune that is sung in the clip (tune_search.h)
    bool isAligned = false; // the fine alignment was looked for, whether or not anything aligns
};

struct SearchResult
{
    std::shared_ptr<const Query> query;
    std::vector<Match> matches;         // best first
    Thresholds thresholds;              // that the verdicts on all matches are by
    Verdict verdict = Verdict::NoMatch; // of the best match
    bool usedGraph = false;
    std::size_t candidateTracks = 0; // D, those that stage 2 scored
    // Of these, whose features could not be read: told by MaxMean alone, without key and tempo. By id.
    std::vector<TrackId> unreadable;
    double searchMilliseconds = 0.0; // of all stages
    double alignmentMilliseconds = 0.0;
};

// Two-stage retrieval (ByteCover3, section 3.4), and a third stage that ranks the best candidates anew by
// what their stored features add (third_stage.h). A clip of up to shortClip is also laid over the best
// templateCount tracks: what of these may be its own recording becomes a candidate too. `trackFeatures` gives
// the stored frames of a track (features/averaging.h), for that and for the fine alignment (key, tempo); it
// is called from several threads at once. A fourth stage adds the versions of what was found
// (version_stage.h). Where `trackFeatures` is empty, or the model has no fusion (calibration.h), there are
// two stages only. Any thread. Fails with Cancelled, or ModelMismatch where the dimensions differ.
inline constexpr base::Seconds shortClip = 20.0;
using FeatureSource = std::function<base::Result<base::Matrix>(TrackId)>;
base::Result<SearchResult> search(std::shared_ptr<const Query> query, const index::ChunkTable& chunks,
                                  const index::HnswGraph* graph, base::Seconds libraryHop,
                                  const SearchOptions& options = {}, const FeatureSource& trackFeatures = {},
                                  const base::CancellationToken& token = {},
                                  const base::ProgressSink& progress = {});

// Two recordings without a library: the first as the query.
base::Result<Match> compare(const Query& query, const Query& track,
                            const base::CancellationToken& token = {});

// Evidence from a similarity matrix: the best path (local alignment of chunks, steps allowing other tempi)
// and the segment it covers.
Evidence makeEvidence(base::Matrix similarities, std::vector<base::TimeRange> queryChunks,
                      std::vector<base::TimeRange> trackChunks);

// The evidence of one track on demand, for example beyond SearchOptions::evidenceCount. `trackFrameCount`:
// averaged frames of the track where known (0 otherwise); it places the last chunk, which is aligned to the
// end.
Evidence trackEvidence(const Query& query, const index::ChunkTable& chunks,
                       const index::ChunkTable::Track& track, base::Seconds libraryHop,
                       std::size_t trackFrameCount = 0);

// Gives the evidence a fine alignment: segment and path follow it, so that all three tell of the same music,
// of a repeated phrase the same repetition. False, and the evidence is as before, where the alignment
// explains too little of what the chunks matched.
bool followAlignment(Evidence& evidence, std::vector<AlignmentPoint> points);

// The match with its fine alignment: key, tempo and evidence that follows it. For matches beyond
// SearchOptions::alignmentCount; needs the match's evidence, and gives the match back without one where
// nothing aligns, and as it is where `token` is cancelled. `trackFrames`: averaged, the first at
// `trackOffset` in the track.
Match withAlignment(Match match, const Query& query, const base::Matrix& trackFrames,
                    base::Seconds trackOffset = 0.0, const base::CancellationToken& token = {});

} // namespace coverscope::search
