// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_spectrum.h"

#include "core/features/cqt.h"
#include "core/notes/octave_kernels.h"
#include "tests/support/synthetic_audio.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace coverscope;
using namespace coverscope::notes;

namespace {

base::Matrix spectrumOf(const std::vector<float>& sound, std::size_t blockSize = std::size_t{1} << 30)
{
    NoteSpectrum spectrum;
    for (std::size_t i = 0; i < sound.size(); i += blockSize)
        spectrum.push(std::span(sound).subspan(i, std::min(blockSize, sound.size() - i)));
    spectrum.finish();
    return spectrum.takeFrames();
}

} // namespace

class NoteSpectrumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The constant-Q transform of core/features, in double precision and hardly decimated, is known to be
    // right; its window sums to half the root of its length.
    void isTheConstantQPower()
    {
        std::vector<float> sound = test::melody(3, 6.0);
        const std::vector<float> noise = test::noise(4, 6.0);
        for (std::size_t i = 0; i < sound.size(); ++i)
            sound[i] += 0.05F * noise[i];
        const base::Matrix magnitudes = features::cqtMagnitudes(sound, noteCqtSettings);
        const base::Matrix decibel = spectrumOf(sound);
        QCOMPARE(decibel.columns, std::size_t{309});
        double meanError = 0.0; // dB
        for (std::size_t frame = 0; frame < decibel.rows; ++frame) {
            const float loudest = *std::ranges::max_element(decibel.row(frame));
            for (std::size_t bin = 0; bin < decibel.columns; ++bin) {
                // The highest bins of an octave see a little of what folds back about the Nyquist
                // frequency of its level; so they do in the published front end.
                const std::size_t octavePlace = (bin + 15) % 36;
                double expected = 0.0;
                for (std::size_t i = 0; i < 4; ++i) {
                    const double magnitude = 2.0 * static_cast<double>(magnitudes(4 * frame + i, bin));
                    expected += 2.5 * std::log10(magnitude * magnitude + 1e-10);
                }
                const auto found = static_cast<double>(decibel(frame, bin));
                meanError += std::abs(found - expected) / static_cast<double>(decibel.values.size());
                const double error =
                    std::abs(std::pow(10.0, 0.05 * (found - static_cast<double>(loudest))) -
                             std::pow(10.0, 0.05 * (expected - static_cast<double>(loudest))));
                QVERIFY2(error < (octavePlace < 31 ? 2e-3 : 0.04),
                         qPrintable(QStringLiteral("frame %1, bin %2: %3 dB, not %4")
                                        .arg(frame)
                                        .arg(bin)
                                        .arg(found)
                                        .arg(expected)));
            }
        }
        QVERIFY2(meanError < 0.05, qPrintable(QString::number(meanError)));
    }

    void hasTwoFramesForEach2048Samples()
    {
        for (const std::size_t count : {0, 1, 2047, 2048, 4095, 4096, 100000})
            QCOMPARE(spectrumOf(std::vector<float>(count, 0.1F)).rows, 2 * (count / 2048));
    }

    void doesNotDependOnTheBlockSizes()
    {
        const std::vector<float> sound = test::melody(5, 4.0);
        const base::Matrix whole = spectrumOf(sound);
        for (const std::size_t blockSize : {777, 8192, 20000})
            QCOMPARE(spectrumOf(sound, blockSize), whole);
    }

    void givesFramesAsSoonAsTheyAreKnown()
    {
        NoteSpectrum spectrum;
        spectrum.push(test::melody(6, 10.0));
        QVERIFY(spectrum.takeFrames().rows >
                130); // of 214; the lowest window and the filters reach 3.3 s ahead
    }

    void samplesThatAreNoNumbersAreSilence()
    {
        std::vector<float> sound(30000, 0.0F);
        const base::Matrix silence = spectrumOf(sound);
        QCOMPARE(silence(3, 100), -100.0F);
        sound[9000] = std::numeric_limits<float>::quiet_NaN();
        sound[9001] = std::numeric_limits<float>::infinity();
        sound[9002] = -1e30F;
        QCOMPARE(spectrumOf(sound), silence);
    }
};

QTEST_GUILESS_MAIN(NoteSpectrumTest)
#include "note_spectrum_test.moc"
