// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <array>

namespace coverscope::cli {

// A new subcommand: its line here, its function in command.h, its file in CMakeLists.txt.
std::span<const Command> commands()
{
    static const std::array list = {
        Command{"index", QT_TRANSLATE_NOOP("coverscope::cli", "add folders of music to a library"), runIndex},
        Command{"query", QT_TRANSLATE_NOOP("coverscope::cli", "rank a library against a clip"), runQuery},
        Command{"compare", QT_TRANSLATE_NOOP("coverscope::cli", "score two files against each other"),
                runCompare},
        Command{"batch", QT_TRANSLATE_NOOP("coverscope::cli", "query with many clips, into a CSV file"),
                runBatch},
        Command{"timeline",
                QT_TRANSLATE_NOOP("coverscope::cli", "find what is played in a long recording, and when"),
                runTimeline},
        Command{"map", QT_TRANSLATE_NOOP("coverscope::cli", "find all covers within a library"), runMap},
        Command{"verdicts", QT_TRANSLATE_NOOP("coverscope::cli", "show and make decisions about matches"),
                runVerdicts},
        Command{"works", QT_TRANSLATE_NOOP("coverscope::cli", "keep which recordings are of which work"),
                runWorks},
        Command{"cases",
                QT_TRANSLATE_NOOP("coverscope::cli", "keep clips, verdicts and runs of a case together"),
                runCases},
        Command{"runs", QT_TRANSLATE_NOOP("coverscope::cli", "list, export and delete kept runs"), runRuns},
        Command{"evaluate", QT_TRANSLATE_NOOP("coverscope::cli", "measure how well covers are found"),
                runEvaluate},
        Command{"notes", QT_TRANSLATE_NOOP("coverscope::cli", "write down the notes heard in a file"),
                runNotes},
        Command{"train", QT_TRANSLATE_NOOP("coverscope::cli", "train a model"), runTrain},
        Command{"info", QT_TRANSLATE_NOOP("coverscope::cli", "show versions, the model and a library"),
                runInfo},
        Command{"forget",
                QT_TRANSLATE_NOOP("coverscope::cli", "take recordings that were deleted out of a library"),
                runForget},
        Command{"relink", QT_TRANSLATE_NOOP("coverscope::cli", "say where a moved folder of music is now"),
                runRelink},
        Command{"graph",
                QT_TRANSLATE_NOOP("coverscope::cli", "build the graph of fast searches, or remove it"),
                runGraph},
        Command{"push",
                QT_TRANSLATE_NOOP("coverscope::cli", "copy a library into a catalogue that a team shares"),
                runPush},
        Command{"verify", QT_TRANSLATE_NOOP("coverscope::cli", "check every checksum of a library"),
                runVerify},
        Command{"verify-report",
                QT_TRANSLATE_NOOP("coverscope::cli", "check that a report is as it was written"),
                runVerifyReport},
    };
    return list;
}

QString programNameFor(std::string_view /*call*/)
{
    return QStringLiteral("coverscope-cli");
}

Introduction programIntroduction()
{
    return {"find cover versions of music from a short clip",
            "Indexes folders of music and tells, from a short clip of any audio or video file, which "
            "recordings in them are performances of the same composition. Results go to standard output, all "
            "else to standard error. Ctrl-C stops cleanly, a second one at once."};
}

} // namespace coverscope::cli
