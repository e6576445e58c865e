// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/calibration/judged_searches.h"

#include "core/base/matrix_rows.h"
#include "core/evaluation/query_cuts.h"
#include "core/features/averaging.h"
#include "core/features/chunker.h"
#include "core/search/phased_features.h"
#include "core/search/ranking.h"
#include "core/search/search_engine.h"
#include "core/search/third_stage.h"

#include <cmath>
#include <cstdio>

namespace coverscope::training {

namespace {

constexpr std::uint64_t seed = 1;
// A recording of music twice in a package, under two names, is no distractor of itself.
constexpr double duplicateSimilarity = 0.9;
// Of each query; as the third stage, which sees the best candidates only, and what is known to be related.
constexpr std::size_t measuredTracks = 60;
constexpr std::size_t measuredOfShortClip = 200;
// Of the others every so-many-th, which stands for as many: without them the best by MaxMean would be wrong
// alternatives of a high MaxMean and the covers right ones of any, and the fit would trust MaxMean too
// little.
constexpr std::size_t othersStep = 8;
// Every so-many-th distractor asks at a length; the others only stand in the library.
constexpr std::size_t distractorStep = 6;

using QueryPointer = std::shared_ptr<const search::Query>; // none where the cut is silent

QueryPointer cutOfFile(const JudgedRecording& recording, base::TimeRange cut, model::Embedder& embedder,
                       base::Seconds hop)
{
    search::QueryOptions options;
    options.range = cut;
    options.chunkHop = hop;
    const auto query = search::prepareQuery(recording.file, embedder, options);
    return query ? *query : nullptr;
}

// As search::prepareQuery() would make it of the sound.
QueryPointer cutOfFeatures(const JudgedRecording& recording, base::TimeRange cut, model::Embedder& embedder,
                           base::Seconds hop)
{
    auto query = std::make_shared<search::Query>();
    query->range = cut;
    query->framesPerSecond = embedder.info().features.averagedFramesPerSecond();
    const base::Matrix& frames = recording.fineFrames;
    query->phaseCount = frames.rows / recording.averagedFrames.rows;
    const double fineRate = query->framesPerSecond * static_cast<double>(query->phaseCount);
    const auto first = static_cast<std::size_t>(cut.start * fineRate);
    const auto wanted = static_cast<std::size_t>(std::lround(cut.length() * fineRate));
    query->fineFrames = base::rowsOf(frames, first, wanted);
    query->averagedFrames = features::averagedFrom(query->fineFrames, query->phaseCount);
    search::keepWhatSounds(*query);
    const auto embedded = search::embedQuery(*query, embedder, hop);
    return embedded && !query->embeddings.isEmpty() ? query : nullptr;
}

QueryPointer wholeOf(const JudgedCollection& collection, std::size_t number, const model::Embedder& embedder)
{
    const JudgedRecording& recording = collection.recordings[number];
    auto query = std::make_shared<search::Query>();
    query->range = {0.0, recording.duration};
    query->averagedFrames = recording.averagedFrames;
    query->fineFrames = recording.fineFrames;
    if (!query->fineFrames.isEmpty())
        query->phaseCount = query->fineFrames.rows / query->averagedFrames.rows;
    query->framesPerSecond = embedder.info().features.averagedFramesPerSecond();
    query->model = embedder.info();
    query->embeddings = collection.table->embeddings(collection.table->tracks()[number]);
    return query;
}

struct Candidates
{
    search::ScoredTracks scored;
    std::vector<std::size_t> standsFor; // so many tracks
};

// The best of stage 2, all that is related, and a sample of the others.
Candidates candidates(const JudgedCollection& collection, std::size_t asking, const search::Query& query,
                      bool isOwnLeftOut)
{
    search::ScoredTracks scored;
    for (std::uint32_t k = 0; k < collection.recordings.size(); ++k) {
        if (isOwnLeftOut && k == asking)
            continue;
        scored.tracks.push_back(k);
        scored.scores.push_back(
            search::maxMeanWith(*collection.table, collection.table->tracks()[k], query.embeddings));
    }
    const std::size_t measured =
        query.range.length() <= search::shortClip ? measuredOfShortClip : measuredTracks;
    search::bringBestForward(scored, measured);
    Candidates kept;
    for (std::size_t k = 0; k < scored.tracks.size(); ++k) {
        const bool isRelated =
            collection.recordings[scored.tracks[k]].clique == collection.recordings[asking].clique;
        const bool isOther = k >= measured && !isRelated;
        if (isOther && (k + asking) % othersStep != 0)
            continue;
        kept.scored.tracks.push_back(scored.tracks[k]);
        kept.scored.scores.push_back(scored.scores[k]);
        kept.standsFor.push_back(isOther ? othersStep : 1);
    }
    return kept;
}

base::Result<JudgedSearch> judge(const JudgedCollection& collection, std::size_t asking,
                                 const search::Query& query, bool isCut)
{
    const JudgedRecording& recording = collection.recordings[asking];
    const Candidates found = candidates(collection, asking, query, !isCut || collection.isGenerated());
    const std::vector<std::uint32_t>& tracks = found.scored.tracks;
    const auto features = [&collection](TrackId id) -> base::Result<base::Matrix> {
        return collection.recordings[static_cast<std::size_t>(id) - 1].storedFrames;
    };
    const auto evidence = search::measurePairs(search::PairMeasure(query), *collection.table, tracks,
                                               found.scored.scores, features, {}, {});
    if (!evidence)
        return base::fail(evidence.error());
    JudgedSearch judged;
    judged.clique = recording.clique;
    judged.isGenerated = collection.isGenerated();
    judged.length = query.range.length();
    judged.isCut = isCut;
    for (std::size_t k = 0; k < tracks.size(); ++k) {
        const JudgedRecording& track = collection.recordings[tracks[k]];
        const bool isOwn = tracks[k] == asking;
        const bool isCover = !isOwn && track.clique == judged.clique;
        const search::PairEvidence& measured = *(*evidence)[k];
        const bool isDuplicate = recording.role == Role::Distractor && !isOwn && isCut &&
                                 measured[search::Measure::SpectralTemplate] > duplicateSimilarity;
        if (isDuplicate)
            continue;
        const auto relation = isOwn     ? PairRelation::SameRecording
                              : isCover ? PairRelation::Cover
                                        : PairRelation::Other;
        judged.tracks.push_back({measured, relation, track.role == Role::Distractor, found.standsFor[k]});
    }
    return judged;
}

} // namespace

base::Result<std::vector<JudgedSearch>> judgedSearches(const JudgedCollection& collection,
                                                       model::Embedder& embedder, base::Seconds hop,
                                                       const std::vector<base::Seconds>& lengths)
{
    std::vector<JudgedSearch> searches;
    const auto keep = [&](std::size_t asking, const QueryPointer& query,
                          std::optional<base::Seconds> cutLength) -> base::Result<void> {
        if (!query)
            return {};
        auto judged = judge(collection, asking, *query, cutLength.has_value());
        if (!judged)
            return base::fail(judged.error());
        judged->number = searches.size();
        judged->cutLength = cutLength.value_or(0.0);
        searches.push_back(std::move(*judged));
        std::fprintf(stderr, "\r%zu searches  ", searches.size());
        return {};
    };
    for (std::size_t asking = 0; asking < collection.recordings.size(); ++asking) {
        const JudgedRecording& recording = collection.recordings[asking];
        if (recording.role == Role::Reference)
            continue;
        const auto cutOf = collection.isGenerated() ? cutOfFeatures : cutOfFile;
        for (std::size_t k = 0; k < lengths.size(); ++k) {
            if (recording.role == Role::Distractor && (asking + k) % distractorStep != 0)
                continue;
            const auto cut = evaluation::queryCut(asking, recording.duration, lengths[k], seed);
            if (!cut)
                continue;
            if (auto kept = keep(asking, cutOf(recording, *cut, embedder, hop), lengths[k]); !kept)
                return base::fail(kept.error());
        }
        if (recording.role != Role::Judged)
            continue;
        if (auto kept = keep(asking, wholeOf(collection, asking, embedder), {}); !kept)
            return base::fail(kept.error());
    }
    std::fprintf(stderr, "\n");
    return searches;
}

} // namespace coverscope::training
