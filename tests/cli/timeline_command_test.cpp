// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

// A programme of a known tune between noise.
class TimelineCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jsonCoversTheRecordingWithKnownAndUnknownStretches();
    void cueTableAndLabelsAreWritten();
    void layerAndPlaylistAreWritten();
    void aBatchHasARowForEachStretchWhereItIsAskedFor();
    void wrongUsageIsRefused();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TimelineCommandTest::initTestCase()
{
    writeTunes(path("music"), 4, 60.0);
    const CliResult indexed = runCli({"index", "--library", path("library"), path("music")});
    QVERIFY2(indexed.exitCode == 0, indexed.error.constData());
    // Noise, tune-2, noise.
    const CliResult joined = runShell(
        QStringLiteral(
            "ffmpeg -v error -nostdin -y -f lavfi -i anoisesrc=d=30:c=white:a=0.2:r=22050:seed=8 -i \"%1\" "
            "-filter_complex '[0:a][1:a][0:a]concat=n=3:v=0:a=1' \"%2\"")
            .arg(path("music/tune-2.wav"), path("programme.wav")));
    if (joined.exitCode != 0)
        QSKIP("the tool ffmpeg is not installed");
}

void TimelineCommandTest::jsonCoversTheRecordingWithKnownAndUnknownStretches()
{
    const CliResult result =
        runCli({"timeline", "--library", path("library"), "--json", path("programme.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QJsonObject json = result.json();
    QCOMPARE(keysOf(json), QStringLiteral("duration,file,model,stretches,unknown"));
    QVERIFY(std::abs(json["duration"].toDouble() - 120.0) < 0.5);
    const QJsonArray stretches = json["stretches"].toArray();
    QCOMPARE(stretches.size(), 1);
    const QJsonObject stretch = stretches[0].toObject();
    QCOMPARE(keysOf(stretch), QStringLiteral("artist,end,file,key_shift,probability,start,tempo_ratio,title,"
                                             "track_end,track_start,verdict"));
    QVERIFY(stretch["file"].toString().endsWith(QLatin1String("tune-2.wav")));
    QVERIFY(std::abs(stretch["start"].toDouble() - 30.0) < 4.0);
    QVERIFY(std::abs(stretch["end"].toDouble() - 90.0) < 4.0);
    QCOMPARE(stretch["verdict"].toString(), QStringLiteral("match"));
    const QJsonArray unknown = json["unknown"].toArray();
    QCOMPARE(unknown.size(), 2);
    QCOMPARE(unknown[0].toObject()["start"].toDouble(), 0.0);
    QCOMPARE(unknown[0].toObject()["kind"].toString(), QStringLiteral("other"));
    QCOMPARE(unknown[0].toObject()["end"].toDouble(), stretch["start"].toDouble());
    QCOMPARE(unknown[1].toObject()["end"].toDouble(), json["duration"].toDouble());
}

void TimelineCommandTest::cueTableAndLabelsAreWritten()
{
    const CliResult result =
        runCli({"timeline", "--library", path("library"), "--cue", path("out.cue"), "--csv", path("out.csv"),
                "--labels", path("out.txt"), path("programme.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QVERIFY(result.output.contains("tune-2"));
    const QByteArray cue = contentOf(path("out.cue"));
    QVERIFY(cue.startsWith("FILE \"programme.wav\" WAVE\n"));
    QCOMPARE(cue.count("  TRACK "), 3);
    QVERIFY(cue.contains("INDEX 01 00:00:00"));
    const QByteArray csv = contentOf(path("out.csv"));
    QCOMPARE(csv.count('\n'), 4);
    QVERIFY(csv.contains("start,end,kind,verdict,probability,title,artist,file,track_start,track_end"));
    QCOMPARE(contentOf(path("out.txt")).count('\n'), 3);
    QCOMPARE(contentOf(path("out.txt")).count('\t'), 6);
    // An existing file only with --force.
    QCOMPARE(
        runCli({"timeline", "--library", path("library"), "--cue", path("out.cue"), path("programme.wav")})
            .exitCode,
        1);
}

void TimelineCommandTest::layerAndPlaylistAreWritten()
{
    const CliResult result = runCli({"timeline", "--library", path("library"), "--svl", path("out.svl"),
                                     "--m3u", path("out.m3u8"), path("programme.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QByteArray layer = contentOf(path("out.svl"));
    QCOMPARE(layer.count("<point "), 3);
    QVERIFY(layer.contains("sampleRate=\"22050\"")); // of the recording
    QVERIFY(layer.contains("tune-2"));
    const QByteArray playlist = contentOf(path("out.m3u8"));
    QCOMPARE(playlist.count("#EXTVLCOPT:start-time="), 1); // noise is no music
    QVERIFY(playlist.endsWith(path("programme.wav").toUtf8() + '\n'));
    // Written over only where it was one.
    QCOMPARE(runCli({"timeline", "--library", path("library"), "--force", "--m3u", path("out.svl"),
                     path("programme.wav")})
                 .exitCode,
             1);
}

void TimelineCommandTest::aBatchHasARowForEachStretchWhereItIsAskedFor()
{
    const CliResult joined =
        runShell(QStringLiteral("ffmpeg -v error -nostdin -y -i \"%1\" -i \"%2\" -i \"%3\" -filter_complex "
                                "'[0:a][1:a][2:a]concat=n=3:v=0:a=1' \"%4\"")
                     .arg(path("programme.wav"), path("music/tune-1.wav"), path("music/tune-3.wav"),
                          path("long.wav")));
    QVERIFY2(joined.exitCode == 0, joined.error.constData());
    const CliResult plain = runCli({"batch", "--library", path("library"), "--output", path("plain.csv"),
                                    "--top", "1", path("long.wav")});
    QVERIFY2(plain.exitCode == 0, plain.error.constData());
    QCOMPARE(contentOf(path("plain.csv")).count('\n'), 2);
    const CliResult result =
        runCli({"batch", "--library", path("library"), "--output", path("rows.csv"), "--top", "1",
                "--stretches", "--keep", "long", path("long.wav"), path("programme.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QVERIFY(result.output.startsWith("5 clips")); // two, and three stretches of the one that is long
    const QByteArray rows = contentOf(path("rows.csv"));
    QCOMPARE(rows.count('\n'), 6);
    const CliResult kept = runCli({"runs", "--library", path("library"), "1", "--json"});
    QVERIFY2(kept.exitCode == 0, kept.error.constData());
    QCOMPARE(kept.json()["clips"].toInt(), 5);
}

void TimelineCommandTest::wrongUsageIsRefused()
{
    QCOMPARE(runCli({"timeline", "--library", path("library")}).exitCode, 2);
    QCOMPARE(runCli({"timeline", "--library", path("library"), "--min-length", "0", path("programme.wav")})
                 .exitCode,
             2);
    QCOMPARE(runCli({"timeline", "--library", path("library"), path("absent.wav")}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TimelineCommandTest)
#include "timeline_command_test.moc"
