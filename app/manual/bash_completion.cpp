// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/completions.h"

#include <map>

namespace coverscope::manual {

namespace {

QString dashed(const Option& option)
{
    return QLatin1String("--") + option.name;
}

// What sets `kind` and `words` for a value: the script completes by them at its end.
QString assignment(ValueKind kind, const QStringList& choices = {})
{
    switch (kind) {
    case ValueKind::Words:
        return QStringLiteral("kind=words words='%1'").arg(choices.join(QLatin1Char(' ')));
    case ValueKind::File:
        return QStringLiteral("kind=files");
    case ValueKind::Folder:
        return QStringLiteral("kind=folders");
    case ValueKind::None:
    case ValueKind::Free:
        break;
    }
    return QStringLiteral("kind=none");
}

QString tableCase(const QString& command, const ArgumentTable& table)
{
    QStringList names;
    std::map<QString, QStringList> optionsByValue;
    for (const Option& option : table.options) {
        names.append(dashed(option));
        if (kindOf(option) != ValueKind::None)
            optionsByValue[assignment(kindOf(option), option.choices)].append(dashed(option));
    }
    const QString rest = table.positionals.empty() ? assignment(ValueKind::None)
                                                   : assignment(kindOf(table.positionals.front()));
    QString script =
        QStringLiteral("    %1)\n        options='%2'\n        %3\n        case \"$previous\" in\n")
            .arg(command, names.join(QLatin1Char(' ')), rest);
    for (const auto& [value, options] : optionsByValue)
        script += QStringLiteral("        %1) %2 options= ;;\n").arg(options.join(QLatin1Char('|')), value);
    return script + QLatin1String("        esac\n        ;;\n");
}

} // namespace

QString bashCompletion(const ProgramManual& program)
{
    QString function = QLatin1Char('_') + program.name;
    function.replace(QLatin1Char('-'), QLatin1Char('_'));
    QString script = QStringLiteral(R"(# bash completion for %1
%2()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local options= kind=none words= command=
    [ "$COMP_CWORD" -gt 1 ] && command=${COMP_WORDS[1]}
    case "$command" in
)")
                         .arg(program.name, function);
    if (program.commands.empty()) {
        script += tableCase(QStringLiteral("*"), program.arguments);
    } else {
        QStringList names;
        for (const CommandManual& command : program.commands)
            names.append(command.name);
        QStringList options;
        for (const Option& option : program.arguments.options)
            options.append(dashed(option));
        script += QStringLiteral("    '') options='%1' kind=words words='%2' ;;\n")
                      .arg(options.join(QLatin1Char(' ')), names.join(QLatin1Char(' ')));
        for (const CommandManual& command : program.commands)
            script += tableCase(command.name, command.arguments);
    }
    script += QStringLiteral(R"(    esac
    [[ $current == -* ]] && kind=words words=$options
    COMPREPLY=()
    case "$kind" in
    words) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
    files) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    folders) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    esac
    case "$kind" in
    files | folders) compopt -o filenames 2>/dev/null ;;
    esac
}
complete -F %1 %2
)")
                  .arg(function, program.name);
    return script;
}

} // namespace coverscope::manual
