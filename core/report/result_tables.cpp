// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track_name.h"
#include "core/report/csv.h"
#include "core/report/match_columns.h"
#include "core/report/match_presence.h"
#include "core/report/search_report.h"

namespace coverscope::report {

QStringList matchColumnNames()
{
    return {QStringLiteral("rank"),        QStringLiteral("file"),      QStringLiteral("title"),
            QStringLiteral("artist"),      QStringLiteral("score"),     QStringLiteral("probability"),
            QStringLiteral("query_start"), QStringLiteral("query_end"), QStringLiteral("track_start"),
            QStringLiteral("track_end"),   QStringLiteral("key_shift"), QStringLiteral("tempo_ratio")};
}

QStringList matchColumns(const search::Match& match, const library::Snapshot& snapshot)
{
    const catalogue::Track* track = snapshot.find(match.track);
    QStringList fields{QString::number(match.rank),
                       track != nullptr ? csvPath(snapshot.pathOf(*track)) : QString(),
                       track != nullptr ? track->title : QString(),
                       track != nullptr ? track->artist : QString(),
                       csvNumber(match.score),
                       csvNumber(match.probability)};
    const search::Evidence* evidence = match.evidence.get();
    fields << csvRange(evidence ? std::optional(evidence->segment.query) : std::nullopt)
           << csvRange(evidence ? std::optional(evidence->segment.track) : std::nullopt);
    fields << (match.keyShift ? QString::number(*match.keyShift) : QString())
           << (match.tempoRatio ? csvNumber(*match.tempoRatio, 3) : QString());
    return fields;
}

QString presentField(const search::Match& match, const library::Snapshot& snapshot)
{
    const catalogue::Track* track = snapshot.find(match.track);
    return track != nullptr ? presentWord(snapshot.pathOf(*track)) : QString();
}

QString nameField(const search::Match& match, const library::Snapshot& snapshot)
{
    const catalogue::Track* track = snapshot.find(match.track);
    return track != nullptr ? library::trackName(snapshot, *track) : QString();
}

const catalogue::Track* throughTrack(const search::Match& match, const library::Snapshot& snapshot)
{
    return match.through ? snapshot.find(*match.through) : nullptr;
}

QString throughName(const search::Match& match, const library::Snapshot& snapshot)
{
    const catalogue::Track* through = throughTrack(match, snapshot);
    return through != nullptr ? library::trackName(snapshot, *through) : QString();
}

QByteArray resultTableCsv(const search::SearchResult& result, const library::Snapshot& snapshot)
{
    QByteArray csv =
        csvRow(matchColumnNames() +
               QStringList{QStringLiteral("present"), QStringLiteral("name"), QStringLiteral("through")});
    for (const search::Match& match : result.matches)
        csv += csvRow(matchColumns(match, snapshot) + QStringList{presentField(match, snapshot),
                                                                  nameField(match, snapshot),
                                                                  throughName(match, snapshot)});
    return csv;
}

QByteArray heatmapCsv(const search::Evidence& evidence)
{
    QStringList header{QStringLiteral("query_start\\track_start")};
    for (const base::TimeRange& chunk : evidence.trackChunks)
        header.append(csvNumber(chunk.start, 3));
    QByteArray csv = csvRow(header);
    for (std::size_t i = 0; i < evidence.similarities.rows; ++i) {
        QStringList row{csvNumber(evidence.queryChunks[i].start, 3)};
        for (const float value : evidence.similarities.row(i))
            row.append(csvNumber(value, 6));
        csv += csvRow(row);
    }
    return csv;
}

} // namespace coverscope::report
