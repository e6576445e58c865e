// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/work_edits.h"

#include "core/base/recording_name.h"
#include "core/works/text.h"
#include "core/works/works_table.h"

#include <algorithm>

namespace coverscope::works {

using base::Result;
using catalogue::Decision;
using catalogue::JudgedTrack;
using catalogue::Work;
using catalogue::WorkChanges;
using catalogue::WorkOrigin;
using catalogue::WorkRecording;

namespace {

bool holdsTrack(PlacedTracks tracks, const JudgedTrack& judged)
{
    return std::any_of(tracks.begin(), tracks.end(), [&judged](const PlacedTrack& each) {
        return catalogue::isSameRecording(judged, each.track);
    });
}

bool isOneOf(const std::vector<WorkRecording>& recordings, const JudgedTrack& judged)
{
    return std::any_of(recordings.begin(), recordings.end(), [&judged](const WorkRecording& each) {
        return each.track.contentHash == judged.contentHash;
    });
}

// Works on their way to what they are to be.
class WorkBench
{
public:
    explicit WorkBench(const catalogue::Judgements& known) : m_known(known) {}

    // As it is by now; null: there is none.
    Work* find(const QByteArray& uid)
    {
        const auto isIt = [&uid](const Work& work) { return work.uid == uid; };
        if (const auto changed = std::find_if(m_changes.put.begin(), m_changes.put.end(), isIt);
            changed != m_changes.put.end())
            return &*changed;
        const auto known = std::find_if(m_known.works.begin(), m_known.works.end(), isIt);
        return known == m_known.works.end() ? nullptr : &m_changes.put.emplace_back(*known);
    }

    void add(const QByteArray& uid, const WorkFields& fields)
    {
        Work work;
        work.uid = uid;
        m_changes.put.push_back(std::move(work));
        describe(m_changes.put.back(), fields);
    }

    static void describe(Work& work, const WorkFields& fields)
    {
        work.title = fields.title;
        work.composers = fields.composers;
        work.year = fields.year;
        work.notes = fields.notes;
    }

    // The recordings that the works hold in common with `tracks`; they go from there.
    std::vector<WorkRecording> take(PlacedTracks tracks, const QByteArray& uid)
    {
        std::vector<WorkRecording> taken;
        Work* work = find(uid);
        if (work == nullptr)
            return taken;
        const auto gone = std::stable_partition(
            work->recordings.begin(), work->recordings.end(),
            [&tracks](const WorkRecording& recording) { return !holdsTrack(tracks, recording.track); });
        taken.assign(gone, work->recordings.end());
        work->recordings.erase(gone, work->recordings.end());
        return taken;
    }

    // From all works in which they are more than a medley or a quotation.
    std::vector<WorkRecording> takeEverywhere(PlacedTracks tracks, const QByteArray& exceptUid)
    {
        std::vector<WorkRecording> taken;
        for (const Work& work : m_known.works) {
            std::vector<PlacedTrack> ordinary;
            for (const WorkRecording& recording : work.recordings) {
                for (const PlacedTrack& track : tracks) {
                    if (isOrdinary(recording.role) &&
                        catalogue::isSameRecording(recording.track, track.track))
                        ordinary.push_back(track);
                }
            }
            if (ordinary.empty() || work.uid == exceptUid)
                continue;
            const auto more = take(ordinary, work.uid);
            taken.insert(taken.end(), more.begin(), more.end());
        }
        return taken;
    }

    void put(PlacedTracks tracks, const std::vector<WorkRecording>& known, const QByteArray& uid)
    {
        Work* work = find(uid);
        for (const PlacedTrack& track : tracks) {
            const auto isIt = [&track](const WorkRecording& recording) {
                return catalogue::isSameRecording(recording.track, track.track);
            };
            auto there = std::find_if(work->recordings.begin(), work->recordings.end(), isIt);
            if (there == work->recordings.end()) {
                const auto before = std::find_if(known.begin(), known.end(), isIt);
                work->recordings.push_back(before == known.end() ? WorkRecording() : *before);
                there = work->recordings.end() - 1;
            }
            there->track = catalogue::judgedTrack(track.track, track.place);
            there->origin = WorkOrigin::Person;
        }
    }

    // What was decided about pairs holds of the works concerned where it did before.
    Result<WorkChanges> result() const
    {
        std::vector<const Work*> before;
        std::vector<const Work*> after;
        for (const Work& work : m_known.works) {
            if (isConcerned(work.uid))
                before.push_back(&work);
        }
        for (const Work& work : m_changes.put)
            after.push_back(&work);
        for (const catalogue::PairDecision& decision : m_known.decisions) {
            const bool wereTogether = isHeldBy(before, decision);
            const bool areTogether = isHeldBy(after, decision);
            if (decision.decision == Decision::Rejected && areTogether && !wereTogether)
                return contradiction(
                    decision, Text::tr("It was decided that “%1” and “%2” are not of one work. Take that "
                                       "back first."));
            if (decision.decision == Decision::Confirmed && wereTogether && !areTogether)
                return contradiction(decision, Text::tr("It was decided that “%1” and “%2” are of one work. "
                                                        "Take that back first."));
        }
        return m_changes;
    }

    void remove(const QByteArray& uid)
    {
        std::erase_if(m_changes.put, [&uid](const Work& work) { return work.uid == uid; });
        m_changes.removed.push_back(uid);
    }

private:
    bool isConcerned(const QByteArray& uid) const
    {
        return std::find(m_changes.removed.begin(), m_changes.removed.end(), uid) !=
                   m_changes.removed.end() ||
               std::any_of(m_changes.put.begin(), m_changes.put.end(),
                           [&uid](const Work& work) { return work.uid == uid; });
    }

    static bool isHeldBy(const std::vector<const Work*>& works, const catalogue::PairDecision& pair)
    {
        return std::any_of(works.begin(), works.end(), [&pair](const Work* work) {
            return isOneOf(work->recordings, pair.first) && isOneOf(work->recordings, pair.second);
        });
    }

    static Result<WorkChanges> contradiction(const catalogue::PairDecision& pair, const QString& text)
    {
        const auto name = [](const JudgedTrack& track) {
            return base::recordingName(track.path, track.title, track.artist);
        };
        return base::fail(base::ErrorCode::InvalidArgument, pair.first.path,
                          text.arg(name(pair.first), name(pair.second)));
    }

    const catalogue::Judgements& m_known;
    WorkChanges m_changes;
};

Result<WorkChanges> noSuchWork()
{
    return base::fail(base::ErrorCode::InvalidArgument, {},
                      Text::tr("This work is no longer in the library. Choose another one."));
}

bool saysTheSame(const Work& a, const Work& b)
{
    const auto isIn = [](const WorkRecording& recording, const Work& work) {
        return std::any_of(work.recordings.begin(), work.recordings.end(),
                           [&recording](const WorkRecording& other) {
                               return other.track.contentHash == recording.track.contentHash &&
                                      other.role == recording.role && other.origin == recording.origin;
                           });
    };
    return a.title == b.title && a.composers == b.composers && a.year == b.year && a.notes == b.notes &&
           a.recordings.size() == b.recordings.size() &&
           std::all_of(a.recordings.begin(), a.recordings.end(),
                       [&](const WorkRecording& recording) { return isIn(recording, b); });
}

} // namespace

WorkFields fieldsOf(const Work& work)
{
    return {work.title, work.composers, work.year, work.notes};
}

Result<WorkChanges> makeWork(const catalogue::Judgements& known, const QByteArray& newUid,
                             const WorkFields& fields, PlacedTracks recordings)
{
    WorkBench bench(known);
    const auto taken = bench.takeEverywhere(recordings, {});
    bench.add(newUid, fields);
    bench.put(recordings, taken, newUid);
    return bench.result();
}

Result<WorkChanges> putToWork(const catalogue::Judgements& known, const QByteArray& uid,
                              PlacedTracks recordings)
{
    WorkBench bench(known);
    if (bench.find(uid) == nullptr)
        return noSuchWork();
    const auto taken = bench.takeEverywhere(recordings, uid);
    bench.put(recordings, taken, uid);
    return bench.result();
}

Result<WorkChanges> describeWork(const catalogue::Judgements& known, const QByteArray& uid,
                                 const WorkFields& fields)
{
    WorkBench bench(known);
    Work* work = bench.find(uid);
    if (work == nullptr)
        return noSuchWork();
    WorkBench::describe(*work, fields);
    return bench.result();
}

Result<WorkChanges> mergeWorks(const catalogue::Judgements& known, const QByteArray& keptUid,
                               const QByteArray& goneUid)
{
    WorkBench bench(known);
    if (keptUid == goneUid || bench.find(keptUid) == nullptr || bench.find(goneUid) == nullptr)
        return noSuchWork();
    const Work gone = *bench.find(goneUid);
    Work& kept = *bench.find(keptUid);
    for (const WorkRecording& recording : gone.recordings) {
        if (!isOneOf(kept.recordings, recording.track))
            kept.recordings.push_back(recording);
    }
    for (WorkRecording& recording : kept.recordings)
        recording.origin = WorkOrigin::Person;
    if (kept.composers.isEmpty())
        kept.composers = gone.composers;
    if (!kept.year)
        kept.year = gone.year;
    if (kept.musicBrainzId.isEmpty())
        kept.musicBrainzId = gone.musicBrainzId;
    if (!gone.notes.isEmpty() && gone.notes != kept.notes)
        kept.notes += (kept.notes.isEmpty() ? QString() : QStringLiteral("\n")) + gone.notes;
    bench.remove(goneUid);
    return bench.result();
}

Result<WorkChanges> splitOff(const catalogue::Judgements& known, const QByteArray& uid,
                             const QByteArray& newUid, const WorkFields& fields, PlacedTracks recordings)
{
    WorkBench bench(known);
    if (bench.find(uid) == nullptr)
        return noSuchWork();
    const auto taken = bench.take(recordings, uid);
    for (WorkRecording& stays : bench.find(uid)->recordings)
        stays.origin = WorkOrigin::Person; // else nothing would hold both apart
    bench.add(newUid, fields);
    bench.put(recordings, taken, newUid);
    return bench.result();
}

Result<WorkChanges> takeFromWork(const catalogue::Judgements& known, const QByteArray& uid,
                                 PlacedTracks recordings)
{
    WorkBench bench(known);
    if (bench.find(uid) == nullptr)
        return noSuchWork();
    bench.take(recordings, uid);
    return bench.result();
}

Result<WorkChanges> setRole(const catalogue::Judgements& known, const QByteArray& uid,
                            PlacedTracks recordings, std::optional<catalogue::RecordingRole> role)
{
    WorkBench bench(known);
    Work* work = bench.find(uid);
    if (work == nullptr)
        return noSuchWork();
    for (WorkRecording& recording : work->recordings) {
        if (!holdsTrack(recordings, recording.track))
            continue;
        recording.role = role;
        recording.origin = WorkOrigin::Person;
    }
    return bench.result();
}

bool isStanding(const catalogue::Judgements& known, const WorkChanges& change)
{
    const auto find = [&known](const QByteArray& uid) {
        return std::find_if(known.works.begin(), known.works.end(),
                            [&uid](const Work& work) { return work.uid == uid; });
    };
    return std::all_of(change.put.begin(), change.put.end(),
                       [&](const Work& work) {
                           const auto there = find(work.uid);
                           return there != known.works.end() && saysTheSame(*there, work);
                       }) &&
           std::all_of(change.removed.begin(), change.removed.end(),
                       [&](const QByteArray& uid) { return find(uid) == known.works.end(); });
}

} // namespace coverscope::works
