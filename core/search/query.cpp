// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/base/matrix_rows.h"
#include "core/features/sounding_frames.h"
#include "core/search/phased_features.h"

#include <algorithm>
#include <chrono>

namespace coverscope::search {

void keepWhatSounds(Query& query)
{
    const base::Matrix& frames = query.averagedFrames;
    std::size_t first = 0;
    std::size_t end = frames.rows;
    while (first < end && !features::sounds(frames, first))
        ++first;
    while (end > first && !features::sounds(frames, end - 1))
        --end;
    if (first == end || (first == 0 && end == frames.rows))
        return;
    const bool isToEnd = end == frames.rows;
    if (!query.fineFrames.isEmpty()) {
        const std::size_t fineFirst = first * query.phaseCount;
        const std::size_t fineEnd =
            isToEnd ? query.fineFrames.rows : std::min(end * query.phaseCount, query.fineFrames.rows);
        query.fineFrames = base::rowsOf(query.fineFrames, fineFirst, fineEnd - fineFirst);
    }
    query.averagedFrames = base::rowsOf(frames, first, end - first);
    const base::Seconds start = query.range.start;
    query.range.start = start + static_cast<double>(first) / query.framesPerSecond;
    if (!isToEnd)
        query.range.end = start + static_cast<double>(end) / query.framesPerSecond;
}

base::Result<void> embedQuery(Query& query, model::Embedder& embedder, base::Seconds chunkHop,
                              const base::CancellationToken& token)
{
    const features::FeatureSettings settings = embedder.info().features;
    query.raster = features::planChunks(query.averagedFrames.rows, settings, chunkHop);
    query.chunks = features::soundingChunks(query.averagedFrames, query.raster, settings);
    query.model = embedder.info();
    auto embeddings = embedder.embed(query.averagedFrames, query.chunks, token);
    if (!embeddings)
        return base::fail(std::move(embeddings.error()));
    query.embeddings = std::move(*embeddings);
    return {};
}

namespace {

// The tune, where it is asked for and there is one.
base::Result<void> addTune(Query& query, const QueryOptions& options, const base::CancellationToken& token)
{
    const base::Matrix& frames = query.fineFrames.isEmpty() ? query.averagedFrames : query.fineFrames;
    const bool isAsked = options.kind == ClipKind::Tune;
    const double alone = loneNoteShare(frames);
    const bool hasNotes = query.model.features.frontEnd == features::FrontEnd::Notes;
    if (options.kind == ClipKind::Music || !hasNotes || (!isAsked && !mayBeOneVoice(alone)))
        return {};
    auto heard = hearTune(query.file, options.range, token);
    if (!heard)
        return base::fail(std::move(heard.error()));
    if (heard->line && (isAsked || isOneVoice(alone, heard->clearShare)))
        query.tune = std::make_shared<const TuneLine>(std::move(*heard->line));
    return {};
}

} // namespace

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
    keepWhatSounds(*query);

    const auto start = std::chrono::steady_clock::now();
    if (const auto embedded = embedQuery(*query, embedder, options.chunkHop, token); !embedded)
        return base::fail(embedded.error());
    if (const auto added = addTune(*query, options, token); !added)
        return base::fail(added.error());
    query->inferenceMilliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return std::shared_ptr<const Query>(std::move(query));
}

} // namespace coverscope::search
