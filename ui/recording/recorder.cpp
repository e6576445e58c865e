// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/recorder.h"

#include "core/base/path_text.h"
#include "ui/recording/recording_worker.h"

#include <QDateTime>
#include <QStandardPaths>

namespace coverscope::ui {

namespace {

std::filesystem::path newFile()
{
    const QString name =
        QDateTime::currentDateTime().toString(QStringLiteral("'recording' yyyy-MM-dd HH-mm-ss"));
    return Recorder::folder() / base::pathFromQString(name + QStringLiteral(".wav"));
}

} // namespace

Recorder::Recorder(QObject* parent, SoundSourceFactory factory)
    : QObject(parent), m_worker(new RecordingWorker(std::move(factory)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &RecordingWorker::heard, this, [this](double seconds, double peak) {
        if (m_state != State::Recording)
            return;
        m_seconds = seconds;
        Q_EMIT heard(seconds, peak);
    });
    connect(m_worker, &RecordingWorker::isFull, this, &Recorder::stop);
    connect(m_worker, &RecordingWorker::saved, this, [this](const std::filesystem::path& file) {
        setState(State::Idle);
        Q_EMIT saved(file);
    });
    connect(m_worker, &RecordingWorker::failed, this, [this](const base::Error& error) {
        setState(State::Idle);
        Q_EMIT failed(error);
    });
    m_thread.setObjectName(QStringLiteral("recording"));
    m_thread.start();
}

Recorder::~Recorder()
{
    m_thread.quit();
    m_thread.wait();
}

double Recorder::longestSeconds()
{
    return RecordingWorker::longest;
}

double Recorder::shortestSeconds()
{
    return RecordingWorker::shortest;
}

std::filesystem::path Recorder::folder()
{
    return base::pathFromQString(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) /
           "recordings";
}

void Recorder::start(const QByteArray& input)
{
    if (m_state != State::Idle)
        return;
    m_seconds = 0.0;
    setState(State::Recording);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, input] { worker->start(input); });
}

void Recorder::stop()
{
    if (m_state != State::Recording)
        return;
    setState(State::Saving);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, file = newFile()] { worker->finish(file); });
}

void Recorder::discard()
{
    if (m_state != State::Recording)
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->discard(); });
    setState(State::Idle);
}

void Recorder::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace coverscope::ui
