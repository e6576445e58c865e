// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/cqt.h"

#include "core/features/cqt_kernels.h"
#include "tests/core/features/direct_cqt.h"
#include "tests/support/synthetic_audio.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <random>

Q_DECLARE_METATYPE(std::vector<float>)

using namespace coverscope;
using namespace coverscope::features;

namespace {

// Largest error of the frames checked, relative to the maximum of each.
double largestError(const std::vector<float>& signal, const base::Matrix& magnitudes, int frameCount,
                    const CqtSettings& settings = {}, double smallestMaximum = 0.0)
{
    std::mt19937 random(99);
    std::vector<std::size_t> frames = {0, 1, magnitudes.rows / 2, magnitudes.rows - 1};
    for (int i = 0; i < frameCount; ++i)
        frames.push_back(random() % magnitudes.rows);
    double largest = 0.0;
    for (const std::size_t frame : frames) {
        const auto expected = test::directCqtFrame(signal, frame % magnitudes.rows, settings);
        const double maximum = std::max(smallestMaximum, *std::max_element(expected.begin(), expected.end()));
        for (std::size_t bin = 0; bin < expected.size(); ++bin) {
            const double error =
                std::abs(static_cast<double>(magnitudes(frame % magnitudes.rows, bin)) - expected[bin]);
            if (error > 0.0)
                largest = std::max(largest, error / maximum);
        }
    }
    return largest;
}

} // namespace

class CqtTest : public QObject
{
    Q_OBJECT

    static void addSignals()
    {
        QTest::addColumn<std::vector<float>>("signal");
        QTest::addColumn<double>("smallestMaximum");
        QTest::newRow("noise") << test::noise(1, 4.0) << 0.0;
        QTest::newRow("melody") << test::melody(2, 6.0) << 0.0;
        QTest::newRow("chirp over the bins") << test::chirp(25.0, 4500.0, 5.0) << 0.0;
        QTest::newRow("chirp to the Nyquist frequency") << test::chirp(4000.0, 11000.0, 4.0) << 0.0;
        QTest::newRow("low chirp") << test::chirp(15.0, 140.0, 5.0) << 0.0;
        for (int octave = 0; octave <= 7; ++octave) {
            const double edge = 32.70319566257483 * std::exp2(octave);
            QTest::addRow("tone at edge %d", octave) << test::sine(edge, 2.0) << 0.0;
            QTest::addRow("tone below edge %d", octave)
                << test::sine(edge * std::exp2(-0.5 / 12.0), 2.0) << 0.0;
        }
        for (const double frequency :
             {20.0, 300.0, 480.0, 690.0, 1380.0, 5000.0, 5512.5, 6600.0, 8000.0, 10400.0})
            QTest::addRow("tone of %g Hz", frequency) << test::sine(frequency, 2.0) << 0.0;
        std::vector<float> impulses(22050, 0.0F);
        for (const std::size_t position : {0, 300, 512, 9000, 22049})
            impulses[position] = 1.0F;
        // Frames that touch a sound's beginning or end with the feet of their longest windows only hold
        // next to nothing (of a full-scale sample: -75 dB), blurred by the filters' tails.
        QTest::newRow("impulses") << impulses << 2e-4;
        QTest::newRow("a constant") << std::vector<float>(22050, 0.5F) << 0.0;
        QTest::newRow("one sample") << std::vector<float>{0.7F} << 0.0;
        QTest::newRow("511 samples") << test::noise(3, 511.0 / 22050) << 0.0;
        QTest::newRow("0.3 seconds") << test::melody(4, 0.3) << 0.0;
    }

private Q_SLOTS:
    void everyFrameIsTheDirectSum_data() { addSignals(); }

    void everyFrameIsTheDirectSum()
    {
        QFETCH(const std::vector<float>, signal);
        QFETCH(const double, smallestMaximum);
        const base::Matrix magnitudes = cqtMagnitudes(signal);
        QCOMPARE(magnitudes.rows, 1 + signal.size() / 512);
        QCOMPARE(magnitudes.columns, std::size_t(84));
        const double error = largestError(signal, magnitudes, 12, {}, smallestMaximum);
        if (qEnvironmentVariableIsSet("COVERSCOPE_SHOW_ERRORS"))
            qInfo("%s: %.2e", QTest::currentDataTag(), error);
        QVERIFY2(error <= 1e-3, qPrintable(QString::number(error)));
    }

    void otherSettingsHoldTheSamePromise()
    {
        CqtSettings settings;
        settings.hopLength = 256;
        settings.binCount = 200;
        settings.binsPerOctave = 36;
        settings.minimumFrequency = 55.0;
        const auto signal = test::melody(6, 2.0);
        QVERIFY(largestError(signal, cqtMagnitudes(signal, settings), 3, settings) <= 1e-3);

        settings = {};
        settings.sampleRate = 16000;
        settings.hopLength = 100; // can be halved only twice
        settings.binCount = 75;
        const auto other = test::noise(7, 1.0, 16000);
        QVERIFY(largestError(other, cqtMagnitudes(other, settings), 3, settings) <= 1e-3);
    }

    void aToneStandsInItsBin()
    {
        for (const int bin : {0, 11, 12, 40, 71, 72, 83}) {
            const base::Matrix magnitudes = cqtMagnitudes(test::sine(binFrequency({}, bin), 2.0));
            const auto row = magnitudes.row(magnitudes.rows / 2);
            QCOMPARE(std::max_element(row.begin(), row.end()) - row.begin(), std::ptrdiff_t(bin));
        }
    }

    void anyBlockSizeGivesTheSameFrames()
    {
        const auto signal = test::melody(8, 3.0);
        const base::Matrix whole = cqtMagnitudes(signal);
        for (const std::size_t size : {std::size_t(37), std::size_t(512), std::size_t(5000)}) {
            Cqt cqt;
            base::Matrix all(0, 84);
            for (std::size_t first = 0; first < signal.size(); first += size) {
                cqt.push(std::span(signal).subspan(first, std::min(size, signal.size() - first)));
                const base::Matrix frames = cqt.takeFrames();
                all.values.insert(all.values.end(), frames.values.begin(), frames.values.end());
                all.rows += frames.rows;
                // As soon as their samples are known: half the longest window and the filters behind.
                QVERIFY(512 * (all.rows + 1) + 5670 + 4800 > std::min(first + size, signal.size()));
            }
            cqt.finish();
            const base::Matrix rest = cqt.takeFrames();
            all.values.insert(all.values.end(), rest.values.begin(), rest.values.end());
            all.rows += rest.rows;
            QCOMPARE(all.rows, whole.rows);
            for (std::size_t i = 0; i < whole.values.size(); ++i)
                QVERIFY(std::abs(all.values[i] - whole.values[i]) < 1e-6F);
        }
    }

    void silenceAndNothingGiveZeros()
    {
        const base::Matrix silence = cqtMagnitudes(std::vector<float>(5000, 0.0F));
        QCOMPARE(silence, base::Matrix(10, 84));
        QCOMPARE(cqtMagnitudes({}), base::Matrix(1, 84));
    }
};

QTEST_GUILESS_MAIN(CqtTest)
#include "cqt_test.moc"
