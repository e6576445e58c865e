// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/recording_name.h"
#include "core/report/percent_text.h"
#include "core/report/search_report.h"
#include "core/search/calibration.h"

#include <algorithm>

namespace coverscope::cli {

namespace {

// Rows are chunks of the first file, columns of the second; the darker, the more alike. A long matrix
// is shown by the maxima of equal stretches.
QString heatmapText(const base::Matrix& similarities)
{
    constexpr std::size_t maximumRows = 40;
    constexpr std::size_t maximumColumns = 100;
    static const QString shades = QStringLiteral(" .:-=+*#%@");
    const std::size_t rows = std::min(similarities.rows, maximumRows);
    const std::size_t columns = std::min(similarities.columns, maximumColumns);
    QString text;
    for (std::size_t row = 0; row < rows; ++row) {
        QString line = QStringLiteral("  |");
        for (std::size_t column = 0; column < columns; ++column) {
            float largest = -1.0F;
            for (std::size_t i = row * similarities.rows / rows; i < (row + 1) * similarities.rows / rows;
                 ++i) {
                for (std::size_t j = column * similarities.columns / columns;
                     j < (column + 1) * similarities.columns / columns; ++j)
                    largest = std::max(largest, similarities(i, j));
            }
            const auto shade = static_cast<qsizetype>(std::clamp(largest, 0.0F, 0.999F) * 10.0F);
            line += shades[shade];
        }
        text += line + QStringLiteral("|\n");
    }
    return text;
}

void writeMatch(const search::Match& match, const search::Query& first, const search::Query& second,
                const search::Thresholds& thresholds)
{
    const search::MatchSegment& segment = match.evidence->segment;
    std::vector<QStringList> rows = {
        {Text::tr("score"), QString::number(match.score, 'f', 3)},
        {Text::tr("probability of a cover"), report::percentText(match.probability)},
        {Text::tr("verdict"), verdictText(thresholds.verdict(match.probability))},
        {Text::tr("matches in %1").arg(base::clipName(first.file)),
         formatTime(segment.query.start) + QStringLiteral(" - ") + formatTime(segment.query.end)},
        {Text::tr("matches in %1").arg(base::clipName(second.file)),
         formatTime(segment.track.start) + QStringLiteral(" - ") + formatTime(segment.track.end)},
    };
    if (match.keyShift)
        rows.push_back({Text::tr("key shift"), Text::tr("%1 semitones").arg(*match.keyShift)});
    if (match.tempoRatio)
        rows.push_back({Text::tr("tempo ratio"), QString::number(*match.tempoRatio, 'f', 3)});
    writeOut(formatTable(rows) + QLatin1Char('\n'));
    writeOut(Text::tr("Chunks of the first file (rows) against chunks of the second (columns):") +
             QLatin1Char('\n') + heatmapText(match.evidence->similarities));
}

Arguments compareArguments()
{
    Arguments arguments(Text::tr("Scores two recordings against each other, without a library."),
                        QStringLiteral("A B"));
    arguments.addPositional(QStringLiteral("A"), Text::tr("The first file."));
    arguments.addPositional(QStringLiteral("B"), Text::tr("The second file."));
    arguments.addOption(QStringLiteral("hop"), QStringLiteral("SECONDS"),
                        Text::tr("Distance of the chunks of both (default: what suits the model)."));
    addThresholdOption(arguments);
    arguments.addModelOptions();
    arguments.addJsonOption();
    return arguments;
}

} // namespace

base::Result<ExitCode> runCompare(const QStringList& words)
{
    Arguments arguments = compareArguments();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    const auto files = arguments.positional(2, 2);
    if (!files)
        return base::fail(files.error());
    const auto hop = chunkHop(arguments);
    if (!hop)
        return base::fail(hop.error());
    const auto threshold = ownThreshold(arguments);
    if (!threshold)
        return base::fail(threshold.error());
    const auto embedder = loadModel(arguments);
    if (!embedder)
        return base::fail(embedder.error());

    search::QueryOptions options;
    options.chunkHop = hop->value_or((*embedder)->info().suggestedHop);
    std::vector<std::shared_ptr<const search::Query>> recordings;
    ProgressLine line;
    for (const std::filesystem::path& file : *files) {
        auto recording = search::prepareQuery(file, **embedder, options, interruptionToken(), line.sink());
        if (!recording)
            return base::fail(std::move(recording.error()));
        recordings.push_back(std::move(*recording));
    }
    const auto match = search::compare(*recordings[0], *recordings[1], interruptionToken());
    if (!match)
        return base::fail(match.error());
    line.wipe();
    const auto thresholds =
        search::Calibration::forModel((*embedder)->info())
            .thresholds()
            .withOwn(*threshold)
            .forLength(std::min(recordings[0]->range.length(), recordings[1]->range.length()));
    if (arguments.isSet(QStringLiteral("json")))
        writeOut(report::compareJson(*match, *recordings[0], *recordings[1], thresholds));
    else
        writeMatch(*match, *recordings[0], *recordings[1], thresholds);
    return ExitCode::Done;
}

} // namespace coverscope::cli
