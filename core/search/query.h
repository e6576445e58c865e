// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/features/chunker.h"
#include "core/model/embedder.h"
#include "core/search/tune_line.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::search {

// A clip made ready for searching. Immutable; between threads as shared_ptr<const Query>.
struct Query
{
    std::filesystem::path file;
    base::TimeRange
        range; // what of the file was taken: of what was asked for, from the first music to the last
    base::Seconds fileDuration = 0.0;
    base::Matrix averagedFrames;          // averaged frames x bins: what the network takes
    double framesPerSecond = 0.0;         // of averagedFrames
    base::Matrix fineFrames;              // phaseCount frames for each of averagedFrames (phased_features.h)
    std::size_t phaseCount = 1;           // 1 with an empty fineFrames where there is none
    std::vector<features::Chunk> raster;  // every chunk; times relative to range.start
    std::vector<features::Chunk> chunks;  // those in which something sounds: what is compared
    base::Matrix embeddings;              // of `chunks`, M x dimension
    std::shared_ptr<const TuneLine> tune; // where the clip is asked for as one; see ClipKind
    model::ModelInfo model;
    std::int64_t skippedPacketCount = 0;
    double decodeMilliseconds = 0.0; // decode and CQT run interleaved; split by measurement
    double cqtMilliseconds = 0.0;
    double inferenceMilliseconds = 0.0;
};

// What a clip is asked as.
enum class ClipKind {
    Music,     // as a recording
    Tune,      // as a sung, hummed or whistled tune as well
    Automatic, // as a tune where one voice is all that is heard
};

struct QueryOptions
{
    std::optional<base::TimeRange> range; // a region of the clip
    base::Seconds chunkHop = 10.0;        // of the query's chunks
    ClipKind kind = ClipKind::Music;
};

// Takes what stands before the first music and after the last off a query's frames and range.
void keepWhatSounds(Query& query);

// A query's raster, chunks and embeddings from its averagedFrames and model. Fails as Embedder::embed does.
base::Result<void> embedQuery(Query& query, model::Embedder& embedder, base::Seconds chunkHop,
                              const base::CancellationToken& token = {});

// Decode, make frames, embed. Fails as notes::extractFeatures and Embedder::embed do.
base::Result<std::shared_ptr<const Query>>
prepareQuery(const std::filesystem::path& clip, model::Embedder& embedder, const QueryOptions& options = {},
             const base::CancellationToken& token = {}, const base::ProgressSink& progress = {});

} // namespace coverscope::search
