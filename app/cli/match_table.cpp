// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/match_table.h"

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/base/recording_name.h"
#include "core/library/track_name.h"
#include "core/library/track_presence.h"
#include "core/report/match_columns.h"
#include "core/report/percent_text.h"

#include <algorithm>

namespace coverscope::cli {

namespace {

QString nameOf(const catalogue::Track& track, const library::Snapshot& snapshot)
{
    QString name = library::trackName(snapshot, track);
    if (snapshot.roots.empty()) // of a shared catalogue: the files are elsewhere
        return name;
    switch (library::presenceOf(snapshot, track)) {
    case library::Presence::Deleted:
        return Text::tr("%1 (its file was deleted)").arg(name);
    case library::Presence::Away:
        return Text::tr("%1 (its drive is away)").arg(name);
    case library::Presence::There:
        break;
    }
    return name;
}

QString damageMark(const search::SearchResult& result, const search::Match& match)
{
    const bool isUnreadable =
        std::binary_search(result.unreadable.begin(), result.unreadable.end(), match.track);
    return isUnreadable ? QLatin1Char(' ') + Text::tr("(judged without its notes, which are damaged)")
                        : QString();
}

QString tuneMark(const search::Match& match)
{
    return match.byTune ? QLatin1Char(' ') + Text::tr("(by its tune)") : QString();
}

QString throughMark(const search::Match& match, const library::Snapshot& snapshot)
{
    const catalogue::Track* through = report::throughTrack(match, snapshot);
    return through == nullptr
               ? QString()
               : QLatin1Char(' ') + Text::tr("(a version of “%1”)").arg(nameOf(*through, snapshot));
}

} // namespace

void writeMatches(const search::SearchResult& result, const library::Snapshot& snapshot,
                  std::size_t recordingCount)
{
    writeOut(Text::tr("%1: %2 tracks searched (%3)")
                 .arg(printable(base::clipName(result.query->file)))
                 .arg(recordingCount)
                 .arg(verdictText(result.verdict)) +
             QStringLiteral("\n\n"));
    std::vector<QStringList> rows = {{QString(), Text::tr("score"), Text::tr("probability"), Text::tr("clip"),
                                      Text::tr("track"), Text::tr("key"), Text::tr("tempo"),
                                      Text::tr("recording")}};
    for (const search::Match& match : result.matches) {
        const catalogue::Track* track = snapshot.find(match.track);
        const search::MatchSegment& segment = match.evidence->segment;
        const auto range = [](const base::TimeRange& time) {
            return formatTime(time.start) + QStringLiteral("-") + formatTime(time.end);
        };
        rows.push_back(
            {QString::number(match.rank), QString::number(match.score, 'f', 3),
             report::percentText(match.probability), range(segment.query), range(segment.track),
             match.keyShift ? QStringLiteral("%1%2")
                                  .arg(*match.keyShift > 0 ? QStringLiteral("+") : QString())
                                  .arg(*match.keyShift)
                            : QString(),
             match.tempoRatio ? QStringLiteral("× %1").arg(*match.tempoRatio, 0, 'f', 2) : QString(),
             track == nullptr ? QString()
                              : nameOf(*track, snapshot) + throughMark(match, snapshot) + tuneMark(match) +
                                    damageMark(result, match)});
    }
    writeOut(formatTable(rows, {0, 1, 2, 5}));
    const search::Query& query = *result.query;
    writeOut(QLatin1Char('\n') +
             Text::tr("decode %1 ms, hearing notes %2 ms, network %3 ms, search %4 ms, alignment %5 ms")
                 .arg(query.decodeMilliseconds, 0, 'f', 0)
                 .arg(query.cqtMilliseconds, 0, 'f', 0)
                 .arg(query.inferenceMilliseconds, 0, 'f', 0)
                 .arg(result.searchMilliseconds, 0, 'f', 0)
                 .arg(result.alignmentMilliseconds, 0, 'f', 0) +
             QLatin1Char('\n'));
}

} // namespace coverscope::cli
