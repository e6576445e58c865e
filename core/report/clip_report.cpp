// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/clip_report.h"

#include "core/report/match_columns.h"
#include "core/report/timeline_entries.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>

namespace coverscope::report {

namespace {

// Segments are written when tracks are indexed and at no other time; the catalogue changes with each verdict.
QDateTime lastIndexed(const std::filesystem::path& folder)
{
    QDateTime newest;
    std::error_code problem;
    std::filesystem::directory_iterator entry(folder, problem);
    for (; !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
        std::error_code unreadable;
        const auto written = entry->last_write_time(unreadable);
        if (unreadable || entry->path().extension() != ".seg")
            continue;
        const auto time = std::chrono::file_clock::to_sys(written).time_since_epoch();
        const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
        newest = std::max(newest, QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC());
    }
    return newest;
}

// Which track it is, and what people said of it.
void describe(ReportMatch& match, TrackId id, const library::Snapshot& searched,
              const base::TimeRange& region, std::span<const catalogue::VerdictRecord> verdicts)
{
    const catalogue::Track* track = searched.find(id);
    if (track == nullptr)
        return;
    match.file = searched.pathOf(*track);
    match.contentHash = track->contentHash;
    match.title = track->title;
    match.artist = track->artist;
    match.duration = track->duration;
    if (const auto* verdict = catalogue::verdictFor(verdicts, region, *track)) {
        match.decision = verdict->decision;
        match.note = verdict->note;
        match.decidedAt = verdict->decidedAt;
        match.decidedBy = verdict->decidedBy;
    }
}

ReportMatch matchOf(const search::PlayedStretch& stretch)
{
    ReportMatch match;
    match.rank = 1;
    match.score = stretch.score;
    match.probability = stretch.probability;
    match.verdict = stretch.verdict;
    match.queryTimes = stretch.time;
    match.trackTimes = stretch.inTrack;
    match.keyShift = stretch.keyShift;
    match.tempoRatio = stretch.tempoRatio;
    return match;
}

} // namespace

ReportLibrary reportLibrary(const std::filesystem::path& folder, const library::Snapshot& snapshot)
{
    ReportLibrary facts;
    facts.folder = folder;
    facts.indexedAt = lastIndexed(folder);
    std::vector<QByteArray> hashes;
    for (const catalogue::Track& track : snapshot.tracks) {
        if (track.chunkCount == 0)
            continue;
        ++facts.trackCount;
        facts.duration += track.duration;
        hashes.push_back(track.contentHash);
    }
    std::sort(hashes.begin(), hashes.end());
    QCryptographicHash fingerprint(QCryptographicHash::Blake2b_256);
    for (const QByteArray& hash : hashes)
        fingerprint.addData(hash + '\n');
    facts.fingerprint = fingerprint.result().toHex();
    return facts;
}

ReportModel reportModel(const search::SearchResult& result, base::Seconds chunkHop)
{
    const model::ModelInfo& model = result.query->model;
    return {model.name, model.hash, chunkHop, result.thresholds};
}

ReportClip reportClip(const search::SearchResult& result, const library::Snapshot& searched,
                      const QByteArray& clipHash, std::span<const catalogue::VerdictRecord> verdicts)
{
    const search::Query& query = *result.query;
    ReportClip clip;
    clip.file = query.file;
    clip.contentHash = clipHash;
    clip.region = query.range;
    clip.fileDuration = query.fileDuration;
    clip.chunkCount = query.chunks.size();
    clip.usedGraph = result.usedGraph;
    clip.comparedTracks = result.candidateTracks;
    clip.verdict = result.verdict;
    for (const search::Match& match : result.matches) {
        ReportMatch row;
        row.rank = match.rank;
        row.score = static_cast<double>(match.score);
        row.probability = match.probability;
        row.verdict = result.thresholds.verdict(match.probability);
        row.keyShift = match.keyShift;
        row.tempoRatio = match.tempoRatio;
        row.through = throughName(match, searched);
        row.evidence = match.evidence;
        if (match.evidence) {
            row.queryTimes = match.evidence->segment.query;
            row.trackTimes = match.evidence->segment.track;
        }
        describe(row, match.track, searched, query.range, verdicts);
        clip.matches.push_back(std::move(row));
    }
    return clip;
}

std::vector<ReportClip> reportStretches(const search::Timeline& timeline, const library::Snapshot& searched,
                                        const QByteArray& recordingHash,
                                        std::span<const catalogue::VerdictRecord> verdicts)
{
    std::vector<ReportClip> clips;
    for (const TimelineEntry& entry : timelineEntries(timeline)) {
        ReportClip clip;
        clip.file = timeline.file;
        clip.contentHash = recordingHash;
        clip.region = entry.time;
        clip.fileDuration = timeline.duration;
        clip.usedGraph = searched.graph != nullptr;
        if (entry.played != nullptr) {
            clip.verdict = entry.played->verdict;
            clip.matches.push_back(matchOf(*entry.played));
            describe(clip.matches.back(), entry.played->track, searched, entry.time, verdicts);
        } else {
            clip.heard = entry.unknown->kind;
        }
        clips.push_back(std::move(clip));
    }
    return clips;
}

ReportClip failedClip(const std::filesystem::path& file, const base::Error& error)
{
    ReportClip clip;
    clip.file = file;
    clip.problem = error.message;
    return clip;
}

QString decisionWord(const std::optional<catalogue::Decision>& decision)
{
    if (!decision)
        return {};
    switch (*decision) {
    case catalogue::Decision::Confirmed:
        return QStringLiteral("confirmed");
    case catalogue::Decision::Rejected:
        return QStringLiteral("rejected");
    case catalogue::Decision::Unsure:
        return QStringLiteral("unsure");
    }
    return {};
}

} // namespace coverscope::report
