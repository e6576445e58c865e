// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/indexing_job.h"
#include "core/model/device.h"
#include "ui/jobs/job_board.h"
#include "ui/jobs/library_handle.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace coverscope::ui {

// Lives on the library thread: the library's only writer, with the indexing network, which is loaded
// when it is first needed. Methods are called on that thread, one after the other; `ended` comes
// before the signal that carries the outcome.
class LibraryThread : public QObject
{
    Q_OBJECT

public:
    explicit LibraryThread(std::shared_ptr<LibraryHandle> handle);
    ~LibraryThread() override; // on its thread: closes the library

    void setModel(const std::filesystem::path& file, model::DevicePreference preference);
    void open(const JobTicket& job, const std::filesystem::path& folder, library::Library::OpenMode mode);
    void index(const JobTicket& job, const std::vector<std::filesystem::path>& folders);
    void reindex(const JobTicket& job);
    void change(const JobTicket& job, const std::function<base::Result<void>(library::Library&)>& work);
    void rebuildGraph(const JobTicket& job);
    void setThreadCount(int count); // 0: one per core

Q_SIGNALS:
    void ended(coverscope::ui::JobId job);
    void failed(coverscope::ui::JobId job, coverscope::ui::JobKind kind,
                const coverscope::base::Error& error);
    void opened(const std::filesystem::path& folder,
                std::shared_ptr<const coverscope::library::Snapshot> snapshot);
    void snapshotChanged(std::shared_ptr<const coverscope::library::Snapshot> snapshot);
    void indexingStarted(coverscope::ui::JobId job);
    void indexingProgress(const coverscope::library::IndexingProgress& progress);
    void indexingFinished(const coverscope::library::IndexingReport& report);
    void reindexProgress(const coverscope::base::Progress& progress);
    void reindexFinished();
    void graphProgress(const coverscope::base::Progress& progress);
    void graphFinished();
    void deviceFellBack(const QString& reason);

private:
    base::Result<model::Embedder*> embedder();
    base::Result<library::Library*> openLibrary() const;
    base::Result<library::IndexingReport> runIndexing(const std::vector<std::filesystem::path>& folders,
                                                      const base::CancellationToken& token);
    void closeLibrary();
    void announceSnapshot();
    void fail(const JobTicket& job, const base::Error& error);

    std::shared_ptr<LibraryHandle> m_handle;
    std::filesystem::path m_modelFile;
    model::DevicePreference m_preference = model::DevicePreference::Automatic;
    std::unique_ptr<model::Embedder> m_embedder;
    int m_threadCount = 0;
};

} // namespace coverscope::ui
