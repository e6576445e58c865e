// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_exporter.h"

#include "core/base/path_text.h"
#include "core/base/person_name.h"
#include "core/report/csv.h"
#include "core/report/hash_list.h"
#include "ui/jobs/background_pool.h"
#include "ui/report/report_pdf.h"
#include "ui/results/results_panel.h"
#include "ui/results/verdict_book.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_verdicts.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/save_dialog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QPointer>

namespace coverscope::ui {

namespace {

base::Result<void> writeReportFile(const ReportMaker& make, const ReportStyle& style,
                                   const std::filesystem::path& file, const base::CancellationToken& token,
                                   const base::ProgressSink& progress)
{
    const QString ending = base::displayPath(file.extension()).toLower();
    const bool isTable = ending == QLatin1String(".csv");
    if (!isTable && ending != QLatin1String(".pdf"))
        return base::fail(base::ErrorCode::InvalidArgument, file,
                          ReportExporter::tr("“%1” does not say which kind of report it is. End its name in "
                                             ".pdf or .csv.")
                              .arg(base::displayName(file)));
    const report::Report made = make();
    const auto bytes = isTable ? base::Result<QByteArray>(report::forSpreadsheet(report::reportCsv(made)))
                               : reportPdf(made, style, token, progress);
    return bytes ? report::writeReport(*bytes, made, file, {base::Overwrite::Allow}) // the dialog has asked
                 : base::fail(bytes.error());
}

} // namespace

ReportMaker reportMaker(const ResultsPanel& results)
{
    const VerdictBook& book = *results.verdictBook();
    const auto result = results.model()->result();
    if (!result || !book.isReady())
        return {};
    return [result, searched = results.model()->searched(), library = book.library(), hash = book.clipHash(),
            verdicts = book.current(), date = results.searchedAt(),
            version = QCoreApplication::applicationVersion()] {
        report::Report report;
        report.library = report::reportLibrary(library, *searched);
        report.model = report::reportModel(*result, searched->identity.chunkHop);
        report.programVersion = version;
        report.madeAt = QDateTime::currentDateTime();
        report.madeBy = base::personName();
        report.clips.push_back(report::reportClip(*result, *searched, hash, verdicts));
        report.clips.back().searchedAt = date;
        return report;
    };
}

ReportMaker reportMaker(const TimelinePage& page)
{
    const VerdictBook& book = *page.verdicts()->book();
    const auto& timeline = page.timeline();
    if (!timeline)
        return {};
    return
        [timeline, searched = page.model()->searched(), library = page.library(), hash = book.clipHash(),
         verdicts = book.current(), date = page.foundAt(), version = QCoreApplication::applicationVersion()] {
            report::Report report;
            report.kind = report::Report::Kind::Timeline;
            report.library = report::reportLibrary(library, *searched);
            report.model = {timeline->model.name, timeline->model.hash, searched->identity.chunkHop,
                            timeline->thresholds};
            report.programVersion = version;
            report.madeAt = QDateTime::currentDateTime();
            report.madeBy = base::personName();
            report.clips = report::reportStretches(*timeline, *searched, hash, verdicts);
            for (report::ReportClip& clip : report.clips) {
                clip.searchedAt = date;
                clip.comparedTracks = report.library.trackCount;
            }
            return report;
        };
}

ReportExporter::ReportExporter(QWidget* window, MessageBanner* banner)
    : QObject(window), m_window(window), m_banner(banner)
{
}

ReportExporter::~ReportExporter()
{
    cancel();
    m_running.waitForFinished();
}

void ReportExporter::cancel()
{
    m_cancellation.cancel();
}

void ReportExporter::ask(const ReportMaker& make, const QString& name)
{
    if (!make)
        return;
    const QString filters = tr("Document to read and print (%1)").arg(QStringLiteral("*.pdf")) +
                            QStringLiteral(";;") +
                            tr("Table for spreadsheets (%1)").arg(QStringLiteral("*.csv"));
    askWhereToSave(m_window, tr("Export report"), filters, name + QStringLiteral(".pdf"),
                   [self = QPointer(this), make](const std::filesystem::path& file) {
                       if (self)
                           self->write(make, file);
                   });
}

void ReportExporter::write(const ReportMaker& make, const std::filesystem::path& file)
{
    cancel();
    m_cancellation = {};
    const int run = ++m_run;
    // Ten times a second are enough; a report of one clip is done before the first.
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    const auto progress = [this, run, clock](const base::Progress& now) {
        constexpr qint64 pauseMilliseconds = 100;
        if (clock->elapsed() < pauseMilliseconds)
            return;
        clock->restart();
        QMetaObject::invokeMethod(this, [this, run, now] {
            if (run == m_run)
                showProgress(now);
        });
    };
    const auto work = [make, style = ReportStyle::current(), file, token = m_cancellation.token(), progress] {
        return writeReportFile(make, style, file, token, progress);
    };
    auto running = jobs::runInBackground(work);
    m_running.addFuture(running);
    running.then(this, [this, run, file](const base::Result<void>& written) {
        if (run == m_run)
            onDone(written, file);
    });
}

void ReportExporter::showProgress(const base::Progress& progress)
{
    const QString percent = QLocale().toString(100.0 * progress.done / progress.total, 'f', 0);
    m_banner->showMessage(MessageBanner::Kind::News,
                          tr("%1 %2 %", "what is being done, how much of it").arg(progress.text, percent), {},
                          {tr("Cancel"), [this] { cancel(); }});
}

void ReportExporter::onDone(const base::Result<void>& written, const std::filesystem::path& file)
{
    ++m_run; // progress that is still on its way comes too late
    if (written) {
        m_banner->showSaved(file);
        Q_EMIT finished(file);
        return;
    }
    if (written.error().code == base::ErrorCode::Cancelled)
        m_banner->dismiss();
    else
        m_banner->showError(written.error());
    Q_EMIT failed(written.error());
}

} // namespace coverscope::ui
