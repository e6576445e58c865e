// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_worker.h"
#include "ui/settings/settings.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace coverscope::ui {

class TimelinePage;

// Between the worker and the timeline page: from a long recording to what is played in it.
class TimelineController : public QObject
{
    Q_OBJECT

public:
    TimelineController(BackgroundWorker* worker, TimelinePage* page, const Settings* settings,
                       QObject* parent);

    // Shows the recording and looks through it; one that is looked through already stays as it is.
    void open(const std::filesystem::path& recording);
    void start(); // the page's recording, anew
    void cancel();
    bool isRunning() const { return m_job != 0; }

Q_SIGNALS:
    void stateChanged();

private:
    void connectWorker();
    void onStretch(const search::PlayedStretch& stretch,
                   const std::shared_ptr<const library::Snapshot>& searched);
    void onEnded(); // whichever way
    void onLibraryOpened();

    BackgroundWorker* m_worker;
    TimelinePage* m_page;
    const Settings* m_settings;
    JobId m_job = 0;                            // under way, 0: none
    std::vector<search::PlayedStretch> m_found; // by it, as they came
    std::filesystem::path m_library;            // that the page's stretches are of
};

} // namespace coverscope::ui
