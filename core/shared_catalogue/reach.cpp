// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_catalogue/reach.h"

#include "core/index/half_float.h"
#include "core/shared_catalogue/stored_recording.h"

#include <algorithm>
#include <cmath>

namespace coverscope::shared_catalogue {

using base::Result;

namespace {

// How widely pgvector's HNSW looks (hnsw.ef_search), which is also how many rows it finds at most.
constexpr std::size_t narrowest = 200;
constexpr std::size_t widest = 1000;
// Both sides add 512 products of float32: each is off by at most 512 roundings of a sum below one.
constexpr double summing = 2.0 * 512.0 / (1 << 24);
constexpr double longestRow = 1.001; // of float16 rows that were of length one

struct HalfQuery
{
    QString text;
    double error = 0.0; // of its product with any row
};

HalfQuery halfQuery(std::span<const float> row)
{
    std::vector<std::uint16_t> halves(row.size());
    index::toHalf(row, halves);
    std::vector<float> rounded(row.size());
    index::toFloat(halves, rounded);
    double lost = 0.0;
    for (std::size_t k = 0; k < row.size(); ++k)
        lost += std::pow(static_cast<double>(row[k]) - rounded[k], 2);
    return {QString::fromLatin1(vectorText(halves)), std::sqrt(lost) * longestRow + summing};
}

// From rows of recording and product, best first: those among the `count` best, or so close to the last of
// them that they may be. False where more rows have to be seen to tell.
bool takeBest(const Server::Rows& rows, std::size_t asked, std::size_t count, double error,
              std::set<qint64>& recordings)
{
    const double least = rows.size() < count ? -INFINITY : rows[count - 1][1].toDouble() - 2.0 * error;
    const bool isComplete = rows.size() < asked || rows.back()[1].toDouble() < least;
    for (const QVariantList& row : rows) {
        if (row[1].toDouble() >= least)
            recordings.insert(row[0].toLongLong());
    }
    return isComplete;
}

std::size_t firstAsked(std::size_t count)
{
    return count + count / 4 + 16;
}

} // namespace

Result<void> chooseScan(const Server& server, Scan scan)
{
    // The planner goes by what it believes to be cheaper. The primary key is served by bitmaps too.
    return server.run(scan == Scan::Exact ? QStringLiteral("SET LOCAL enable_indexscan = off")
                                          : QStringLiteral("SET LOCAL enable_seqscan = off"));
}

Result<void> reachNearest(const Server& server, const base::Matrix& queries, std::size_t count, Scan scan,
                          std::set<qint64>& recordings, const base::CancellationToken& token)
{
    const QString statement =
        QStringLiteral("SELECT recording, -(embedding <#> ?::halfvec) FROM coverscope.chunk"
                       " ORDER BY embedding <#> ?::halfvec LIMIT ?");
    if (scan == Scan::Graph) {
        const std::size_t width = std::clamp(2 * firstAsked(count), narrowest, widest);
        if (auto set = server.run(QStringLiteral("SET LOCAL hnsw.ef_search = %1").arg(width)); !set)
            return set;
    }
    for (std::size_t k = 0; k < queries.rows; ++k) {
        const HalfQuery query = halfQuery(queries.row(k));
        for (std::size_t asked = firstAsked(count);; asked *= 2) {
            if (token.isCancelled())
                return base::cancelled();
            const auto rows = server.rows(statement, {query.text, query.text, static_cast<qlonglong>(asked)});
            if (!rows)
                return base::fail(rows.error());
            if (takeBest(*rows, asked, count, query.error, recordings) || scan == Scan::Graph)
                break;
        }
    }
    return {};
}

Result<void> reachBest(const Server& server, const base::Matrix& queries, std::size_t count,
                       std::set<qint64>& recordings)
{
    QVariantList values;
    QStringList names;
    QStringList products;
    QStringList maxima;
    double error = 0.0;
    for (std::size_t k = 0; k < queries.rows; ++k) {
        const HalfQuery query = halfQuery(queries.row(k));
        const QString name = QStringLiteral("s%1").arg(k);
        names.append(name);
        products.append(QStringLiteral("-(embedding <#> ?::halfvec) AS ") + name);
        maxima.append(QStringLiteral("max(%1)").arg(name));
        values.append(query.text);
        error = std::max(error, query.error);
    }
    // MaxMean runs over the side with fewer chunks.
    const QString statement =
        QStringLiteral("SELECT recording, CASE WHEN count(*) < %1 THEN avg(greatest(%2)) ELSE (%3) / %1 END"
                       " AS score FROM (SELECT recording, %4 FROM coverscope.chunk) AS product"
                       " GROUP BY recording ORDER BY score DESC LIMIT ?")
            .arg(static_cast<qulonglong>(queries.rows))
            .arg(names.join(QLatin1String(", ")), maxima.join(QLatin1String(" + ")),
                 products.join(QLatin1String(", ")));
    for (std::size_t asked = firstAsked(count);; asked *= 2) {
        values.append(static_cast<qlonglong>(asked));
        const auto rows = server.rows(statement, values);
        if (!rows)
            return base::fail(rows.error());
        if (takeBest(*rows, asked, count, error, recordings))
            return {};
        values.removeLast();
    }
}

} // namespace coverscope::shared_catalogue
