// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <span>

namespace coverscope::cli {

// What the shell is told; a promise to scripts.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    SomeSkipped = 3, // done, but some files were left out, each named with its reason
    Cancelled = 130,
};

// One word after "coverscope-cli". `arguments` is what follows it, see arguments.h. A failure is
// printed by main(): Cancelled exits with 130, InvalidArgument with 2, all else with 1.
struct Command
{
    const char* name;
    const char* summary; // one line, untranslated; shown through Text::tr()
    base::Result<ExitCode> (*run)(const QStringList& arguments);
};

// All of them, in the order in which --help lists them.
std::span<const Command> commands();

// One function for each file NAME_command.cpp; command_list.cpp names them all.
base::Result<ExitCode> runIndex(const QStringList& arguments);
base::Result<ExitCode> runQuery(const QStringList& arguments);
base::Result<ExitCode> runCompare(const QStringList& arguments);
base::Result<ExitCode> runBatch(const QStringList& arguments);
base::Result<ExitCode> runTimeline(const QStringList& arguments);
base::Result<ExitCode> runEvaluate(const QStringList& arguments);
base::Result<ExitCode> runNotes(const QStringList& arguments);
base::Result<ExitCode> runTrain(const QStringList& arguments);
base::Result<ExitCode> runInfo(const QStringList& arguments);
base::Result<ExitCode> runForget(const QStringList& arguments);
base::Result<ExitCode> runMap(const QStringList& arguments);
base::Result<ExitCode> runVerdicts(const QStringList& arguments);
base::Result<ExitCode> runRuns(const QStringList& arguments);
base::Result<ExitCode> runRelink(const QStringList& arguments);
base::Result<ExitCode> runGraph(const QStringList& arguments);
base::Result<ExitCode> runVerify(const QStringList& arguments);

// Text::tr() is text for people, in the context of this program; the translators' tool finds it.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::cli)
};

} // namespace coverscope::cli
