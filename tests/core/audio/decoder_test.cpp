// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"

#include "tests/core/audio/encoded_file.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>

using namespace coverscope;
using namespace coverscope::audio;

// On WAV files, whose content is known to the sample; other formats in decoder_formats_test.
class DecoderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    static std::vector<float> samples(const std::filesystem::path& path, const DecodeOptions& options = {})
    {
        const auto audio = decode(path, options);
        return audio ? audio->pcm.samples : std::vector<float>();
    }

private Q_SLOTS:
    void aFileAtTheWantedRateComesOutUnchanged()
    {
        const auto signal = test::noise(1, 2.0);
        test::writeWav(file("plain.wav"), signal);
        const auto audio = decode(file("plain.wav"));
        QVERIFY(audio);
        QCOMPARE(audio->pcm.sampleRate, 22050);
        QCOMPARE(audio->pcm.samples.size(), signal.size());
        QVERIFY(test::largestDifference(audio->pcm.samples, signal) < 1.0 / 16000);
        QCOMPARE(audio->info.sampleRate, 22050);
        QCOMPARE(audio->info.channelCount, 1);
        QCOMPARE(audio->info.container, QStringLiteral("wav"));
        QVERIFY(!audio->info.hasVideo);
        QVERIFY(std::abs(audio->info.duration - 2.0) < 1e-6);
        QCOMPARE(audio->skippedPacketCount, 0);
    }

    void resamplingKeepsToneLevelAndTime()
    {
        for (const int rate : {8000, 11025, 44100, 48000, 96000}) {
            test::writeWav(file("rate.wav"), test::sine(440.0, 3.0, rate), rate);
            const auto result = samples(file("rate.wav"));
            const auto expected = test::sine(440.0, 3.0);
            QVERIFY2(std::abs(static_cast<double>(result.size()) - static_cast<double>(expected.size())) <= 2,
                     qPrintable(QString::number(rate)));
            const std::span<const float> middle = std::span(result).subspan(1000, 60000);
            const std::span<const float> expectedMiddle = std::span(expected).subspan(1000, 60000);
            QVERIFY2(test::largestDifference(middle, expectedMiddle) < 2e-3,
                     qPrintable(QString::number(rate)));
        }
    }

    void stereoIsMixedToTheMeanOfItsChannels()
    {
        const auto left = test::noise(1, 1.0);
        const auto right = test::sine(300.0, 1.0);
        std::vector<float> interleaved;
        std::vector<float> mean;
        for (std::size_t i = 0; i < left.size(); ++i) {
            interleaved.insert(interleaved.end(), {left[i], right[i]});
            mean.push_back(0.5F * (left[i] + right[i]));
        }
        test::writeWav(file("stereo.wav"), interleaved, 22050, 2);
        QVERIFY(test::largestDifference(samples(file("stereo.wav")), mean) < 1.0 / 16000);

        DecodeOptions stereo;
        stereo.channelCount = 2;
        const auto both = samples(file("stereo.wav"), stereo);
        QCOMPARE(both.size(), interleaved.size());
        QVERIFY(test::largestDifference(both, interleaved) < 1.0 / 16000);
    }

    void monoIsGivenToBothChannels()
    {
        const auto signal = test::sine(300.0, 0.5);
        test::writeWav(file("mono.wav"), signal);
        DecodeOptions stereo;
        stereo.channelCount = 2;
        const auto both = samples(file("mono.wav"), stereo);
        QCOMPARE(both.size(), 2 * signal.size());
        for (std::size_t i = 0; i < signal.size(); ++i)
            QCOMPARE(both[2 * i], both[2 * i + 1]);
        QVERIFY(std::abs(both[2 * 1000] - signal[1000]) < 1e-3);
    }

    void anyBlockSizeGivesTheSameSamples()
    {
        test::writeWav(file("blocks.wav"), test::noise(2, 1.0, 44100), 44100);
        const auto whole = samples(file("blocks.wav"));
        for (const std::size_t size : {std::size_t(1), std::size_t(7), std::size_t(100000)}) {
            auto decoder = Decoder::open(file("blocks.wav"));
            QVERIFY(decoder);
            std::vector<float> block(size);
            std::vector<float> all;
            while (const std::size_t count = decoder->read(block).value()) {
                all.insert(all.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
                QCOMPARE(std::llround(decoder->position() * 22050), static_cast<long long>(all.size()));
            }
            QCOMPARE(all, whole);
        }
    }

    void aRangeIsThatSliceOfTheWhole_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : {22050, 44100, 48000, 32000, 44056})
            QTest::addRow("%d", rate) << rate;
    }

    void aRangeIsThatSliceOfTheWhole()
    {
        QFETCH(const int, rate);
        test::writeWav(file("range.wav"), test::noise(3, 6.0, rate), rate);
        const auto whole = samples(file("range.wav"));
        for (const auto& range : {base::TimeRange{0.0, 1.0}, {0.1234, 2.0}, {2.71828, 3.14159}, {5.5, 9.0}}) {
            DecodeOptions options;
            options.range = range;
            const auto part = samples(file("range.wav"), options);
            const auto first = static_cast<std::size_t>(std::llround(range.start * 22050));
            const auto end =
                std::min(whole.size(), static_cast<std::size_t>(std::llround(range.end * 22050)));
            QCOMPARE(part.size(), end - first);
            QVERIFY(test::largestDifference(part, std::span(whole).subspan(first)) < 1e-5);
        }
    }

    void seekingForthAndBackIsSampleAccurate()
    {
        test::writeWav(file("seek.wav"), test::noise(4, 8.0, 48000), 48000);
        const auto whole = samples(file("seek.wav"));
        auto decoder = Decoder::open(file("seek.wav"));
        QVERIFY(decoder);
        std::vector<float> block(3000);
        for (const double time : {6.0, 1.001, 0.0, 3.3333, 0.01, 7.9}) {
            QVERIFY(decoder->seek(time));
            QVERIFY(std::abs(decoder->position() - time) < 1.0 / 22050);
            const auto first = static_cast<std::size_t>(std::llround(decoder->position() * 22050));
            const std::size_t count = decoder->read(block).value();
            QVERIFY(count > 2000);
            QVERIFY(test::largestDifference(std::span(block).first(count), std::span(whole).subspan(first)) <
                    1e-5);
        }
    }

    void seekingBeyondTheEndGivesTheEnd()
    {
        test::writeWav(file("end.wav"), test::sine(440.0, 1.0));
        auto decoder = Decoder::open(file("end.wav"));
        QVERIFY(decoder);
        QVERIFY(decoder->seek(100.0));
        std::vector<float> block(100);
        QCOMPARE(decoder->read(block).value(), std::size_t(0));
        QVERIFY(decoder->seek(0.5));
        QCOMPARE(decoder->read(block).value(), std::size_t(100));
    }

    void namesThatAreNotTextOrLookLikeProtocolsAreRead()
    {
        for (const char* name :
             {"\xff\xfe caf\xe9.wav", "http:track.wav", "a%03d.wav", "-i.wav", "x\ny.wav"}) {
            test::writeWav(file(name), test::sine(440.0, 0.5));
            QVERIFY2(decode(file(name)), name);
            QVERIFY2(probe(file(name)), name);
            std::filesystem::remove(file(name)); // QTemporaryDir cannot remove all of these
        }
    }

    void aLinkToAFileIsRead()
    {
        test::writeWav(file("real.wav"), test::sine(440.0, 0.5));
        std::filesystem::create_symlink("real.wav", file("link.wav"));
        QVERIFY(decode(file("link.wav")));
    }

    void progressEndsAtTheLength()
    {
        test::writeWav(file("progress.wav"), test::sine(440.0, 3.0));
        base::Progress last;
        DecodeOptions options;
        options.range = base::TimeRange{1.0, 3.0};
        QVERIFY(decode(file("progress.wav"), options, {}, [&last](const base::Progress& progress) {
            QVERIFY(progress.done >= last.done);
            last = progress;
        }));
        QCOMPARE(last.done, 2.0);
        QCOMPARE(last.total, 2.0);
        QVERIFY(last.text.contains(QStringLiteral("progress.wav")));
    }

    void aSetTokenStopsDecoding()
    {
        test::writeWav(file("cancel.wav"), test::sine(440.0, 60.0));
        base::CancellationSource source;
        const auto result =
            decode(file("cancel.wav"), {}, source.token(), [&source](const base::Progress& progress) {
                QVERIFY(progress.done < 2.0);
                source.cancel();
            });
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DecoderTest)
#include "decoder_test.moc"
