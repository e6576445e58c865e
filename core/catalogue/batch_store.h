// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/base/track_id.h"
#include "core/catalogue/catalogue.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::catalogue {

enum class BatchStatus {
    Waiting,
    Match,
    Possible,
    NoMatch,
    Failed,   // `problem` says why
    Skipped,  // by a person, or a line of a list that names no clip: `problem` says so
    TooShort, // to tell: no verdict, but a ranking
    Running,  // in work; kept as Waiting, so that after a crash it is
};
inline constexpr std::size_t batchStatusCount = 8;

// A track that was found, as it was then: it may have left the library since.
struct BatchMatch
{
    std::size_t rank = 0; // from 1
    TrackId track{};
    QByteArray contentHash; // hex
    std::filesystem::path file;
    QString title;
    QString artist;
    base::Seconds duration = 0.0;
    float score = 0.0F;
    double probability = 0.0;
    std::optional<base::TimeRange> queryTimes;
    std::optional<base::TimeRange> trackTimes;
    std::optional<int> keyShift;
    std::optional<double> tempoRatio;
    std::optional<TrackId> through; // another match, of which this one is a version (search::Match)
    QByteArray evidence;            // core/batch/evidence_bytes.h; empty: none was kept
};

// One entry of a run's queue, and what came of it.
struct BatchClip
{
    std::int64_t id = 0; // grows along the queue; given by the store
    std::filesystem::path file;
    std::optional<base::TimeRange> region; // as asked for; nothing: the whole file
    BatchStatus status = BatchStatus::Waiting;
    QString problem;       // a sentence for a person
    QString problemDetail; // the technical cause
    QByteArray contentHash;
    base::TimeRange searched; // what of the file was taken
    base::Seconds fileDuration = 0.0;
    std::size_t chunkCount = 0;
    bool usedGraph = false;
    std::size_t comparedTracks = 0;
    QDateTime searchedAt; // UTC; invalid: not yet
    double milliseconds = 0.0;
    std::vector<BatchMatch> matches; // best first
};

// What a run searches with, the same for all its clips.
struct BatchSettings
{
    QByteArray modelHash;
    QString modelName;
    base::Seconds chunkHop = 0.0; // of the library
    base::Seconds queryHop = 0.0;
    QString mode; // "auto", "exact", "hnsw", "all"
    std::size_t candidates = 50;
    std::size_t top = 10; // matches kept per clip
    double matchThreshold = 0.0;
    double possibleThreshold = 0.0;
    bool hummed = false; // the clips are tunes that somebody sings, hums or whistles
};

struct BatchRun
{
    std::int64_t id = 0; // given by the store
    QString name;
    QDateTime createdAt; // UTC
    QString programVersion;
    BatchSettings settings;
    // The library when the run began.
    std::size_t trackCount = 0;
    base::Seconds libraryDuration = 0.0;
    QDateTime libraryIndexedAt; // when tracks were added last; invalid: not known
    QByteArray libraryFingerprint;
    // How many clips have which status; only what the store hands out has them.
    std::array<std::size_t, batchStatusCount> counts{};

    std::size_t count(BatchStatus status) const { return counts[static_cast<std::size_t>(status)]; }
    std::size_t clipCount() const;
    bool isFinished() const { return count(BatchStatus::Waiting) == 0; }
};

// The runs of a library, in its catalogue. Each outcome is a transaction of its own, so that a crash loses
// at most the clip in work. As a Catalogue it belongs to the thread that opened it, and may stand beside
// others. ReadOnly works with a catalogue of an older version as well, which has no runs. Errors: as
// Catalogue's.
class BatchStore
{
public:
    static base::Result<BatchStore> open(const std::filesystem::path& libraryFolder,
                                         Catalogue::OpenMode mode);
    BatchStore(BatchStore&&) noexcept;
    BatchStore& operator=(BatchStore&&) noexcept;
    ~BatchStore();

    // A new run with its queue; `clips` get their ids.
    base::Result<BatchRun> begin(const BatchRun& run, std::vector<BatchClip>& clips);
    // More clips for the end of its queue; they get their ids.
    base::Result<void> append(std::int64_t run, std::vector<BatchClip>& clips);
    base::Result<void> remove(std::int64_t run);

    base::Result<std::vector<BatchRun>> runs() const; // newest first
    // In the queue's order, each with its best match alone and without evidence.
    base::Result<std::vector<BatchClip>> clips(std::int64_t run) const;
    // With all matches and their evidence. Nothing where it has been removed.
    base::Result<std::optional<BatchClip>> clip(std::int64_t id) const;

    // What came of a clip, in place of what came of it before. A clip that has been removed is passed over.
    base::Result<void> putOutcome(const BatchClip& clip);
    // Back into the queue, or out of it: the outcomes there were go. Waiting or Skipped.
    base::Result<void> setStatus(std::span<const std::int64_t> clips, BatchStatus status);

private:
    struct State;
    explicit BatchStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
