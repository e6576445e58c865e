// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/judgement.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::catalogue {

// The clip that was searched for. Its bytes say which it is; the path is where they were seen last.
struct VerdictClip
{
    QByteArray contentHash; // hex, library::contentHash()
    std::filesystem::path path;
    base::TimeRange region; // seconds in the file, compared to the millisecond
};

using VerdictTrack = JudgedTrack; // the track it was judged against

// One entry of the book: who decided what, when, and what the program had found at that time.
struct VerdictRecord
{
    std::int64_t id = 0; // grows with every entry; given by VerdictStore::add()
    VerdictClip clip;
    VerdictTrack track;
    std::optional<Decision> decision; // nothing: what was said before was taken back
    QString note;
    QDateTime decidedAt; // UTC
    QString decidedBy;
    QByteArray modelHash;
    QString modelName;
    double score = 0.0;
    double probability = 0.0;
    std::optional<base::TimeRange> queryTimes; // the stretches that were found to match
    std::optional<base::TimeRange> trackTimes;
    Standing standing = Standing::Counts;
};

// The verdicts of a library, in its catalogue. Nothing is ever overwritten: changing one's mind, or taking
// something back, adds an entry, and the newest one of a clip, region and track counts, of those that stand
// beside none.
//
//     auto verdicts = VerdictStore::open(libraryFolder, Catalogue::OpenMode::Existing);
//     verdicts->add(record);
//     const auto known = verdicts->current(clipHash);
//     const VerdictRecord* verdict = verdictFor(*known, region, track);
//
// As a Catalogue it belongs to the thread that opened it, and may stand beside others. ReadOnly works with
// a catalogue of an older version as well, which has no verdicts. Errors: as Catalogue's.
class VerdictStore
{
public:
    static base::Result<VerdictStore> open(const std::filesystem::path& libraryFolder,
                                           Catalogue::OpenMode mode);
    VerdictStore(VerdictStore&&) noexcept;
    VerdictStore& operator=(VerdictStore&&) noexcept;
    ~VerdictStore();

    // Adds the entries, in one transaction; returns them with their ids. InvalidArgument for one without the
    // hashes of its clip and track.
    base::Result<std::vector<VerdictRecord>> add(std::span<const VerdictRecord> records);

    // What counts, of one clip or of all, newest first; what was taken back is left out.
    base::Result<std::vector<VerdictRecord>> current(const QByteArray& clipHash) const;
    base::Result<std::vector<VerdictRecord>> currentOfAll() const;

    // Every entry there ever was, oldest first.
    base::Result<std::vector<VerdictRecord>> all() const;

    // Every entry about a pair, whatever the region, oldest first.
    base::Result<std::vector<VerdictRecord>> history(const QByteArray& clipHash,
                                                     const QByteArray& trackHash) const;

private:
    struct State;
    explicit VerdictStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// Which of a clip's current verdicts (newest first) is about this track and region: the newest one whose
// region overlaps by at least half of the shorter of both, as nobody marks a passage twice in just the
// same way. The track is known by its bytes or, where only its tags were edited meanwhile, by its row
// and length. Null: none.
const VerdictRecord* verdictFor(std::span<const VerdictRecord> current, const base::TimeRange& region,
                                const Track& track);

// Whether two marks of a clip are of one passage: they overlap by at least half of the shorter.
bool isSamePassage(const base::TimeRange& one, const base::TimeRange& other);

} // namespace coverscope::catalogue
