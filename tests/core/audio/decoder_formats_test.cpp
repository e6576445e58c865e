// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"

#include "tests/core/audio/encoded_file.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>

using namespace coverscope;
using namespace coverscope::audio;

// One tune through real encoders and containers. The time line must be that of the music: no
// encoder delay at the front, and a stretch must be the same samples however it was reached.
class DecoderFormatsTest : public QObject
{
    Q_OBJECT

    static constexpr int rate = 44100;
    static constexpr double seconds = 12.0;
    QTemporaryDir m_folder;
    std::vector<float> m_tune; // at 22 050 Hz

    std::filesystem::path file(const QString& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name.toStdString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::canEncode())
            QSKIP("The ffmpeg command is not installed.");
        std::vector<float> tune = test::melody(7, seconds, 0, 1.0, rate);
        const auto hiss = test::noise(8, seconds, rate, 0.02);
        for (std::size_t i = 0; i < tune.size(); ++i)
            tune[i] += hiss[i];
        test::writeWav(file("tune.wav"), tune, rate);
        m_tune = decode(file("tune.wav"))->pcm.samples;
        QVERIFY(test::encode(
            file("tune.wav"),
            {"-f", "lavfi", "-i", "testsrc=size=64x48:rate=10", "-shortest", "-c:v", "mpeg4", "-c:a", "aac"},
            file("video.mp4")));
    }

    void theTimeLineIsThatOfTheMusic_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("mostLag"); // samples at 22 050 Hz
        QTest::addColumn<bool>("isRepeatable");
        const auto add = [](const char* name, const QStringList& arguments, int mostLag = 1) {
            // The decoders of these fill gaps of the spectrum with random noise.
            const bool isRepeatable =
                !arguments.contains("aac") && !arguments.contains("ac3") && !arguments.contains("wmav2");
            QTest::newRow(name) << QString(name) << arguments << mostLag << isRepeatable;
        };
        add("tune.flac", {});
        add("tune24.wav", {"-c:a", "pcm_s24le"});
        add("float.wav", {"-c:a", "pcm_f32le"});
        add("tune.aiff", {});
        add("tune.mp3", {"-b:a", "96k"});
        add("vbr.mp3", {"-q:a", "4"});
        // Without the Xing header nothing tells the encoder's delay: 1105 samples of 44 100 Hz.
        add("headerless.mp3", {"-b:a", "96k", "-write_xing", "0", "-id3v2_version", "0"}, 600);
        add("tune.ogg", {"-c:a", "libvorbis"});
        add("tune.opus", {"-c:a", "libopus"});
        add("tune.m4a", {"-c:a", "aac"});
        add("tune.aac", {"-c:a", "aac"}, 600); // ADTS cannot tell the delay either
        add("aac.mka", {"-c:a", "aac"}, 600);
        add("mp3.mka", {"-c:a", "libmp3lame"}, 600);
        add("opus.webm", {"-c:a", "libopus"});
        add("tune.ts", {"-c:a", "mp2"}, 300);
        add("tune.flv", {"-c:a", "libmp3lame"}, 600);
        add("tune.avi", {"-c:a", "libmp3lame"}, 600);
        add("tune.wma", {"-c:a", "wmav2"}, 2100);
        add("tune.ac3", {"-c:a", "ac3", "-ar", "48000"}, 200);
        add("tune.wv", {});
    }

    void theTimeLineIsThatOfTheMusic()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, arguments);
        QFETCH(const int, mostLag);
        QFETCH(const bool, isRepeatable);
        QVERIFY(test::encode(file("tune.wav"), arguments, file(name)));
        const auto whole = decode(file(name));
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().message));
        QCOMPARE(whole->skippedPacketCount, 0);
        const std::vector<float>& samples = whole->pcm.samples;
        QVERIFY(std::abs(whole->pcm.duration() - seconds) < 0.15);

        const auto fit = test::align(std::span(m_tune).subspan(0, 12000), samples, mostLag);
        QVERIFY2(fit.correlation > 0.97,
                 qPrintable(QStringLiteral("%1 at %2").arg(fit.correlation).arg(fit.lag)));

        for (const double start : {0.0, 0.3, 4.321, 11.0, 7.77777}) {
            DecodeOptions options;
            options.range = base::TimeRange{start, start + 0.9};
            const auto part = decode(file(name), options);
            QVERIFY(part);
            const auto first = static_cast<std::size_t>(std::llround(start * 22050));
            const auto expected = std::span<const float>(samples).subspan(first);
            QVERIFY(std::abs(static_cast<double>(part->pcm.samples.size()) -
                             std::min(0.9 * 22050, static_cast<double>(expected.size()))) <= 1);
            const auto again = test::align(expected.first(part->pcm.samples.size()), part->pcm.samples, 100);
            QVERIFY2(again.lag == 0 && again.correlation > 0.99,
                     qPrintable(
                         QStringLiteral("%1 at %2 s: %3").arg(again.lag).arg(start).arg(again.correlation)));
            const double difference = test::largestDifference(part->pcm.samples, expected);
            QVERIFY2(difference < 2e-3 || !isRepeatable, qPrintable(QString::number(difference)));
        }
    }

    void aVideoGivesItsSound()
    {
        const auto audio = decode(file("video.mp4"));
        QVERIFY(audio);
        QVERIFY(audio->info.hasVideo);
        QCOMPARE(audio->info.codec, QStringLiteral("aac"));
        QVERIFY(test::align(std::span(m_tune).subspan(0, 12000), audio->pcm.samples, 1).correlation > 0.97);
    }

    void tagsAreReadFromFileAndFromStream_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"tags.mp3", "tags.opus", "tags.ogg", "tags.flac", "tags.m4a", "tags.mka"})
            QTest::newRow(name) << QString(name);
    }

    void tagsAreReadFromFileAndFromStream()
    {
        QFETCH(const QString, name);
        QVERIFY(test::encode(file("tune.wav"),
                             {"-t", "1", "-metadata", QString::fromUtf8("title=Größe  \n 曲"), "-metadata",
                              "artist=Some One", "-metadata", "album=An Album", "-metadata", "date=1977"},
                             file(name)));
        const auto info = probe(file(name));
        QVERIFY(info);
        QCOMPARE(info->title, QString::fromUtf8("Größe 曲"));
        QCOMPARE(info->artist, QStringLiteral("Some One"));
        QCOMPARE(info->album, QStringLiteral("An Album"));
        QVERIFY(info->date.startsWith(QStringLiteral("1977")));
        QVERIFY(std::abs(info->duration - 1.0) < 0.1);
    }

    void coverArtIsFoundAndNoMovingPicture_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"cover.mp3", "cover.flac", "cover.m4a"})
            QTest::newRow(name) << QString(name);
    }

    void coverArtIsFoundAndNoMovingPicture()
    {
        QFETCH(const QString, name);
        // A picture of its own: FFmpeg 7 ends the sound as well where the picture is the first of a stream.
        QVERIFY(test::encode(file("tune.wav"),
                             {"-f", "lavfi", "-i", "color=red:size=32x32", "-map", "1", "-frames:v", "1"},
                             file("picture.png")));
        QVERIFY(test::encode(file("tune.wav"),
                             {"-i", QString::fromStdString(file("picture.png").native()), "-map", "0", "-map",
                              "1", "-c:v", "copy", "-disposition:v", "attached_pic", "-t", "1"},
                             file(name)));
        const auto art = coverArt(file(name));
        QVERIFY(art);
        QVERIFY(art->startsWith("\x89PNG"));
        QVERIFY(!probe(file(name))->hasVideo);
        QVERIFY(decode(file(name)));
    }

    void withoutCoverArtThereIsNone()
    {
        QCOMPARE(coverArt(file("tune.wav")).value(), QByteArray());
        QCOMPARE(coverArt(file("video.mp4")).value(), QByteArray());
    }

    void aSurroundRecordingIsMixed()
    {
        QVERIFY(test::encode(file("tune.wav"), {"-ac", "6", "-t", "2"}, file("surround.flac")));
        const auto audio = decode(file("surround.flac"));
        QVERIFY(audio);
        QCOMPARE(audio->info.channelCount, 6);
        QVERIFY(test::align(std::span(m_tune).subspan(0, 12000), audio->pcm.samples, 0).correlation > 0.99);
    }
};

QTEST_GUILESS_MAIN(DecoderFormatsTest)
#include "decoder_formats_test.moc"
