// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/soak/soak_parts.h"

#include <QFile>

namespace coverscope::soak {

namespace {

struct Task
{
    const char* name;
    const char* line; // of a shell
    bool isDecision = false;
};

// $CLI, @L the library, @M the music, @S a stable recording, @O another one, @W a table, @T a folder, @N a
// note.
constexpr Task tasks[] = {
    {"cli query", "$CLI query --library @L @S"},
    {"cli query", "$CLI query --library @L @S"},
    {"cli verdict", "$CLI verdicts --library @L --set confirm --note '@N' @S @O", true},
    {"cli verdict", "$CLI verdicts --library @L --set reject --note '@N' @O @S", true},
    {"cli verdicts", "$CLI verdicts --library @L"},
    {"cli works", "$CLI works --library @L --import @W"},
    {"cli index", "$CLI index --library @L @M"},
    {"cli index ended", "timeout -s INT 1.2 $CLI index --library @L @M"},
    {"cli index killed", "timeout -s KILL 1.2 $CLI index --library @L @M"},
    {"cli map", "$CLI map --library @L"},
    {"cli batch", "$CLI batch --library @L --keep run --force --output @T/out.csv @S"},
    {"cli runs", "$CLI runs --library @L"},
    {"cli info", "$CLI info --library @L"},
    {"cli forget", "$CLI forget --library @L"},
    {"cli verify", "$CLI verify --library @L"},
};

QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.native());
}

// 0 done, 3 done but for some, 124 and 137 killed by the shell, 130 ended; 1 where another program has the
// library or has taken the recording out of it.
bool isExpected(int code, const QByteArray& error)
{
    return code == 0 || code == 3 || code == 124 || code == 130 || code == 137 ||
           (code == 1 && (error.contains("is being changed by another Coverscope") ||
                          error.contains("is no track of the library")));
}

} // namespace

void actAsCommandLine(World& world)
{
    Dice dice(world.seed() + 2);
    QFile works(textOf(world.other("works.csv")));
    if (works.open(QIODevice::WriteOnly))
        works.write("work,role,file\nA song,original," + QByteArray::fromStdString(world.stable(0).native()) +
                    "\nA song,cover," + QByteArray::fromStdString(world.stable(1).native()) + "\n");
    works.close();
    while (!world.isOver()) {
        const Task& task = tasks[dice.below(static_cast<int>(std::size(tasks)))];
        const std::string note = task.isDecision ? world.newNote() : std::string();
        const int number = dice.below(World::stableCount);
        QString line = QString::fromLatin1(task.line);
        line.replace(QLatin1String("@L"), textOf(world.library()));
        line.replace(QLatin1String("@M"), textOf(world.music()));
        line.replace(QLatin1String("@S"), textOf(world.stable(number)));
        line.replace(QLatin1String("@O"), textOf(world.stable((number + 1) % World::stableCount)));
        line.replace(QLatin1String("@W"), textOf(world.other("works.csv")));
        line.replace(QLatin1String("@T"), textOf(world.other("")));
        line.replace(QLatin1String("@N"), QString::fromStdString(note));
        const auto result = test::runShell(line + QStringLiteral("; exit $?"));
        world.count(task.name +
                    std::string(result.exitCode == 0 ? "" : ", code " + std::to_string(result.exitCode)));
        if (!isExpected(result.exitCode, result.error))
            world.fault(QStringLiteral("%1 ended with %2: %3%4")
                            .arg(line)
                            .arg(result.exitCode)
                            .arg(QString::fromUtf8(result.error), QString::fromUtf8(result.output)));
        if (task.isDecision && result.exitCode == 0)
            world.decided(note);
    }
}

} // namespace coverscope::soak
