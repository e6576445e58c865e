// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/shared_catalogue/push.h"

#include <QJsonArray>

namespace coverscope::cli {

namespace {

using shared_catalogue::PushReport;

QJsonObject pushJson(const PushReport& report)
{
    QJsonArray skipped;
    for (const base::Error& reason : report.skipped)
        skipped.append(QJsonObject{{QStringLiteral("file"), base::displayPath(reason.path)},
                                   {QStringLiteral("reason"), reason.message}});
    return {{QStringLiteral("pushed"), static_cast<qint64>(report.pushed)},
            {QStringLiteral("updated"), static_cast<qint64>(report.updated)},
            {QStringLiteral("unchanged"), static_cast<qint64>(report.unchanged)},
            {QStringLiteral("alike"), static_cast<qint64>(report.alike)},
            {QStringLiteral("skipped"), skipped},
            {QStringLiteral("seconds"), report.seconds}};
}

void writePush(const PushReport& report)
{
    for (const base::Error& reason : report.skipped)
        writeNote(Text::tr("skipped: %1").arg(printable(reason.message)));
    writeOut(Text::tr("%1 pushed, %2 updated, %3 unchanged, %4 skipped")
                 .arg(report.pushed)
                 .arg(report.updated)
                 .arg(report.unchanged)
                 .arg(report.skipped.size()) +
             QLatin1Char('\n'));
    if (report.alike > 0)
        writeOut(Text::tr("%1 files have the bytes of another one and are the same recording there")
                     .arg(report.alike) +
                 QLatin1Char('\n'));
}

} // namespace

base::Result<ExitCode> runPush(const QStringList& words)
{
    Arguments arguments(
        Text::tr(
            "Copies what a library has of its recordings into a shared catalogue, a PostgreSQL database\n"
            "that many can search, or brings it up to date there. A recording is known by its file's\n"
            "bytes; those of other libraries stay. What was done when it is cancelled stays done."),
        QString());
    arguments.addLibraryOption();
    arguments.addOption(QStringLiteral("to"), QStringLiteral("SERVICE"),
                        Text::tr("The catalogue's entry in PostgreSQL's service file (~/.pg_service.conf)."));
    arguments.addJsonOption();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    if (const auto none = arguments.positional(0, 0); !none)
        return base::fail(none.error());
    if (!arguments.isSet(QStringLiteral("to")))
        return wrongUsage(Text::tr("--to SERVICE is missing."));
    const auto library = openLibrary(arguments);
    if (!library)
        return base::fail(library.error());
    base::Result<PushReport> report;
    {
        ProgressLine line;
        report = shared_catalogue::push(**library, arguments.text(QStringLiteral("to")), interruptionToken(),
                                        line.sink());
    }
    if (!report)
        return base::fail(std::move(report.error()));
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(pushJson(*report));
    else
        writePush(*report);
    if (report->wasCancelled)
        return ExitCode::Cancelled;
    return report->skipped.empty() ? ExitCode::Done : ExitCode::SomeSkipped;
}

} // namespace coverscope::cli
