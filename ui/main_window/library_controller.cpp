// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/library_controller.h"

#include "core/base/path_text.h"
#include "ui/library/library_panel.h"
#include "ui/widgets/message_banner.h"

namespace coverscope::ui {

using library::Library;

LibraryController::LibraryController(BackgroundWorker* worker, LibraryPanel* panel, MessageBanner* banner,
                                     Settings* settings, QObject* parent)
    : QObject(parent), m_worker(worker), m_panel(panel), m_banner(banner), m_settings(settings)
{
    connect(panel, &LibraryPanel::foldersChosen, this, &LibraryController::addFolders);
    connect(panel, &LibraryPanel::rescanRequested, this, [this] { m_worker->index({}); });
    connect(panel, &LibraryPanel::removeRootRequested, this,
            [this](const catalogue::Root& root) { m_worker->removeRoot(root.id); });
    connect(panel, &LibraryPanel::removeTracksRequested, worker, &BackgroundWorker::removeTracks);
    connect(panel, &LibraryPanel::cancelRequested, this, [this] { m_worker->cancel(m_indexing); });

    connect(worker, &BackgroundWorker::libraryOpened, this, &LibraryController::onOpened);
    connect(worker, &BackgroundWorker::snapshotChanged, panel, &LibraryPanel::setSnapshot);
    connect(worker, &BackgroundWorker::indexingStarted, this, [this](JobId job) {
        m_indexing = job;
        m_panel->indexingBar()->begin();
    });
    connect(worker, &BackgroundWorker::indexingProgress, panel->indexingBar(),
            qOverload<const library::IndexingProgress&>(&IndexingBar::setProgress));
    connect(worker, &BackgroundWorker::reindexProgress, panel->indexingBar(),
            qOverload<const base::Progress&>(&IndexingBar::setProgress));
    connect(worker, &BackgroundWorker::indexingFinished, this, &LibraryController::onIndexingFinished);
    connect(worker, &BackgroundWorker::reindexFinished, this, [this] {
        m_panel->indexingBar()->end();
        m_worker->index({}); // what had no stored features of the right kind
    });
    connect(worker, &BackgroundWorker::failed, this,
            [this](JobId, JobKind kind, const base::Error& error) { onFailed(kind, error); });
    connect(worker, &BackgroundWorker::cancelled, this, [this](JobId, JobKind kind) {
        if (kind == JobKind::Index || kind == JobKind::Reindex)
            m_panel->indexingBar()->end();
    });
}

void LibraryController::openAtStart(const std::filesystem::path& given)
{
    if (!given.empty())
        return openOrCreate(given);
    std::error_code ignored;
    for (const auto& folder : m_settings->recentLibraries()) {
        if (std::filesystem::is_directory(folder, ignored))
            return open(folder);
    }
    if (std::filesystem::is_directory(Settings::defaultLibraryFolder(), ignored))
        open(Settings::defaultLibraryFolder());
}

void LibraryController::open(const std::filesystem::path& folder)
{
    open(folder, Library::OpenMode::Existing);
}

void LibraryController::openOrCreate(const std::filesystem::path& folder)
{
    open(folder, Library::OpenMode::CreateIfMissing);
}

void LibraryController::open(const std::filesystem::path& folder, Library::OpenMode mode)
{
    m_wantedFolder = folder;
    m_wantedMode = mode;
    m_worker->openLibrary(folder, mode);
}

void LibraryController::onOpened()
{
    m_settings->addRecentLibrary(m_worker->libraryFolder());
    Q_EMIT recentLibrariesChanged();
    m_panel->setSnapshot(m_worker->snapshot());
    if (m_wantedMode == Library::OpenMode::ReadOnly)
        m_banner->showMessage(
            MessageBanner::Kind::News,
            tr("This library is in use by another program, so it was opened for searching only. "
               "Close the other one to add or remove music."),
            base::displayPath(m_wantedFolder));
    if (!m_waitingFolders.empty())
        m_worker->index(std::exchange(m_waitingFolders, {}));
}

void LibraryController::addFolders(const std::vector<std::filesystem::path>& folders)
{
    if (folders.empty())
        return;
    if (m_worker->snapshot() && !m_worker->isRunning(JobKind::OpenLibrary)) {
        m_worker->index(folders);
        return;
    }
    m_waitingFolders.insert(m_waitingFolders.end(), folders.begin(), folders.end());
    if (!m_worker->isRunning(JobKind::OpenLibrary))
        openOrCreate(Settings::defaultLibraryFolder()); // the first folder makes the library
}

void LibraryController::reindex()
{
    m_panel->indexingBar()->begin();
    m_indexing = m_worker->reindexWithLoadedModel();
}

void LibraryController::onFailed(JobKind kind, const base::Error& error)
{
    switch (kind) {
    case JobKind::OpenLibrary:
        m_waitingFolders.clear();
        if (error.code == base::ErrorCode::Busy && m_wantedMode != Library::OpenMode::ReadOnly)
            return open(m_wantedFolder, Library::OpenMode::ReadOnly);
        m_panel->setSnapshot(nullptr);
        m_banner->showError(error);
        break;
    case JobKind::Index:
    case JobKind::Reindex:
        m_panel->indexingBar()->end();
        [[fallthrough]];
    case JobKind::ChangeLibrary:
    case JobKind::Search:
        if (error.code == base::ErrorCode::ModelMismatch)
            m_banner->showError(error, {tr("Re-index now"), [this] { reindex(); }});
        else if (kind != JobKind::Search)
            m_banner->showError(error);
        break;
    case JobKind::LoadModel:
        m_banner->showError(error);
        break;
    case JobKind::TrackFeatures:
        break; // the evidence does without its picture
    }
}

void LibraryController::onIndexingFinished(const library::IndexingReport& report)
{
    m_panel->indexingBar()->end();
    if (report.skipped.empty())
        return;
    QStringList details;
    for (const library::SkippedFile& file : report.skipped)
        details << file.reason.message;
    m_banner->showMessage(MessageBanner::Kind::Problem,
                          tr("%n file(s) could not be read and were left out.", nullptr,
                             static_cast<int>(report.skipped.size())),
                          details.join(QLatin1Char('\n')));
}

} // namespace coverscope::ui
