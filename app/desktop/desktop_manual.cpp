// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace coverscope::desktop {

namespace {

// The lines of usageText() that tell of one argument each: two spaces, what is written, two spaces or more,
// what it does. So a manual page can lack nothing that the help tells.
manual::ArgumentTable tableIn(const QString& usage)
{
    static const QRegularExpression argument(QStringLiteral("^  (--)?([A-Za-z]+)(?: ([A-Z]+))?  +(\\S.*)$"),
                                             QRegularExpression::MultilineOption);
    manual::ArgumentTable table;
    for (auto match = argument.globalMatch(usage); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.captured(1).isEmpty())
            table.positionals.push_back({found.captured(2), found.captured(4)});
        else
            table.options.push_back({found.captured(2), found.captured(3), found.captured(4), {}});
    }
    return table;
}

} // namespace

manual::ProgramManual desktopManual()
{
    manual::ProgramManual program;
    program.name = QStringLiteral("coverscope");
    program.version = QCoreApplication::applicationVersion();
    program.summary = QStringLiteral("find cover versions of music from a short clip, in a window");
    program.arguments = tableIn(usageText());
    program.arguments.usage = QStringLiteral("[CLIP]");
    program.arguments.description = QStringLiteral(
        "Opens a window that indexes folders of music and tells, from a short clip of any audio or video "
        "file, "
        "which recordings in them are performances of the same composition, with the evidence. Where a "
        "window "
        "with the library is open, it takes the clip. F1 opens the guide, Ctrl+? lists the keys.");
    program.arguments.options.push_back(
        {QStringLiteral("man"), {}, QStringLiteral("Print this page, for man(1)."), {}});
    program.arguments.options.push_back(
        {QStringLiteral("completion"),
         QStringLiteral("SHELL"),
         QStringLiteral("Print the completion for bash, zsh or fish."),
         {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")}});
    program.sections = {
        {QStringLiteral("ENVIRONMENT"),
         {QStringLiteral("COVERSCOPE_MODEL: the model, in place of the one that comes along.")}}};
    program.seeAlso = {QStringLiteral("coverscope-cli")};
    return program;
}

} // namespace coverscope::desktop
