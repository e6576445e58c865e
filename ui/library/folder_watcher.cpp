// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/folder_watcher.h"

#include "ui/library/folder_watch.h"

namespace coverscope::ui {

FolderWatcher::FolderWatcher(QObject* parent) : QObject(parent), m_watch(new FolderWatch)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(std::chrono::seconds(2));
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_since.invalidate();
        Q_EMIT changed();
    });
    m_thread.setObjectName(QStringLiteral("folder watch"));
    m_watch->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_watch, &QObject::deleteLater);
    connect(m_watch, &FolderWatch::changed, this, &FolderWatcher::onEvent);
    connect(m_watch, &FolderWatch::watching, this, &FolderWatcher::watching);
    m_thread.start(QThread::LowPriority);
}

FolderWatcher::~FolderWatcher()
{
    m_thread.quit();
    m_thread.wait();
}

void FolderWatcher::setSnapshot(const std::shared_ptr<const library::Snapshot>& snapshot)
{
    QMetaObject::invokeMethod(
        m_watch, [watch = m_watch, snapshot] { watch->setSnapshot(snapshot); }, Qt::QueuedConnection);
}

void FolderWatcher::setPatience(std::chrono::milliseconds quiet, std::chrono::milliseconds longest)
{
    m_quiet.setInterval(quiet);
    m_longest = longest;
}

void FolderWatcher::onEvent()
{
    if (!m_since.isValid())
        m_since.start();
    // Each new event starts the wait anew, but not for ever.
    if (!m_quiet.isActive() || !m_since.hasExpired(m_longest.count()))
        m_quiet.start();
}

} // namespace coverscope::ui
