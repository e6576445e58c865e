// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/search/alignment_accuracy.h"

#include "core/features/feature_extractor.h"
#include "core/search/alignment.h"
#include "core/search/search_engine.h"
#include "tests/support/rendered_recording.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace coverscope::test {

namespace {

constexpr double farOff = 1e3; // of a pair that is not aligned

base::Matrix featuresOf(const Recording& recording, std::uint64_t seed, Rendering rendering)
{
    if (rendering == Rendering::Features)
        return renderAveragedCqt(recording, seed);
    return features::averagedCqt(renderSound(recording, seed), {});
}

base::TimeRange proposed(const base::TimeRange& truth, double duration, Chance& chance)
{
    constexpr double reach = 8.0;
    const double start = std::clamp(truth.start + chance.uniform(-reach, reach), 0.0, duration - 5.0);
    const double end = std::clamp(truth.end + chance.uniform(-reach, reach), start + 5.0, duration);
    return {start, end};
}

void judge(AlignmentOutcome& outcome, const CoverPair& pair, const search::MatchSegment& segment,
           int keyShift, double tempoRatio)
{
    outcome.isAligned = true;
    outcome.queryStart = segment.query.start - pair.queryTruth.start;
    outcome.queryEnd = segment.query.end - pair.queryTruth.end;
    base::TimeRange track = pair.trackTruth;
    for (const base::TimeRange& again : pair.trackRepetitions) {
        if (std::abs(segment.track.start - again.start) < std::abs(segment.track.start - track.start))
            track = again;
    }
    outcome.trackStart = segment.track.start - track.start;
    outcome.trackEnd = segment.track.end - track.end;
    outcome.isKeyRight = keyShift == pair.keyShift;
    outcome.tempoError = std::abs(tempoRatio / pair.tempoRatio - 1.0);
}

search::Query asQuery(const Recording& recording, std::uint64_t seed, Rendering rendering,
                      model::Embedder& embedder)
{
    search::Query query;
    query.range = {0.0, recording.length};
    query.averagedFrames = featuresOf(recording, seed, rendering);
    query.framesPerSecond = embedder.info().features.averagedFramesPerSecond();
    if (!search::embedQuery(query, embedder, 10.0))
        query.embeddings = base::Matrix();
    return query;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

template <typename Value>
double medianOf(const std::vector<AlignmentOutcome>& outcomes, Value value)
{
    std::vector<double> values;
    for (const AlignmentOutcome& outcome : outcomes)
        values.push_back(outcome.isAligned ? value(outcome) : farOff);
    return median(std::move(values));
}

template <typename Condition>
double shareOf(const std::vector<AlignmentOutcome>& outcomes, Condition condition)
{
    const auto count = std::count_if(outcomes.begin(), outcomes.end(), [&](const AlignmentOutcome& outcome) {
        return outcome.isAligned && condition(outcome);
    });
    return static_cast<double>(count) / static_cast<double>(outcomes.size());
}

} // namespace

AlignmentOutcome alignCoverPair(std::uint64_t seed, Rendering rendering)
{
    const CoverPair pair = makeCoverPair(seed);
    const base::Matrix query = featuresOf(pair.query, 2 * seed, rendering);
    const base::Matrix track = featuresOf(pair.track, 2 * seed + 1, rendering);
    Chance chance(seed + 77);
    const search::AlignmentSide querySide{&query, 0.0, proposed(pair.queryTruth, pair.query.length, chance)};
    const search::AlignmentSide trackSide{&track, 0.0, proposed(pair.trackTruth, pair.track.length, chance)};

    AlignmentOutcome outcome;
    const auto start = std::chrono::steady_clock::now();
    const auto alignment = search::alignChroma(querySide, trackSide, features::FeatureSettings());
    outcome.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    if (!alignment)
        return outcome;
    judge(outcome, pair,
          {{alignment->path.front().query, alignment->path.back().query},
           {alignment->path.front().track, alignment->path.back().track}},
          alignment->keyShift, alignment->tempoRatio);
    return outcome;
}

AlignmentOutcome compareCoverPair(std::uint64_t seed, Rendering rendering, model::Embedder& embedder)
{
    const CoverPair pair = makeCoverPair(seed);
    const auto query = asQuery(pair.query, 2 * seed, rendering, embedder);
    const auto track = asQuery(pair.track, 2 * seed + 1, rendering, embedder);
    AlignmentOutcome outcome;
    const auto start = std::chrono::steady_clock::now();
    const auto match = search::compare(query, track);
    outcome.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    if (match && match->keyShift && match->tempoRatio)
        judge(outcome, pair, match->evidence->segment, *match->keyShift, *match->tempoRatio);
    return outcome;
}

AccuracySummary summarise(const std::vector<AlignmentOutcome>& outcomes)
{
    AccuracySummary summary;
    summary.pairs = outcomes.size();
    if (outcomes.empty())
        return summary;
    using Outcome = AlignmentOutcome;
    summary.alignedShare = shareOf(outcomes, [](const Outcome&) { return true; });
    summary.medianQueryStart = medianOf(outcomes, [](const Outcome& o) { return std::abs(o.queryStart); });
    summary.medianQueryEnd = medianOf(outcomes, [](const Outcome& o) { return std::abs(o.queryEnd); });
    summary.medianTrackStart = medianOf(outcomes, [](const Outcome& o) { return std::abs(o.trackStart); });
    summary.medianTrackEnd = medianOf(outcomes, [](const Outcome& o) { return std::abs(o.trackEnd); });
    summary.medianWorstEnd = medianOf(outcomes, [](const Outcome& o) {
        return std::max(
            {std::abs(o.queryStart), std::abs(o.queryEnd), std::abs(o.trackStart), std::abs(o.trackEnd)});
    });
    summary.endsShare = shareOf(outcomes, [](const Outcome& o) {
        return std::max({std::abs(o.queryStart), std::abs(o.queryEnd), std::abs(o.trackStart),
                         std::abs(o.trackEnd)}) <= 1.0;
    });
    summary.keyShare = shareOf(outcomes, [](const Outcome& o) { return o.isKeyRight; });
    summary.tempoShare = shareOf(outcomes, [](const Outcome& o) { return o.tempoError <= 0.03; });
    return summary;
}

} // namespace coverscope::test
