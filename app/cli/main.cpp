// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/cli_manual.h"
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "app/manual/completions.h"
#include "app/manual/man_page.h"
#include "app/version/version_text.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>

namespace coverscope::cli {
namespace {

// Qt 6 works in UTF-8 only and complains about any other locale; a bare server often has none.
void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

QString overview()
{
    QString text =
        Text::tr("Coverscope finds cover versions of music from a short clip.") + QStringLiteral("\n\n");
    text += Text::tr("Usage: %1 COMMAND [options] ...").arg(programName()) + QStringLiteral("\n\n");
    std::vector<QStringList> rows;
    for (const Command& command : commands())
        rows.push_back({QStringLiteral("  ") + QLatin1String(command.name), Text::tr(command.summary)});
    text += formatTable(rows) + QLatin1Char('\n');
    text +=
        Text::tr("“%1 COMMAND --help” says more about one of them.").arg(programName()) + QLatin1Char('\n');
    text +=
        Text::tr(
            "--version tells versions, --man prints the manual, --completion SHELL what bash, zsh or fish "
            "complete.") +
        QLatin1Char('\n');
    text += Text::tr(
        "Exit code: 0 done, 1 failed, 2 wrong usage, 3 done but some files were skipped, 130 cancelled.");
    return text + QLatin1Char('\n');
}

base::Result<ExitCode> dispatch(const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        writeNote(Text::tr("A command is missing. “%1 --help” lists them.").arg(programName()));
        return ExitCode::WrongUsage;
    }
    const QString& name = arguments.first();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        writeOut(overview());
        return ExitCode::Done;
    }
    if (name == QLatin1String("--version")) {
        writeOut(version::versionText(programName()));
        return ExitCode::Done;
    }
    if (name == QLatin1String("--man")) {
        writeOut(manual::manPage(programManual()));
        return ExitCode::Done;
    }
    if (name == QLatin1String("--completion")) {
        const QString shell = readableArgument(arguments.value(1));
        const QString script = manual::completion(programManual(), shell);
        if (script.isEmpty())
            return wrongUsage(
                Text::tr("There are completions for bash, zsh and fish, not for “%1”.").arg(shell));
        writeOut(script);
        return ExitCode::Done;
    }
    for (const Command& command : commands()) {
        if (name == QLatin1String(command.name))
            return command.run(arguments.mid(1));
    }
    return wrongUsage(Text::tr("There is no command “%1”. “%2 --help” lists them.")
                          .arg(readableArgument(name), programName()));
}

ExitCode exitCodeOf(const base::Error& error)
{
    switch (error.code) {
    case base::ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case base::ErrorCode::InvalidArgument:
        return ExitCode::WrongUsage;
    default:
        return ExitCode::Failed;
    }
}

int run(const QStringList& arguments)
{
    auto code = dispatch(arguments);
    const auto written = finishOutput();
    if (!code) {
        writeError(code.error());
        return static_cast<int>(exitCodeOf(code.error()));
    }
    if (!written) {
        writeError(written.error());
        return static_cast<int>(ExitCode::Failed);
    }
    return static_cast<int>(*code);
}

} // namespace
} // namespace coverscope::cli

int main(int argc, char* argv[])
{
    using namespace coverscope;
    cli::handleSignals();
    cli::useUtf8Locale();
    const QStringList arguments = cli::fromProgramArguments(argc, argv).mid(1);

    // Qt's help texts name the program as it was called; ours name the command as well.
    cli::setProgramName(cli::programNameFor(argc > 0 ? argv[0] : ""));
    QByteArray shownName = cli::programName().toLatin1();
    if (!arguments.isEmpty() && !arguments.first().startsWith(QLatin1Char('-')))
        shownName += ' ' + arguments.first().toLatin1();
    char* shownArguments[] = {shownName.data(), nullptr};
    int shownCount = 1;
    QCoreApplication application(shownCount, shownArguments);
    QCoreApplication::setApplicationName(cli::programName());
    QCoreApplication::setApplicationVersion(QStringLiteral(COVERSCOPE_VERSION));
    return cli::run(arguments);
}
