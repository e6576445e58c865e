// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "ui/jobs/background_worker.h"

#include <unordered_map>

namespace coverscope::ui {

// What a request carries to its thread.
struct JobTicket
{
    JobId id = 0;
    JobKind kind{};
    base::CancellationToken token;
};

// The jobs that are waiting or running, and the switches that stop them. Window's thread.
class JobBoard
{
public:
    JobTicket begin(JobKind kind);
    void finish(JobId id);

    void cancel(JobId id);
    void cancelKind(JobKind kind);
    void cancelAll();
    bool isRunning(JobKind kind) const;

private:
    struct Job
    {
        JobKind kind{};
        base::CancellationSource source;
    };

    std::unordered_map<JobId, Job> m_jobs;
    JobId m_lastId = 0;
};

} // namespace coverscope::ui
