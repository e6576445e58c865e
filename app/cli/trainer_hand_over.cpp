// SPDX-License-Identifier: GPL-3.0-or-later
//
// What trains and measures is a program of its own, coverscope-train, which lies beside this one: few people
// need it. It takes this program's place, so that scripts see no difference: the same streams, the same
// signals, the same exit code.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"

#include <string>
#include <vector>

#include <cerrno>
#include <unistd.h>

namespace coverscope::cli {

namespace {

base::Result<ExitCode> handOver(const char* command, const QStringList& words)
{
    manual::ArgumentTable table;
    table.description = QStringLiteral("Is carried out by coverscope-train(1), which tells of the options.");
    if (Arguments::isAnswered(table))
        return ExitCode::Done;
    const std::filesystem::path trainer =
        std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()) / "coverscope-train";
    // Called by the name that people typed, it goes by it.
    std::vector<std::string> arguments;
    arguments.reserve(static_cast<std::size_t>(words.size()) + 2);
    arguments.insert(arguments.end(), {programName().toStdString(), command});
    for (const QString& word : words)
        arguments.push_back(word.toLatin1().toStdString()); // bytes, see arguments.h
    std::vector<char*> pointers;
    pointers.reserve(arguments.size() + 1);
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);

    if (auto written = finishOutput(); !written)
        return base::fail(std::move(written.error()));
    if (interruptionToken().isCancelled()) // from now on signals are the trainer's
        return base::cancelled();
    execv(trainer.c_str(), pointers.data());
    const base::Error error = base::systemError(errno, trainer);
    return base::fail(error.code, trainer,
                      Text::tr("“%1 %2” needs the program “%3”, which cannot be started. Install the package "
                               "coverscope-train; a build makes it with COVERSCOPE_TRAINER=ON.")
                          .arg(programName(), QLatin1String(command), base::displayPath(trainer)),
                      error.detail);
}

} // namespace

base::Result<ExitCode> runEvaluate(const QStringList& arguments)
{
    return handOver("evaluate", arguments);
}

base::Result<ExitCode> runTrain(const QStringList& arguments)
{
    return handOver("train", arguments);
}

} // namespace coverscope::cli
