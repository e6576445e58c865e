// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fusion.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace coverscope;
using namespace coverscope::search;

namespace {

LengthwiseRegression regression(double constant, Measure measure, double weight)
{
    LengthwiseRegression made;
    made.constant.fill(constant);
    made.weights[static_cast<std::size_t>(measure)].fill(weight);
    return made;
}

Fusion sample()
{
    return {regression(-4.0, Measure::Qmax, 3.0), regression(-9.0, Measure::SpectralTemplate, 12.0)};
}

PairEvidence evidence(double qmax, double spectral)
{
    PairEvidence made;
    made[Measure::Qmax] = qmax;
    made[Measure::SpectralTemplate] = spectral;
    return made;
}

double probability(double logit)
{
    return 1.0 / (1.0 + std::exp(-logit));
}

} // namespace

class FusionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLengthLiesBetweenItsTwoKnots_data()
    {
        QTest::addColumn<double>("length");
        QTest::addColumn<int>("lower");
        QTest::addColumn<double>("shareOfLower");
        QTest::newRow("shorter than all") << 2.0 << 0 << 1.0;
        QTest::newRow("the first") << 6.0 << 0 << 1.0;
        QTest::newRow("halfway, by the logarithm") << std::sqrt(12.0 * 25.0) << 1 << 0.5;
        QTest::newRow("the third") << 25.0 << 2 << 1.0;
        QTest::newRow("longer than all") << 4000.0 << 3 << 1.0;
    }

    void aLengthLiesBetweenItsTwoKnots()
    {
        QFETCH(double, length);
        QFETCH(int, lower);
        QFETCH(double, shareOfLower);
        const KnotShares shares = knotSharesOf(length);
        QVERIFY(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1.0) < 1e-12);
        QVERIFY(std::abs(shares[static_cast<std::size_t>(lower)] - shareOfLower) < 1e-9);
    }

    void weightsChangeWithTheLengthOfTheQuery()
    {
        LengthwiseRegression made = regression(1.0, Measure::Qmax, 0.0);
        made.weights[static_cast<std::size_t>(Measure::Qmax)] = {0.0, 2.0, 4.0, 8.0};
        QCOMPARE(made.logit(evidence(0.5, 0.0), 6.0), 1.0);
        QCOMPARE(made.logit(evidence(0.5, 0.0), 25.0), 3.0);
        const double between = made.logit(evidence(0.5, 0.0), std::sqrt(12.0 * 25.0));
        QVERIFY(std::abs(between - 2.5) < 1e-9);
    }

    void aMatchIsACoverOrTheSameRecording()
    {
        const Fusion fusion = sample();
        for (const double qmax : {0.0, 1.0, 2.5}) {
            for (const double spectral : {0.0, 0.5, 1.0}) {
                const PairEvidence pair = evidence(qmax, spectral);
                const double neither = (1.0 - probability(fusion.cover.logit(pair, 30.0))) *
                                       (1.0 - probability(fusion.sameRecording.logit(pair, 30.0)));
                QVERIFY(std::abs(probability(fusion.value(pair, 30.0)) - (1.0 - neither)) < 1e-9);
            }
        }
    }

    void certaintyStillTellsApart()
    {
        const Fusion fusion = sample();
        double before = fusion.value(evidence(-1000.0, -1000.0), 30.0);
        QVERIFY(std::isfinite(before));
        for (const double qmax : {-10.0, 0.0, 1.0, 10.0, 100.0, 250.0}) { // 1 in float64 long before the last
            const double value = fusion.value(evidence(qmax, -1000.0), 30.0);
            QVERIFY(std::isfinite(value));
            QVERIFY(value > before);
            before = value;
        }
    }

    void jsonGivesItBackAndLeavesOutWhatIsNotUsed()
    {
        const Fusion fusion = sample();
        const QJsonObject json = fusion.toJson();
        QVERIFY(!json.value(QStringLiteral("cover")).toObject().contains(QStringLiteral("max_mean")));
        const auto read = Fusion::fromJson(json);
        QVERIFY(read);
        for (const double length : {6.0, 20.0, 300.0})
            QCOMPARE(read->value(evidence(1.5, 0.3), length), fusion.value(evidence(1.5, 0.3), length));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("other knots") << "length_knots" << QJsonValue(QJsonArray{1, 2, 3, 4});
        QTest::newRow("no knots") << "length_knots" << QJsonValue();
        QTest::newRow("too few numbers") << "cover/constant" << QJsonValue(QJsonArray{1, 2, 3});
        QTest::newRow("text") << "cover/qmax" << QJsonValue(QJsonArray{1, 2, "3", 4});
        QTest::newRow("no regression") << "same_recording" << QJsonValue(7);
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QJsonObject json = sample().toJson();
        const QStringList keys = path.split(QLatin1Char('/'));
        if (keys.size() == 1) {
            json.insert(keys[0], value);
        } else {
            QJsonObject inner = json.value(keys[0]).toObject();
            inner.insert(keys[1], value);
            json.insert(keys[0], inner);
        }
        const auto read = Fusion::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(FusionTest)
#include "fusion_test.moc"
