// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

// Clips as people hand them over, and what a library does about files that are no longer there.
class ClipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClipComesFromAPipe_data();
    void aClipComesFromAPipe();
    void timesMayHaveADecimalComma();
    void aRegionBeyondTheEndIsSaid();
    void aListIsNoClip_data();
    void aListIsNoClip();
    void aSlipLeavesNoLibraryBehind();
    void whatIsLeftOutIsCounted();
    void aMissingGraphIsSaid();
    void directionCharactersNeverReachTheTerminal();
    void deletedFilesComeLastAndAreForgotten();

private:
    CliResult run(const QString& script) const
    {
        return runShell(QStringLiteral("cd '%1'; ").arg(m_folder.path()) + script);
    }

    QTemporaryDir m_folder;
};

void ClipsTest::initTestCase()
{
    writeTunes(m_folder.filePath(QStringLiteral("music")), 3, 30.0);
    const CliResult made =
        run(QStringLiteral("cp music/tune-2.wav clip.wav; \"$CLI\" index --library lib music"));
    QVERIFY2(made.exitCode == 0, made.error.constData());
}

void ClipsTest::aClipComesFromAPipe_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("pipe") << "cat clip.wav | \"$CLI\" query --library lib --json -";
    QTest::newRow("redirection") << "\"$CLI\" query --library lib --json - < clip.wav";
    QTest::newRow("/dev/stdin") << "cat clip.wav | \"$CLI\" query --library lib --json /dev/stdin";
    QTest::newRow("named pipe") << "mkfifo p; cat clip.wav > p & \"$CLI\" query --library lib --json p; rm p";
}

void ClipsTest::aClipComesFromAPipe()
{
    QFETCH(QString, command);
    const CliResult result = run(command);
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QVERIFY(result.json()[QStringLiteral("matches")][0][QStringLiteral("file")].toString().endsWith(
        QStringLiteral("tune-2.wav")));
    QVERIFY(!result.json()[QStringLiteral("query")][QStringLiteral("file")].toString().contains(
        QStringLiteral("coverscope-clip"))); // not the name of our copy
}

void ClipsTest::timesMayHaveADecimalComma()
{
    const CliResult result =
        run(QStringLiteral("\"$CLI\" query --library lib --json --start 5,5 --end 0:25,5 clip.wav"));
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QVERIFY(std::abs(result.json()[QStringLiteral("query")][QStringLiteral("duration")].toDouble() - 20.0) <
            0.1);
}

void ClipsTest::aRegionBeyondTheEndIsSaid()
{
    const CliResult query = run(QStringLiteral("\"$CLI\" query --library lib --start 50 --end 60 clip.wav"));
    QVERIFY2(query.exitCode != 0 && query.error.contains("0:30"), query.error.constData());
    const CliResult batch =
        run(QStringLiteral("printf 'clip.wav,50,60\\n' > beyond.csv; "
                           "\"$CLI\" batch --library lib --output beyond-out.csv beyond.csv"));
    QVERIFY2(batch.exitCode == 3 && batch.error.contains("0:30"), batch.error.constData());
}

void ClipsTest::aListIsNoClip_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("content");
    QTest::newRow("stream") << "live.m3u8"
                            << "#EXTM3U\\n#EXT-X-TARGETDURATION:10\\n#EXTINF:10,\\nseg0.ts\\n";
    QTest::newRow("plain") << "plain.m3u"
                           << "music/tune-1.wav\\n";
    QTest::newRow("pls") << "list.pls"
                         << "[playlist]\\nFile1=music/tune-1.wav\\n";
    QTest::newRow("cue") << "album.cue"
                         << "FILE \"music/tune-1.wav\" WAVE\\n  TRACK 01 AUDIO\\n";
    QTest::newRow("xspf") << "list.xspf"
                          << "<?xml version=\"1.0\"?><playlist version=\"1\"></playlist>";
    QTest::newRow("csv") << "list.csv"
                         << "file,start,end\\nmusic/tune-1.wav,,\\n";
}

void ClipsTest::aListIsNoClip()
{
    QFETCH(QString, name);
    QFETCH(QString, content);
    const CliResult result =
        run(QStringLiteral("printf '%1' > %2; \"$CLI\" query --library lib %2").arg(content, name));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error.contains("playlist") && !result.error.contains("FLAC"), result.error.constData());
}

void ClipsTest::aSlipLeavesNoLibraryBehind()
{
    for (const char* arguments : {"--library new no-such-folder", "--library new music no-such-folder",
                                  "--library new clip.wav", "--library new --hop 0 music"}) {
        const CliResult result = run(QStringLiteral("\"$CLI\" index %1").arg(QLatin1String(arguments)));
        QVERIFY2(result.exitCode != 0, arguments);
        QVERIFY2(!QFile::exists(m_folder.filePath(QStringLiteral("new"))), arguments);
    }
}

void ClipsTest::whatIsLeftOutIsCounted()
{
    const CliResult made =
        run(QStringLiteral("mkdir -p 'odd/.hack OST' odd/.git && cp clip.wav 'odd/.hack OST/x.wav' && "
                           "cp clip.wav odd/noending && echo x > odd/cover.jpg && echo x > odd/.git/y"));
    QCOMPARE(made.exitCode, 0);
    const CliResult index = run(QStringLiteral("\"$CLI\" index --json --library odd-lib odd"));
    QVERIFY2(index.exitCode == 0, index.error.constData());
    QCOMPARE(index.json()[QStringLiteral("indexed")].toInt(), 2);
    const QJsonArray groups = index.json()[QStringLiteral("left_out")].toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0][QStringLiteral("reason")].toString(), QStringLiteral("no medium"));
    QCOMPARE(groups[0][QStringLiteral("count")].toInt(), 1);
    QCOMPARE(groups[1][QStringLiteral("reason")].toString(), QStringLiteral("system folder"));
    const CliResult words = run(QStringLiteral("\"$CLI\" index --library odd-lib"));
    QVERIFY2(words.output.contains("left out") && words.output.contains("cover.jpg"),
             words.output.constData());
}

void ClipsTest::aMissingGraphIsSaid()
{
    const CliResult result = run(QStringLiteral("\"$CLI\" query --library lib --json --mode hnsw clip.wav"));
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.error.contains("graph"), result.error.constData());
    QCOMPARE(result.json()[QStringLiteral("mode")].toString(), QStringLiteral("exact"));
}

void ClipsTest::directionCharactersNeverReachTheTerminal()
{
    const CliResult made = run(QStringLiteral(
        "mkdir turned && cp clip.wav \"turned/$(printf 'x\\342\\200\\256gpj\\033[31m').wav\" && "
        "\"$CLI\" index --library turned-lib turned"));
    QVERIFY2(made.exitCode == 0, made.error.constData());
    for (const char* json : {"", "--json"}) {
        const CliResult result =
            run(QStringLiteral("\"$CLI\" query --library turned-lib %1 clip.wav").arg(QLatin1String(json)));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(!result.output.contains("\xE2\x80\xAE") && !result.output.contains('\x1b'));
        if (json[0] != '\0') // where it still leads to the file
            QVERIFY(result.json()[QStringLiteral("matches")][0][QStringLiteral("file")].toString().contains(
                QChar(0x202E)));
    }
}

void ClipsTest::deletedFilesComeLastAndAreForgotten()
{
    QVERIFY(run(QStringLiteral(
                    "cp -r music going && \"$CLI\" index --library going-lib going && rm going/tune-2.wav"))
                .exitCode == 0);
    const QString query = QStringLiteral("\"$CLI\" query --library going-lib %1 clip.wav");
    for (const char* scan : {"true", "\"$CLI\" index --library going-lib"}) { // noticed or not
        QCOMPARE(run(QLatin1String(scan)).exitCode, 0);
        const QJsonArray matches =
            run(query.arg(QStringLiteral("--json"))).json()[QStringLiteral("matches")].toArray();
        QCOMPARE(matches.size(), 3);
        QVERIFY(matches[2][QStringLiteral("file")].toString().endsWith(QStringLiteral("tune-2.wav")));
        QCOMPARE(matches[2][QStringLiteral("rank")].toInt(), 3);
        QCOMPARE(matches[2][QStringLiteral("present")].toBool(true), false);
        QCOMPARE(matches[0][QStringLiteral("present")].toBool(false), true);
        QVERIFY(run(query.arg(QString())).output.contains("deleted"));
    }
    const QString forget = QStringLiteral("\"$CLI\" forget --json --library going-lib ");
    const CliResult refused = run(forget + QStringLiteral("going/tune-1.wav"));
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(run(QStringLiteral("mv going away && ") + forget)
                .json()[QStringLiteral("forgotten")]
                .toArray()
                .isEmpty());
    const CliResult forgotten = run(QStringLiteral("mv away going && ") + forget);
    QVERIFY2(forgotten.exitCode == 0, forgotten.error.constData());
    QCOMPARE(forgotten.json()[QStringLiteral("forgotten")].toArray().size(), 1);
    QCOMPARE(run(query.arg(QStringLiteral("--json"))).json()[QStringLiteral("matches")].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(ClipsTest)
#include "clips_test.moc"
