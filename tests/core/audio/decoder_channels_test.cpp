// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"

#include "tests/core/audio/encoded_file.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>

using namespace coverscope;
using namespace coverscope::audio;

// What of its channels is heard in a recording's mono mix.
class DecoderChannelsTest : public QObject
{
    Q_OBJECT

    static constexpr int rate = 22050;
    static constexpr double seconds = 12.0;
    QTemporaryDir m_folder;
    std::vector<float> m_tune = test::melody(3, seconds, 0, 1.0, rate);

    std::filesystem::path file(const QString& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name.toStdString();
    }

    // Channels given as gains of the tune, with a hiss of its own in each.
    std::vector<float> channels(const std::vector<double>& gains, double hiss = 0.0) const
    {
        std::vector<std::vector<float>> noises;
        for (std::size_t c = 0; c < gains.size(); ++c)
            noises.push_back(test::noise(static_cast<std::uint32_t>(20 + c), seconds, rate, hiss));
        std::vector<float> interleaved;
        for (std::size_t i = 0; i < m_tune.size(); ++i) {
            for (std::size_t c = 0; c < gains.size(); ++c)
                interleaved.push_back(static_cast<float>(gains[c]) * m_tune[i] + noises[c][i]);
        }
        return interleaved;
    }

    std::vector<float> decoded(const QString& name, const std::optional<base::TimeRange>& range = {}) const
    {
        DecodeOptions options;
        options.range = range;
        const auto audio = decode(file(name), options);
        return audio ? audio->pcm.samples : std::vector<float>();
    }

    static double level(std::span<const float> samples)
    {
        double sum = 0.0;
        for (const float sample : samples)
            sum += static_cast<double>(sample) * sample;
        return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, samples.size())));
    }

    // The tune, right or turned round, at no less than a tenth of its level.
    void tuneIsHeard(std::span<const float> sound, double leastCorrelation)
    {
        QVERIFY(sound.size() > 6 * rate);
        for (const double time : {0.5, 5.0}) {
            const auto first = static_cast<std::size_t>(time * rate);
            const auto wanted = std::span(m_tune).subspan(first, rate);
            const auto heard = sound.subspan(first, rate);
            std::vector<float> turned(heard.begin(), heard.end());
            std::transform(turned.begin(), turned.end(), turned.begin(), std::negate<>());
            const double fit = std::max(test::align(wanted, heard, 700).correlation,
                                        test::align(wanted, turned, 700).correlation);
            QVERIFY2(fit > leastCorrelation, qPrintable(QString::number(fit)));
            QVERIFY2(level(heard) > 0.1 * level(wanted), qPrintable(QString::number(level(heard))));
        }
    }

private Q_SLOTS:
    void nothingVanishesInTheMix_data()
    {
        QTest::addColumn<std::vector<double>>("gains");
        QTest::addColumn<double>("hiss");
        QTest::addColumn<QString>("codec"); // file ending and options
        const std::vector<double> opposed{1.0, -1.0};
        QTest::newRow("opposed") << opposed << 0.0 << "wav";
        QTest::newRow("opposed, in a room") << opposed << 0.02 << "wav";
        QTest::newRow("3 dB down") << std::vector<double>{1.0, -0.708} << 0.0 << "wav";
        QTest::newRow("the other 3 dB down, in a room") << std::vector<double>{-0.708, 1.0} << 0.02 << "wav";
        QTest::newRow("MP3") << opposed << 0.0 << "mp3 -b:a 96k";
        QTest::newRow("MP3 in a room") << opposed << 0.02 << "mp3 -b:a 128k";
        QTest::newRow("Opus") << std::vector<double>{1.0, -0.9} << 0.0 << "opus -b:a 96k";
        QTest::newRow("Vorbis") << opposed << 0.02 << "ogg -c:a libvorbis";
        QTest::newRow("AAC") << opposed << 0.0 << "m4a -c:a aac";
        QTest::newRow("24 bits") << opposed << 0.0 << "flac -sample_fmt s32";
        QTest::newRow("8 bits") << opposed << 0.0 << "wav -c:a pcm_u8";
        QTest::newRow("64-bit float") << opposed << 0.0 << "wav -c:a pcm_f64le";
        QTest::newRow("one channel empty") << std::vector<double>{0.0, 1.0} << 0.0 << "wav";
        QTest::newRow("5.1, opposed in front") << std::vector<double>{1, -1, 0, 0, 0, 0} << 0.0 << "flac";
        QTest::newRow("5.1, only in one") << std::vector<double>{0, 0, 0, 0, 1, 0} << 0.0 << "flac";
        QTest::newRow("5.1, only in the effects") << std::vector<double>{0, 0, 0, 1, 0, 0} << 0.0 << "flac";
        QTest::newRow("four, in pairs") << std::vector<double>{1, -1, 1, -1} << 0.0 << "flac";
    }

    void nothingVanishesInTheMix()
    {
        QFETCH(const std::vector<double>, gains);
        QFETCH(const double, hiss);
        QFETCH(const QString, codec);
        QString name = "plain.wav";
        test::writeWav(file(name), channels(gains, hiss), rate, static_cast<int>(gains.size()));
        if (codec != "wav") {
            if (!test::canEncode())
                QSKIP("The ffmpeg command is not installed.");
            QStringList options = codec.split(' ');
            name = "encoded." + options.takeFirst();
            QVERIFY(test::encode(file("plain.wav"), options, file(name)));
        }
        const auto whole = decoded(name);
        tuneIsHeard(whole, hiss > 0.0 ? 0.9 : 0.95);
        // A part sounds as it does in the whole, wherever it begins.
        for (const double start : {0.7, 3.0, 6.66}) {
            const auto part = decoded(name, base::TimeRange{start, start + 1.0});
            const auto expected =
                std::span(whole).subspan(static_cast<std::size_t>(std::llround(start * rate)));
            QVERIFY(test::align(expected.first(part.size()), part, 20).correlation > 0.99);
        }
    }

    void onlyWhereItWouldVanishIsAnythingElseHeard()
    {
        // In phase, then out of phase, then in phase again.
        std::vector<float> interleaved;
        std::vector<float> tune = test::melody(3, 30.0, 0, 1.0, rate);
        for (std::size_t i = 0; i < tune.size(); ++i) {
            const bool isOpposed = i >= 10 * rate && i < 20 * rate;
            interleaved.insert(interleaved.end(), {tune[i], isOpposed ? -tune[i] : 0.8F * tune[i]});
        }
        test::writeWav(file("changing.wav"), interleaved, rate, 2);
        const auto sound = decoded("changing.wav");
        QCOMPARE(sound.size(), tune.size());
        for (const double time : {3.0, 13.5, 16.0, 25.0}) {
            const auto first = static_cast<std::size_t>(time * rate);
            const auto heard = std::span<const float>(sound).subspan(first, rate);
            const auto wanted = std::span<const float>(tune).subspan(first, rate);
            QVERIFY(test::align(wanted, heard, 0).correlation > 0.999);
            QVERIFY(level(heard) > 0.85 * level(wanted));
        }
        // No step where it changes: as smooth as the tune itself.
        double largestStep = 0.0;
        double largestOfTune = 0.0;
        for (std::size_t i = 1; i < sound.size(); ++i) {
            largestStep = std::max(largestStep, std::abs(static_cast<double>(sound[i]) - sound[i - 1]));
            largestOfTune = std::max(largestOfTune, std::abs(static_cast<double>(tune[i]) - tune[i - 1]));
        }
        QVERIFY(largestStep < 1.2 * largestOfTune);
        for (const double start : {8.3, 10.0, 14.2, 19.9, 20.7}) {
            const auto part = decoded("changing.wav", base::TimeRange{start, start + 2.0});
            const auto first = static_cast<std::size_t>(std::llround(start * rate));
            QCOMPARE(part.size(), std::size_t(2 * rate));
            QVERIFY(test::largestDifference(part, std::span(sound).subspan(first)) < 1e-5);
        }
    }

    void aWideMixIsLeftAsItIs_data()
    {
        QTest::addColumn<double>("side"); // level of what is opposed, to what is common
        for (const double side : {0.0, 0.5, 1.0, 1.7})
            QTest::addRow("%g", side) << side;
    }

    void aWideMixIsLeftAsItIs()
    {
        QFETCH(const double, side);
        const auto other = test::noise(5, seconds, rate, level(m_tune) * side * std::sqrt(3.0));
        std::vector<float> interleaved;
        std::vector<float> mean;
        for (std::size_t i = 0; i < m_tune.size(); ++i)
            interleaved.insert(interleaved.end(),
                               {0.4F * (m_tune[i] + other[i]), 0.4F * (m_tune[i] - other[i])});
        test::writeWav(file("wide.wav"), interleaved, rate, 2);
        const auto sound = decoded("wide.wav");
        DecodeOptions options;
        options.channelCount = 2;
        const auto stereo = decode(file("wide.wav"), options);
        QVERIFY(stereo);
        for (std::size_t i = 0; i < sound.size(); ++i)
            QCOMPARE(sound[i], 0.5F * stereo->pcm.samples[2 * i] + 0.5F * stereo->pcm.samples[2 * i + 1]);
    }

    void playbackKeepsBothChannels()
    {
        test::writeWav(file("stereo.wav"), channels({1.0, -1.0}), rate, 2);
        DecodeOptions options;
        options.channelCount = 2;
        const auto stereo = decode(file("stereo.wav"), options);
        QVERIFY(stereo);
        QCOMPARE(stereo->pcm.samples.size(), 2 * m_tune.size());
        for (std::size_t i = 0; i < m_tune.size(); ++i)
            QVERIFY(std::abs(stereo->pcm.samples[2 * i] + stereo->pcm.samples[2 * i + 1]) < 1e-4F);
    }
};

QTEST_GUILESS_MAIN(DecoderChannelsTest)
#include "decoder_channels_test.moc"
