// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_board.h"

#include <algorithm>

namespace coverscope::ui {

JobTicket JobBoard::begin(JobKind kind)
{
    const JobId id = ++m_lastId;
    Job job{kind, {}};
    JobTicket ticket{id, kind, job.source.token()};
    m_jobs.emplace(id, std::move(job));
    return ticket;
}

void JobBoard::finish(JobId id)
{
    m_jobs.erase(id);
}

void JobBoard::cancel(JobId id)
{
    if (const auto found = m_jobs.find(id); found != m_jobs.end())
        found->second.source.cancel();
}

void JobBoard::cancelKind(JobKind kind)
{
    for (auto& [id, job] : m_jobs) {
        if (job.kind == kind)
            job.source.cancel();
    }
}

void JobBoard::cancelAll()
{
    for (auto& [id, job] : m_jobs)
        job.source.cancel();
}

bool JobBoard::isRunning(JobKind kind) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [kind](const auto& entry) { return entry.second.kind == kind; });
}

} // namespace coverscope::ui
