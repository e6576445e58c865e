// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"

#include "tests/core/audio/encoded_file.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>
#include <fstream>
#include <iterator>
#include <numeric>

using namespace coverscope;
using namespace coverscope::audio;

namespace {

constexpr int rate = 22050;

std::string readBytes(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::span<const float> secondsOf(std::span<const float> samples, double start, double end)
{
    const auto first = std::min(samples.size(), static_cast<std::size_t>(std::llround(start * rate)));
    const auto last = std::min(samples.size(), static_cast<std::size_t>(std::llround(end * rate)));
    return samples.subspan(first, last - first);
}

double level(std::span<const float> samples)
{
    return std::sqrt(std::inner_product(samples.begin(), samples.end(), samples.begin(), 1e-30) /
                     static_cast<double>(std::max<std::size_t>(1, samples.size())));
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

// A time is one place, that at which a media player is then: whatever the time stamps do, for the whole as
// for a part of it. Two tunes of six seconds, one after the other.
class DecoderClockTest : public QObject
{
    Q_OBJECT

    static constexpr double half = 6.0;
    QTemporaryDir m_folder;
    std::vector<float> m_first = test::melody(1, half, 0, 1.0, rate);
    std::vector<float> m_second = test::melody(2, half, 0, 1.0, rate);

    std::filesystem::path file(const QString& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name.toStdString();
    }
    QString text(const QString& name) const { return QString::fromStdString(file(name).native()); }

    // The tune is heard from `time` on, whole.
    static bool isHeard(std::span<const float> tune, std::span<const float> sound, double time)
    {
        constexpr int slack = rate / 10; // codecs' delays, and what the first frame after a gap loses
        for (const double part : {0.5, half - 2.0}) {
            const auto heard = secondsOf(sound, time + part, time + part + 1.0);
            const auto wanted = secondsOf(tune, part, part + 1.0);
            if (heard.size() < wanted.size() || test::align(wanted, heard, slack).correlation < 0.8)
                return false;
        }
        return true;
    }

    void everyPartIsThatOfTheWhole(const QString& name, std::span<const float> whole,
                                   const std::vector<double>& shares = {0.05, 0.3, 0.45, 0.62, 0.8, 0.9})
    {
        const double length = static_cast<double>(whole.size()) / rate;
        for (const double share : shares) {
            DecodeOptions options;
            options.range = base::TimeRange{share * length, share * length + 0.8};
            const auto part = decode(file(name), options);
            QVERIFY2(part, qPrintable(part ? QString() : part.error().message));
            const auto expected = secondsOf(whole, options.range->start, options.range->end);
            QVERIFY(std::abs(static_cast<double>(expected.size()) -
                             static_cast<double>(part->pcm.samples.size())) <= 1);
            if (level(expected) < 1e-3)
                QVERIFY2(level(part->pcm.samples) < 2e-3, qPrintable(QString::number(share)));
            else
                QVERIFY2(test::align(expected, part->pcm.samples, 40).correlation > 0.95,
                         qPrintable(QString::number(share)));
        }
    }

    void tunesStandAt(const QString& name, double first, double second)
    {
        const auto whole = decode(file(name));
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().message));
        const std::span<const float> sound(whole->pcm.samples);
        QVERIFY(isHeard(m_first, sound, first));
        QVERIFY(isHeard(m_second, sound, second));
        QVERIFY2(std::abs(whole->pcm.duration() - second - half) < 0.3,
                 qPrintable(QString::number(whole->pcm.duration())));
        if (first > 0.5)
            QVERIFY(level(secondsOf(sound, 0.0, first - 0.2)) < 1e-3);
        if (second > first + half + 0.5)
            QVERIFY(level(secondsOf(sound, first + half + 0.2, second - 0.2)) < 2e-3);
        everyPartIsThatOfTheWhole(name, sound);
    }

    // Both tunes, with stamps that jump by so many seconds in between.
    bool encodeWithGap(int seconds, const QStringList& arguments, const QString& name)
    {
        const QString filter = QStringLiteral("asetpts=PTS+if(gte(T\\,6)\\,%1/TB\\,0)").arg(seconds);
        return test::encode(file(QStringLiteral("both.wav")), QStringList{"-af", filter} + arguments,
                            file(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::canEncode())
            QSKIP("The ffmpeg command is not installed.");
        std::vector<float> both = m_first;
        both.insert(both.end(), m_second.begin(), m_second.end());
        test::writeWav(file("first.wav"), m_first, rate);
        test::writeWav(file("second.wav"), m_second, rate);
        test::writeWav(file("both.wav"), both, rate);
    }

    void stampsThatJumpAheadAreSilence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codec");
        QTest::newRow("Opus in Matroska") << "gap.mka"
                                          << "libopus";
        QTest::newRow("AAC in Matroska") << "gap-aac.mka"
                                         << "aac";
        QTest::newRow("MP3 in a transport stream") << "gap.ts"
                                                   << "libmp3lame";
        QTest::newRow("AAC in a transport stream") << "gap-aac.ts"
                                                   << "aac";
        QTest::newRow("AAC in MP4") << "gap.mp4"
                                    << "aac";
        QTest::newRow("MP3 in Flash video") << "gap.flv"
                                            << "libmp3lame";
        QTest::newRow("MP2 in a programme stream") << "gap.mpg"
                                                   << "mp2";
    }

    void stampsThatJumpAheadAreSilence()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, codec);
        const QString sampling = codec == "libopus" ? "48000" : "44100";
        QVERIFY(encodeWithGap(10, {"-ar", sampling, "-ac", "2", "-c:a", codec}, name));
        tunesStandAt(name, 0.0, 16.0);
        const auto info = probe(file(name));
        QVERIFY2(std::abs(info->duration - 22.0) < 0.3, qPrintable(QString::number(info->duration)));
    }

    // Its packets cut frames in two: wherever one jumps into it, nothing is off by a frame.
    void aProgrammeStreamIsTheSameFromEverySecondOn()
    {
        QVERIFY(encodeWithGap(3, words("-ar 44100 -ac 2 -c:a mp2"), "anywhere.mpg"));
        const auto whole = decode(file("anywhere.mpg"));
        QVERIFY(whole);
        std::vector<double> shares;
        for (int i = 1; i < 30; ++i)
            shares.push_back(i / 31.0);
        everyPartIsThatOfTheWhole("anywhere.mpg", whole->pcm.samples, shares);
    }

    void soundLaterThanThePictureComesLater_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codecs");
        QTest::newRow("MP4") << "late.mp4"
                             << "-c:v mpeg4 -c:a aac";
        QTest::newRow("Matroska") << "late.mkv"
                                  << "-c:v mpeg4 -c:a libopus";
        QTest::newRow("transport stream") << "late.ts"
                                          << "-c:v mpeg2video -c:a mp2";
        QTest::newRow("programme stream") << "late.mpg"
                                          << "-c:v mpeg2video -c:a mp2";
        QTest::newRow("Flash video") << "late.flv"
                                     << "-c:v flv -c:a libmp3lame -ar 44100";
    }

    void soundLaterThanThePictureComesLater()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, codecs);
        QVERIFY(test::encode(file("first.wav"),
                             words("-f lavfi -t 31 -i testsrc=size=64x48:rate=25 -itsoffset 19 -i") +
                                 QStringList{text("both.wav")} + words("-map 1 -map 2 -ar 48000") +
                                 codecs.split(' '),
                             file(name)));
        tunesStandAt(name, 19.0, 25.0);
        const auto info = probe(file(name));
        QVERIFY2(std::abs(info->duration - 31.0) < 0.3, qPrintable(QString::number(info->duration)));
    }

    void filesThatWereJoinedLoseNothing_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("transport streams") << "ts"
                                           << "-c:a mp2"
                                           << "-c:a mp2";
        QTest::newRow("programme streams") << "mpg"
                                           << "-c:a mp2 -ar 44100"
                                           << "-c:a mp2 -ar 44100";
        QTest::newRow("MP3 of other bit rates") << "mp3"
                                                << "-ar 44100 -b:a 64k"
                                                << "-ar 44100 -b:a 192k";
        QTest::newRow("MP3 of other sampling rates") << "mp3"
                                                     << "-ar 44100"
                                                     << "-ar 22050";
        QTest::newRow("MP3 with large tags") << "mp3"
                                             << "-ar 44100 -write_id3v1 1 -metadata title=A"
                                             << "-ar 44100 -metadata comment=" + QString(60'000, 'x');
        QTest::newRow("ADTS") << "aac"
                              << "-ar 44100"
                              << "-ar 44100";
    }

    void filesThatWereJoinedLoseNothing()
    {
        QFETCH(const QString, ending);
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QVERIFY(test::encode(file("first.wav"), first.split(' '), file("a." + ending)));
        QVERIFY(test::encode(file("second.wav"), second.split(' '), file("b." + ending)));
        writeBytes(file("joined." + ending), readBytes(file("a." + ending)) + readBytes(file("b." + ending)));
        tunesStandAt("joined." + ending, 0.0, half);
    }

    void aHoleInAnMp3IsSilence_data()
    {
        QTest::addColumn<QString>("quality");
        QTest::addColumn<bool>("isNoise");
        for (const char* quality : {"-b:a 128k", "-q:a 4"}) {
            for (const bool isNoise : {false, true})
                QTest::addRow("%s %s", quality, isNoise ? "noise" : "zeros") << quality << isNoise;
        }
    }

    void aHoleInAnMp3IsSilence()
    {
        QFETCH(const QString, quality);
        QFETCH(const bool, isNoise);
        QVERIFY(test::encode(file("both.wav"), quality.split(' ') + words("-ar 44100"), file("whole.mp3")));
        std::string bytes = readBytes(file("whole.mp3"));
        std::uint32_t state = 1;
        for (std::size_t i = bytes.size() / 4; i < bytes.size() / 2; ++i) {
            state = state * 1664525U + 1013904223U;
            bytes[i] = isNoise ? static_cast<char>(state >> 24U) : '\0';
        }
        writeBytes(file("hole.mp3"), bytes);
        const auto holed = decode(file("hole.mp3"));
        QVERIFY(holed);
        QVERIFY2(std::abs(holed->pcm.duration() - 2 * half) < 0.8,
                 qPrintable(QString::number(holed->pcm.duration())));
        const auto fit =
            test::align(secondsOf(m_second, half - 3.0, half - 2.0),
                        secondsOf(holed->pcm.samples, 2 * half - 3.0, 2 * half - 2.0), 3 * rate / 4);
        QVERIFY2(fit.correlation > 0.6, qPrintable(QString::number(fit.correlation)));
        everyPartIsThatOfTheWhole("hole.mp3", holed->pcm.samples);
    }

    void hoursOfNothingAreNeitherDecodedNorHeld()
    {
        // Three hours, as the file states, are there; of a region after them only that is decoded.
        QVERIFY(encodeWithGap(10800, words("-c:a libopus"), "hours.mka"));
        QVERIFY(std::abs(probe(file("hours.mka"))->duration - 10812.0) < 0.3);
        DecodeOptions options;
        options.range = base::TimeRange{10806.0, 10813.0};
        const auto part = decode(file("hours.mka"), options);
        QVERIFY(part);
        QVERIFY(isHeard(m_second, part->pcm.samples, 0.0));
        // A clock that jumps by a month is another clock.
        QVERIFY(encodeWithGap(2600000, words("-c:a libopus"), "month.mka"));
        tunesStandAt("month.mka", 0.0, half);
    }

    void aLongSilenceCanBeCancelled()
    {
        QVERIFY(encodeWithGap(10800, words("-c:a libopus"), "hours.mka"));
        base::CancellationSource source;
        const auto result =
            decode(file("hours.mka"), {}, source.token(), [&source](const base::Progress& progress) {
                if (progress.done > 20.0)
                    source.cancel();
                QVERIFY(progress.done < 30.0);
            });
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::Cancelled);
    }

    void playingOnAfterAJumpHearsTheSame()
    {
        QVERIFY(encodeWithGap(10, words("-c:a libopus"), "play.mka"));
        DecodeOptions stereo;
        stereo.channelCount = 2;
        auto decoder = Decoder::open(file("play.mka"), stereo);
        QVERIFY(decoder);
        std::vector<float> block(2 * rate * 7);
        for (const double time : {15.9, 8.0, 0.5, 16.0}) {
            QVERIFY(decoder->seek(time));
            std::size_t filled = 0;
            while (filled < block.size()) {
                const auto count = decoder->read(std::span(block).subspan(filled));
                QVERIFY(count);
                if (*count == 0)
                    break;
                filled += *count;
            }
            std::vector<float> left;
            for (std::size_t i = 0; i < filled; i += 2)
                left.push_back(block[i]);
            if (time > 15.0)
                QVERIFY(isHeard(m_second, left, 16.0 - time));
            else
                QVERIFY(level(secondsOf(left, 6.6 - std::min(time, 6.0), 7.0)) < 2e-3);
        }
    }
};

QTEST_GUILESS_MAIN(DecoderClockTest)
#include "decoder_clock_test.moc"
