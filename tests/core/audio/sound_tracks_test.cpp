// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/decoder.h"
#include "core/audio/sound_tracks.h"
#include "tests/core/audio/encoded_file.h"
#include "tests/support/synthetic_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <random>
#include <span>

using namespace coverscope;
using namespace coverscope::test;

namespace fs = std::filesystem;

// Which sound of a file is heard, and where it begins.
static QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

class SoundTracksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTrackOfAFilmCanBeHeard();
    void aTrackThatIsNotThereIsRefused();
    void soundBehindJunkIsFound_data();
    void soundBehindJunkIsFound();
    void aRegionBeyondTheEndIsExplained();

private:
    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
    // How well the file's beginning fits, whatever the encoder put before it.
    double fit(const fs::path& file, const std::vector<float>& reference) const
    {
        constexpr std::size_t compared = 15000; // samples: enough to tell two tunes apart
        const auto decoded = audio::decode(file);
        return decoded ? align(std::span(reference).first(compared), decoded->pcm.samples, 3000).correlation
                       : -1.0;
    }

    QTemporaryDir m_folder;
    std::vector<float> m_first = melody(1, 8.0);
    std::vector<float> m_second = melody(2, 8.0);
};

void SoundTracksTest::initTestCase()
{
    if (!canEncode())
        QSKIP("ffmpeg is needed");
    writeWav(path("first.wav"), m_first);
    writeWav(path("second.wav"), m_second);
    const QStringList second{QStringLiteral("-i"), QString::fromStdString(path("second.wav").native())};
    QVERIFY(encode(
        path("first.wav"),
        second + words("-map 0 -map 1 -c:a flac -metadata:s:a:0 language=eng -metadata:s:a:1 language=deu "
                       "-disposition:a:0 default -disposition:a:1 0"),
        path("film.mkv")));
    QVERIFY(encode(path("first.wav"), words("-b:a 128k -id3v2_version 0 -write_xing 0"), path("plain.mp3")));
}

void SoundTracksTest::everyTrackOfAFilmCanBeHeard()
{
    const auto tracks = audio::soundTracks(path("film.mkv"));
    QVERIFY(tracks.has_value());
    QCOMPARE(tracks->size(), std::size_t(2));
    QCOMPARE(tracks->at(1).number, 2);
    QCOMPARE(tracks->at(1).language, QStringLiteral("deu"));
    QVERIFY(tracks->at(0).isHeard && !tracks->at(1).isHeard);
    QVERIFY(fit(path("film.mkv"), m_first) > 0.9);
    audio::chooseSoundTrack(path("film.mkv"), 2);
    QVERIFY(fit(path("film.mkv"), m_second) > 0.9);
    QVERIFY(audio::soundTracks(path("film.mkv"))->at(1).isHeard);
    audio::chooseSoundTrack(path("film.mkv"), 0);
    QVERIFY(fit(path("film.mkv"), m_first) > 0.9);
}

void SoundTracksTest::aTrackThatIsNotThereIsRefused()
{
    audio::chooseSoundTrack(path("film.mkv"), 3);
    const auto decoded = audio::decode(path("film.mkv"));
    audio::chooseSoundTrack(path("film.mkv"), 0);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, base::ErrorCode::InvalidArgument);
    QVERIFY(decoded.error().message.contains(QStringLiteral("3")));
}

void SoundTracksTest::soundBehindJunkIsFound_data()
{
    QTest::addColumn<QByteArray>("junk");
    std::mt19937 random(7);
    QByteArray noise;
    for (int k = 0; k < 300'000; ++k)
        noise += static_cast<char>(random() & 0xFFU);
    QTest::newRow("a web page") << QByteArray("<html><body>found here</body></html>\n").repeated(300);
    QTest::newRow("padding") << QByteArray(200'000, '\0');
    QTest::newRow("much padding") << QByteArray(3'000'000, '\0');
    QTest::newRow("noise") << noise;
    QTest::newRow("all ones") << QByteArray(50'000, '\xff');
}

void SoundTracksTest::soundBehindJunkIsFound()
{
    QFETCH(QByteArray, junk);
    std::ifstream plain(path("plain.mp3"), std::ios::binary);
    const std::string sound{std::istreambuf_iterator<char>(plain), std::istreambuf_iterator<char>()};
    std::ofstream file(path("junk.mp3"), std::ios::binary | std::ios::trunc);
    file.write(junk.constData(), junk.size());
    file.write(sound.data(), static_cast<std::streamsize>(sound.size()));
    file.close();
    QVERIFY(fit(path("junk.mp3"), m_first) > 0.9);
    audio::DecodeOptions options;
    options.range = base::TimeRange{4.0, 6.0}; // seeking counts from the sound as well
    const auto part = audio::decode(path("junk.mp3"), options);
    QVERIFY(part.has_value());
    QVERIFY(std::abs(part->pcm.duration() - 2.0) < 0.1);
}

void SoundTracksTest::aRegionBeyondTheEndIsExplained()
{
    const base::Error tooShort{
        base::ErrorCode::TooShort, path("first.wav"), QStringLiteral("only 0.0 s"), {}};
    const base::Error beyond = audio::explainRegion(tooShort, path("first.wav"), base::TimeRange{50.0, 60.0});
    QVERIFY2(beyond.message.contains(QStringLiteral("0:08")), qPrintable(beyond.message));
    QVERIFY2(beyond.message.contains(QStringLiteral("0:50")), qPrintable(beyond.message));
    QCOMPARE(beyond.code, base::ErrorCode::TooShort);
    const base::Error within = audio::explainRegion(tooShort, path("first.wav"), base::TimeRange{7.0, 60.0});
    QCOMPARE(within.message, tooShort.message);
    QCOMPARE(audio::explainRegion(tooShort, path("first.wav"), {}).message, tooShort.message);
}

QTEST_GUILESS_MAIN(SoundTracksTest)
#include "sound_tracks_test.moc"
