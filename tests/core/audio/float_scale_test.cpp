// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"

#include "tests/core/audio/encoded_file.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>

using namespace coverscope;
using namespace coverscope::audio;

// Floating point files whose samples are on the scale of integers.
class FloatScaleTest : public QObject
{
    Q_OBJECT

    static constexpr int rate = 22050;
    QTemporaryDir m_folder;
    std::vector<float> m_tune = test::melody(4, 9.0, 0, 1.0, rate);

    std::filesystem::path file() const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / "float.wav";
    }

    template <typename Number>
    static void append(std::string& bytes, Number number)
    {
        bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    }

    template <typename Sample>
    void writeFloatWav(const std::vector<double>& samples) const
    {
        const auto dataSize = static_cast<std::uint32_t>(samples.size() * sizeof(Sample));
        std::string bytes = "RIFF";
        append(bytes, std::uint32_t(36 + dataSize));
        bytes += "WAVEfmt ";
        append(bytes, std::uint32_t(16));
        append(bytes, std::uint16_t(3)); // IEEE float
        append(bytes, std::uint16_t(1));
        append(bytes, std::uint32_t(rate));
        append(bytes, std::uint32_t(rate * sizeof(Sample)));
        append(bytes, std::uint16_t(sizeof(Sample)));
        append(bytes, std::uint16_t(8 * sizeof(Sample)));
        bytes += "data";
        append(bytes, dataSize);
        for (const double sample : samples)
            append(bytes, static_cast<Sample>(sample));
        std::ofstream(file(), std::ios::binary)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    std::vector<double> scaled(double scale) const
    {
        std::vector<double> samples;
        for (const float sample : m_tune)
            samples.push_back(scale * sample);
        return samples;
    }

    std::vector<float> decoded(const std::optional<base::TimeRange>& range = {}) const
    {
        DecodeOptions options;
        options.range = range;
        const auto audio = decode(file(), options);
        return audio ? audio->pcm.samples : std::vector<float>();
    }

private Q_SLOTS:
    void integerScalesAreHeardAtTheirLevel_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("isDouble");
        for (const bool isDouble : {false, true}) {
            for (const double scale : {1.0, 4.0, 32768.0, 8388608.0, 2147483648.0})
                QTest::addRow("%.0f %s", scale, isDouble ? "64 bits" : "32 bits") << scale << isDouble;
        }
    }

    void integerScalesAreHeardAtTheirLevel()
    {
        QFETCH(const double, scale);
        QFETCH(const bool, isDouble);
        if (isDouble)
            writeFloatWav<double>(scaled(scale));
        else
            writeFloatWav<float>(scaled(scale));
        const auto whole = decoded();
        QCOMPARE(whole.size(), m_tune.size());
        // What is merely loud stays so.
        const float gain = scale > 4.0 ? 1.0F : static_cast<float>(scale);
        for (std::size_t i = 0; i < whole.size(); ++i)
            QVERIFY(std::abs(whole[i] - gain * m_tune[i]) < 1e-5F);
        const auto part = decoded(base::TimeRange{4.0, 6.0});
        QCOMPARE(part.size(), std::size_t(2 * rate));
        QVERIFY(test::largestDifference(part, std::span(whole).subspan(4 * rate)) < 1e-6);
    }

    void aQuietBeginningDoesNotDecide()
    {
        auto samples = scaled(2147483648.0);
        for (std::size_t i = 0; i < 6 * rate; ++i)
            samples[i] *= 1e-9;
        writeFloatWav<float>(samples);
        for (const auto& range : {base::TimeRange{0.0, 9.0}, base::TimeRange{7.0, 8.0}}) {
            const auto part = decoded(range);
            const auto peak = *std::max_element(part.begin(), part.end());
            QVERIFY2(peak > 0.1F && peak <= 1.0F, qPrintable(QString::number(peak)));
        }
    }

    void numbersThatAreNoneAndSingleOnesDecideNothing()
    {
        auto samples = scaled(1.0);
        const double bad[] = {std::numeric_limits<double>::quiet_NaN(),
                              std::numeric_limits<double>::infinity(),
                              -std::numeric_limits<double>::infinity(),
                              3e38,
                              1e9,
                              -2e5};
        for (std::size_t i = 0; i < std::size(bad); ++i)
            samples[8 * rate + 10 * i] = bad[i];
        writeFloatWav<float>(samples);
        const auto whole = decoded();
        QCOMPARE(whole.size(), m_tune.size());
        QVERIFY(
            std::all_of(whole.begin(), whole.end(), [](float sample) { return std::abs(sample) <= 1e6F; }));
        QVERIFY(test::largestDifference(std::span(whole).first(7 * rate), m_tune) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(FloatScaleTest)
#include "float_scale_test.moc"
