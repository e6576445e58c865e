// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evidence/synthetic_match.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace coverscope::test {

namespace {

constexpr double chunkLength = 20.0;
constexpr int binCount = 84;

// A ridge of similarity along track = from + (query - start) * slope.
struct Ridge
{
    double queryStart = 0.0;
    double trackStart = 0.0;
    double slope = 1.0;
    double height = 0.0;
    double width = 5.0; // seconds
};

base::Matrix similarities(const std::vector<base::TimeRange>& query,
                          const std::vector<base::TimeRange>& track, const std::vector<Ridge>& ridges)
{
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0.17, 0.06);
    base::Matrix matrix(query.size(), track.size());
    for (std::size_t row = 0; row < query.size(); ++row) {
        for (std::size_t column = 0; column < track.size(); ++column) {
            double value = noise(random);
            for (const Ridge& ridge : ridges) {
                const double expected =
                    ridge.trackStart + (query[row].start - ridge.queryStart) * ridge.slope;
                const double distance = (track[column].start - expected) / ridge.width;
                value += ridge.height * std::exp(-0.5 * distance * distance);
            }
            matrix(row, column) = static_cast<float>(std::clamp(value, -1.0, 0.98));
        }
    }
    return matrix;
}

SyntheticPair makePair(search::Query query, double trackDuration, double hop,
                       const std::vector<Ridge>& ridges)
{
    SyntheticPair pair;
    pair.trackDuration = trackDuration;
    const auto queryChunks = chunkTimes(query.range.start, query.range.end, hop);
    const auto trackChunks = chunkTimes(0.0, trackDuration, hop);
    base::Matrix matrix = similarities(queryChunks, trackChunks, ridges);
    std::vector<search::PathPoint> path;
    for (std::size_t row = 0; row < queryChunks.size(); ++row) {
        const auto cells = matrix.row(row);
        const auto best = static_cast<std::size_t>(std::ranges::max_element(cells) - cells.begin());
        path.push_back({static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(best), cells[best]});
    }
    const auto evidence = plainEvidence(std::move(matrix), queryChunks, trackChunks, std::move(path));
    pair.query = std::make_shared<const search::Query>(std::move(query));
    pair.match.rank = 1;
    pair.match.score = evidence->maxMean.score;
    pair.match.probability = 0.97;
    pair.match.evidence = evidence;
    return pair;
}

} // namespace

std::vector<base::TimeRange> chunkTimes(double start, double end, double hop)
{
    std::vector<base::TimeRange> chunks;
    double from = start;
    for (; from + chunkLength <= end; from += hop)
        chunks.push_back({from, from + chunkLength});
    if (chunks.empty())
        chunks.push_back({start, end});
    else if (chunks.back().end < end - 0.1)
        chunks.push_back({end - chunkLength, end});
    return chunks;
}

base::Matrix syntheticCqt(unsigned seed, double seconds, int semitones, double tempo, double offset)
{
    constexpr std::array<int, 7> scale = {0, 2, 4, 5, 7, 9, 11};
    constexpr std::array<int, 6> harmonics = {0, 12, 19, 24, 28, 31};
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> floor(0.0008F, 0.004F);
    const auto frames = static_cast<std::size_t>(seconds * syntheticFramesPerSecond);
    base::Matrix cqt(frames, binCount);
    for (float& value : cqt.values)
        value = floor(random);
    // The tune is fixed by its seed and counted from its own beginning, so that a part of it fits the whole.
    std::mt19937 tune(seed * 31 + 1);
    const double tuneEnd = (seconds + offset) * tempo + 10.0;
    for (double time = 0.0; time < tuneEnd; time += 0.9) {
        const int degree = static_cast<int>(tune() % 14U);
        const int bass = 12 + scale[tune() % 7U];
        const int melody = 31 + 12 * (degree / 7) + scale[static_cast<std::size_t>(degree % 7)];
        for (const int note : {bass, melody}) {
            for (std::size_t h = 0; h < harmonics.size(); ++h) {
                const int bin = note + harmonics[h] + semitones;
                if (bin < 0 || bin >= binCount)
                    continue;
                for (std::size_t frame = 0; frame < frames; ++frame) {
                    const double at =
                        (static_cast<double>(frame) / syntheticFramesPerSecond + offset) * tempo - time;
                    if (at >= 0.0 && at < 3.0)
                        cqt(frame, static_cast<std::size_t>(bin)) += static_cast<float>(
                            std::exp(-1.6 * at) / std::pow(static_cast<double>(h) + 1.0, 1.6));
                }
            }
        }
    }
    return cqt;
}

std::shared_ptr<const search::Evidence> plainEvidence(base::Matrix matrix,
                                                      std::vector<base::TimeRange> queryChunks,
                                                      std::vector<base::TimeRange> trackChunks,
                                                      std::vector<search::PathPoint> path)
{
    search::Evidence evidence;
    evidence.maxMean.queryIsShorter = matrix.rows <= matrix.columns;
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        const auto cells = matrix.row(row);
        const auto best = std::ranges::max_element(cells);
        evidence.maxMean.maxima.push_back(*best);
        evidence.maxMean.argMaxima.push_back(static_cast<std::uint32_t>(best - cells.begin()));
        evidence.maxMean.score += *best / static_cast<float>(matrix.rows);
    }
    if (!path.empty()) {
        evidence.segment.query = {queryChunks[path.front().queryChunk].start,
                                  queryChunks[path.back().queryChunk].end};
        evidence.segment.track = {trackChunks[path.front().trackChunk].start,
                                  trackChunks[path.back().trackChunk].end};
    }
    evidence.similarities = std::move(matrix);
    evidence.queryChunks = std::move(queryChunks);
    evidence.trackChunks = std::move(trackChunks);
    evidence.path = std::move(path);
    return std::make_shared<const search::Evidence>(std::move(evidence));
}

SyntheticPair syntheticPair()
{
    search::Query query;
    query.file = "/music/clips/Street recording, Plaza Mayor.m4a";
    query.range = {12.0, 67.0};
    query.fileDuration = 83.0;
    query.averagedFrames = syntheticCqt(5, query.range.length(), 0, 1.0, 70.0);
    query.framesPerSecond = syntheticFramesPerSecond;
    SyntheticPair pair = makePair(std::move(query), 214.0, 5.0,
                                  {{.queryStart = 12.0, .trackStart = 81.0, .slope = 1.1, .height = 0.62},
                                   {.queryStart = 12.0, .trackStart = 17.0, .slope = 1.1, .height = 0.38},
                                   {.queryStart = 12.0, .trackStart = 146.0, .slope = 1.1, .height = 0.27}});
    pair.match.keyShift = 3;
    pair.match.tempoRatio = 1.0 / 1.1;
    // The tune at 70 s stands at 81 s: the tune runs 1.1 times slower.
    pair.trackFrames = std::make_shared<const base::Matrix>(
        syntheticCqt(5, pair.trackDuration, 3, 1.0 / 1.1, 70.0 * 1.1 - 81.0));
    return pair;
}

SyntheticPair shortPair()
{
    search::Query query;
    query.file = "/music/clips/ringtone.mp3";
    query.range = {0.0, 15.0};
    query.fileDuration = 15.0;
    query.averagedFrames = syntheticCqt(9, 15.0);
    query.framesPerSecond = syntheticFramesPerSecond;
    SyntheticPair pair = makePair(std::move(query), 52.0, 10.0,
                                  {{.queryStart = 0.0, .trackStart = 10.0, .slope = 1.0, .height = 0.5}});
    pair.trackFrames = std::make_shared<const base::Matrix>(syntheticCqt(9, 52.0));
    return pair;
}

} // namespace coverscope::test
