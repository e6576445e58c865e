// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/third_stage.h"

#include "core/index/parallel.h"

#include <QCoreApplication>

#include <atomic>
#include <functional>
#include <mutex>

namespace coverscope::search {

namespace {

// Calls work(k) for every k below `count`, on all processors, with progress, until done or cancelled.
base::Result<void> forEachTrack(std::size_t count, const std::function<void(std::size_t)>& work,
                                const base::CancellationToken& token, const base::ProgressSink& progress)
{
    std::atomic<std::size_t> next{0};
    std::mutex reporting;
    const QString text = QCoreApplication::translate("coverscope::search", "Comparing recordings");
    index::runOnThreads(index::threadCountFor(count, 4), [&](std::size_t) {
        for (std::size_t k = next++; k < count && !token.isCancelled(); k = next++) {
            work(k);
            const std::lock_guard lock(reporting);
            base::report(progress, {static_cast<double>(k + 1), static_cast<double>(count), text});
        }
    });
    if (token.isCancelled())
        return base::cancelled();
    return {};
}

} // namespace

base::Result<std::vector<std::optional<PairEvidence>>>
measurePairs(const PairMeasure& measure, const index::ChunkTable& chunks,
             std::span<const std::uint32_t> tracks, std::span<const float> scores,
             const FeatureSource& trackFeatures, const base::CancellationToken& token,
             const base::ProgressSink& progress)
{
    std::vector<std::optional<PairEvidence>> evidence(tracks.size());
    const auto done = forEachTrack(
        tracks.size(),
        [&](std::size_t k) {
            const auto cqt = trackFeatures(chunks.tracks()[tracks[k]].id);
            if (cqt && cqt->rows > 0)
                evidence[k] = measure.measure(*cqt, static_cast<double>(scores[k]));
        },
        token, progress);
    if (!done)
        return base::fail(done.error());
    return evidence;
}

base::Result<std::vector<double>> layTemplate(const PairMeasure& measure, const index::ChunkTable& chunks,
                                              std::span<const std::uint32_t> tracks,
                                              const FeatureSource& trackFeatures,
                                              const base::CancellationToken& token,
                                              const base::ProgressSink& progress)
{
    std::vector<double> similarities(tracks.size(), 0.0);
    const auto done = forEachTrack(
        tracks.size(),
        [&](std::size_t k) {
            const auto cqt = trackFeatures(chunks.tracks()[tracks[k]].id);
            if (cqt && cqt->rows > 0)
                similarities[k] = measure.templateSimilarity(*cqt);
        },
        token, progress);
    if (!done)
        return base::fail(done.error());
    return similarities;
}

} // namespace coverscope::search
