// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/library_controller.h"

#include "core/base/path_text.h"
#include "core/base/protected_places.h"
#include "core/library/root_folders.h"
#include "core/library/track_presence.h"
#include "ui/example/example_place.h"
#include "ui/library/library_panel.h"
#include "ui/library/track_tag_reader.h"
#include "ui/main_window/automatic_rescan.h"
#include "ui/main_window/damage_notice.h"
#include "ui/main_window/graph_keeper.h"
#include "ui/main_window/library_commands.h"
#include "ui/widgets/message_banner.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <iterator>

namespace coverscope::ui {

using library::Library;

namespace {

// No export may go over a file of the music.
void protectMusic(const std::shared_ptr<const library::Snapshot>& snapshot)
{
    std::vector<std::filesystem::path> folders;
    for (const catalogue::Root& root : snapshot ? snapshot->roots : std::vector<catalogue::Root>())
        folders.push_back(root.path);
    base::ProtectedPlaces::program().setMusicFolders(folders);
}

} // namespace

LibraryController::LibraryController(BackgroundWorker* worker, LibraryPanel* panel, MessageBanner* banner,
                                     Settings* settings, QUndoStack* undoStack, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_panel(panel)
    , m_banner(banner)
    , m_settings(settings)
    , m_undoStack(undoStack)
    , m_rescan(new AutomaticRescan(worker, this))
    , m_graph(new GraphKeeper(worker, settings, this))
{
    connectPanel();
    connectIndexing();
    connectTags();
    // However it is undone, and whatever is decided next: what the message offers is over then.
    connect(undoStack, &QUndoStack::indexChanged, this, [this] {
        if (!m_undoableMessage.isEmpty() && m_banner->message() == m_undoableMessage)
            m_banner->dismiss();
        m_undoableMessage.clear();
    });
    connect(worker, &BackgroundWorker::libraryOpened, this, &LibraryController::onOpened);
    connect(worker, &BackgroundWorker::snapshotChanged, panel, &LibraryPanel::setSnapshot);
    connect(worker, &BackgroundWorker::snapshotChanged, this, protectMusic);
    connect(worker, &BackgroundWorker::failed, this,
            [this](JobId, JobKind kind, const base::Error& error) { onFailed(kind, error); });
    new DamageNotice(worker, banner, this);
    applySettings();
}

void LibraryController::connectTags()
{
    auto* reader = new TrackTagReader(this);
    const auto follow = [this, reader] { reader->setLibrary(m_wantedFolder, m_worker->snapshot()); };
    connect(m_worker, &BackgroundWorker::libraryOpened, reader, follow);
    connect(m_worker, &BackgroundWorker::snapshotChanged, reader, follow);
    connect(m_panel->table(), &TrackTableView::tagColumnsShown, reader, &TrackTagReader::setWanted);
    connect(reader, &TrackTagReader::read, m_panel->tracks(), &TrackTableModel::setTags);
}

void LibraryController::connectPanel()
{
    connect(m_panel, &LibraryPanel::foldersChosen, this, &LibraryController::addFolders);
    connect(m_panel, &LibraryPanel::rescanRequested, this, [this] { m_askedRescan = m_worker->index({}); });
    connect(m_panel, &LibraryPanel::removeRootRequested, this, &LibraryController::removeRoot);
    connect(m_panel, &LibraryPanel::removeTracksRequested, this, &LibraryController::removeTracks);
    connect(m_panel, &LibraryPanel::reindexTracksRequested, this, &LibraryController::reindexTracks);
    connect(m_panel, &LibraryPanel::relinkRequested, this, &LibraryController::relink);
    connect(m_panel, &LibraryPanel::bringBackRequested, this, [this] {
        m_worker->changeLibrary([](Library& library) { return library.includeRemovedFiles(); });
        m_worker->index({});
    });
    connect(m_panel, &LibraryPanel::forgetRequested, this, [this] {
        if (m_wantedMode == Library::OpenMode::ReadOnly)
            return; // another program has it
        m_worker->changeLibrary([](Library& library) {
            return library::forgetTracks(library, library::deletedTracks(*library.snapshot()));
        });
        m_worker->index({});
    });
    connect(m_panel, &LibraryPanel::cancelRequested, this, [this] { m_worker->cancel(m_indexing); });
}

void LibraryController::connectIndexing()
{
    IndexingBar* bar = m_panel->indexingBar();
    connect(m_worker, &BackgroundWorker::indexingStarted, this, [this, bar](JobId job) {
        m_indexing = job;
        if (!m_rescan->isAutomatic(job))
            bar->begin();
    });
    connect(m_worker, &BackgroundWorker::indexingProgress, this,
            [this, bar](const library::IndexingProgress& progress) {
                // Nobody asked for this run: it is worth a word only if it finds something.
                const bool hasWork = !progress.scanning && progress.filesDone < progress.filesTotal;
                if (bar->isHidden() && hasWork && m_worker->isRunning(JobKind::Index))
                    bar->begin();
                bar->setProgress(progress);
            });
    connect(m_worker, &BackgroundWorker::reindexProgress, bar,
            qOverload<const base::Progress&>(&IndexingBar::setProgress));
    connect(m_worker, &BackgroundWorker::indexingFinished, this, &LibraryController::onIndexingFinished);
    connect(m_worker, &BackgroundWorker::reindexFinished, this, [this, bar] {
        bar->end();
        m_worker->index({}); // what had no stored features of the right kind
    });
    connect(m_worker, &BackgroundWorker::cancelled, this, [bar](JobId, JobKind kind) {
        if (kind == JobKind::Index || kind == JobKind::Reindex)
            bar->end();
    });
}

void LibraryController::applySettings()
{
    m_rescan->setEnabled(m_settings->preferences().watchFolders);
    m_graph->check();
}

void LibraryController::removeTracks(const std::vector<TrackId>& ids)
{
    const auto snapshot = m_worker->snapshot();
    std::vector<catalogue::Track> tracks;
    for (const TrackId id : ids) {
        if (const catalogue::Track* track = snapshot ? snapshot->find(id) : nullptr)
            tracks.push_back(*track);
    }
    if (tracks.empty())
        return;
    const auto count = static_cast<int>(tracks.size());
    m_undoStack->push(new RemoveTracksCommand(m_worker, std::move(tracks)));
    tellUndoable(tr("%n track(s) taken out of the library. The files stay where they are.", nullptr, count));
}

void LibraryController::removeRoot(const catalogue::Root& root)
{
    const auto snapshot = m_worker->snapshot();
    if (!snapshot)
        return;
    std::vector<catalogue::Track> tracks;
    std::copy_if(snapshot->tracks.begin(), snapshot->tracks.end(), std::back_inserter(tracks),
                 [&root](const catalogue::Track& track) { return track.root == root.id; });
    m_undoStack->push(new RemoveRootCommand(m_worker, root, std::move(tracks)));
    tellUndoable(tr("The folder “%1” was taken out of the library. Its files stay where they are.")
                     .arg(base::displayPath(root.path)));
}

void LibraryController::tellUndoable(const QString& message)
{
    const int place = m_undoStack->index();
    m_undoableMessage = message;
    m_banner->showMessage(MessageBanner::Kind::News, message, {},
                          {tr("Undo"), [this, place] {
                               if (m_undoStack->index() == place) // else it is no longer the last one
                                   m_undoStack->undo();
                               m_banner->dismiss();
                           }});
}

void LibraryController::reindexTracks(const std::vector<TrackId>& ids)
{
    m_worker->changeLibrary([ids](Library& library) { return library.markForReindexing(ids); });
    m_worker->index({});
}

void LibraryController::relink(const catalogue::Root& root, const std::filesystem::path& place)
{
    m_worker->changeLibrary(
        [id = root.id, place](Library& library) { return library.relinkRoot(id, place); });
    m_worker->index({}); // its tracks are there again
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
    if (!isExampleLibrary(m_worker->libraryFolder())) { // which is not to come back by itself
        m_settings->addRecentLibrary(m_worker->libraryFolder());
        Q_EMIT recentLibrariesChanged();
    }
    m_knownFailures.clear();
    for (const catalogue::Track& track : m_worker->snapshot()->tracks) {
        if (track.state == catalogue::TrackState::Failed) // it was told when it came
            m_knownFailures.insert(m_worker->snapshot()->pathOf(track));
    }
    m_panel->setLeftOut({});
    const bool isWritable = m_wantedMode != Library::OpenMode::ReadOnly;
    m_rescan->setWritable(isWritable);
    m_graph->setWritable(isWritable);
    m_graph->check();
    m_panel->setSnapshot(m_worker->snapshot());
    protectMusic(m_worker->snapshot());
    if (m_wantedMode == Library::OpenMode::ReadOnly)
        m_banner->showMessage(
            MessageBanner::Kind::Problem,
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
    const bool isOwn = m_worker->snapshot() && !isExampleLibrary(m_worker->libraryFolder());
    if (isOwn && !m_worker->isRunning(JobKind::OpenLibrary)) {
        m_worker->index(folders);
        return;
    }
    // Before a library is made for them.
    if (const auto right = library::checkRootFolders(folders, Settings::defaultLibraryFolder()); !right)
        return m_banner->showError(right.error());
    m_waitingFolders.insert(m_waitingFolders.end(), folders.begin(), folders.end());
    if (!m_worker->isRunning(JobKind::OpenLibrary))
        openOrCreate(Settings::defaultLibraryFolder()); // the first folder makes the library
}

void LibraryController::reindex()
{
    m_panel->indexingBar()->begin();
    m_indexing = m_worker->reindexWithLoadedModel();
}

void LibraryController::restoreCatalogue(const std::filesystem::path& folder)
{
    QtConcurrent::run([folder] {
        return Library::restoreCatalogue(folder);
    }).then(this, [this, folder](const base::Result<QDateTime>& restored) {
        if (restored)
            open(folder);
        else
            m_banner->showError(restored.error());
    });
}

void LibraryController::onFailed(JobKind kind, const base::Error& error)
{
    switch (kind) {
    case JobKind::OpenLibrary:
        m_waitingFolders.clear();
        if (error.code == base::ErrorCode::Busy && m_wantedMode != Library::OpenMode::ReadOnly)
            return open(m_wantedFolder, Library::OpenMode::ReadOnly);
        m_panel->setSnapshot(nullptr);
        if (Library::isDamageOfCatalogue(error))
            m_banner->showError(error, {tr("Put the copy back"),
                                        [this, folder = m_wantedFolder] { restoreCatalogue(folder); }});
        else
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
    default:
        // A graph that failed is not missed, the exact scan finds the same; the evidence does without its
        // picture; what is not about the library is told where it was asked for.
        break;
    }
}

void LibraryController::onIndexingFinished(const library::IndexingReport& report)
{
    m_panel->indexingBar()->end();
    m_panel->setLeftOut(report.leftOut);
    QStringList details;
    const bool tellsAll = m_askedRescan != 0 && m_indexing == m_askedRescan; // who asked is answered
    for (const library::SkippedFile& file : report.skipped) {
        const bool isNews = m_knownFailures.insert(file.path).second;
        if (isNews || tellsAll)
            details << file.reason.message;
    }
    if (details.isEmpty())
        return;
    m_banner->showMessage(
        MessageBanner::Kind::Problem,
        tr("%n file(s) could not be read and were left out.", nullptr, static_cast<int>(details.size())),
        details.join(QLatin1Char('\n')));
}

} // namespace coverscope::ui
