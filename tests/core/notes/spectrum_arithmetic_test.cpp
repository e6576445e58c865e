// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/spectrum_arithmetic.h"

#include "core/notes/octave_kernels.h"
#include "tests/support/synthetic_audio.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace coverscope;
using namespace coverscope::notes;

class SpectrumArithmeticTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInstructionSetSumsTheSameProducts()
    {
        const std::vector<float> signal = test::noise(1, 0.1);
        const std::vector<float> weights = test::noise(2, 0.2);
        constexpr std::size_t tapCount = 37;
        constexpr std::size_t frameCount = 13; // no multiple of any instruction set's tile
        constexpr std::size_t hop = 32;
        for (const SpectrumArithmetic& arithmetic : availableSpectrumArithmetic()) {
            std::vector<float> products(frameCount * weightColumns, 99.0F);
            arithmetic.correlate(signal.data(), hop, frameCount, weights.data(), tapCount, products.data());
            for (std::size_t frame = 0; frame < frameCount; ++frame) {
                for (std::size_t column = 0; column < weightColumns; ++column) {
                    double expected = 0.0;
                    for (std::size_t tap = 0; tap < tapCount; ++tap)
                        expected += static_cast<double>(signal[frame * hop + tap]) *
                                    weights[tap * weightColumns + column];
                    const double error = std::abs(products[frame * weightColumns + column] - expected);
                    QVERIFY2(error < 1e-5, std::string(arithmetic.name).c_str());
                }
            }
        }
    }

    void everyInstructionSetHalvesTheSame()
    {
        const std::vector<float> even = test::noise(3, 0.1);
        const std::vector<float> odd = test::noise(4, 0.1);
        const std::vector<float> taps = {0.3F, -0.1F, 0.05F};
        constexpr std::size_t count = 333; // whole vectors and a rest
        for (const SpectrumArithmetic& arithmetic : availableSpectrumArithmetic()) {
            std::vector<float> output(count, 99.0F);
            arithmetic.halfBand(even.data(), odd.data(), taps.data(), taps.size(), output.data(), count);
            for (std::size_t i = 0; i < count; ++i) {
                double expected = 0.5 * even[i];
                for (std::size_t j = 0; j < taps.size(); ++j)
                    expected += static_cast<double>(taps[j]) *
                                (odd[taps.size() + i + j] + odd[taps.size() + i - j - 1]);
                QVERIFY2(std::abs(output[i] - expected) < 1e-6, std::string(arithmetic.name).c_str());
            }
        }
    }

    void decibelsAreRightFromNothingToTheLoudest()
    {
        constexpr std::size_t binCount = 36;
        std::vector<float> products(framesAveraged * weightColumns, 0.0F);
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            for (std::size_t frame = 0; frame < framesAveraged; ++frame) {
                products[frame * weightColumns + bin] =
                    bin == 0 ? 0.0F : std::pow(10.0F, -7.0F + 0.35F * static_cast<float>(bin));
                products[frame * weightColumns + sineColumn + bin] = 1e-3F * static_cast<float>(bin * frame);
            }
        }
        for (const SpectrumArithmetic& arithmetic : availableSpectrumArithmetic()) {
            std::vector<float> decibel(binCount);
            arithmetic.meanDecibel(products.data(), binCount, decibel.data());
            QCOMPARE(decibel[0], -100.0F);
            for (std::size_t bin = 0; bin < binCount; ++bin) {
                double expected = 0.0;
                for (std::size_t frame = 0; frame < framesAveraged; ++frame) {
                    const double cosine = products[frame * weightColumns + bin];
                    const double sine = products[frame * weightColumns + sineColumn + bin];
                    expected += 2.5 * std::log10(cosine * cosine + sine * sine + 1e-10);
                }
                QVERIFY2(std::abs(decibel[bin] - expected) < 1e-4, std::string(arithmetic.name).c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(SpectrumArithmeticTest)
#include "spectrum_arithmetic_test.moc"
