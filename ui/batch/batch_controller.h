// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "ui/batch/batch_progress_bar.h"
#include "ui/batch/batch_store_tasks.h"
#include "ui/batch/open_run.h"
#include "ui/jobs/background_worker.h"
#include "ui/settings/settings.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace coverscope::ui {

class BatchPage;
class ReportExporter;
class VerdictLedger;

// Between the batch page, the worker and the catalogue: makes a queue of what was dropped, has one clip
// after the other searched for, and shows what was kept. The next clip is asked for when the outcome
// of the last one is in the catalogue, so a crash costs at most the clip in work; a search on the Search page
// goes before it.
//
// One run is worked on at a time (m_active); another one may be shown meanwhile (m_shown). Whatever changes
// the queue is written first and told to the queue then. Window's thread.
class BatchController : public QObject
{
    Q_OBJECT

public:
    BatchController(BackgroundWorker* worker, BatchPage* page, Settings* settings, QObject* parent);
    ~BatchController() override; // waits until all is written

    // To the run under way where there is one, else as a new run.
    void addInputs(const std::vector<std::filesystem::path>& inputs);
    void pause();
    void resume(); // the run that is shown
    void stop();
    void repeatFailed();
    void repeat(const std::vector<std::size_t>& places); // of the run that is shown
    void skip(const std::vector<std::size_t>& places);
    void showRun(std::int64_t id);
    void applySettings();

    BatchState state() const { return m_isLooking ? BatchState::Looking : m_state; }
    std::shared_ptr<const OpenRun> shownRun() const { return m_shown; }

Q_SIGNALS:
    void stateChanged();
    void openClipRequested(const std::filesystem::path& file,
                           std::optional<coverscope::base::TimeRange> region);

private:
    void connectPage();
    void connectWorker();

    // The queue (batch_controller.cpp).
    void activate(const std::shared_ptr<OpenRun>& run);
    void pump();
    void onClipDone(const std::shared_ptr<const catalogue::BatchClip>& outcome);
    void giveBack();
    void onFailed(const base::Error& error);
    void skipWaiting(const std::shared_ptr<OpenRun>& run);
    void changeStatus(const std::shared_ptr<OpenRun>& run, std::vector<std::size_t> places,
                      catalogue::BatchStatus status, bool runsThen);
    void updatePlace(const std::shared_ptr<OpenRun>& run, std::size_t place);
    void update();

    // The runs (batch_controller_runs.cpp) and their results (batch_controller_outcomes.cpp).
    void onLibraryOpened();
    void loadRuns();
    void onRunsRead(const std::vector<catalogue::BatchRun>& runs);
    void onExpanded(base::Result<std::vector<catalogue::BatchClip>> clips, const QString& name);
    void begin(std::vector<catalogue::BatchClip> clips, const QString& name);
    void append(const std::shared_ptr<OpenRun>& run, std::vector<catalogue::BatchClip> clips);
    void onBegun(const base::Result<std::shared_ptr<OpenRun>>& begun, NewRun request);
    void show(const std::shared_ptr<OpenRun>& run);
    std::vector<std::size_t> judge(OpenRun& run) const;
    void showClip(int place);
    void takeOverVerdicts(const QByteArray& clipHash);
    VerdictLedger* ledger() const;
    void openClip();
    void exportTo(const std::filesystem::path& file);
    void writeReport();
    void askToRemove();
    void removeShown();
    std::filesystem::path storeOf(const std::filesystem::path& library) const;
    std::vector<std::int64_t> idsOf(const OpenRun& run) const;

    BackgroundWorker* m_worker;
    BatchPage* m_page;
    Settings* m_settings;
    ReportExporter* m_reports;
    std::optional<model::ModelInfo> m_model;

    std::filesystem::path m_library; // that is open
    std::vector<catalogue::BatchRun> m_runs;
    std::shared_ptr<OpenRun> m_active;
    std::shared_ptr<OpenRun> m_shown;
    BatchState m_state = BatchState::Idle;

    JobId m_job = 0; // of the clip in work, 0: none
    std::int64_t m_jobClip = 0;
    std::shared_ptr<OpenRun> m_jobRun;
    bool m_isStopping = false;

    bool m_isLooking = false;
    std::vector<std::filesystem::path> m_waitingInputs;
    base::CancellationSource m_cancellation; // of what reads in the background
    int m_readingClip = 0;
    int m_reading = 0; // counts, so that an answer that comes too late is known

    std::unique_ptr<QTemporaryDir> m_ownStore; // in place of a library that cannot be written to
    QThreadPool m_writer;                      // one thread: what is written is in the order of asking
};

} // namespace coverscope::ui
