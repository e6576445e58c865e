// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/calibration.h"

#include <QtTest>

#include <cmath>

using namespace coverscope;

class CalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheLogisticFunction();
    void higherScoreIsMoreProbable();
    void verdictsFollowTheThresholds();
    void aPersonsOwnThresholdIsThatOfAMatch();
    void survivesJson();
    void incompleteOrAbsurdJsonIsRefused();
    void modelsOwnCalibrationGoesFirst();
};

void CalibrationTest::isTheLogisticFunction()
{
    search::Calibration calibration;
    calibration.intercept = -1.0;
    calibration.scoreSlope = 2.0;
    calibration.logLengthSlope = 0.5;
    QVERIFY(std::abs(calibration.probability(0.5F, 1.0) - 0.5) < 1e-9);
    // -1 + 2 * 0.75 + 0.5 * ln(e^2) = 1.5
    QVERIFY(std::abs(calibration.probability(0.75F, std::exp(2.0)) - 1.0 / (1.0 + std::exp(-1.5))) < 1e-9);
}

void CalibrationTest::higherScoreIsMoreProbable()
{
    const auto calibration = search::Calibration::forModel({});
    for (const double length : {6.0, 30.0, 200.0}) {
        double previous = 0.0;
        for (float score = -1.0F; score <= 1.0F; score += 0.1F) {
            const double probability = calibration.probability(score, length);
            QVERIFY(probability > previous && probability < 1.0);
            previous = probability;
        }
        QVERIFY(calibration.probability(1.0F, length) > calibration.matchThreshold);
        QVERIFY(calibration.probability(0.0F, length) < calibration.possibleThreshold);
    }
}

void CalibrationTest::verdictsFollowTheThresholds()
{
    search::Calibration calibration;
    calibration.matchThreshold = 0.8;
    calibration.possibleThreshold = 0.3;
    QCOMPARE(calibration.thresholds().verdict(0.8), search::Verdict::Match);
    QCOMPARE(calibration.thresholds().verdict(0.79), search::Verdict::Possible);
    QCOMPARE(calibration.thresholds().verdict(0.3), search::Verdict::Possible);
    QCOMPARE(calibration.thresholds().verdict(0.29), search::Verdict::NoMatch);
}

void CalibrationTest::aPersonsOwnThresholdIsThatOfAMatch()
{
    const search::Thresholds models{0.8, 0.3};
    QCOMPARE(models.withOwn({}), models);
    const search::Thresholds stricter = models.withOwn(0.95);
    QCOMPARE(stricter.verdict(0.94), search::Verdict::Possible);
    QCOMPARE(stricter.verdict(0.95), search::Verdict::Match);
    QCOMPARE(stricter.verdict(0.29), search::Verdict::NoMatch);
    const search::Thresholds laxer = models.withOwn(0.2);
    QCOMPARE(laxer.verdict(0.2), search::Verdict::Match);
    QCOMPARE(laxer.verdict(0.19), search::Verdict::NoMatch);
    QVERIFY(laxer.possible <= laxer.match);
}

void CalibrationTest::survivesJson()
{
    search::Calibration calibration{-3.25, 12.5, 0.125, 0.75, 0.25};
    const auto read = search::Calibration::fromJson(calibration.toJson());
    QVERIFY(read.has_value());
    QCOMPARE(read->intercept, calibration.intercept);
    QCOMPARE(read->scoreSlope, calibration.scoreSlope);
    QCOMPARE(read->logLengthSlope, calibration.logLengthSlope);
    QCOMPARE(read->matchThreshold, calibration.matchThreshold);
    QCOMPARE(read->possibleThreshold, calibration.possibleThreshold);
}

void CalibrationTest::incompleteOrAbsurdJsonIsRefused()
{
    const QJsonObject good = search::Calibration{-3.0, 12.0, 0.1, 0.75, 0.25}.toJson();
    for (const QString& key : good.keys()) {
        QJsonObject broken = good;
        broken.remove(key);
        QCOMPARE(search::Calibration::fromJson(broken).error().code, base::ErrorCode::InvalidArgument);
        broken.insert(key, QStringLiteral("text"));
        QVERIFY(!search::Calibration::fromJson(broken).has_value());
    }
    QJsonObject falling = good;
    falling.insert(QStringLiteral("score_slope"), -1.0);
    QVERIFY(!search::Calibration::fromJson(falling).has_value());
    QJsonObject swapped = good;
    swapped.insert(QStringLiteral("possible_threshold"), 0.9);
    QVERIFY(!search::Calibration::fromJson(swapped).has_value());
}

void CalibrationTest::modelsOwnCalibrationGoesFirst()
{
    model::ModelInfo info;
    info.calibration = search::Calibration{-7.0, 9.0, 0.2, 0.6, 0.1}.toJson();
    QCOMPARE(search::Calibration::forModel(info).scoreSlope, 9.0);
    info.calibration.remove(QStringLiteral("intercept"));
    QCOMPARE(search::Calibration::forModel(info).scoreSlope, search::Calibration::forModel({}).scoreSlope);
}

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
