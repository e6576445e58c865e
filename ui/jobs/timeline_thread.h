// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/session.h"
#include "ui/jobs/job_board.h"
#include "ui/jobs/library_handle.h"

#include <QObject>

#include <memory>

namespace coverscope::ui {

// Lives on the timeline thread, with a network that is loaded when it is first needed: what is played in four
// hours takes minutes, and no search is to wait for that. Methods are called on that thread; `ended` comes
// before the signal that carries the outcome.
class TimelineThread : public QObject
{
    Q_OBJECT

public:
    explicit TimelineThread(std::shared_ptr<LibraryHandle> handle);

    void setModel(const std::filesystem::path& file, model::DevicePreference preference);
    void find(const JobTicket& job, const TimelineRequest& request);

Q_SIGNALS:
    void ended(coverscope::ui::JobId job);
    void failed(coverscope::ui::JobId job, coverscope::ui::JobKind kind,
                const coverscope::base::Error& error);
    void deviceFellBack(const QString& reason);
    void progressed(coverscope::ui::JobId job, const coverscope::base::Progress& progress);
    void stretchFound(coverscope::ui::JobId job,
                      std::shared_ptr<const coverscope::search::PlayedStretch> stretch,
                      std::shared_ptr<const coverscope::library::Snapshot> searched);
    void finished(coverscope::ui::JobId job, std::shared_ptr<const coverscope::search::Timeline> timeline,
                  std::shared_ptr<const coverscope::library::Snapshot> searched);

private:
    base::Result<search::Session> session();
    base::Result<search::Timeline> run(const JobTicket& job, const TimelineRequest& request,
                                       const search::Session& session);
    void fail(const JobTicket& job, const base::Error& error);

    std::shared_ptr<LibraryHandle> m_handle;
    std::filesystem::path m_modelFile;
    model::DevicePreference m_preference = model::DevicePreference::Automatic;
    std::unique_ptr<model::Embedder> m_embedder;
};

} // namespace coverscope::ui
