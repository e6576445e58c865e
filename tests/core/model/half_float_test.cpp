// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/half_float.h"

#include <QTest>

#include <cmath>
#include <limits>

using coverscope::model::floatFromHalf;
using coverscope::model::halfFromFloat;

class HalfFloatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHalfSurvivesTheWayThroughFloat()
    {
        for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
            const auto half = static_cast<std::uint16_t>(bits);
            const float value = floatFromHalf(half);
            if (std::isnan(value))
                QVERIFY((half & 0x7C00U) == 0x7C00U && (half & 0x3FFU) != 0);
            else
                QCOMPARE(halfFromFloat(value), half);
        }
    }

    void knownValuesHaveTheirKnownBits()
    {
        QCOMPARE(halfFromFloat(1.0F), std::uint16_t{0x3C00});
        QCOMPARE(halfFromFloat(-2.0F), std::uint16_t{0xC000});
        QCOMPARE(halfFromFloat(65504.0F), std::uint16_t{0x7BFF});
        QCOMPARE(halfFromFloat(0x1p-24F), std::uint16_t{0x0001}); // the smallest there is
        QCOMPARE(floatFromHalf(0x3555), 0.333251953125F);
    }

    void roundingIsToTheNearestAndTiesGoToEven()
    {
        QCOMPARE(halfFromFloat(1.0F + 0x1p-11F), std::uint16_t{0x3C00});   // halfway, down to even
        QCOMPARE(halfFromFloat(1.0F + 0x1.8p-10F), std::uint16_t{0x3C02}); // halfway, up to even
        QCOMPARE(halfFromFloat(1.0F + 0x1.1p-11F), std::uint16_t{0x3C01});
        QCOMPARE(halfFromFloat(0x1p-25F), std::uint16_t{0}); // halfway to the smallest
        QCOMPARE(halfFromFloat(0x1.8p-25F), std::uint16_t{1});
    }

    void whatIsTooLargeBecomesInfinity()
    {
        QCOMPARE(halfFromFloat(65520.0F), std::uint16_t{0x7C00}); // rounds up past 65504
        QCOMPARE(halfFromFloat(65519.0F), std::uint16_t{0x7BFF});
        QCOMPARE(halfFromFloat(-1e30F), std::uint16_t{0xFC00});
        QVERIFY(std::isnan(floatFromHalf(halfFromFloat(std::numeric_limits<float>::quiet_NaN()))));
    }
};

QTEST_GUILESS_MAIN(HalfFloatTest)
#include "half_float_test.moc"
