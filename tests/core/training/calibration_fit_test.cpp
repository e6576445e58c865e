// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/calibration/calibration_fit.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace coverscope;
using training::JudgedQuery;

namespace {

// Best covers score around 0.7, best others around 0.5, both less for longer queries. Every second query
// has a cover.
std::vector<JudgedQuery> queriesOf(std::size_t count)
{
    std::mt19937 generator(11);
    std::normal_distribution<float> noise(0.0F, 0.1F);
    std::vector<JudgedQuery> queries;
    for (std::size_t k = 0; k < count; ++k) {
        JudgedQuery query;
        query.length = 6.0 * std::pow(30.0, static_cast<double>(k / 2 % 10) / 9.0);
        const auto drop = static_cast<float>(0.05 * std::log(query.length));
        query.bestOther = 0.6F - drop + noise(generator);
        if (k % 2 == 0)
            query.bestCover = 0.9F - drop + noise(generator);
        queries.push_back(query);
    }
    return queries;
}

// Share of queries whose best match without covers, or whose best match that is a cover, reaches it.
double falseAlarms(const std::vector<JudgedQuery>& queries, const search::Calibration& calibration,
                   double threshold)
{
    const auto count = std::count_if(queries.begin(), queries.end(), [&](const JudgedQuery& query) {
        return calibration.probability(query.bestOther, query.length) >= threshold;
    });
    return static_cast<double>(count) / static_cast<double>(queries.size());
}

} // namespace

class CalibrationFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probabilityIsTheShareOfCoversAmongBestMatches();
    void longerQueriesNeedLessScore();
    void thresholdsKeepToTheFalseAlarms();
    void separableSamplesStayFinite();
    void uselessScoresAreRefused();
};

void CalibrationFitTest::probabilityIsTheShareOfCoversAmongBestMatches()
{
    const auto queries = queriesOf(20000);
    const auto fitted = training::fitCalibration(queries);
    QVERIFY(fitted.has_value());
    // Among best matches (with and as if without covers) that were given about 30 % and 70 %.
    for (const double wanted : {0.3, 0.7}) {
        double covers = 0.0;
        double all = 0.0;
        const auto count = [&](float score, const JudgedQuery& query, bool isCover) {
            if (std::abs(fitted->probability(score, query.length) - wanted) > 0.05)
                return;
            all += 1.0;
            covers += isCover ? 1.0 : 0.0;
        };
        for (const JudgedQuery& query : queries) {
            if (query.bestCover)
                count(std::max(*query.bestCover, query.bestOther), query, *query.bestCover > query.bestOther);
            count(query.bestOther, query, false);
        }
        QVERIFY2(std::abs(covers / all - wanted) < 0.1, qPrintable(QString::number(covers / all)));
    }
}

void CalibrationFitTest::longerQueriesNeedLessScore()
{
    const auto fitted = training::fitCalibration(queriesOf(5000));
    QVERIFY(fitted.has_value());
    QVERIFY(fitted->logLengthSlope > 0.0);
    QVERIFY(fitted->probability(0.6F, 100.0) > fitted->probability(0.6F, 10.0));
}

void CalibrationFitTest::thresholdsKeepToTheFalseAlarms()
{
    const auto queries = queriesOf(2000);
    const auto fitted = training::fitCalibration(queries);
    QVERIFY(fitted.has_value());
    QVERIFY(falseAlarms(queries, *fitted, fitted->matchThreshold) <= 0.05);
    QVERIFY(falseAlarms(queries, *fitted, fitted->possibleThreshold) <= 0.25);
    QVERIFY(falseAlarms(queries, *fitted, fitted->possibleThreshold) > 0.24);
    QVERIFY(fitted->matchThreshold >= 0.5);
    QVERIFY(search::Calibration::fromJson(fitted->toJson()).has_value());
    const auto strict = training::fitCalibration(queries, {0.001, 0.01});
    QVERIFY(strict.has_value());
    QVERIFY(strict->matchThreshold > fitted->matchThreshold);
}

void CalibrationFitTest::separableSamplesStayFinite()
{
    const std::vector<JudgedQuery> queries{{10.0, 0.9F, 0.3F}, {30.0, 0.8F, 0.2F}, {10.0, {}, 0.25F}};
    const auto fitted = training::fitCalibration(queries);
    QVERIFY(fitted.has_value());
    QVERIFY(std::isfinite(fitted->intercept) && std::isfinite(fitted->scoreSlope));
    QVERIFY(fitted->probability(0.85F, 20.0) > 0.9);
    QVERIFY(fitted->probability(0.25F, 20.0) < 0.1);
}

void CalibrationFitTest::uselessScoresAreRefused()
{
    const std::vector<JudgedQuery> neverFirst{{10.0, 0.2F, 0.3F}, {20.0, 0.1F, 0.6F}};
    QCOMPARE(training::fitCalibration(neverFirst).error().code, base::ErrorCode::InvalidArgument);
    const std::vector<JudgedQuery> reversed{{10.0, 0.2F, 0.1F}, {10.0, {}, 0.9F}, {10.0, {}, 0.8F}};
    QCOMPARE(training::fitCalibration(reversed).error().code, base::ErrorCode::InvalidArgument);
    QVERIFY(!training::fitCalibration({}).has_value());
}

QTEST_GUILESS_MAIN(CalibrationFitTest)
#include "calibration_fit_test.moc"
