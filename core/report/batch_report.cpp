// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/batch_report.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"
#include "core/report/match_columns.h"
#include "core/report/search_report.h"

namespace coverscope::report {

namespace {

// A row whose columns of the match are empty.
QByteArray rowWithoutMatch(const QString& clip, const QString& status, const QString& problem)
{
    QStringList fields{clip, status};
    for (qsizetype k = 0; k < matchColumnNames().size(); ++k)
        fields.append(QString());
    return csvRow(fields << problem);
}

} // namespace

QByteArray batchHeader()
{
    return csvRow(QStringList{QStringLiteral("clip"), QStringLiteral("status")} + matchColumnNames()
                  << QStringLiteral("problem"));
}

QByteArray batchRows(const search::SearchResult& result, const library::Snapshot& snapshot)
{
    const QString clip = base::displayPath(result.query->file);
    const QString status = verdictWord(result.verdict);
    if (result.matches.empty())
        return rowWithoutMatch(clip, status, {});
    QByteArray rows;
    for (const search::Match& match : result.matches)
        rows += csvRow(QStringList{clip, status} + matchColumns(match, snapshot) << QString());
    return rows;
}

QByteArray batchFailure(const std::filesystem::path& clip, const base::Error& error)
{
    return rowWithoutMatch(base::displayPath(clip), QStringLiteral("failed"), error.message);
}

} // namespace coverscope::report
