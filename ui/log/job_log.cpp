// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/job_log.h"

#include "core/base/path_text.h"
#include "ui/log/log_collector.h"

#include <QCoreApplication>

namespace coverscope::ui {

namespace {

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::JobLog)
};

void note(LogLevel level, const QString& text)
{
    LogCollector::note(level, QStringLiteral("jobs"), text);
}

QString described(const base::Error& error)
{
    return error.detail.isEmpty() ? error.message
                                  : QStringLiteral("%1 (%2)").arg(error.message, error.detail);
}

void logIndexing(const library::IndexingReport& report)
{
    note(LogLevel::News, Text::tr("%n file(s) indexed in %1 s.", nullptr, static_cast<int>(report.indexed))
                             .arg(report.seconds, 0, 'f', 1));
    for (const library::SkippedFile& file : report.skipped)
        note(LogLevel::Warning, described(file.reason));
}

void logSearch(const search::SearchResult& result)
{
    note(LogLevel::News,
         Text::tr("Search for “%1”: %n match(es).", nullptr, static_cast<int>(result.matches.size()))
             .arg(base::displayPath(result.query->file)));
}

void logTimeline(const search::Timeline& timeline)
{
    note(LogLevel::News, Text::tr("What is played in “%1”: %n stretch(es) known.", nullptr,
                                  static_cast<int>(timeline.stretches.size()))
                             .arg(base::displayPath(timeline.file)));
}

} // namespace

void logJobs(BackgroundWorker* worker)
{
    QObject::connect(worker, &BackgroundWorker::modelLoaded, worker,
                     [](const model::ModelInfo& info, const model::Device& device) {
                         note(LogLevel::News,
                              Text::tr("Model “%1” loaded, hash %2, on %3.")
                                  .arg(info.name, QString::fromLatin1(info.hash), device.name));
                     });
    QObject::connect(worker, &BackgroundWorker::deviceFellBack, worker, [](const QString& reason) {
        note(LogLevel::Problem, Text::tr("The graphics card failed: %1").arg(reason));
    });
    QObject::connect(worker, &BackgroundWorker::libraryOpened, worker,
                     [worker](const std::shared_ptr<const library::Snapshot>& snapshot) {
                         note(LogLevel::News, Text::tr("Library “%1” opened, %n track(s).", nullptr,
                                                       static_cast<int>(snapshot->tracks.size()))
                                                  .arg(base::displayPath(worker->libraryFolder())));
                     });
    QObject::connect(worker, &BackgroundWorker::indexingStarted, worker,
                     [] { note(LogLevel::Detail, Text::tr("Indexing begins.")); });
    QObject::connect(worker, &BackgroundWorker::indexingFinished, worker, &logIndexing);
    QObject::connect(worker, &BackgroundWorker::reindexFinished, worker,
                     [] { note(LogLevel::News, Text::tr("The library was indexed anew.")); });
    QObject::connect(worker, &BackgroundWorker::graphFinished, worker,
                     [] { note(LogLevel::Detail, Text::tr("The graph for fast searches is ready.")); });
    QObject::connect(worker, &BackgroundWorker::searchFinished, worker,
                     [](JobId, const auto& result, const auto&) { logSearch(*result); });
    QObject::connect(worker, &BackgroundWorker::timelineFinished, worker,
                     [](JobId, const auto& timeline, const auto&) { logTimeline(*timeline); });
    QObject::connect(worker, &BackgroundWorker::cancelled, worker,
                     [](JobId job) { note(LogLevel::Detail, Text::tr("Job %1 was cancelled.").arg(job)); });
    QObject::connect(worker, &BackgroundWorker::failed, worker, [](JobId, JobKind, const base::Error& error) {
        note(LogLevel::Problem, described(error));
    });
}

} // namespace coverscope::ui
