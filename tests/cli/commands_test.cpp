// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

namespace {

// The clip is another performance of the third tune: 3 semitones up and 8 % faster.
constexpr std::uint32_t coveredTune = 3;
constexpr int clipShift = 3;

} // namespace

// Every subcommand on a library of made-up tunes, and the JSON that scripts rely on.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void indexReportsInJson();
    void indexSkipsBadFilesAndSaysSo();
    void indexNeedsFoldersForANewLibrary();
    void queryRanksTheCoveredTuneFirst();
    void queryWritesAReport();
    void queryTakesARegion();
    void everyModeFindsTheSame();
    void queryInWordsNamesTheTune();
    void compareScoresTwoFiles();
    void batchGoesOnAfterABadFile();
    void infoTellsVersionsAndLibrary();
    void verifyFindsAFlippedByteAndRepairs();
    void cancellingLeavesASoundLibrary();
    void reindexChangesModelAndHop();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    CliResult query(const QStringList& more) const
    {
        return runCli(QStringList{QStringLiteral("query"), QStringLiteral("--library"), path("library")} +
                      more);
    }

    QTemporaryDir m_folder;
    CliResult m_firstIndex;
};

void CommandsTest::initTestCase()
{
    writeTunes(path("music"), 5, 40.0);
    writeWav(path("cover.wav").toStdString(), melody(coveredTune, 26.0, clipShift, 1.08));
    m_firstIndex = runCli({QStringLiteral("index"), QStringLiteral("--json"), QStringLiteral("--library"),
                           path("library"), path("music")});
    QVERIFY2(m_firstIndex.exitCode == 0, m_firstIndex.error.constData());
}

void CommandsTest::indexReportsInJson()
{
    const QJsonObject report = m_firstIndex.json();
    QCOMPARE(
        keysOf(report),
        QStringLiteral("audio_seconds,away,cancelled,indexed,left_out,remade,seconds,skipped,unchanged"));
    QCOMPARE(report[QStringLiteral("indexed")].toInt(), 5);
    QCOMPARE(report[QStringLiteral("unchanged")].toInt(), 0);
    QVERIFY(report[QStringLiteral("skipped")].isArray());
    QVERIFY(std::abs(report[QStringLiteral("audio_seconds")].toDouble() - 200.0) < 1.0);

    const CliResult again = runCli(
        {QStringLiteral("index"), QStringLiteral("--json"), QStringLiteral("--library"), path("library")});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json()[QStringLiteral("indexed")].toInt(), 0);
    QCOMPARE(again.json()[QStringLiteral("unchanged")].toInt(), 5);
}

void CommandsTest::indexSkipsBadFilesAndSaysSo()
{
    writeTunes(path("mixed"), 2, 25.0);
    QFile text(path("mixed/lyrics.mp3"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("La la la, this is no music at all.\n");
    text.close();
    const CliResult result = runCli({QStringLiteral("index"), QStringLiteral("--json"),
                                     QStringLiteral("--library"), path("mixed-library"), path("mixed")});
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.json()[QStringLiteral("indexed")].toInt(), 2);
    const QJsonArray skipped = result.json()[QStringLiteral("skipped")].toArray();
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(keysOf(skipped[0].toObject()), QStringLiteral("file,reason"));
    QVERIFY(skipped[0][QStringLiteral("file")].toString().endsWith(QStringLiteral("mixed/lyrics.mp3")));
    QVERIFY(!skipped[0][QStringLiteral("reason")].toString().isEmpty());
}

void CommandsTest::indexNeedsFoldersForANewLibrary()
{
    const CliResult result = runCli({QStringLiteral("index"), QStringLiteral("--library"), path("nowhere")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error.contains("nowhere"), result.error.constData());
    QVERIFY(!QFile::exists(path("nowhere")));
}

void CommandsTest::queryRanksTheCoveredTuneFirst()
{
    const CliResult result = query({QStringLiteral("--json"), path("cover.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QJsonObject document = result.json();
    QCOMPARE(
        keysOf(document),
        QStringLiteral("candidates,hummed,matches,mode,model,possible_threshold,query,threshold,timing_ms,"
                       "verdict"));
    QCOMPARE(keysOf(document[QStringLiteral("query")].toObject()), QStringLiteral("chunks,duration,file"));
    QCOMPARE(keysOf(document[QStringLiteral("model")].toObject()), QStringLiteral("hash,name"));
    QCOMPARE(keysOf(document[QStringLiteral("timing_ms")].toObject()),
             QStringLiteral("alignment,cqt,decode,inference,search"));
    QCOMPARE(document[QStringLiteral("mode")].toString(), QStringLiteral("exact"));
    QVERIFY(QStringList({QStringLiteral("match"), QStringLiteral("possible"), QStringLiteral("no match")})
                .contains(document[QStringLiteral("verdict")].toString()));
    QVERIFY(std::abs(document[QStringLiteral("query")][QStringLiteral("duration")].toDouble() - 26.0) < 0.1);

    const QJsonArray matches = document[QStringLiteral("matches")].toArray();
    QCOMPARE(matches.size(), 5);
    const QJsonObject first = matches[0].toObject();
    QCOMPARE(keysOf(first), QStringLiteral("artist,by_tune,chunks,file,key_shift,name,present,probability,"
                                           "rank,score,segment,tempo_ratio,through,"
                                           "title"));
    QCOMPARE(keysOf(first[QStringLiteral("segment")].toObject()),
             QStringLiteral("query_end,query_start,track_end,track_start"));
    QCOMPARE(keysOf(first[QStringLiteral("chunks")][0].toObject()),
             QStringLiteral("query_chunk,similarity,track_chunk"));
    QCOMPARE(first[QStringLiteral("rank")].toInt(), 1);
    QVERIFY(first[QStringLiteral("file")].toString().endsWith(QStringLiteral("/tune-3.wav")));
    // Ranked by what all measures say together, of which MaxMean is one.
    for (qsizetype i = 1; i < matches.size(); ++i)
        QVERIFY(matches[i][QStringLiteral("probability")].toDouble() <=
                matches[i - 1][QStringLiteral("probability")].toDouble());
}

void CommandsTest::queryWritesAReport()
{
    const CliResult result = query({QStringLiteral("--report"), path("report.csv"), path("cover.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QFile file(path("report.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> rows = file.readAll().split('\n');
    QVERIFY(rows[0].startsWith("\xEF\xBB\xBF"
                               "clip,clip_hash,clip_start"));
    QCOMPARE(rows.size(), 1 + 5 + 1); // the last line ends
    QVERIFY(rows[1].contains("cover.wav") && rows[1].contains("tune-3.wav"));

    const CliResult refused = query({QStringLiteral("--report"), path("report.pdf"), path("cover.wav")});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(!QFile::exists(path("report.pdf")));
}

void CommandsTest::queryTakesARegion()
{
    const CliResult result = query(
        {QStringLiteral("--json"), QStringLiteral("--top"), QStringLiteral("1"), QStringLiteral("--start"),
         QStringLiteral("0:12"), QStringLiteral("--end"), QStringLiteral("34.5"), path("music/tune-2.wav")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QJsonObject document = result.json();
    QCOMPARE(document[QStringLiteral("matches")].toArray().size(), 1);
    const QJsonObject first = document[QStringLiteral("matches")][0].toObject();
    QVERIFY(first[QStringLiteral("file")].toString().endsWith(QStringLiteral("/tune-2.wav")));
    const QJsonObject segment = first[QStringLiteral("segment")].toObject();
    QVERIFY(segment[QStringLiteral("query_start")].toDouble() >= 11.9); // seconds in the clip's file
    QVERIFY(segment[QStringLiteral("query_end")].toDouble() <= 35.0);
}

void CommandsTest::everyModeFindsTheSame()
{
    for (const char* mode : {"auto", "exact", "hnsw", "all"}) {
        const CliResult result = query({QStringLiteral("--json"), QStringLiteral("--mode"),
                                        QString::fromLatin1(mode), path("cover.wav")});
        QVERIFY2(result.exitCode == 0, result.error.constData());
        QVERIFY2(result.json()[QStringLiteral("matches")][0][QStringLiteral("file")].toString().endsWith(
                     QStringLiteral("/tune-3.wav")),
                 mode);
    }
}

void CommandsTest::queryInWordsNamesTheTune()
{
    const CliResult result = query({path("cover.wav")});
    QCOMPARE(result.exitCode, 0);
    const QList<QByteArray> lines = result.output.split('\n');
    QVERIFY2(lines.size() > 4 && lines[3].startsWith("1") && lines[3].endsWith("music/tune-3"),
             result.output.constData());
    QVERIFY2(result.error.isEmpty(), result.error.constData()); // no progress where stderr is not a terminal
}

void CommandsTest::compareScoresTwoFiles()
{
    const QStringList same = {QStringLiteral("compare"), path("cover.wav"), path("music/tune-3.wav")};
    const QStringList other = {QStringLiteral("compare"), path("cover.wav"), path("music/tune-4.wav")};
    const CliResult covers = runCli(same + QStringList{QStringLiteral("--json")});
    const CliResult strangers = runCli(other + QStringList{QStringLiteral("--json")});
    QVERIFY2(covers.exitCode == 0, covers.error.constData());
    QVERIFY2(strangers.exitCode == 0, strangers.error.constData());
    QVERIFY(covers.json()[QStringLiteral("score")].toDouble() >
            strangers.json()[QStringLiteral("score")].toDouble());
    const QJsonArray heatmap =
        covers.json()[QStringLiteral("heatmap")][QStringLiteral("similarities")].toArray();
    QVERIFY(!heatmap.isEmpty());
    QVERIFY(heatmap[0].toArray().size() >= heatmap.size());

    const CliResult words = runCli(same);
    QCOMPARE(words.exitCode, 0);
    QVERIFY(words.output.contains("score"));
    QVERIFY(words.output.contains("  |")); // the heatmap
}

void CommandsTest::batchGoesOnAfterABadFile()
{
    const CliResult result =
        runCli({QStringLiteral("batch"), QStringLiteral("--library"), path("library"),
                QStringLiteral("--top"), QStringLiteral("2"), QStringLiteral("--output"), path("matches.csv"),
                path("cover.wav"), path("missing.wav"), path("music/tune-1.wav")});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.error.contains("missing.wav"), result.error.constData());
    QFile file(path("matches.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + 2 + 1 + 2);
    QVERIFY2(lines[0].startsWith("clip,status,"), lines[0].constData());
    QVERIFY2(lines[1].contains("cover.wav") && lines[1].contains("tune-3"), lines[1].constData());
    QVERIFY2(lines[3].contains("missing.wav") && lines[3].contains("failed"), lines[3].constData());
    QVERIFY2(lines[4].contains("tune-1"), lines[4].constData());
}

void CommandsTest::infoTellsVersionsAndLibrary()
{
    const CliResult result = runCli(
        {QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--library"), path("library")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QJsonObject document = result.json();
    const QJsonObject versions = document[QStringLiteral("versions")].toObject();
    for (const QString& part :
         {QStringLiteral("coverscope"), QStringLiteral("qt"), QStringLiteral("libtorch"),
          QStringLiteral("ffmpeg"), QStringLiteral("sqlite")})
        QVERIFY2(versions[part].toString().contains(QLatin1Char('.')), qPrintable(part));
    QVERIFY(!document[QStringLiteral("simd")].toString().isEmpty());
    QVERIFY(document[QStringLiteral("device")].toString().contains(QStringLiteral("C"))); // CPU or CUDA
    QCOMPARE(document[QStringLiteral("library")][QStringLiteral("indexed")].toInt(), 5);
    QCOMPARE(document[QStringLiteral("library")][QStringLiteral("model")][QStringLiteral("hash")].toString(),
             document[QStringLiteral("model")][QStringLiteral("hash")].toString());

    const CliResult words = runCli({QStringLiteral("info")});
    QCOMPARE(words.exitCode, 0);
    QVERIFY(words.output.contains("libtorch"));
}

void CommandsTest::verifyFindsAFlippedByteAndRepairs()
{
    const CliResult index =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("damaged"), path("music")});
    QVERIFY2(index.exitCode == 0, index.error.constData());
    const QStringList verify = {QStringLiteral("verify"), QStringLiteral("--library"), path("damaged")};
    QCOMPARE(runCli(verify).exitCode, 0);

    QCOMPARE(runShell(QStringLiteral(
                          "f=$(ls %1/embeddings-*.seg | head -1); s=$(stat -c %s \"$f\"); "
                          "printf '\\125' | dd of=\"$f\" bs=1 seek=$((s - 100)) conv=notrunc status=none")
                          .arg(path("damaged")))
                 .exitCode,
             0);
    const CliResult broken = runCli(verify + QStringList{QStringLiteral("--json")});
    QCOMPARE(broken.exitCode, 1);
    QCOMPARE(broken.json()[QStringLiteral("sound")].toBool(true), false);
    QVERIFY(!broken.json()[QStringLiteral("problems")].toArray().isEmpty());

    const CliResult repaired =
        runCli(verify + QStringList{QStringLiteral("--repair"), QStringLiteral("--json")});
    QVERIFY2(repaired.exitCode == 0, repaired.output.constData());
    QVERIFY(!repaired.json()[QStringLiteral("repairs")].toArray().isEmpty());
    QCOMPARE(runCli({QStringLiteral("index"), QStringLiteral("--library"), path("damaged")}).exitCode, 0);
    const CliResult sound = runCli(verify + QStringList{QStringLiteral("--json")});
    QCOMPARE(sound.exitCode, 0);
    QCOMPARE(sound.json()[QStringLiteral("tracks")].toInt(), 5);
}

void CommandsTest::cancellingLeavesASoundLibrary()
{
    writeBeeps(path("many"), 12, 90.0);
    // As soon as the catalogue is there, Ctrl-C: more music is left than can be done meanwhile.
    const CliResult cancelled =
        runShell(QStringLiteral("\"$CLI\" index --jobs 1 --library %1 %2 & pid=$!; "
                                "until [ -e %1/catalogue.sqlite ]; do sleep 0.02; done; "
                                "kill -TERM $pid; wait $pid")
                     .arg(path("cut-short"), path("many")));
    QVERIFY2(cancelled.exitCode == 130, cancelled.error.constData());
    QCOMPARE(runCli({QStringLiteral("verify"), QStringLiteral("--library"), path("cut-short")}).exitCode, 0);
    const CliResult rest = runCli({QStringLiteral("index"), QStringLiteral("--json"),
                                   QStringLiteral("--library"), path("cut-short"), path("many")});
    QCOMPARE(rest.exitCode, 0);
    QCOMPARE(rest.json()[QStringLiteral("indexed")].toInt() +
                 rest.json()[QStringLiteral("unchanged")].toInt(),
             12);
}

void CommandsTest::reindexChangesModelAndHop()
{
    QVERIFY(writeOtherModel(path("other.safetensors")));
    const QStringList index = {QStringLiteral("index"),   QStringLiteral("--library"), path("other-library"),
                               QStringLiteral("--model"), path("other.safetensors"),   path("music")};
    QCOMPARE(runCli(index).exitCode, 0);
    const CliResult anew =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("other-library"),
                QStringLiteral("--reindex"), QStringLiteral("--hop"), QStringLiteral("4")});
    QVERIFY2(anew.exitCode == 0, anew.error.constData());
    const CliResult info = runCli({QStringLiteral("info"), QStringLiteral("--json"),
                                   QStringLiteral("--library"), path("other-library")});
    const QJsonObject library = info.json()[QStringLiteral("library")].toObject();
    QCOMPARE(library[QStringLiteral("hop")].toDouble(), 4.0);
    QCOMPARE(library[QStringLiteral("model")][QStringLiteral("hash")],
             info.json()[QStringLiteral("model")][QStringLiteral("hash")]);
    QCOMPARE(runCli({QStringLiteral("query"), QStringLiteral("--library"), path("other-library"),
                     path("cover.wav")})
                 .exitCode,
             0);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
