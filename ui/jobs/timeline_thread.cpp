// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/timeline_thread.h"

#include "ui/jobs/open_session.h"
#include "ui/jobs/throttle.h"

namespace coverscope::ui {

TimelineThread::TimelineThread(std::shared_ptr<LibraryHandle> handle) : m_handle(std::move(handle)) {}

void TimelineThread::setModel(const std::filesystem::path& file, model::DevicePreference preference)
{
    m_modelFile = file;
    m_preference = preference;
    m_embedder.reset();
}

base::Result<search::Session> TimelineThread::session()
{
    if (!m_embedder && !m_modelFile.empty()) {
        auto loaded = model::Embedder::load(m_modelFile, m_preference);
        if (!loaded)
            return base::fail(std::move(loaded.error()));
        m_embedder = std::move(*loaded);
        m_embedder->setFallbackHandler([this](const QString& reason) { Q_EMIT deviceFellBack(reason); });
    }
    return openSession(m_handle, m_embedder.get());
}

base::Result<search::Timeline> TimelineThread::run(const JobTicket& job, const TimelineRequest& request,
                                                   const search::Session& session)
{
    Throttle throttle(std::chrono::milliseconds(100));
    return session.timeline(
        request.recording, request.options,
        [this, &job, &session](const search::PlayedStretch& stretch) {
            Q_EMIT stretchFound(job.id, std::make_shared<const search::PlayedStretch>(stretch),
                                session.snapshot());
        },
        job.token,
        [this, &job, &throttle](const base::Progress& progress) {
            if (throttle.passes())
                Q_EMIT progressed(job.id, progress);
        });
}

void TimelineThread::find(const JobTicket& job, const TimelineRequest& request)
{
    if (job.token.isCancelled())
        return fail(job, base::cancelled().value());
    const auto opened = session();
    if (!opened)
        return fail(job, opened.error());
    auto timeline = run(job, request, *opened);
    if (!timeline)
        return fail(job, timeline.error());
    Q_EMIT ended(job.id);
    Q_EMIT finished(job.id, std::make_shared<const search::Timeline>(std::move(*timeline)),
                    opened->snapshot());
}

void TimelineThread::fail(const JobTicket& job, const base::Error& error)
{
    Q_EMIT ended(job.id);
    Q_EMIT failed(job.id, job.kind, error);
}

} // namespace coverscope::ui
