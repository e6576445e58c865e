// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shared_catalogue/test_catalogue.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace coverscope::test {

namespace {

QVariant runOn(const QString& service, const QString& statement)
{
    const QString name = QStringLiteral("test");
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setConnectOptions(QStringLiteral("service=") + service);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

bool isEqual(const base::TimeRange& left, const base::TimeRange& right)
{
    return left.start == right.start && left.end == right.end;
}

bool isEqual(const search::MatchSegment& left, const search::MatchSegment& right)
{
    return isEqual(left.query, right.query) && isEqual(left.track, right.track);
}

// What the evidence of both differs in.
QString evidenceDifference(const search::Evidence& left, const search::Evidence& right)
{
    if (!(left.similarities == right.similarities))
        return QStringLiteral("similarities");
    if (left.maxMean.maxima != right.maxMean.maxima || left.maxMean.argMaxima != right.maxMean.argMaxima)
        return QStringLiteral("maxima");
    if (!std::ranges::equal(left.path, right.path, [](const auto& a, const auto& b) {
            return a.queryChunk == b.queryChunk && a.trackChunk == b.trackChunk &&
                   a.similarity == b.similarity;
        }))
        return QStringLiteral("path");
    if (!isEqual(left.segment, right.segment))
        return QStringLiteral("segment");
    if (!std::ranges::equal(left.trackChunks, right.trackChunks,
                            [](const auto& a, const auto& b) { return isEqual(a, b); }))
        return QStringLiteral("track chunks");
    if (!std::ranges::equal(left.alignment, right.alignment, [](const auto& a, const auto& b) {
            return a.query == b.query && a.track == b.track;
        }))
        return QStringLiteral("alignment");
    return {};
}

QString matchDifference(const search::Match& left, const search::Match& right)
{
    if (left.score != right.score)
        return QStringLiteral("score %1, %2").arg(left.score, 0, 'g', 9).arg(right.score, 0, 'g', 9);
    if (left.probability != right.probability)
        return QStringLiteral("probability %1, %2")
            .arg(left.probability, 0, 'g', 17)
            .arg(right.probability, 0, 'g', 17);
    if (left.keyShift != right.keyShift || left.tempoRatio != right.tempoRatio)
        return QStringLiteral("key or tempo");
    if ((left.evidence == nullptr) != (right.evidence == nullptr))
        return QStringLiteral("evidence of one only");
    return left.evidence ? evidenceDifference(*left.evidence, *right.evidence) : QString();
}

} // namespace

QString testService()
{
    return qEnvironmentVariable("COVERSCOPE_TEST_POSTGRES");
}

QString readerService()
{
    return testService() + QStringLiteral("_reader");
}

QString strangerService()
{
    return testService() + QStringLiteral("_stranger");
}

QString bareService()
{
    return testService() + QStringLiteral("_bare");
}

void emptyCatalogue()
{
    if (!sqlValue(QStringLiteral("SELECT current_database()"))
             .toString()
             .startsWith(QLatin1String("coverscope_test")))
        qFatal("the database of COVERSCOPE_TEST_POSTGRES is not one for tests");
    runSql(QStringLiteral("SET client_min_messages = warning; DROP TABLE IF EXISTS coverscope.chunk, "
                          "coverscope.recording, coverscope.model,"
                          " coverscope.catalogue_version"));
}

void runSql(const QString& statement, const QString& service)
{
    static_cast<void>(runOn(service, statement));
}

QVariant sqlValue(const QString& statement)
{
    return runOn(testService(), statement);
}

QString difference(const search::SearchResult& left, const HashOf& hashOfLeft,
                   const search::SearchResult& right, const HashOf& hashOfRight)
{
    if (left.matches.size() != right.matches.size() || left.candidateTracks != right.candidateTracks)
        return QStringLiteral("%1 matches of %2 candidates, %3 of %4")
            .arg(left.matches.size())
            .arg(left.candidateTracks)
            .arg(right.matches.size())
            .arg(right.candidateTracks);
    if (left.verdict != right.verdict)
        return QStringLiteral("the verdict");
    for (std::size_t k = 0; k < left.matches.size(); ++k) {
        const search::Match& a = left.matches[k];
        const search::Match& b = right.matches[k];
        QString found;
        if (hashOfLeft(a.track) != hashOfRight(b.track))
            found = QStringLiteral("another recording");
        else if (a.through.has_value() != b.through.has_value() ||
                 (a.through && hashOfLeft(*a.through) != hashOfRight(*b.through)))
            found = QStringLiteral("found through another one");
        else
            found = matchDifference(a, b);
        if (!found.isEmpty())
            return QStringLiteral("match %1: %2").arg(k + 1).arg(found);
    }
    return {};
}

} // namespace coverscope::test
