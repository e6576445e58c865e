// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/completions.h"

namespace coverscope::manual {

namespace {

// Within single quotes, and free of what _arguments and _describe take for their own marks.
QString zshEscaped(const QString& text)
{
    QString safe = text;
    safe.replace(QLatin1Char('\n'), QLatin1Char(' '));
    for (const char mark : {'\\', ':', '[', ']'})
        safe.replace(QLatin1Char(mark), QStringLiteral("\\") + QLatin1Char(mark));
    return safe.replace(QLatin1Char('\''), QLatin1String("'\\''"));
}

QString action(ValueKind kind, const QStringList& choices = {})
{
    switch (kind) {
    case ValueKind::Words:
        return QLatin1Char('(') + choices.join(QLatin1Char(' ')) + QLatin1Char(')');
    case ValueKind::File:
        return QStringLiteral("_files");
    case ValueKind::Folder:
        return QStringLiteral("_files -/");
    case ValueKind::None:
    case ValueKind::Free:
        break;
    }
    return QStringLiteral(" "); // a value that nothing completes
}

QString specifications(const ArgumentTable& table)
{
    QStringList all;
    for (const Option& option : table.options) {
        QString one = QStringLiteral("'--%1[%2]").arg(option.name, zshEscaped(option.description));
        if (!option.valueName.isEmpty())
            one += QStringLiteral(":%1:%2").arg(zshEscaped(option.valueName),
                                                action(kindOf(option), option.choices));
        all.append(one + QLatin1Char('\''));
    }
    for (const Positional& positional : table.positionals)
        all.append(QStringLiteral("'%1:%2:%3'")
                       .arg(&positional == &table.positionals.back() ? QStringLiteral("*") : QString(),
                            zshEscaped(positional.name), action(kindOf(positional))));
    return all.join(QLatin1String(" \\\n            "));
}

} // namespace

QString zshCompletion(const ProgramManual& program)
{
    QString script = QStringLiteral("#compdef %1\n\n").arg(program.name);
    if (program.commands.empty())
        return script + QLatin1String("_arguments -s \\\n            ") + specifications(program.arguments) +
               QLatin1Char('\n');
    QString names;
    for (const CommandManual& command : program.commands)
        names += QStringLiteral("    '%1:%2'\n").arg(command.name, zshEscaped(command.summary));
    script += QStringLiteral("local line state\nlocal -a commands=(\n%1)\n"
                             "_arguments -C \\\n            %2 \\\n"
                             "            '1:command:->command' '*::argument:->arguments'\n"
                             "case $state in\n"
                             "command) _describe command commands ;;\n"
                             "arguments)\n    case $line[1] in\n")
                  .arg(names, specifications(program.arguments));
    for (const CommandManual& command : program.commands)
        script += QStringLiteral("    %1)\n        _arguments \\\n            %2\n        ;;\n")
                      .arg(command.name, specifications(command.arguments));
    return script + QLatin1String("    esac\n    ;;\nesac\n");
}

} // namespace coverscope::manual
