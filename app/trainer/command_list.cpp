// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <array>

namespace coverscope::cli {

std::span<const Command> commands()
{
    static const std::array list = {
        Command{"train", QT_TRANSLATE_NOOP("coverscope::cli", "train a model"), runTrain},
        Command{"whiten", QT_TRANSLATE_NOOP("coverscope::cli", "even out the embeddings of a model"),
                runWhiten},
        Command{"calibrate", QT_TRANSLATE_NOOP("coverscope::cli", "fit how the scores of a search are read"),
                runCalibrate},
        Command{"calibrate-pairs",
                QT_TRANSLATE_NOOP("coverscope::cli", "fit how the scores of the cover map are read"),
                runCalibratePairs},
        Command{"evaluate", QT_TRANSLATE_NOOP("coverscope::cli", "measure how well covers are found"),
                runEvaluate},
    };
    return list;
}

// Where the command line handed a command over, it goes by that name.
QString programNameFor(std::string_view call)
{
    return call == "coverscope-cli" ? QStringLiteral("coverscope-cli") : QStringLiteral("coverscope-train");
}

Introduction programIntroduction()
{
    return {
        "train, calibrate and measure Coverscope's models",
        "Trains the network that compares music, fits how its scores are read, and measures how well covers "
        "are found. Results go to standard output, all else to standard error. Ctrl-C stops cleanly, a "
        "second one at once."};
}

} // namespace coverscope::cli
