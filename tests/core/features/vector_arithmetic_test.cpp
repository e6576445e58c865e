// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/vector_arithmetic.h"

#include <QtTest/QtTest>

#include <cmath>
#include <random>

using namespace coverscope::features;

// Every instruction set that this machine has, against plain loops.
class VectorArithmeticTest : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{3};
    std::vector<double> randomValues(std::size_t count)
    {
        std::uniform_real_distribution<double> uniform(-1.0, 1.0);
        std::vector<double> values(count);
        for (double& value : values)
            value = uniform(m_random);
        return values;
    }

private Q_SLOTS:
    void theBaselineIsAlwaysThereAndTheBestIsOneOfAll()
    {
        const auto all = availableVectorArithmetic();
        QCOMPARE(all.front().name, std::string_view("baseline"));
        QCOMPARE(vectorArithmetic().name, all.back().name);
    }

    void halfBandIsTheSum()
    {
        for (const VectorArithmetic& arithmetic : availableVectorArithmetic()) {
            for (const std::size_t count : {1, 7, 16, 33, 100}) {
                const std::size_t tapCount = 5;
                const auto even = randomValues(count);
                const auto odd = randomValues(count + 2 * tapCount - 1);
                const auto taps = randomValues(tapCount);
                std::vector<double> output(count);
                arithmetic.halfBand(even.data(), odd.data(), taps.data(), tapCount, output.data(), count);
                for (std::size_t i = 0; i < count; ++i) {
                    double expected = even[i] / 2;
                    for (std::size_t j = 0; j < tapCount; ++j)
                        expected += taps[j] * (odd[tapCount + i + j] + odd[tapCount + i - j - 1]);
                    QVERIFY(std::abs(output[i] - expected) < 1e-13);
                }
            }
        }
    }

    void foldIsSumAndDifference()
    {
        for (const VectorArithmetic& arithmetic : availableVectorArithmetic()) {
            for (const std::size_t count : {1, 8, 13, 64}) {
                const auto values = randomValues(2 * count);
                std::vector<double> sum(count);
                std::vector<double> difference(count);
                arithmetic.fold(values.data() + count, sum.data(), difference.data(), count);
                for (std::size_t i = 0; i < count; ++i) {
                    QCOMPARE(sum[i], values[count + i] + values[count - i]);
                    QCOMPARE(difference[i], values[count + i] - values[count - i]);
                }
            }
        }
    }

    void magnitudesAreThoseOfTheInnerProducts()
    {
        const std::size_t stride = 101;
        for (const VectorArithmetic& arithmetic : availableVectorArithmetic()) {
            for (const std::size_t count : {std::size_t(8), std::size_t(24), std::size_t(96)}) {
                const auto sum = randomValues(frameBatch * stride);
                const auto difference = randomValues(frameBatch * stride);
                const auto cosine = randomValues(count);
                const auto sine = randomValues(count);
                std::vector<double> results(frameBatch);
                arithmetic.magnitudes(sum.data(), difference.data(), stride, cosine.data(), sine.data(),
                                      count, results.data());
                for (std::size_t frame = 0; frame < frameBatch; ++frame) {
                    double real = 0.0;
                    double imaginary = 0.0;
                    for (std::size_t i = 0; i < count; ++i) {
                        real += sum[frame * stride + i] * cosine[i];
                        imaginary += difference[frame * stride + i] * sine[i];
                    }
                    QVERIFY(std::abs(results[frame] - std::hypot(real, imaginary)) < 1e-12);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(VectorArithmeticTest)
#include "vector_arithmetic_test.moc"
