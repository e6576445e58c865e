// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/works/work_book.h"

#include <algorithm>

namespace coverscope::ui {

using catalogue::PairDecision;
using catalogue::Track;
using catalogue::Work;
using catalogue::WorkRecording;

WorkBook::WorkBook(catalogue::Judgements known) : m_known(std::move(known))
{
    for (std::size_t number = 0; number < m_known.works.size(); ++number) {
        m_byUid.insert(m_known.works[number].uid, number);
        for (const WorkRecording& recording : m_known.works[number].recordings) {
            m_byContent.insert(recording.track.contentHash, number);
            m_byTrack.insert(static_cast<qint64>(recording.track.lastId), number);
        }
    }
}

const Work* WorkBook::work(const QByteArray& uid) const
{
    const auto found = m_byUid.find(uid);
    return found == m_byUid.end() ? nullptr : &m_known.works[*found];
}

std::vector<const Work*> WorkBook::worksOf(const Track& track) const
{
    std::vector<std::size_t> numbers;
    const auto add = [&](const auto& range) {
        for (auto number = range.first; number != range.second; ++number) {
            if (recordingOf(m_known.works[*number], track))
                numbers.push_back(*number);
        }
    };
    add(m_byContent.equal_range(track.contentHash));
    add(m_byTrack.equal_range(static_cast<qint64>(track.id)));
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<const Work*> works;
    works.reserve(numbers.size());
    for (const std::size_t number : numbers)
        works.push_back(&m_known.works[number]);
    return works;
}

const WorkRecording* WorkBook::recordingOf(const Work& work, const Track& track)
{
    const auto found = std::find_if(work.recordings.begin(), work.recordings.end(),
                                    [&track](const WorkRecording& recording) {
                                        return catalogue::isSameRecording(recording.track, track);
                                    });
    return found == work.recordings.end() ? nullptr : &*found;
}

const PairDecision* WorkBook::decisionOn(const Track& first, const Track& second) const
{
    const auto found =
        std::find_if(m_known.decisions.begin(), m_known.decisions.end(), [&](const PairDecision& decision) {
            const auto is = [&decision](const Track& one, const Track& other) {
                return catalogue::isSameRecording(decision.first, one) &&
                       catalogue::isSameRecording(decision.second, other);
            };
            return is(first, second) || is(second, first);
        });
    return found == m_known.decisions.end() ? nullptr : &*found;
}

std::shared_ptr<const WorkBook> WorkBook::with(const catalogue::WorkChanges& changes) const
{
    catalogue::Judgements known = m_known;
    std::vector<bool> isGone(known.works.size(), false);
    for (const QByteArray& uid : changes.removed) {
        if (const auto place = m_byUid.find(uid); place != m_byUid.end())
            isGone[*place] = true;
    }
    std::vector<Work> added;
    for (const Work& work : changes.put) {
        if (const auto place = m_byUid.find(work.uid); place != m_byUid.end()) {
            known.works[*place] = work;
            isGone[*place] = false;
        } else {
            added.push_back(work);
        }
    }
    std::vector<Work> works;
    works.reserve(known.works.size() + added.size());
    for (std::size_t number = 0; number < known.works.size(); ++number) {
        if (!isGone[number])
            works.push_back(std::move(known.works[number]));
    }
    std::move(added.begin(), added.end(), std::back_inserter(works));
    known.works = std::move(works);
    return std::make_shared<const WorkBook>(std::move(known));
}

std::shared_ptr<const WorkBook> WorkBook::with(const PairDecision& decision) const
{
    catalogue::Judgements known = m_known;
    const auto is = [&decision](const QByteArray& one, const QByteArray& other) {
        return decision.first.contentHash == one && decision.second.contentHash == other;
    };
    std::erase_if(known.decisions, [&is](const PairDecision& other) {
        return is(other.first.contentHash, other.second.contentHash) ||
               is(other.second.contentHash, other.first.contentHash);
    });
    if (decision.decision)
        known.decisions.insert(known.decisions.begin(), decision);
    return std::make_shared<const WorkBook>(std::move(known));
}

} // namespace coverscope::ui
