// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/time_pitch.h"

#include "tests/support/synthetic_audio.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>

using namespace coverscope;
using audio::TimePitch;
using audio::TimePitchShifter;

namespace {

constexpr int sampleRate = 48000;

std::vector<float> changed(const std::vector<float>& samples, const TimePitch& change, int channelCount = 1,
                           std::size_t blockSize = 4000)
{
    TimePitchShifter shifter(sampleRate, channelCount, change);
    std::vector<float> output;
    const std::span<const float> all(samples);
    for (std::size_t first = 0; first < all.size(); first += blockSize)
        shifter.push(all.subspan(first, std::min(blockSize, all.size() - first)), output);
    shifter.finish(output);
    return output;
}

// Magnitude of one frequency in the middle half of the samples.
double strengthAt(const std::vector<float>& samples, double frequency)
{
    std::complex<double> sum;
    const std::size_t first = samples.size() / 4;
    const std::size_t last = samples.size() * 3 / 4;
    for (std::size_t i = first; i < last; ++i)
        sum += static_cast<double>(samples[i]) *
               std::polar(1.0, -2.0 * std::numbers::pi * frequency * static_cast<double>(i) / sampleRate);
    return 2.0 * std::abs(sum) / static_cast<double>(last - first);
}

// The frequency that is strongest, searched in steps of a twentieth of a semitone around `expected`.
double strongestFrequency(const std::vector<float>& samples, double expected)
{
    double best = 0.0;
    double bestStrength = -1.0;
    for (int step = -80; step <= 80; ++step) {
        const double frequency = expected * std::exp2(step / 240.0);
        const double strength = strengthAt(samples, frequency);
        if (strength > bestStrength) {
            bestStrength = strength;
            best = frequency;
        }
    }
    return best;
}

double semitonesBetween(double from, double to)
{
    return 12.0 * std::log2(to / from);
}

// Where the sound begins, in seconds.
double onset(const std::vector<float>& samples)
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (std::abs(samples[i]) > 0.1F)
            return static_cast<double>(i) / sampleRate;
    }
    return -1.0;
}

} // namespace

class TimePitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aToneKeepsItsPitchAtAnotherTempoAndItsLengthInAnotherKey_data()
    {
        QTest::addColumn<double>("tempo");
        QTest::addColumn<double>("semitones");
        QTest::newRow("slower") << 0.8 << 0.0;
        QTest::newRow("faster") << 1.37 << 0.0;
        QTest::newRow("higher") << 1.0 << 4.0;
        QTest::newRow("lower") << 1.0 << -5.0;
        QTest::newRow("faster and lower") << 1.25 << -3.0;
        QTest::newRow("slower and higher") << 0.5 << 6.0;
    }

    void aToneKeepsItsPitchAtAnotherTempoAndItsLengthInAnotherKey()
    {
        QFETCH(double, tempo);
        QFETCH(double, semitones);
        const std::vector<float> tone = test::sine(440.0, 3.0, sampleRate);
        const std::vector<float> result = changed(tone, {tempo, semitones});
        QCOMPARE(result.size(),
                 static_cast<std::size_t>(std::llround(static_cast<double>(tone.size()) / tempo)));
        const double expected = 440.0 * std::exp2(semitones / 12.0);
        const double found = strongestFrequency(result, expected);
        QVERIFY2(std::abs(semitonesBetween(expected, found)) < 0.1, qPrintable(QString::number(found)));
        const double strength = strengthAt(result, found);
        QVERIFY2(strength > 0.35 && strength < 0.65, qPrintable(QString::number(strength)));
    }

    void aMomentStandsWhereTheTempoPutsIt_data()
    {
        QTest::addColumn<double>("tempo");
        QTest::addColumn<double>("semitones");
        QTest::newRow("slower") << 0.7 << 0.0;
        QTest::newRow("faster") << 1.5 << 0.0;
        QTest::newRow("higher") << 1.0 << 3.0;
        QTest::newRow("both") << 0.9 << -2.0;
    }

    void aMomentStandsWhereTheTempoPutsIt()
    {
        QFETCH(double, tempo);
        QFETCH(double, semitones);
        std::vector<float> samples(static_cast<std::size_t>(1.5 * sampleRate), 0.0F);
        const std::vector<float> tone = test::sine(330.0, 1.5, sampleRate);
        samples.insert(samples.end(), tone.begin(), tone.end());
        const double heard = onset(changed(samples, {tempo, semitones}));
        QVERIFY2(std::abs(heard - 1.5 / tempo) < 0.05, qPrintable(QString::number(heard)));
    }

    void theChannelsStayApart()
    {
        const std::vector<float> left = test::sine(300.0, 2.0, sampleRate);
        const std::vector<float> right = test::sine(500.0, 2.0, sampleRate);
        std::vector<float> both;
        for (std::size_t i = 0; i < left.size(); ++i) {
            both.push_back(left[i]);
            both.push_back(right[i]);
        }
        const std::vector<float> result = changed(both, {1.1, 2.0}, 2);
        std::vector<float> first;
        std::vector<float> second;
        for (std::size_t i = 0; i + 1 < result.size(); i += 2) {
            first.push_back(result[i]);
            second.push_back(result[i + 1]);
        }
        const double up = std::exp2(2.0 / 12.0);
        QVERIFY(strengthAt(first, 300.0 * up) > 10.0 * strengthAt(second, 300.0 * up));
        QVERIFY(strengthAt(second, 500.0 * up) > 10.0 * strengthAt(first, 500.0 * up));
    }

    void theSizeOfTheBlocksChangesNothing()
    {
        const std::vector<float> tune = test::melody(3, 1.0, 0, 1.0, sampleRate);
        const std::vector<float> small = changed(tune, {1.2, 1.0}, 1, 333);
        const std::vector<float> large = changed(tune, {1.2, 1.0}, 1, tune.size());
        QCOMPARE(small.size(), large.size());
        // Rubber Band fades out from where it learns of the end, which is a block earlier or later.
        const std::size_t tail = static_cast<std::size_t>(sampleRate) / 50;
        for (std::size_t i = 0; i + tail < small.size(); ++i)
            QVERIFY2(std::abs(small[i] - large[i]) < 1e-3F, qPrintable(QString::number(i)));
    }

    void nothingGivesNothing()
    {
        QCOMPARE(changed({}, {1.3, 2.0}).size(), std::size_t{0});
        QVERIFY(TimePitch().isAsRecorded());
        QVERIFY(!(TimePitch{1.0, 0.5}.isAsRecorded()));
    }
};

QTEST_GUILESS_MAIN(TimePitchTest)
#include "time_pitch_test.moc"
