// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/search/phased_features.h"

#include <algorithm>
#include <chrono>

namespace coverscope::search {

base::Result<std::shared_ptr<const Query>>
prepareQuery(const std::filesystem::path& clip, model::Embedder& embedder, const QueryOptions& options,
             const base::CancellationToken& token, const base::ProgressSink& progress)
{
    const features::FeatureSettings settings = embedder.info().features;
    auto phased = extractPhasedFeatures(clip, settings, options.range, token, progress);
    if (!phased)
        return base::fail(std::move(phased.error()));
    features::TrackFeatures* extracted = &phased->features;

    auto query = std::make_shared<Query>();
    query->file = clip;
    query->range = {extracted->offset, extracted->offset + extracted->duration};
    query->fileDuration = std::max(extracted->info.duration, query->range.end);
    query->averagedFrames = std::move(phased->averagedFrames);
    query->fineFrames = std::move(phased->fineFrames);
    query->phaseCount = phased->phaseCount;
    query->framesPerSecond = settings.averagedFramesPerSecond();
    query->decodeMilliseconds = extracted->decodeMilliseconds;
    query->cqtMilliseconds = extracted->cqtMilliseconds;
    query->skippedPacketCount = extracted->skippedPacketCount;
    query->chunks = features::planChunks(query->averagedFrames.rows, settings, options.chunkHop);
    query->model = embedder.info();

    const auto start = std::chrono::steady_clock::now();
    auto embeddings = embedder.embed(query->averagedFrames, query->chunks, token);
    if (!embeddings)
        return base::fail(std::move(embeddings.error()));
    query->embeddings = std::move(*embeddings);
    query->inferenceMilliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return std::shared_ptr<const Query>(std::move(query));
}

} // namespace coverscope::search
