// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/man_page.h"

namespace coverscope::manual {

namespace {

// Text as roff has it: a backslash, a dot or quote that begins a line, and hyphens that are to be copied.
QString roffEscaped(const QString& text)
{
    QString roff = text;
    roff.replace(QLatin1Char('\\'), QLatin1String("\\e"));
    roff.replace(QLatin1Char('-'), QLatin1String("\\-"));
    // Paragraphs are one line here: what was broken by hand is filled by the reader's width.
    roff.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (roff.startsWith(QLatin1Char('.')) || roff.startsWith(QLatin1Char('\'')))
        roff.prepend(QLatin1String("\\&"));
    return roff;
}

QString bold(const QString& text)
{
    return QLatin1String("\\fB") + roffEscaped(text) + QLatin1String("\\fR");
}

QString italic(const QString& text)
{
    return QLatin1String("\\fI") + roffEscaped(text) + QLatin1String("\\fR");
}

// An argument of a macro.
QString roffQuoted(const QString& text)
{
    QString roff = roffEscaped(text);
    return QLatin1Char('"') + roff.replace(QLatin1Char('"'), QLatin1String("\\(dq")) + QLatin1Char('"');
}

QString optionEntry(const Option& option)
{
    QString tag;
    if (!option.letter.isNull())
        tag = bold(QLatin1Char('-') + QString(option.letter)) + QLatin1String(", ");
    tag += bold(QLatin1String("--") + option.name);
    if (!option.valueName.isEmpty())
        tag += QLatin1Char(' ') + italic(option.valueName);
    return QLatin1String(".TP\n") + tag + QLatin1Char('\n') + roffEscaped(option.description) +
           QLatin1Char('\n');
}

QString entries(const ArgumentTable& table)
{
    QString roff;
    for (const Positional& positional : table.positionals)
        roff += QLatin1String(".TP\n") + italic(positional.name) + QLatin1Char('\n') +
                roffEscaped(positional.description) + QLatin1Char('\n');
    for (const Option& option : table.options)
        roff += optionEntry(option);
    return roff;
}

QString synopsis(const QString& program, const ArgumentTable& table)
{
    QString line = bold(program) + QLatin1String(" [") + italic(QStringLiteral("options")) + QLatin1Char(']');
    if (!table.usage.trimmed().isEmpty())
        line += QLatin1Char(' ') + italic(table.usage);
    return line + QLatin1Char('\n');
}

QString paragraph(const QString& text)
{
    return QLatin1String(".PP\n") + roffEscaped(text) + QLatin1Char('\n');
}

QString commandPart(const ProgramManual& program, const CommandManual& command)
{
    return QLatin1String(".SS ") + roffQuoted(command.name + QLatin1String(" - ") + command.summary) +
           QLatin1Char('\n') + synopsis(program.name + QLatin1Char(' ') + command.name, command.arguments) +
           paragraph(command.arguments.description) + entries(command.arguments);
}

} // namespace

QString manPage(const ProgramManual& program)
{
    QString roff = QStringLiteral(".TH %1 1 \"\" %2 \"User Commands\"\n")
                       .arg(roffQuoted(program.name.toUpper()),
                            roffQuoted(QLatin1String("coverscope ") + program.version));
    roff += QLatin1String(".nh\n.ad l\n"); // names of options and files are not broken
    roff += QLatin1String(".SH NAME\n") + roffEscaped(program.name) + QLatin1String(" \\- ") +
            roffEscaped(program.summary) + QLatin1Char('\n');
    roff += QLatin1String(".SH SYNOPSIS\n");
    if (program.commands.empty())
        roff += synopsis(program.name, program.arguments);
    else
        roff += bold(program.name) + QLatin1Char(' ') + italic(QStringLiteral("COMMAND")) +
                QLatin1String(" [") + italic(QStringLiteral("options")) + QLatin1String("] ...\n");
    roff +=
        QLatin1String(".SH DESCRIPTION\n") + roffEscaped(program.arguments.description) + QLatin1Char('\n');
    if (const QString own = entries(program.arguments); !own.isEmpty())
        roff += QLatin1String(".SH OPTIONS\n") + own;
    if (!program.commands.empty())
        roff += QLatin1String(".SH COMMANDS\n");
    for (const CommandManual& command : program.commands)
        roff += commandPart(program, command);
    for (const Section& section : program.sections) {
        roff += QLatin1String(".SH ") + roffQuoted(section.title) + QLatin1Char('\n');
        for (const QString& text : section.paragraphs)
            roff += paragraph(text);
    }
    QStringList pages;
    for (const QString& name : program.seeAlso)
        pages.append(bold(name) + QLatin1String("(1)"));
    if (!pages.isEmpty())
        roff += QLatin1String(".SH \"SEE ALSO\"\n") + pages.join(QLatin1String(",\n")) + QLatin1Char('\n');
    return roff;
}

} // namespace coverscope::manual
