// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_manual.h"

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"

namespace coverscope::cli {

namespace {

std::vector<manual::Section> sections()
{
    return {
        {QStringLiteral("EXIT STATUS"),
         {QStringLiteral(
             "0 done, 1 failed, 2 wrong usage, 3 done but some files were skipped (each is named with its "
             "reason), 130 cancelled.")}},
        {QStringLiteral("ENVIRONMENT"),
         {QStringLiteral(
              "COVERSCOPE_MODEL: the model, in place of the one that comes along; --model goes before it."),
          QStringLiteral(
              "COVERSCOPE_NOTES_MODEL: the network that hears the notes, in place of the one that comes "
              "along.")}}};
}

} // namespace

manual::ProgramManual programManual()
{
    manual::ProgramManual program;
    const Introduction introduction = programIntroduction();
    program.name = programName();
    program.version = QCoreApplication::applicationVersion();
    program.summary = QLatin1String(introduction.summary);
    program.arguments.description = QLatin1String(introduction.description);
    program.arguments.options = {
        {QStringLiteral("help"), {}, QStringLiteral("List the commands."), {}, QLatin1Char('h')},
        {QStringLiteral("version"),
         {},
         QStringLiteral("Print the versions of program, model and libraries."),
         {}},
        {QStringLiteral("man"), {}, QStringLiteral("Print this page, for man(1)."), {}},
        {QStringLiteral("completion"),
         QStringLiteral("SHELL"),
         QStringLiteral("Print the completion for bash, zsh or fish."),
         {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")}}};
    for (const Command& command : commands())
        program.commands.push_back(
            {QLatin1String(command.name), Text::tr(command.summary), Arguments::tableOf(command)});
    program.sections = sections();
    program.seeAlso = {QStringLiteral("coverscope"), QStringLiteral("coverscope-cli"),
                       QStringLiteral("coverscope-train")};
    program.seeAlso.removeAll(program.name);
    return program;
}

} // namespace coverscope::cli
