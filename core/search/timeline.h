// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "core/search/timeline_sound.h"

#include <functional>

namespace coverscope::search {

// A recording of the library played in a long recording.
struct PlayedStretch
{
    base::TimeRange time; // seconds in the long recording
    TrackId track{};
    base::TimeRange inTrack; // seconds in the track
    std::optional<int> keyShift;
    std::optional<double> tempoRatio; // track tempo / tempo of the long recording
    double probability = 0.0;         // calibrated, as of a clip of this stretch
    Verdict verdict = Verdict::Possible;
    double score = 0.0; // MaxMean, as of a clip of this stretch
};

// What is played in a recording, and when: ordered by time, without overlaps; together they cover it.
struct Timeline
{
    std::filesystem::path file;
    base::Seconds duration = 0.0;
    model::ModelInfo model;
    std::vector<PlayedStretch> stretches;
    std::vector<UnknownStretch> unknown;
    Thresholds thresholds; // that the verdicts are by
};

struct TimelineOptions
{
    base::Seconds window = 30.0; // of one look
    base::Seconds step = 15.0;   // from look to look
    base::Seconds minimumLength = 8.0;
    SearchOptions search; // of each look
};

// Looks at the recording window by window, chains the sightings of a track that follow each other, takes the
// ends of each chain from the fine alignment, and settles overlaps in favour of what is surer and longer.
// Music that nothing was said of is then asked about once more, in longer pieces. A piece that comes again is
// found again. Memory: the stored frames, 13 MB an hour. Progress in seconds of sound, twice: hearing and
// looking. `onStretch` is told of each stretch as soon as its chain has ended; what overlaps settle may still
// change it. Fails as notes::extractFeatures, Embedder::embed and search() do.
base::Result<Timeline> findTimeline(const std::filesystem::path& file, model::Embedder& embedder,
                                    const index::ChunkTable& chunks, const index::HnswGraph* graph,
                                    base::Seconds libraryHop, const TimelineOptions& options,
                                    const FeatureSource& trackFeatures,
                                    const std::function<void(const PlayedStretch&)>& onStretch = {},
                                    const base::CancellationToken& token = {},
                                    const base::ProgressSink& progress = {});

// Surer and longer stretches first; what they leave of the others, where that is long enough. By time.
std::vector<PlayedStretch> withoutOverlaps(std::vector<PlayedStretch> stretches, base::Seconds minimumLength);

} // namespace coverscope::search
