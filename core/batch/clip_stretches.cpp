// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/clip_stretches.h"

#include <algorithm>
#include <cmath>

namespace coverscope::batch {

using catalogue::BatchClip;
using catalogue::BatchStatus;

namespace {

constexpr base::Seconds longClip = 180.0;
constexpr base::Seconds sameTime = 1.0;

bool isSame(const BatchClip& a, const BatchClip& b)
{
    return a.file == b.file && a.region && b.region &&
           std::abs(a.region->start - b.region->start) < sameTime &&
           std::abs(a.region->end - b.region->end) < sameTime;
}

} // namespace

bool isLongClip(const BatchClip& outcome)
{
    const bool isRead = outcome.status != BatchStatus::Failed && outcome.status != BatchStatus::Skipped;
    return isRead && !outcome.region && outcome.fileDuration > longClip;
}

base::Result<std::vector<BatchClip>> stretchesOf(const BatchClip& outcome,
                                                 const catalogue::BatchSettings& settings,
                                                 const search::Session& session,
                                                 const base::CancellationToken& token,
                                                 const base::ProgressSink& progress)
{
    search::TimelineOptions options;
    if (settings.matchThreshold > 0.0)
        options.search.threshold = settings.matchThreshold;
    const auto timeline = session.timeline(outcome.file, options, {}, token, progress);
    if (!timeline)
        return base::fail(timeline.error());
    std::vector<BatchClip> clips;
    for (const search::PlayedStretch& stretch : timeline->stretches) {
        BatchClip clip;
        clip.file = outcome.file;
        clip.region = stretch.time;
        clips.push_back(std::move(clip));
    }
    return clips;
}

std::vector<BatchClip> notQueuedYet(std::vector<BatchClip> clips, const BatchQueue& queue)
{
    std::erase_if(clips, [&queue](const BatchClip& clip) {
        return std::ranges::any_of(queue.clips(),
                                   [&clip](const BatchClip& other) { return isSame(clip, other); });
    });
    return clips;
}

} // namespace coverscope::batch
