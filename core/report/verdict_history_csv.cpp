// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_history_csv.h"

#include "core/report/csv.h"
#include "core/report/verdict_json.h"

namespace coverscope::report {

QByteArray verdictHistoryCsv(std::span<const catalogue::VerdictRecord> records)
{
    QByteArray csv =
        csvRow({QStringLiteral("decided_at"), QStringLiteral("decided_by"),  QStringLiteral("verdict"),
                QStringLiteral("note"),       QStringLiteral("clip"),        QStringLiteral("clip_hash"),
                QStringLiteral("clip_start"), QStringLiteral("clip_end"),    QStringLiteral("track"),
                QStringLiteral("track_hash"), QStringLiteral("title"),       QStringLiteral("artist"),
                QStringLiteral("score"),      QStringLiteral("probability"), QStringLiteral("query_start"),
                QStringLiteral("query_end"),  QStringLiteral("track_start"), QStringLiteral("track_end"),
                QStringLiteral("model"),      QStringLiteral("model_hash")});
    for (const catalogue::VerdictRecord& record : records)
        csv += csvRow(QStringList{csvTime(record.decidedAt), record.decidedBy, verdictRecordWord(record),
                                  record.note, csvPath(record.clip.path),
                                  QString::fromLatin1(record.clip.contentHash),
                                  csvNumber(record.clip.region.start, 3),
                                  csvNumber(record.clip.region.end, 3), csvPath(record.track.path),
                                  QString::fromLatin1(record.track.contentHash), record.track.title,
                                  record.track.artist, wasFound(record) ? csvNumber(record.score) : QString(),
                                  wasFound(record) ? csvNumber(record.probability) : QString()} +
                      csvRange(record.queryTimes) + csvRange(record.trackTimes) +
                      QStringList{record.modelName, QString::fromLatin1(record.modelHash)});
    return csv;
}

} // namespace coverscope::report
