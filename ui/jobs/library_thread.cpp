// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/library_thread.h"

#include "ui/jobs/throttle.h"

#include <mutex>

namespace coverscope::ui {

using library::Library;

namespace {

constexpr std::chrono::milliseconds progressInterval{100};
constexpr std::chrono::milliseconds snapshotInterval{500};

} // namespace

LibraryThread::LibraryThread(std::shared_ptr<LibraryHandle> handle) : m_handle(std::move(handle)) {}

LibraryThread::~LibraryThread()
{
    closeLibrary();
}

void LibraryThread::closeLibrary()
{
    const std::unique_lock lock(m_handle->guard);
    m_handle->library.reset();
}

void LibraryThread::setModel(const std::filesystem::path& file, model::DevicePreference preference)
{
    m_modelFile = file;
    m_preference = preference;
    m_embedder.reset();
}

base::Result<model::Embedder*> LibraryThread::embedder()
{
    if (!m_embedder) {
        auto loaded = model::Embedder::load(m_modelFile, m_preference);
        if (!loaded)
            return base::fail(std::move(loaded.error()));
        m_embedder = std::move(*loaded);
        m_embedder->setFallbackHandler([this](const QString& reason) { Q_EMIT deviceFellBack(reason); });
    }
    return m_embedder.get();
}

base::Result<Library*> LibraryThread::openLibrary() const
{
    if (!m_handle->library)
        return base::fail(base::ErrorCode::InvalidArgument, {},
                          tr("No library is open. Open or create one first."));
    return m_handle->library.get();
}

void LibraryThread::open(const JobTicket& job, const std::filesystem::path& folder, Library::OpenMode mode)
{
    closeLibrary(); // first: the new one may be the same folder, whose lock this one holds
    if (job.token.isCancelled())
        return fail(job, base::cancelled().value());
    auto opened = Library::open(folder, mode);
    if (!opened)
        return fail(job, opened.error());
    const auto snapshot = (*opened)->snapshot();
    {
        const std::unique_lock lock(m_handle->guard);
        m_handle->library = std::move(*opened);
    }
    Q_EMIT ended(job.id);
    Q_EMIT this->opened(folder, snapshot);
}

void LibraryThread::index(const JobTicket& job, const std::vector<std::filesystem::path>& folders)
{
    Q_EMIT indexingStarted(job.id);
    const auto report = job.token.isCancelled() ? base::Result<library::IndexingReport>(base::cancelled())
                                                : runIndexing(folders, job.token);
    if (m_handle->library)
        announceSnapshot(); // also after a failure: what was done before it stays
    if (!report)
        return fail(job, report.error());
    Q_EMIT ended(job.id);
    Q_EMIT indexingFinished(*report);
}

base::Result<library::IndexingReport>
LibraryThread::runIndexing(const std::vector<std::filesystem::path>& folders,
                           const base::CancellationToken& token)
{
    const auto library = openLibrary();
    if (!library)
        return base::fail(library.error());
    const auto network = embedder();
    if (!network)
        return base::fail(network.error());
    const model::ModelInfo& info = (*network)->info();
    const auto identity = (*library)->snapshot()->identity;
    const base::Seconds hop = identity.modelHash.isEmpty() ? info.suggestedHop : identity.chunkHop;
    if (const auto adopted = (*library)->adoptModel(info, hop); !adopted)
        return base::fail(adopted.error());

    Throttle progressThrottle(progressInterval);
    Throttle snapshotThrottle(snapshotInterval);
    library::IndexingOptions options;
    options.decodeThreads = m_threadCount;
    options.progress = [this, &progressThrottle](const library::IndexingProgress& progress) {
        if (progressThrottle.passes())
            Q_EMIT indexingProgress(progress);
    };
    options.snapshotChanged = [this, &snapshotThrottle] {
        if (snapshotThrottle.passes())
            announceSnapshot();
    };
    return library::indexFolders(**library, **network, folders, options, token);
}

void LibraryThread::reindex(const JobTicket& job)
{
    change(job, [this, &job](Library& library) -> base::Result<void> {
        const auto network = embedder();
        if (!network)
            return base::fail(network.error());
        Throttle throttle(progressInterval);
        return library.reindexWith(**network, (*network)->info().suggestedHop, job.token,
                                   [this, &throttle](const base::Progress& progress) {
                                       if (throttle.passes())
                                           Q_EMIT reindexProgress(progress);
                                   });
    });
}

void LibraryThread::rebuildGraph(const JobTicket& job)
{
    change(job, [this, &job](Library& library) {
        Throttle throttle(progressInterval);
        return library.rebuildGraph(job.token, [this, &throttle](const base::Progress& progress) {
            if (throttle.passes())
                Q_EMIT graphProgress(progress);
        });
    });
}

void LibraryThread::setThreadCount(int count)
{
    m_threadCount = count;
    model::setThreadCount(count);
}

void LibraryThread::change(const JobTicket& job, const std::function<base::Result<void>(Library&)>& work)
{
    const auto library = openLibrary();
    if (!library)
        return fail(job, library.error());
    if (job.token.isCancelled())
        return fail(job, base::cancelled().value());
    const auto done = work(**library);
    announceSnapshot();
    if (!done)
        return fail(job, done.error());
    Q_EMIT ended(job.id);
    if (job.kind == JobKind::Reindex)
        Q_EMIT reindexFinished();
    if (job.kind == JobKind::RebuildGraph)
        Q_EMIT graphFinished();
}

void LibraryThread::announceSnapshot()
{
    Q_EMIT snapshotChanged(m_handle->library->snapshot());
}

void LibraryThread::fail(const JobTicket& job, const base::Error& error)
{
    Q_EMIT ended(job.id);
    Q_EMIT failed(job.id, job.kind, error);
}

} // namespace coverscope::ui
