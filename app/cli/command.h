// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace coverscope::cli {

// What the shell is told; a promise to scripts.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    SomeSkipped = 3, // done, but some files were left out, each named with its reason
    Cancelled = 130,
};

// One word after the program's name. `arguments` is what follows it, see arguments.h. A failure is
// printed by main(): Cancelled exits with 130, InvalidArgument with 2, all else with 1.
struct Command
{
    const char* name;
    const char* summary; // one line, untranslated; shown through Text::tr()
    base::Result<ExitCode> (*run)(const QStringList& arguments);
};

// What each program says of itself in its command_list.cpp: all commands, in the order in which --help lists
// them, and what it calls itself when it was called so (argv[0]).
std::span<const Command> commands();
QString programNameFor(std::string_view call);
// For its manual page, in English.
struct Introduction
{
    const char* summary; // "find cover versions"
    const char* description;
};
Introduction programIntroduction();

// One function for each file NAME_command.cpp; command_list.cpp names them all.
base::Result<ExitCode> runIndex(const QStringList& arguments);
base::Result<ExitCode> runQuery(const QStringList& arguments);
base::Result<ExitCode> runCompare(const QStringList& arguments);
base::Result<ExitCode> runBatch(const QStringList& arguments);
base::Result<ExitCode> runTimeline(const QStringList& arguments);
base::Result<ExitCode> runNotes(const QStringList& arguments);
base::Result<ExitCode> runInfo(const QStringList& arguments);
base::Result<ExitCode> runForget(const QStringList& arguments);
base::Result<ExitCode> runMap(const QStringList& arguments);
base::Result<ExitCode> runVerdicts(const QStringList& arguments);
base::Result<ExitCode> runWorks(const QStringList& arguments);
base::Result<ExitCode> runCases(const QStringList& arguments);
base::Result<ExitCode> runRuns(const QStringList& arguments);
base::Result<ExitCode> runRelink(const QStringList& arguments);
base::Result<ExitCode> runGraph(const QStringList& arguments);
base::Result<ExitCode> runPush(const QStringList& arguments);
base::Result<ExitCode> runVerify(const QStringList& arguments);
base::Result<ExitCode> runVerifyReport(const QStringList& arguments);

// Those of coverscope-train. The first two are also the command line's, which hands them over
// (trainer_hand_over.cpp).
base::Result<ExitCode> runEvaluate(const QStringList& arguments);
base::Result<ExitCode> runTrain(const QStringList& arguments);
base::Result<ExitCode> runWhiten(const QStringList& arguments);
base::Result<ExitCode> runCalibrate(const QStringList& arguments);
base::Result<ExitCode> runCalibratePairs(const QStringList& arguments);

// Text::tr() is text for people, in the context of this program; the translators' tool finds it.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::cli)
};

} // namespace coverscope::cli
