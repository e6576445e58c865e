// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/import_shelf.h"

#include "core/audio/file_tags.h"
#include "core/base/recording_name.h"
#include "core/report/csv.h"

#include <QRegularExpression>

#include <algorithm>

namespace coverscope::works {

using catalogue::Work;
using catalogue::WorkOrigin;
using catalogue::WorkRecording;

namespace {

// As it is after a way through a file.
QString asRead(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return report::csvText(text.trimmed());
}

QString nameOf(const catalogue::JudgedTrack& track)
{
    return base::recordingName(track.path, track.title, track.artist);
}

} // namespace

ImportShelf::ImportShelf(const LibraryTracks& library, std::span<const Work> works,
                         std::span<const catalogue::PairDecision> decisions)
    : m_library(library)
{
    m_entries.reserve(works.size());
    for (const Work& work : works)
        addEntry(work, false);
    for (const catalogue::PairDecision& decision : decisions) {
        if (decision.decision != catalogue::Decision::Rejected)
            continue;
        m_rejected.insert(keyOf(decision.first), keyOf(decision.second));
        m_rejected.insert(keyOf(decision.second), keyOf(decision.first));
    }
}

void ImportShelf::addEntry(Work work, bool isNew)
{
    const std::size_t number = m_entries.size();
    Entry& entry = m_entries.emplace_back();
    entry.work = std::move(work);
    entry.isNew = entry.isTouched = isNew;
    for (std::size_t i = 0; i < entry.work.recordings.size(); ++i) {
        const catalogue::JudgedTrack& track = entry.work.recordings[i].track;
        const QByteArray key = keyOf(track);
        entry.places.insert(key, {i});
        m_worksOf.insert(key, number);
        m_gone.insert(track.contentHash, track);
    }
    m_byUid.insert(entry.work.uid, number);
    remember(number);
}

void ImportShelf::remember(std::size_t entry)
{
    const Work& work = m_entries[entry].work;
    if (!work.musicBrainzId.isEmpty())
        m_byIdentifier.insert(work.musicBrainzId.toLower(), entry);
    if (!m_byTitle.contains(comparable(work.title), entry))
        m_byTitle.insert(comparable(work.title), entry);
}

QByteArray ImportShelf::keyOf(const catalogue::JudgedTrack& track) const
{
    const catalogue::Track* known = m_library.finder().findFirst(track);
    return known != nullptr ? '#' + QByteArray::number(static_cast<qint64>(known->id)) : track.contentHash;
}

const catalogue::JudgedTrack* ImportShelf::leftLibrary(const QByteArray& contentHash) const
{
    const auto found = m_gone.find(contentHash);
    return found == m_gone.end() ? nullptr : &found.value();
}

WorkTarget ImportShelf::find(const WorkRow& row, const catalogue::Track* track) const
{
    if (const auto found = m_byUid.find(row.workUid); found != m_byUid.end())
        return {*found};
    if (const auto found = m_byIdentifier.find(row.musicBrainzWork);
        found != m_byIdentifier.end() && !row.musicBrainzWork.isEmpty())
        return {*found};
    return row.work.isEmpty() ? WorkTarget() : byTitle(row, track);
}

WorkTarget ImportShelf::byTitle(const WorkRow& row, const catalogue::Track* track) const
{
    std::vector<std::size_t> called;
    std::vector<std::size_t> ofNobody;
    std::vector<std::size_t> ofTheSame;
    const auto [begin, end] = m_byTitle.equal_range(comparable(row.work));
    for (auto place = begin; place != end; ++place) {
        const Work& work = m_entries[*place].work;
        if (comparable(work.title) != comparable(row.work)) // it was called so before
            continue;
        called.push_back(*place);
        if (work.composers.isEmpty())
            ofNobody.push_back(*place);
        else if (comparable(work.composers) == comparable(row.composers))
            ofTheSame.push_back(*place);
    }
    const auto& fitting = !row.composers.isEmpty() ? (ofTheSame.empty() ? ofNobody : ofTheSame)
                          : called.size() > 1 && ofNobody.size() == 1 ? ofNobody
                                                                      : called;
    if (fitting.size() == 1)
        return {fitting.front()};
    if (fitting.empty())
        return {};
    const QString tagged =
        track != nullptr ? audio::musicBrainzIds(m_library.pathOf(*track)).work : QString();
    for (const std::size_t entry : fitting) {
        if (!tagged.isEmpty() && m_entries[entry].work.musicBrainzId.toLower() == tagged)
            return {entry};
    }
    return {{}, true};
}

ImportShelf::Fields ImportShelf::fieldsOf(const Work& work)
{
    return {work.title, work.composers, work.year ? QString::number(*work.year) : QString(), work.notes,
            work.musicBrainzId.toLower()};
}

ImportShelf::Fields ImportShelf::fieldsOf(const WorkRow& row)
{
    const auto year = yearOf(row.year);
    return {row.work, row.composers, year ? QString::number(*year) : QString(), row.notes,
            row.musicBrainzWork};
}

void ImportShelf::set(Work& work, std::size_t field, const QString& value)
{
    static constexpr std::array<QString Work::*, FieldCount> members = {
        &Work::title, &Work::composers, nullptr, &Work::notes, &Work::musicBrainzId};
    if (field == Year)
        work.year = value.toInt();
    else
        work.*members[field] = value;
}

std::optional<Saying> ImportShelf::contradiction(const WorkRow& row, const WorkTarget& target) const
{
    if (!target.entry)
        return {};
    const Entry& entry = m_entries[*target.entry];
    const Fields there = fieldsOf(entry.work);
    const Fields here = fieldsOf(row);
    for (std::size_t field = 0; field < FieldCount; ++field) {
        if (entry.said[field] > 0 && !here[field].isEmpty() &&
            comparable(asRead(there[field])) != comparable(asRead(here[field])))
            return Saying{entry.said[field], there[field], here[field]};
    }
    return {};
}

std::optional<Saying> ImportShelf::roleSaid(std::size_t entry, const QByteArray& key) const
{
    const auto place = m_entries[entry].places.find(key);
    if (place == m_entries[entry].places.end() || place->line == 0 || place->role.isEmpty())
        return {};
    return Saying{place->line, place->role};
}

std::optional<Saying> ImportShelf::otherWork(const WorkTarget& target, const QByteArray& key) const
{
    const auto [begin, end] = m_worksOf.equal_range(key);
    for (auto number = begin; number != end; ++number) {
        if (target.entry && *number == *target.entry)
            continue;
        const Entry& entry = m_entries[*number];
        const auto place = entry.places.find(key);
        if (place != entry.places.end() && isOrdinary(entry.work.recordings[place->recording].role))
            return Saying{place->line, entry.work.title};
    }
    return {};
}

QString ImportShelf::rejectedWith(std::size_t entry, const QByteArray& key) const
{
    const auto [begin, end] = m_rejected.equal_range(key);
    for (auto other = begin; other != end; ++other) {
        const auto place = m_entries[entry].places.find(*other);
        if (place != m_entries[entry].places.end())
            return nameOf(m_entries[entry].work.recordings[place->recording].track);
    }
    return {};
}

std::size_t ImportShelf::putWork(const WorkRow& row, const WorkTarget& target)
{
    static const QRegularExpression uid(QStringLiteral("^[0-9a-f]{32}$"));
    if (!target.entry) {
        Work made;
        made.uid =
            uid.match(QString::fromLatin1(row.workUid)).hasMatch() ? row.workUid : catalogue::newWorkUid();
        addEntry(std::move(made), true);
    }
    const std::size_t number = target.entry ? *target.entry : m_entries.size() - 1;
    Entry& entry = m_entries[number];
    const Fields there = fieldsOf(entry.work);
    const Fields here = fieldsOf(row);
    for (std::size_t field = 0; field < FieldCount; ++field) {
        if (here[field].isEmpty() || entry.said[field] > 0) // as the first line spells it
            continue;
        entry.said[field] = row.line;
        if (asRead(there[field]) == asRead(here[field]))
            continue;
        set(entry.work, field, here[field]);
        entry.isChanged = entry.isTouched = true;
    }
    remember(number);
    return number;
}

ImportShelf::Put ImportShelf::putRecording(std::size_t number, const QByteArray& key,
                                           const WorkRecording& recording, const WorkRow& row)
{
    Entry& entry = m_entries[number];
    const auto place = entry.places.find(key);
    if (place == entry.places.end()) {
        entry.places.insert(key, {entry.work.recordings.size(), row.line, row.role});
        entry.work.recordings.push_back(recording);
        entry.isTouched = true;
        m_worksOf.insert(key, number);
        return Put::New;
    }
    place->line = row.line;
    if (!row.role.isEmpty())
        place->role = row.role;
    WorkRecording& there = entry.work.recordings[place->recording];
    const bool hasOtherRole = recording.role && recording.role != there.role;
    const bool hasOtherId =
        !recording.musicBrainzId.isEmpty() && recording.musicBrainzId != there.musicBrainzId.toLower();
    const bool isNowSaid = there.origin == WorkOrigin::Map && recording.origin != WorkOrigin::Map;
    if (!hasOtherRole && !hasOtherId && !isNowSaid)
        return Put::Same;
    if (hasOtherRole)
        there.role = recording.role;
    if (hasOtherId)
        there.musicBrainzId = recording.musicBrainzId;
    if (isNowSaid)
        there.origin = recording.origin;
    entry.isTouched = true;
    return Put::Changed;
}

bool ImportShelf::holds(std::size_t entry, const QByteArray& key) const
{
    return m_entries[entry].places.contains(key);
}

bool ImportShelf::leaveOtherWorks(std::size_t number, const QByteArray& key)
{
    bool wasThere = false;
    const auto [begin, end] = m_worksOf.equal_range(key);
    const std::vector<std::size_t> others(begin, end);
    for (const std::size_t other : others) {
        Entry& entry = m_entries[other];
        const auto place = entry.places.find(key);
        if (other == number || place == entry.places.end() ||
            !isOrdinary(entry.work.recordings[place->recording].role))
            continue;
        const std::size_t gone = place->recording;
        entry.work.recordings.erase(entry.work.recordings.begin() + static_cast<std::ptrdiff_t>(gone));
        entry.places.erase(place);
        for (Place& later : entry.places)
            later.recording -= later.recording > gone ? 1 : 0;
        m_worksOf.remove(key, other);
        entry.isTouched = wasThere = true;
    }
    return wasThere;
}

void ImportShelf::count(WorksImport& result) const
{
    for (const Entry& entry : m_entries) {
        if (!entry.isTouched)
            continue;
        result.changes.put.push_back(entry.work);
        result.newWorks += entry.isNew ? 1 : 0;
        result.changedWorks += entry.isChanged && !entry.isNew ? 1 : 0;
    }
}

} // namespace coverscope::works
