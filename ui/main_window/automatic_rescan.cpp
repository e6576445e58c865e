// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/automatic_rescan.h"

#include <QGuiApplication>

namespace coverscope::ui {

namespace {

constexpr std::chrono::seconds afterOpening{3}; // the first search is more urgent
constexpr std::chrono::minutes longAway{10};

} // namespace

AutomaticRescan::AutomaticRescan(BackgroundWorker* worker, QObject* parent)
    : QObject(parent), m_worker(worker), m_watcher(new FolderWatcher(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterOpening);
    connect(&m_soon, &QTimer::timeout, this, &AutomaticRescan::ask);
    connect(m_watcher, &FolderWatcher::changed, this, &AutomaticRescan::ask);
    connect(worker, &BackgroundWorker::libraryOpened, this, [this] {
        onSnapshot();
        if (m_isEnabled)
            m_soon.start();
    });
    connect(worker, &BackgroundWorker::snapshotChanged, this, &AutomaticRescan::onSnapshot);
    const auto onEnd = [this] {
        m_sinceLast.start();
        onSnapshot();
        if (std::exchange(m_isWaiting, false))
            ask();
    };
    connect(worker, &BackgroundWorker::indexingFinished, this, onEnd);
    connect(worker, &BackgroundWorker::reindexFinished, this, onEnd);
    const auto onStopped = [this](JobId, JobKind kind) {
        if (kind != JobKind::Index && kind != JobKind::Reindex)
            return;
        m_isWaiting = false; // what failed or was stopped is not to start again by itself
        onSnapshot();
    };
    connect(worker, &BackgroundWorker::failed, this, onStopped);
    connect(worker, &BackgroundWorker::cancelled, this, onStopped);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &AutomaticRescan::onBackAgain);
}

void AutomaticRescan::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
    onSnapshot();
    if (enabled && m_worker->snapshot())
        m_soon.start();
    else
        m_soon.stop();
}

void AutomaticRescan::onSnapshot()
{
    if (!m_isEnabled)
        m_watcher->setSnapshot(nullptr);
    else if (!m_worker->isRunning(JobKind::Index)) // else once, when it is done
        m_watcher->setSnapshot(m_worker->snapshot());
}

void AutomaticRescan::ask()
{
    const auto snapshot = m_worker->snapshot();
    // A library without a model takes the loaded one when the person adds music, not before.
    if (!m_isEnabled || !m_isWritable || !snapshot || snapshot->roots.empty() ||
        snapshot->identity.modelHash.isEmpty())
        return;
    if (m_worker->isRunning(JobKind::Index) || m_worker->isRunning(JobKind::Reindex)) {
        m_isWaiting = true; // it may have been past the folder that changed
        return;
    }
    m_sinceLast.start();
    m_job = m_worker->index({});
}

void AutomaticRescan::onBackAgain(Qt::ApplicationState state)
{
    const qint64 wait = std::chrono::milliseconds(longAway).count();
    if (state == Qt::ApplicationActive && m_sinceLast.isValid() && m_sinceLast.hasExpired(wait))
        ask();
}

} // namespace coverscope::ui
