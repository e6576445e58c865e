// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/base/path_text.h"
#include "core/training/run/trainer.h"

namespace coverscope::cli {

namespace {

base::ProgressSink lines(ProgressLine& line)
{
    return [&line](const base::Progress& progress) {
        line.show(QStringLiteral("%1 / %2  %3").arg(progress.done).arg(progress.total).arg(progress.text));
    };
}

void writeFigures(const training::TrainingConfig& config, const QJsonObject& figures)
{
    const auto number = [&](const char* key) { return figures[QLatin1String(key)].toDouble(); };
    writeOut(Text::tr("%1 steps in %2 hours, loss %3, best mAP %4. The model is “%5”.")
                 .arg(number("steps"))
                 .arg(number("seconds") / 3600.0, 0, 'f', 2)
                 .arg(number("loss"), 0, 'f', 3)
                 .arg(number("best"), 0, 'f', 3)
                 .arg(base::displayPath(config.runFolder / "best.safetensors")) +
             QLatin1Char('\n'));
}

} // namespace

base::Result<ExitCode> runTrain(const QStringList& words)
{
    Arguments arguments(
        Text::tr("Trains a model as a configuration file says (see resources/training). A run that was\n"
                 "cancelled or killed goes on where its last state was saved."),
        QString());
    arguments.addOption(QStringLiteral("config"), QStringLiteral("FILE"),
                        Text::tr("The training configuration."));
    arguments.addJsonOption();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto path = arguments.requiredPath(QStringLiteral("config"));
    if (!path)
        return base::fail(path.error());
    const auto config = training::readTrainingConfig(*path);
    if (!config)
        return base::fail(config.error());

    base::Result<QJsonObject> figures;
    {
        ProgressLine line;
        const auto sources = training::openSources(*config, interruptionToken(), lines(line));
        if (!sources)
            return base::fail(sources.error());
        figures = training::train(*config, *sources, interruptionToken(), lines(line));
    }
    if (!figures)
        return base::fail(figures.error());
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(*figures);
    else
        writeFigures(*config, *figures);
    return ExitCode::Done;
}

} // namespace coverscope::cli
