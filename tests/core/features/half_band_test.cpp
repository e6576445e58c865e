// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/half_band.h"

#include "tests/support/synthetic_audio.h"

#include <QtTest/QtTest>

#include <cmath>
#include <numbers>

using namespace coverscope;
using namespace coverscope::features;

namespace {

// Response at `frequency` in units of the higher sample rate.
double response(const HalfBandFilter& filter, double frequency)
{
    double sum = 0.5;
    for (std::size_t j = 0; j < filter.taps.size(); ++j)
        sum += 2.0 * filter.taps[j] *
               std::cos(2.0 * std::numbers::pi * frequency * (2.0 * static_cast<double>(j) + 1));
    return sum;
}

} // namespace

class HalfBandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterPassesAndStopsAsPromised()
    {
        const HalfBandFilter filter = HalfBandFilter::design();
        QVERIFY(std::abs(response(filter, 0.0) - 1.0) < 1e-12);
        for (double frequency = 0.0; frequency <= 0.175; frequency += 0.0005)
            QVERIFY(std::abs(response(filter, frequency) - 1.0) < 2e-8);
        for (double frequency = 0.325; frequency <= 0.5; frequency += 0.0005)
            QVERIFY2(std::abs(response(filter, frequency)) < 2e-8, qPrintable(QString::number(frequency)));
    }

    void aLowToneKeepsLevelAndPlace()
    {
        const auto tone = test::sine(440.0, 0.5);
        const SignalStretch input{-100, std::vector<double>(tone.begin(), tone.end())};
        HalfBandDecimator decimator;
        SignalStretch output{(-100 + decimator.reach() + 1) / 2, {}};
        decimator.process(input, output);
        QVERIFY(output.samples.size() > 5000);
        for (std::int64_t n = output.firstIndex; n < output.endIndex(); ++n)
            QVERIFY(std::abs(*output.at(n) - *input.at(2 * n)) < 2e-8);
    }

    void aToneAboveTheNewNyquistFrequencyIsGone()
    {
        const auto tone = test::sine(9000.0, 0.5);
        const SignalStretch input{0, std::vector<double>(tone.begin(), tone.end())};
        HalfBandDecimator decimator;
        SignalStretch output{(decimator.reach() + 1) / 2, {}};
        decimator.process(input, output);
        for (const double sample : output.samples)
            QVERIFY(std::abs(sample) < 1e-7);
    }

    void blocksGiveTheSameAsTheWhole()
    {
        const auto signal = test::noise(1, 0.5);
        const std::vector<double> samples(signal.begin(), signal.end());
        HalfBandDecimator decimator;
        SignalStretch whole{20, {}};
        decimator.process({0, samples}, whole);

        SignalStretch input{0, {}};
        SignalStretch parts{20, {}};
        for (std::size_t i = 0; i < samples.size(); ++i) {
            input.samples.push_back(samples[i]);
            if (i % 37 == 0 || i + 1 == samples.size())
                decimator.process(input, parts);
            if (i % 1000 == 0)
                input.dropBefore(decimator.firstNeeded(parts));
        }
        QCOMPARE(parts.samples.size(), whole.samples.size());
        for (std::size_t i = 0; i < whole.samples.size(); ++i)
            QVERIFY(std::abs(parts.samples[i] - whole.samples[i]) < 1e-14);
    }

    void droppingKeepsWhatIsNeeded()
    {
        SignalStretch stretch{-10, std::vector<double>(100000, 0.0)};
        *const_cast<double*>(stretch.at(60000)) = 1.0;
        stretch.dropBefore(50000);
        QCOMPARE(stretch.firstIndex, 50000);
        QCOMPARE(stretch.endIndex(), 99990);
        QCOMPARE(*stretch.at(60000), 1.0);
    }
};

QTEST_GUILESS_MAIN(HalfBandTest)
#include "half_band_test.moc"
