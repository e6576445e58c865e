// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_text.h"

#include "core/base/recording_name.h"
#include "ui/waveform/clock_text.h"
#include "ui/widgets/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace coverscope::ui {

using catalogue::BatchClip;
using catalogue::BatchStatus;

namespace {

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::Batch)
};

int number(std::size_t count)
{
    return static_cast<int>(count);
}

constexpr base::Seconds openEnd = 1e6; // a list gives no end: up to the end of the file

} // namespace

QString batchColumnName(BatchColumn column)
{
    switch (column) {
    case BatchColumn::Status:
        return Text::tr("Status");
    case BatchColumn::Clip:
        return Text::tr("Clip");
    case BatchColumn::Match:
        return Text::tr("Best match");
    case BatchColumn::Probability:
        return Text::tr("Probability");
    case BatchColumn::Score:
        return Text::tr("Score");
    case BatchColumn::Decision:
        return Text::tr("Verdict");
    case BatchColumn::Time:
        return Text::tr("Search time");
    }
    return {};
}

QString batchColumnExplanation(BatchColumn column)
{
    switch (column) {
    case BatchColumn::Status:
        return Text::tr("What came of the clip");
    case BatchColumn::Clip:
        return Text::tr("File that was searched for, and the region of it where one was chosen");
    case BatchColumn::Match:
        return Text::tr("The nearest track of the library, or why there is none");
    case BatchColumn::Probability:
        return Text::tr("How likely the best match is a version of the same piece");
    case BatchColumn::Score:
        return Text::tr("MaxMean score of the best match, −1 to 1");
    case BatchColumn::Decision:
        return Text::tr("What was decided about the matches of this clip");
    case BatchColumn::Time:
        return Text::tr("How long the search for this clip took");
    }
    return {};
}

QString statusText(BatchStatus status)
{
    switch (status) {
    case BatchStatus::Waiting:
        return Text::tr("Waiting");
    case BatchStatus::Running:
        return Text::tr("Searching…");
    case BatchStatus::Match:
        return Text::tr("Match");
    case BatchStatus::Possible:
        return Text::tr("Possible");
    case BatchStatus::NoMatch:
        return Text::tr("No match");
    case BatchStatus::TooShort:
        return Text::tr("Too short to tell");
    case BatchStatus::Failed:
        return Text::tr("Failed");
    case BatchStatus::Skipped:
        return Text::tr("Left out");
    }
    return {};
}

QString statusIconName(BatchStatus status)
{
    switch (status) {
    case BatchStatus::Waiting:
        return QStringLiteral("waiting");
    case BatchStatus::Running:
        return QStringLiteral("play");
    case BatchStatus::Match:
        return QStringLiteral("match");
    case BatchStatus::Possible:
        return QStringLiteral("possible");
    case BatchStatus::NoMatch:
        return QStringLiteral("no-match");
    case BatchStatus::TooShort:
        return QStringLiteral("unsure");
    case BatchStatus::Failed:
        return QStringLiteral("warning");
    case BatchStatus::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

QColor statusColour(BatchStatus status, const PlotColours& colours)
{
    switch (status) {
    case BatchStatus::Match:
        return colours.positive;
    case BatchStatus::Possible:
        return colours.caution;
    case BatchStatus::Failed:
        return colours.negative;
    case BatchStatus::Running:
        return colours.text;
    case BatchStatus::Waiting:
    case BatchStatus::NoMatch:
    case BatchStatus::TooShort:
    case BatchStatus::Skipped:
        break;
    }
    return colours.neutral;
}

search::Verdict verdictOf(BatchStatus status)
{
    if (status == BatchStatus::Match)
        return search::Verdict::Match;
    if (status == BatchStatus::TooShort)
        return search::Verdict::TooShort;
    return status == BatchStatus::Possible ? search::Verdict::Possible : search::Verdict::NoMatch;
}

QString clipName(const BatchClip& clip)
{
    QString name = base::clipName(clip.file);
    if (!clip.region)
        return name;
    if (clip.region->end >= openEnd)
        return Text::tr("%1, from %2", "file, time").arg(name, clockText(clip.region->start));
    return Text::tr("%1, %2", "file, times").arg(name, clockRangeText(clip.region->start, clip.region->end));
}

QString matchName(const catalogue::BatchMatch& match)
{
    return base::recordingName(match.file, match.title, match.artist);
}

QString takenText(double milliseconds)
{
    if (milliseconds <= 0.0)
        return {};
    const double seconds = milliseconds / 1000.0;
    return seconds < 60.0 ? Text::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1)) : lengthText(seconds);
}

QString runName(const catalogue::BatchRun& run)
{
    const QString when = QLocale().toString(run.createdAt.toLocalTime(), QLocale::ShortFormat);
    return Text::tr("%1 · %2 · %3", "name, date, number of clips")
        .arg(run.name, when, Text::tr("%n clip(s)", nullptr, number(run.clipCount())));
}

QString outcomeSummary(const OpenRun& run)
{
    const batch::BatchQueue& queue = run.queue;
    QStringList parts{
        Text::tr("%n match(es)", nullptr, number(queue.count(BatchStatus::Match))),
        Text::tr("%n possible", nullptr, number(queue.count(BatchStatus::Possible))),
        Text::tr("%n without a match", nullptr, number(queue.count(BatchStatus::NoMatch))),
    };
    if (const int tooShort = number(queue.count(BatchStatus::TooShort)); tooShort > 0)
        parts << Text::tr("%n too short to tell", nullptr, tooShort);
    if (const int failed = number(queue.count(BatchStatus::Failed)); failed > 0)
        parts << Text::tr("%n failed", nullptr, failed);
    if (const int skipped = number(queue.count(BatchStatus::Skipped)); skipped > 0)
        parts << Text::tr("%n left out", nullptr, skipped);
    return Text::tr("%1: %2", "40 clips: 12 matches, ...")
        .arg(Text::tr("%n clip(s)", nullptr, number(queue.size())), parts.join(QStringLiteral(", ")));
}

QString progressSummary(const OpenRun& run)
{
    const batch::BatchQueue& queue = run.queue;
    const std::size_t open = queue.count(BatchStatus::Waiting) + queue.count(BatchStatus::Running);
    QStringList parts{Text::tr("%1 of %n clip(s)", nullptr, number(queue.size())).arg(queue.size() - open)};
    if (const int found = number(queue.count(BatchStatus::Match)); found > 0)
        parts << Text::tr("%n match(es)", nullptr, found);
    if (const int possible = number(queue.count(BatchStatus::Possible)); possible > 0)
        parts << Text::tr("%n possible", nullptr, possible);
    if (const int failed = number(queue.count(BatchStatus::Failed)); failed > 0)
        parts << Text::tr("%n failed", nullptr, failed);
    if (const auto remaining = queue.remaining())
        parts << Text::tr("about %1 left").arg(lengthText(*remaining));
    return parts.join(QStringLiteral(" · "));
}

} // namespace coverscope::ui
