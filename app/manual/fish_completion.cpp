// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/completions.h"

namespace coverscope::manual {

namespace {

QString fishQuoted(const QString& text)
{
    QString safe = text;
    safe.replace(QLatin1Char('\n'), QLatin1Char(' '));
    safe.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return QLatin1Char('\'') + safe.replace(QLatin1Char('\''), QLatin1String("\\'")) + QLatin1Char('\'');
}

QString value(ValueKind kind, const QStringList& choices)
{
    switch (kind) {
    case ValueKind::None:
        return {};
    case ValueKind::Words:
        return QLatin1String(" -x -a ") + fishQuoted(choices.join(QLatin1Char(' ')));
    case ValueKind::File:
        return QStringLiteral(" -r -F");
    case ValueKind::Folder:
        return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    case ValueKind::Free:
        break;
    }
    return QStringLiteral(" -x");
}

// `condition`: when it applies, such as " -n '__fish_seen_subcommand_from query'".
QString tableLines(const QString& program, const QString& condition, const ArgumentTable& table)
{
    QString script;
    for (const Option& option : table.options) {
        const QString letter =
            option.letter.isNull() ? QString() : QLatin1String(" -s ") + QString(option.letter);
        script += QStringLiteral("complete -c %1%2%3 -l %4%5 -d %6\n")
                      .arg(program, condition, letter, option.name, value(kindOf(option), option.choices),
                           fishQuoted(option.description));
    }
    if (table.positionals.empty())
        return script;
    switch (kindOf(table.positionals.front())) {
    case ValueKind::File:
        return script + QStringLiteral("complete -c %1%2 -F\n").arg(program, condition);
    case ValueKind::Folder:
        return script + QStringLiteral("complete -c %1%2 -a '(__fish_complete_directories)'\n")
                            .arg(program, condition);
    default:
        return script;
    }
}

} // namespace

QString fishCompletion(const ProgramManual& program)
{
    QString script = QStringLiteral("# fish completion for %1\n").arg(program.name);
    if (program.commands.empty())
        return script + tableLines(program.name, QString(), program.arguments);
    script += QStringLiteral("complete -c %1 -f\n").arg(program.name);
    const QString first = QStringLiteral(" -n __fish_use_subcommand");
    script += tableLines(program.name, first, program.arguments);
    for (const CommandManual& command : program.commands) {
        script += QStringLiteral("complete -c %1%2 -a %3 -d %4\n")
                      .arg(program.name, first, command.name, fishQuoted(command.summary));
        script +=
            tableLines(program.name, QStringLiteral(" -n '__fish_seen_subcommand_from %1'").arg(command.name),
                       command.arguments);
    }
    return script;
}

} // namespace coverscope::manual
