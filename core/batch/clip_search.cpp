// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/clip_search.h"

#include "core/batch/evidence_bytes.h"
#include "core/library/content_hash.h"
#include "core/search/calibration.h"

#include <QCoreApplication>

#include <chrono>

namespace coverscope::batch {

using base::Result;
using catalogue::BatchClip;
using catalogue::BatchMatch;
using catalogue::BatchSettings;
using catalogue::BatchStatus;

namespace {

QString modeWord(const search::SearchOptions& options)
{
    if (options.scoreEveryTrack)
        return QStringLiteral("all");
    switch (options.mode) {
    case search::SearchMode::Exact:
        return QStringLiteral("exact");
    case search::SearchMode::Hnsw:
        return QStringLiteral("hnsw");
    case search::SearchMode::Automatic:
        break;
    }
    return QStringLiteral("auto");
}

search::SearchOptions searchOptions(const BatchSettings& settings)
{
    search::SearchOptions options;
    options.candidates = settings.candidates;
    options.top = settings.top;
    options.alignmentCount = settings.top > 0 ? settings.top : SIZE_MAX; // what is kept is complete
    options.scoreEveryTrack = settings.mode == QLatin1String("all");
    if (settings.mode == QLatin1String("exact"))
        options.mode = search::SearchMode::Exact;
    else if (settings.mode == QLatin1String("hnsw"))
        options.mode = search::SearchMode::Hnsw;
    if (settings.matchThreshold > 0.0)
        options.threshold = settings.matchThreshold;
    return options;
}

Result<void> checkModel(const BatchSettings& settings, const search::Session& session)
{
    const model::ModelInfo& loaded = session.embedder().info();
    const catalogue::IndexIdentity& identity = session.snapshot()->identity;
    if (settings.modelHash == loaded.hash && identity.modelHash == loaded.hash)
        return {};
    return base::fail(
        base::ErrorCode::ModelMismatch, {},
        QCoreApplication::translate(
            "coverscope::batch",
            "This run was begun with the model “%1”; “%2” is loaded, and the library was indexed "
            "with “%3”. Begin a new run, so that its results can be compared with each other.")
            .arg(settings.modelName, loaded.name, identity.modelName));
}

BatchMatch describe(const search::Match& match, const library::Snapshot& snapshot)
{
    BatchMatch described;
    described.rank = match.rank;
    described.track = match.track;
    described.score = match.score;
    described.probability = match.probability;
    described.keyShift = match.keyShift;
    described.tempoRatio = match.tempoRatio;
    described.through = match.through;
    if (match.evidence) {
        described.queryTimes = match.evidence->segment.query;
        described.trackTimes = match.evidence->segment.track;
        described.evidence = evidenceToBytes(*match.evidence);
    }
    if (const catalogue::Track* track = snapshot.find(match.track)) {
        described.contentHash = track->contentHash;
        described.file = snapshot.pathOf(*track);
        described.title = track->title;
        described.artist = track->artist;
        described.duration = track->duration;
    }
    return described;
}

BatchStatus statusOf(search::Verdict verdict)
{
    switch (verdict) {
    case search::Verdict::Match:
        return BatchStatus::Match;
    case search::Verdict::Possible:
        return BatchStatus::Possible;
    case search::Verdict::TooShort:
        return BatchStatus::TooShort;
    case search::Verdict::NoMatch:
        break;
    }
    return BatchStatus::NoMatch;
}

void takeOver(BatchClip& clip, const search::SearchResult& result, const library::Snapshot& snapshot)
{
    const search::Query& query = *result.query;
    clip.status = statusOf(result.verdict);
    clip.searched = query.range;
    clip.fileDuration = query.fileDuration;
    clip.chunkCount = query.chunks.size();
    clip.usedGraph = result.usedGraph;
    clip.comparedTracks = result.candidateTracks;
    for (const search::Match& match : result.matches)
        clip.matches.push_back(describe(match, snapshot));
}

Result<search::SearchResult> findMatches(const BatchClip& clip, const BatchSettings& settings,
                                         const search::Session& session, const base::CancellationToken& token,
                                         const base::ProgressSink& progress)
{
    const auto kind = settings.hummed ? search::ClipKind::Tune : search::ClipKind::Music;
    auto query = session.prepare(clip.file, clip.region, settings.queryHop, token, progress, kind);
    if (!query)
        return base::fail(std::move(query.error()));
    return session.search(std::move(*query), searchOptions(settings), token);
}

} // namespace

BatchSettings makeSettings(const model::ModelInfo& model, base::Seconds libraryHop,
                           const search::SearchOptions& options, base::Seconds queryHop)
{
    const auto thresholds = search::Calibration::forModel(model).thresholds().withOwn(options.threshold);
    BatchSettings settings;
    settings.modelHash = model.hash;
    settings.modelName = model.name;
    settings.chunkHop = libraryHop;
    settings.queryHop = queryHop > 0.0 ? queryHop : libraryHop;
    settings.mode = modeWord(options);
    settings.candidates = options.candidates;
    settings.top = options.top;
    settings.matchThreshold = thresholds.match;
    settings.possibleThreshold = thresholds.possible;
    return settings;
}

search::Thresholds thresholdsOf(const BatchSettings& settings)
{
    return {settings.matchThreshold, settings.possibleThreshold};
}

BatchStatus statusBy(const BatchClip& clip, const search::Thresholds& thresholds)
{
    const bool isJudged = clip.status == BatchStatus::Match || clip.status == BatchStatus::Possible ||
                          clip.status == BatchStatus::NoMatch || clip.status == BatchStatus::TooShort;
    if (!isJudged || clip.matches.empty())
        return clip.status;
    return statusOf(thresholds.forLength(clip.searched.length()).verdict(clip.matches.front().probability));
}

Result<BatchClip> searchClip(BatchClip clip, const BatchSettings& settings, const search::Session& session,
                             const base::CancellationToken& token, const base::ProgressSink& progress)
{
    if (auto checked = checkModel(settings, session); !checked)
        return base::fail(checked.error());
    const auto begin = std::chrono::steady_clock::now();
    clip.matches.clear();
    clip.problem.clear();
    clip.problemDetail.clear();
    clip.searchedAt = QDateTime::currentDateTimeUtc();
    const auto result = findMatches(clip, settings, session, token, progress);
    if (result) {
        takeOver(clip, *result, *session.snapshot());
        // So that a verdict on it is found again wherever the file is moved to.
        clip.contentHash = library::contentHash(clip.file, token).value_or(QByteArray());
    }
    if (token.isCancelled())
        return base::cancelled();
    if (!result) {
        if (result.error().code == base::ErrorCode::ModelMismatch)
            return base::fail(result.error());
        clip.status = BatchStatus::Failed;
        clip.problem = result.error().message;
        clip.problemDetail = result.error().detail;
    }
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    clip.milliseconds = taken.count();
    return clip;
}

} // namespace coverscope::batch
