// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/decisions_merge.h"

#include "core/report/csv.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace coverscope::works {

using catalogue::JudgedTrack;
using catalogue::PairDecision;
using catalogue::Standing;
using catalogue::VerdictRecord;

namespace {

QByteArray subjectOf(const VerdictRecord& record)
{
    return record.clip.contentHash + ' ' + record.track.contentHash;
}

QByteArray subjectOf(const PairDecision& decision)
{
    return std::min(decision.first.contentHash, decision.second.contentHash) + ' ' +
           std::max(decision.first.contentHash, decision.second.contentHash);
}

bool isAboutTheSame(const VerdictRecord& one, const VerdictRecord& other)
{
    return subjectOf(one) == subjectOf(other) &&
           (one.clip.region == other.clip.region ||
            catalogue::isSamePassage(one.clip.region, other.clip.region));
}

bool isAboutTheSame(const PairDecision& one, const PairDecision& other)
{
    return subjectOf(one) == subjectOf(other);
}

QByteArray placeOf(const VerdictRecord& record)
{
    return QByteArray::number(std::llround(record.clip.region.start * 1000.0)) + '-' +
           QByteArray::number(std::llround(record.clip.region.end * 1000.0));
}

QByteArray placeOf(const PairDecision& /*decision*/)
{
    return {};
}

// An entry is the same one wherever it is met, also after a way through a table, which rounds and trims.
QByteArray identityOf(const auto& entry)
{
    QString note = entry.note;
    note.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const int decision = entry.decision ? static_cast<int>(*entry.decision) : -1;
    return subjectOf(entry) + ' ' + placeOf(entry) + ' ' + QByteArray::number(decision) + ' ' +
           QByteArray::number(entry.decidedAt.toSecsSinceEpoch()) + ' ' +
           report::csvText(entry.decidedBy.trimmed()).toUtf8() + ' ' +
           report::csvText(note.trimmed()).toUtf8();
}

// The newest entry that counts of each clip and passage, or pair; what was taken back is none. `entries` are
// oldest first.
template <typename Entry>
QMultiHash<QByteArray, const Entry*> currentOf(const std::vector<Entry>& entries)
{
    QHash<QByteArray, const Entry*> newest;
    for (const Entry& entry : entries) {
        if (entry.standing == Standing::Counts)
            newest.insert(subjectOf(entry) + ' ' + placeOf(entry), &entry);
    }
    QMultiHash<QByteArray, const Entry*> current;
    for (const Entry* entry : newest) {
        if (entry->decision)
            current.insert(subjectOf(*entry), entry);
    }
    return current;
}

// The newest of those that are about the same; null: none.
template <typename Entry>
const Entry* decidedHere(const QMultiHash<QByteArray, const Entry*>& current, const Entry& entry)
{
    const Entry* found = nullptr;
    const auto [begin, end] = current.equal_range(subjectOf(entry));
    for (auto each = begin; each != end; ++each) {
        if (isAboutTheSame(**each, entry) && (found == nullptr || (*each)->id > found->id))
            found = *each;
    }
    return found;
}

// What this library knows of clips and tracks.
class Acquaintance
{
public:
    Acquaintance(const Decisions& here, const LibraryTracks& library) : m_library(library)
    {
        for (const VerdictRecord& record : here.verdicts) {
            m_clips.insert(record.clip.contentHash, record.clip.path);
            m_tracks.insert(record.track.contentHash, record.track);
        }
        for (const PairDecision& decision : here.pairs) {
            m_tracks.insert(decision.first.contentHash, decision.first);
            m_tracks.insert(decision.second.contentHash, decision.second);
        }
    }

    void introduce(VerdictRecord& record) const
    {
        if (const auto clip = m_clips.find(record.clip.contentHash); clip != m_clips.end())
            record.clip.path = *clip;
        introduce(record.track);
    }
    void introduce(PairDecision& decision) const
    {
        introduce(decision.first);
        introduce(decision.second);
    }

private:
    void introduce(JudgedTrack& track) const
    {
        track.lastId = {}; // of another library
        if (const catalogue::Track* known = m_library.finder().findFirst(track))
            track = m_library.judged(*known);
        else if (const auto judged = m_tracks.find(track.contentHash); judged != m_tracks.end())
            track = *judged;
    }

    const LibraryTracks& m_library;
    QHash<QByteArray, std::filesystem::path> m_clips;
    QHash<QByteArray, JudgedTrack> m_tracks;
};

template <typename Entry>
void mergeEntries(const std::vector<Entry>& incoming, const std::vector<Entry>& here,
                  const Acquaintance& acquaintance, std::vector<Entry>& added, DecisionsMerge& result)
{
    QSet<QByteArray> known;
    for (const Entry& entry : here)
        known.insert(identityOf(entry));
    const auto current = currentOf(here);
    std::vector<Entry> sorted = incoming;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Entry& a, const Entry& b) { return a.decidedAt < b.decidedAt; });
    for (Entry& entry : sorted) {
        const QByteArray identity = identityOf(entry);
        if (known.contains(identity)) {
            ++result.knownCount;
            continue;
        }
        known.insert(identity);
        if (decidedHere(current, entry) != nullptr)
            entry.standing = Standing::Beside;
        result.besideCount += entry.standing == Standing::Beside ? 1 : 0;
        acquaintance.introduce(entry);
        added.push_back(std::move(entry));
    }
}

// Of what stands beside, the last word of each person about each passage.
template <typename Entry>
std::vector<Conflict<Entry>> conflictsOf(const std::vector<Entry>& here)
{
    const auto current = currentOf(here);
    QSet<QByteArray> seen;
    std::vector<Conflict<Entry>> conflicts;
    for (auto entry = here.rbegin(); entry != here.rend(); ++entry) {
        if (entry->standing != Standing::Beside)
            continue;
        const QByteArray who = subjectOf(*entry) + ' ' + placeOf(*entry) + ' ' + entry->decidedBy.toUtf8();
        if (seen.contains(who))
            continue;
        seen.insert(who);
        const Entry* decided = decidedHere(current, *entry);
        if (entry->decision && decided != nullptr && decided->decision != entry->decision &&
            decided->id < entry->id)
            conflicts.push_back({*decided, *entry});
    }
    std::reverse(conflicts.begin(), conflicts.end());
    return conflicts;
}

std::vector<DecisionsMerge::UnknownRecording> unknownRecordings(const Decisions& incoming,
                                                                const LibraryTracks& library)
{
    std::vector<DecisionsMerge::UnknownRecording> unknown;
    QHash<QByteArray, std::size_t> places; // in `unknown`
    QSet<QByteArray> found;
    const auto look = [&](JudgedTrack track) {
        track.lastId = {}; // of another library
        if (found.contains(track.contentHash))
            return;
        if (const auto place = places.constFind(track.contentHash); place != places.cend()) {
            ++unknown[*place].entryCount;
        } else if (library.finder().findFirst(track) != nullptr) {
            found.insert(track.contentHash);
        } else {
            places.insert(track.contentHash, unknown.size());
            unknown.push_back({std::move(track), 1});
        }
    };
    for (const VerdictRecord& record : incoming.verdicts)
        look(record.track);
    for (const PairDecision& decision : incoming.pairs) {
        look(decision.first);
        look(decision.second);
    }
    return unknown;
}

} // namespace

DecisionsMerge mergeDecisions(const Decisions& incoming, const Decisions& here, const LibraryTracks& library)
{
    DecisionsMerge result;
    const Acquaintance acquaintance(here, library);
    mergeEntries(incoming.verdicts, here.verdicts, acquaintance, result.added.verdicts, result);
    mergeEntries(incoming.pairs, here.pairs, acquaintance, result.added.pairs, result);
    result.unknown = unknownRecordings(incoming, library);
    return result;
}

Conflicts openConflicts(const Decisions& here)
{
    return {conflictsOf(here.verdicts), conflictsOf(here.pairs)};
}

QJsonObject conflictsJson(const Conflicts& conflicts)
{
    const auto sides = [](const auto& list, const char* kind, auto member) {
        Decisions here;
        Decisions there;
        for (const auto& conflict : list) {
            (here.*member).push_back(conflict.here);
            (there.*member).push_back(conflict.there);
        }
        const auto entries = [kind](const Decisions& decisions) {
            return QJsonDocument::fromJson(decisionsJson(decisions)).object()[QLatin1String(kind)].toArray();
        };
        const QJsonArray ours = entries(here);
        const QJsonArray theirs = entries(there);
        QJsonArray json;
        for (qsizetype i = 0; i < ours.size(); ++i)
            json.append(QJsonObject{{QStringLiteral("here"), ours[i]}, {QStringLiteral("there"), theirs[i]}});
        return json;
    };
    return {{QStringLiteral("verdicts"), sides(conflicts.verdicts, "verdicts", &Decisions::verdicts)},
            {QStringLiteral("pairs"), sides(conflicts.pairs, "pairs", &Decisions::pairs)}};
}

} // namespace coverscope::works
