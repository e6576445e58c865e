// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"
#include "core/library/library.h"
#include "core/search/calibration.h"
#include "core/search/timeline.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::report {

// What a report says, as values that need neither the library nor the files any more: it can be made from
// a search that has just ended or from one that was stored, and written in another thread. With the hashes
// of all that went into it, it can be checked later that the files are the same.

// A track that was found, and what people said of it.
struct ReportMatch
{
    std::size_t rank = 0; // from 1
    std::filesystem::path file;
    QByteArray contentHash;
    QString title;
    QString artist;
    base::Seconds duration = 0.0;
    double score = 0.0;
    double probability = 0.0;
    search::Verdict verdict = search::Verdict::NoMatch; // by the thresholds
    std::optional<base::TimeRange> queryTimes;
    std::optional<base::TimeRange> trackTimes;
    std::optional<int> keyShift;
    std::optional<double> tempoRatio;
    QString through; // name of the match that this one is a version of (search::Match); empty: of none
    std::shared_ptr<const search::Evidence> evidence; // null: no picture of it
    std::optional<catalogue::Decision> decision;
    QString note;
    QDateTime decidedAt;
    QString decidedBy;
};

struct ReportLibrary
{
    std::filesystem::path folder;
    std::size_t trackCount = 0; // that can be found
    base::Seconds duration = 0.0;
    QDateTime indexedAt;    // when tracks were added last; invalid: not known
    QByteArray fingerprint; // of the content hashes of all these tracks, whatever their order
};

struct ReportModel
{
    QString name;
    QByteArray hash;
    base::Seconds chunkHop = 0.0;
    search::Thresholds thresholds;
};

// With what one clip of a case was searched for, as clips of a case need not come from one search.
struct ReportSetup
{
    QString run; // its name; empty: the clip was judged outside of runs
    ReportLibrary library;
    ReportModel model;
    QString programVersion;
};

struct ReportClip
{
    // What speaks for its matches: a search, all of whose matches are there, or what people decided, which
    // alone was kept.
    enum class Basis { Search, Verdicts };

    std::filesystem::path file;
    QByteArray contentHash;
    base::TimeRange region; // what of the file was searched for
    base::Seconds fileDuration = 0.0;
    std::size_t chunkCount = 0;
    QDateTime searchedAt;
    bool usedGraph = false;
    std::size_t comparedTracks = 0;
    search::Verdict verdict = search::Verdict::NoMatch;
    std::vector<ReportMatch> matches;         // best first
    std::optional<search::UnknownKind> heard; // in a stretch of a timeline without a match
    QString problem;                          // why it could not be searched for; empty: it was
    Basis basis = Basis::Search;
    std::shared_ptr<const ReportSetup> setup; // null: that of the report
};

// A case, whose clips the report is about.
struct ReportCase
{
    QString name;
    QString reviewer;
    QString notes;
    QDateTime createdAt;
    std::optional<QDateTime> closedAt; // nothing: it is open
    QStringList runs;                  // names
};

// One clip, a batch of them, or one long recording with a clip for each of its stretches, in their order.
struct Report
{
    enum class Kind { Clips, Timeline };

    Kind kind = Kind::Clips;
    ReportLibrary library;
    ReportModel model;
    QString programVersion;
    QDateTime madeAt;
    QString madeBy; // who reviews
    std::vector<ReportClip> clips;
    std::optional<ReportCase> ofCase; // nothing: the report is of a search or a run
};

ReportLibrary reportLibrary(const std::filesystem::path& folder, const library::Snapshot& snapshot);
ReportModel reportModel(const search::SearchResult& result, base::Seconds chunkHop);

// `verdicts`: the current ones of this clip, newest first. `searched` is the snapshot of the search.
ReportClip reportClip(const search::SearchResult& result, const library::Snapshot& searched,
                      const QByteArray& clipHash, std::span<const catalogue::VerdictRecord> verdicts);
// The stretches of a long recording; `verdicts`: the current ones of it, newest first.
std::vector<ReportClip> reportStretches(const search::Timeline& timeline, const library::Snapshot& searched,
                                        const QByteArray& recordingHash,
                                        std::span<const catalogue::VerdictRecord> verdicts);
ReportClip failedClip(const std::filesystem::path& file, const base::Error& error);

// "confirmed", "rejected", "unsure", "" for none; never translated.
QString decisionWord(const std::optional<catalogue::Decision>& decision);

// A table of a row per match; every row says for itself what was searched where and with what. A clip
// without matches has one row. Of a timeline a last column, "heard", tells what is heard where nothing is
// known; of a case the last ones, "case" to "run", tell what is known of it. Keys, words and numbers are
// never translated; dates are ISO 8601 in UTC.
QByteArray reportCsv(const Report& report);

} // namespace coverscope::report
