// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"

#include "tests/core/audio/encoded_file.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>
#include <fstream>
#include <iterator>
#include <random>

using namespace coverscope;
using namespace coverscope::audio;

namespace {

std::string readBytes(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace

// Damaged and hostile files: what can be decoded is, the rest is an error, nothing crashes.
class DecoderDamageTest : public QObject
{
    Q_OBJECT

    static constexpr double seconds = 8.0;
    QTemporaryDir m_folder;
    std::filesystem::path file(const QString& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name.toStdString();
    }

    static void addFormats()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"tune.wav", "tune.flac", "tune.mp3", "tune.opus", "tune.ogg", "tune.m4a",
                                 "tune.mka", "tune.aac"})
            QTest::newRow(name) << QString(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::canEncode())
            QSKIP("The ffmpeg command is not installed.");
        test::writeWav(file("tune.wav"), test::melody(5, seconds, 0, 1.0, 44100), 44100);
        for (const char* name : {"tune.flac", "tune.mp3", "tune.opus", "tune.ogg", "tune.mka", "tune.aac"})
            QVERIFY(test::encode(file("tune.wav"), {}, file(name)));
        QVERIFY(test::encode(file("tune.wav"), {"-movflags", "+faststart"}, file("tune.m4a")));
    }

    void aTruncatedFileGivesWhatIsThere_data() { addFormats(); }

    void aTruncatedFileGivesWhatIsThere()
    {
        QFETCH(const QString, name);
        const std::string bytes = readBytes(file(name));
        const auto whole = decode(file(name));
        QVERIFY(whole);
        writeBytes(file("cut-" + name), bytes.substr(0, bytes.size() * 6 / 10));
        const auto cut = decode(file("cut-" + name));
        QVERIFY2(cut, qPrintable(cut ? QString() : cut.error().message));
        QVERIFY(cut->pcm.duration() > 0.4 * seconds);
        QVERIFY(cut->pcm.duration() < 0.8 * seconds);
        // Up to shortly before the cut it is the same sound.
        const std::size_t common = cut->pcm.samples.size() - 6000;
        QVERIFY(test::largestDifference(std::span(cut->pcm.samples).first(common), whole->pcm.samples) <
                1e-4);
    }

    void damagedPacketsAreSkippedAndCounted()
    {
        std::string bytes = readBytes(file("tune.flac"));
        for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 2000; ++i)
            bytes[i] = static_cast<char>(bytes[i] ^ 0x5A);
        writeBytes(file("damaged.flac"), bytes);
        const auto whole = decode(file("tune.flac"));
        const auto damaged = decode(file("damaged.flac"));
        QVERIFY(damaged);
        QVERIFY(damaged->skippedPacketCount > 0);
        // The time line goes on as if nothing were missing: the end is where it was.
        const std::size_t size = whole->pcm.samples.size();
        QCOMPARE(damaged->pcm.samples.size(), size);
        const auto end = std::span(whole->pcm.samples).subspan(size - 22050);
        QVERIFY(test::largestDifference(std::span(damaged->pcm.samples).subspan(size - 22050), end) < 1e-4);
    }

    void flippedAndMissingBytesNeverCrash_data() { addFormats(); }

    void flippedAndMissingBytesNeverCrash()
    {
        QFETCH(const QString, name);
        const std::string original = readBytes(file(name));
        std::mt19937 random(42);
        int decodedCount = 0;
        for (int round = 0; round < 40; ++round) {
            std::string bytes = original;
            // Half of the rounds hit the header, where sizes and counts are.
            const std::size_t reach =
                round % 2 == 0 ? std::min<std::size_t>(bytes.size(), 600) : bytes.size();
            const int flips = 1 + static_cast<int>(random() % 30U);
            for (int i = 0; i < flips; ++i)
                bytes[random() % reach] = static_cast<char>(random());
            if (round % 5 == 0)
                bytes.resize(1 + random() % bytes.size());
            writeBytes(file("hostile-" + name), bytes);
            DecodeOptions options;
            if (round % 3 == 0)
                options.range = base::TimeRange{2.5, 4.0};
            const auto result = decode(file("hostile-" + name), options);
            const auto art = coverArt(file("hostile-" + name));
            if (!result) {
                QVERIFY(!result.error().message.isEmpty());
                continue;
            }
            ++decodedCount;
            QVERIFY(std::all_of(result->pcm.samples.begin(), result->pcm.samples.end(),
                                [](float sample) { return std::isfinite(sample); }));
        }
        QVERIFY2(decodedCount >= 3, qPrintable(QString::number(decodedCount)));
    }

    void aFileThatNeverDecodesEnds_data()
    {
        QTest::addColumn<QStringList>("codec");
        QTest::newRow("AAC") << QStringList{"-c:a", "aac", "-b:a", "16k"};
        QTest::newRow("ALAC") << QStringList{"-c:a", "alac"};
        QTest::newRow("Opus") << QStringList{"-c:a", "libopus", "-frame_duration", "20"};
    }

    // A download that was never filled: what says how to decode is there, and nothing to be decoded.
    void aFileThatNeverDecodesEnds()
    {
        QFETCH(const QStringList, codec);
        std::vector<float> tone(44100 * 100);
        for (std::size_t i = 0; i < tone.size(); ++i)
            tone[i] = 0.3F * std::sin(0.06F * static_cast<float>(i % 44100));
        test::writeWav(file("long.wav"), tone, 44100);
        if (!test::encode(file("long.wav"), codec, file("hollow.mp4")))
            QSKIP("This ffmpeg does not write that.");
        std::string bytes = readBytes(file("hollow.mp4"));
        const std::size_t box = bytes.find("mdat");
        const auto byte = [&](std::size_t at) {
            return static_cast<std::size_t>(static_cast<unsigned char>(bytes[at]));
        };
        const std::size_t size =
            byte(box - 4) << 24 | byte(box - 3) << 16 | byte(box - 2) << 8 | byte(box - 1);
        for (const char filling : {'\0', '\xFF'}) {
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(box) + 4, size - 8, filling);
            writeBytes(file("filled.mp4"), bytes);
            const auto result = decode(file("filled.mp4")); // that it comes back is what is tested
            QVERIFY(result || !result.error().message.isEmpty());
            QVERIFY(probe(file("filled.mp4")));
        }
    }

    void samplesThatAreNoNumbersBecomeSilence()
    {
        QVERIFY(test::encode(file("tune.wav"), {"-c:a", "pcm_f32le"}, file("float.wav")));
        std::string bytes = readBytes(file("float.wav"));
        const float bad[] = {INFINITY, -INFINITY, NAN, 3e38F};
        for (std::size_t i = 0; i < 4; ++i)
            bytes.replace((bytes.size() / 2 & ~std::size_t(3)) + 40000 * i, 4,
                          reinterpret_cast<const char*>(&bad[i]), 4);
        writeBytes(file("numbers.wav"), bytes);
        const auto result = decode(file("numbers.wav"));
        QVERIFY(result);
        QVERIFY(std::all_of(result->pcm.samples.begin(), result->pcm.samples.end(),
                            [](float sample) { return std::abs(sample) <= 1e6F; }));
    }
};

QTEST_GUILESS_MAIN(DecoderDamageTest)
#include "decoder_damage_test.moc"
