// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"

#include "core/base/path_text.h"
#include "tests/core/audio/encoded_file.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace coverscope;
using namespace coverscope::audio;

class DecoderErrorsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    static void write(const std::filesystem::path& path, const std::string& bytes)
    {
        std::ofstream(path, std::ios::binary) << bytes;
    }

    // Every way into the room must say the same, name the file and tell what to do.
    static void verifyFails(const std::filesystem::path& path, base::ErrorCode code)
    {
        const auto decoded = decode(path);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, code);
        QCOMPARE(decoded.error().path, path);
        QVERIFY2(decoded.error().message.contains(base::displayPath(path)),
                 qPrintable(decoded.error().message));
        QVERIFY(decoded.error().message.count(QLatin1Char('.')) >= 2);
    }

private Q_SLOTS:
    void aMissingFile()
    {
        verifyFails(file("missing.mp3"), base::ErrorCode::FileNotFound);
        QCOMPARE(probe(file("missing.mp3")).error().code, base::ErrorCode::FileNotFound);
        QCOMPARE(coverArt(file("missing.mp3")).error().code, base::ErrorCode::FileNotFound);
    }

    void aFolder()
    {
        const auto decoded = decode(m_folder.path().toStdString());
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, base::ErrorCode::NotAFile);
        QVERIFY(decoded.error().message.contains(m_folder.path()));
    }

    void anEmptyFile()
    {
        write(file("empty.mp3"), "");
        verifyFails(file("empty.mp3"), base::ErrorCode::EmptyFile);
    }

    void aPipeAndADeviceAreRefusedAtOnce()
    {
        QCOMPARE(::mkfifo(file("pipe.wav").c_str(), 0600), 0);
        verifyFails(file("pipe.wav"), base::ErrorCode::NotAFile);
        verifyFails("/dev/zero", base::ErrorCode::NotAFile);
    }

    void aFileThatMayNotBeRead()
    {
        if (::geteuid() == 0)
            QSKIP("The superuser may read everything.");
        test::writeWav(file("secret.wav"), test::sine(440.0, 1.0));
        std::filesystem::permissions(file("secret.wav"), std::filesystem::perms::none);
        verifyFails(file("secret.wav"), base::ErrorCode::PermissionDenied);
    }

    void textUnderTheNameOfASoundFile_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("lines");
        for (const char* name : {"text.mp3", "text.wav", "text.flac", "text.ogg", "text.m4a", "text.aac",
                                 "text.mp4", "text.mka", "text"})
            for (const int lines : {1, 100, 40000})
                QTest::addRow("%s %d", name, lines) << QByteArray(name) << lines;
    }

    void textUnderTheNameOfASoundFile()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const int, lines);
        std::string text;
        for (int i = 0; i < lines; ++i)
            text += "This is line " + std::to_string(i) + " of a letter, not music.\n";
        write(file(name.constData()), text);
        verifyFails(file(name.constData()), base::ErrorCode::UnsupportedFormat);
    }

    void aProgramUnderTheNameOfASoundFile()
    {
        std::filesystem::copy_file("/proc/self/exe", file("program.mp3"));
        verifyFails(file("program.mp3"), base::ErrorCode::UnsupportedFormat);
    }

    void aPlaylistOpensNothingElse()
    {
        test::writeWav(file("other.wav"), test::sine(440.0, 1.0));
        write(
            file("list.m3u8"),
            "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:1,\nother.wav\n#EXTINF:1,\nhttp://127.0.0.1:9/x.ts\n"
            "#EXT-X-ENDLIST\n");
        write(file("list.ffconcat"), "ffconcat version 1.0\nfile other.wav\n");
        QVERIFY(!decode(file("list.m3u8")));
        QVERIFY(!decode(file("list.ffconcat")));
    }

    void aSoundFileWithoutSamples()
    {
        test::writeWav(file("header.wav"), {});
        const auto decoded = decode(file("header.wav"));
        QVERIFY(!decoded);
        QVERIFY(decoded.error().code == base::ErrorCode::NoAudioDecoded ||
                decoded.error().code == base::ErrorCode::UnsupportedFormat);
    }

    void aVideoWithoutSound()
    {
        if (!test::canEncode())
            QSKIP("The ffmpeg command is not installed.");
        test::writeWav(file("sound.wav"), test::sine(440.0, 1.0));
        QVERIFY(test::encode(
            file("sound.wav"),
            {"-f", "lavfi", "-i", "testsrc=size=64x48:rate=10", "-map", "1", "-t", "1", "-c:v", "mpeg4"},
            file("mute.mp4")));
        verifyFails(file("mute.mp4"), base::ErrorCode::NoAudioStream);
        QCOMPARE(probe(file("mute.mp4")).error().code, base::ErrorCode::NoAudioStream);
        QVERIFY(coverArt(file("mute.mp4"))->isEmpty());
    }

    void aRangeBeyondTheEnd()
    {
        test::writeWav(file("short.wav"), test::sine(440.0, 1.0));
        DecodeOptions options;
        options.range = base::TimeRange{5.0, 6.0};
        const auto decoded = decode(file("short.wav"), options);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, base::ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(DecoderErrorsTest)
#include "decoder_errors_test.moc"
