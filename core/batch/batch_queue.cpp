// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/batch_queue.h"

#include "core/batch/clip_search.h"

#include <algorithm>
#include <numeric>

namespace coverscope::batch {

using catalogue::BatchClip;
using catalogue::BatchStatus;

namespace {

constexpr std::size_t rememberedTimes = 32; // clips of a batch tend to be alike; some are not

} // namespace

BatchQueue::BatchQueue(std::vector<BatchClip> clips)
{
    append(std::move(clips));
}

void BatchQueue::append(std::vector<BatchClip> clips)
{
    for (BatchClip& clip : clips) {
        ++m_counts[static_cast<std::size_t>(clip.status)];
        m_clips.push_back(std::move(clip));
    }
}

std::vector<BatchClip> BatchQueue::numbered(std::vector<BatchClip> clips)
{
    std::int64_t id = 0;
    for (BatchClip& clip : clips)
        clip.id = ++id;
    return clips;
}

std::optional<std::size_t> BatchQueue::find(std::int64_t id) const
{
    const auto found =
        std::lower_bound(m_clips.begin(), m_clips.end(), id,
                         [](const BatchClip& clip, std::int64_t wanted) { return clip.id < wanted; });
    if (found == m_clips.end() || found->id != id)
        return {};
    return static_cast<std::size_t>(found - m_clips.begin());
}

void BatchQueue::setStatus(std::size_t place, BatchStatus status)
{
    --m_counts[static_cast<std::size_t>(m_clips[place].status)];
    ++m_counts[static_cast<std::size_t>(status)];
    m_clips[place].status = status;
    if (status == BatchStatus::Waiting)
        m_next = std::min(m_next, place);
}

std::optional<std::size_t> BatchQueue::takeNext()
{
    while (m_next < m_clips.size() && m_clips[m_next].status != BatchStatus::Waiting)
        ++m_next;
    if (m_next == m_clips.size())
        return {};
    setStatus(m_next, BatchStatus::Running);
    return m_next;
}

std::optional<std::size_t> BatchQueue::record(BatchClip outcome)
{
    const auto place = find(outcome.id);
    if (!place || m_clips[*place].status != BatchStatus::Running)
        return {};
    setStatus(*place, outcome.status);
    if (outcome.matches.size() > 1)
        outcome.matches.erase(outcome.matches.begin() + 1, outcome.matches.end());
    for (catalogue::BatchMatch& match : outcome.matches)
        match.evidence.clear();
    if (m_lastMilliseconds.size() < rememberedTimes)
        m_lastMilliseconds.push_back(outcome.milliseconds);
    else
        m_lastMilliseconds[m_recorded % rememberedTimes] = outcome.milliseconds;
    ++m_recorded;
    m_clips[*place] = std::move(outcome);
    return place;
}

std::optional<std::size_t> BatchQueue::giveBack(std::int64_t id)
{
    const auto place = find(id);
    if (!place || m_clips[*place].status != BatchStatus::Running)
        return {};
    setStatus(*place, BatchStatus::Waiting);
    return place;
}

std::vector<std::size_t> BatchQueue::repeatFailed()
{
    std::vector<std::size_t> failed;
    for (std::size_t place = 0; place < m_clips.size(); ++place) {
        if (m_clips[place].status == BatchStatus::Failed)
            failed.push_back(place);
    }
    return repeat(failed);
}

std::vector<std::size_t> BatchQueue::repeat(std::span<const std::size_t> places)
{
    std::vector<std::size_t> changed;
    for (const std::size_t place : places) {
        if (place >= m_clips.size() || m_clips[place].status == BatchStatus::Waiting ||
            m_clips[place].status == BatchStatus::Running)
            continue;
        setStatus(place, BatchStatus::Waiting);
        BatchClip& clip = m_clips[place];
        clip.matches.clear();
        clip.problem.clear();
        clip.problemDetail.clear();
        clip.searchedAt = {};
        clip.milliseconds = 0.0;
        changed.push_back(place);
    }
    return changed;
}

std::vector<std::size_t> BatchQueue::skip(std::span<const std::size_t> places)
{
    std::vector<std::size_t> changed;
    for (const std::size_t place : places) {
        if (place >= m_clips.size() || m_clips[place].status != BatchStatus::Waiting)
            continue;
        setStatus(place, BatchStatus::Skipped);
        changed.push_back(place);
    }
    return changed;
}

std::vector<std::size_t> BatchQueue::judge(const search::Thresholds& thresholds)
{
    std::vector<std::size_t> changed;
    for (std::size_t place = 0; place < m_clips.size(); ++place) {
        const BatchStatus status = statusBy(m_clips[place], thresholds);
        if (status == m_clips[place].status)
            continue;
        setStatus(place, status);
        changed.push_back(place);
    }
    return changed;
}

bool BatchQueue::isFinished() const
{
    return count(BatchStatus::Waiting) == 0 && count(BatchStatus::Running) == 0;
}

double BatchQueue::doneShare() const
{
    const std::size_t open = count(BatchStatus::Waiting) + count(BatchStatus::Running);
    return m_clips.empty() ? 0.0
                           : static_cast<double>(m_clips.size() - open) / static_cast<double>(m_clips.size());
}

std::optional<base::Seconds> BatchQueue::remaining() const
{
    if (m_lastMilliseconds.empty())
        return {};
    const double mean = std::accumulate(m_lastMilliseconds.begin(), m_lastMilliseconds.end(), 0.0) /
                        static_cast<double>(m_lastMilliseconds.size());
    return mean / 1000.0 * static_cast<double>(count(BatchStatus::Waiting) + count(BatchStatus::Running));
}

} // namespace coverscope::batch
