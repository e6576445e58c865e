// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

// What the window does with a library, done by a script: map, verdicts, runs, relink, graph.
class LibraryCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mapFindsTheTwoRecordingsOfOneTune();
    void mapIsKept();
    void mapGoesOnAfterAnInterruption();
    void mapWritesEveryFormat();
    void outputsOfOneNameAreRefused();
    void aVerdictIsMadeChangedAndTakenBack();
    void aNoteAloneKeepsTheVerdict();
    void aVerdictWithoutASearchClaimsNone();
    void verdictsAreExported();
    void aVerdictNeedsATrackOfTheLibrary();
    void graphIsBuiltAndRemoved();
    void aRunIsKeptExportedAndDeleted();
    void anUnknownRunIsRefused();
    void relinkFindsMovedMusic();
    void relinkRefusesOtherMusic();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray contentOf(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    CliResult run(const char* command, const QStringList& more = {}) const
    {
        return runCli(
            QStringList{QString::fromLatin1(command), QStringLiteral("--library"), path("library")} + more);
    }
    QJsonArray verdicts(const QStringList& more = {}) const
    {
        return run("verdicts", QStringList{QStringLiteral("--json")} + more)
            .json()[QStringLiteral("verdicts")]
            .toArray();
    }

    QTemporaryDir m_folder;
};

void LibraryCommandsTest::initTestCase()
{
    writeTunes(path("music"), 4, 30.0);
    writeWav(path("music/again.wav").toStdString(), melody(3, 27.0));
    writeWav(path("clip.wav").toStdString(), melody(3, 22.0));
    const CliResult made = run("index", {path("music")});
    QVERIFY2(made.exitCode == 0, made.error.constData());
}

void LibraryCommandsTest::mapFindsTheTwoRecordingsOfOneTune()
{
    const CliResult result = run("map", {QStringLiteral("--json")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QJsonObject map = result.json();
    QCOMPARE(keysOf(map), QStringLiteral("compared,complete,groups,pairs,threshold,tracks,unheeded"));
    QCOMPARE(map[QStringLiteral("complete")].toBool(), true);
    QCOMPARE(map[QStringLiteral("compared")].toInt(), 5);
    const QJsonObject pair = map[QStringLiteral("pairs")][0].toObject();
    QCOMPARE(keysOf(pair), QStringLiteral("decision,files,groups,probability"));
    QStringList files = {QFileInfo(pair[QStringLiteral("files")][0].toString()).fileName(),
                         QFileInfo(pair[QStringLiteral("files")][1].toString()).fileName()};
    files.sort();
    QCOMPARE(files, QStringList({QStringLiteral("again.wav"), QStringLiteral("tune-3.wav")}));
    QVERIFY(pair[QStringLiteral("probability")].toDouble() >= 0.5);
    const QJsonObject group =
        map[QStringLiteral("groups")][pair[QStringLiteral("groups")][0].toInt()].toObject();
    QCOMPARE(keysOf(group), QStringLiteral("best_probability,decided,mean_probability,title,tracks,work"));
    QCOMPARE(keysOf(group[QStringLiteral("tracks")][0].toObject()),
             QStringLiteral("artist,decided,duration,file,title"));

    const CliResult text = run("map");
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output.contains("again.wav") && text.output.contains("group 1"), text.output.constData());
}

void LibraryCommandsTest::mapIsKept()
{
    const QJsonObject made = run("map", {QStringLiteral("--json")}).json();
    QCOMPARE(run("map", {QStringLiteral("--json"), QStringLiteral("--kept")}).json(), made);
    QCOMPARE(run("map", {QStringLiteral("--json"), QStringLiteral("--threshold"), QStringLiteral("1")})
                 .json()[QStringLiteral("pairs")]
                 .toArray()
                 .size(),
             0);
}

void LibraryCommandsTest::mapGoesOnAfterAnInterruption()
{
    const CliResult made =
        runCli({QStringLiteral("index"), QStringLiteral("--library"), path("second"), path("music")});
    QVERIFY2(made.exitCode == 0, made.error.constData());
    const CliResult stopped =
        runShell(QStringLiteral("timeout -s INT 0.3 \"$CLI\" map --library '%1'").arg(path("second")));
    QVERIFY2(stopped.exitCode == 0 || stopped.exitCode == 130 || stopped.exitCode == 124,
             stopped.error.constData());
    const QJsonObject map =
        runCli({QStringLiteral("map"), QStringLiteral("--json"), QStringLiteral("--library"), path("second")})
            .json();
    QCOMPARE(map[QStringLiteral("pairs")].toArray().size(),
             run("map", {QStringLiteral("--json")}).json()[QStringLiteral("pairs")].toArray().size());
    QCOMPARE(map[QStringLiteral("complete")].toBool(), true);
}

void LibraryCommandsTest::mapWritesEveryFormat()
{
    const QStringList outputs = {
        QStringLiteral("--csv"),     path("groups.csv"),  QStringLiteral("--pairs"), path("pairs.csv"),
        QStringLiteral("--graphml"), path("map.graphml"), QStringLiteral("--dot"),   path("map.dot")};
    const CliResult result = run("map", outputs);
    QVERIFY2(result.exitCode == 0, result.error.constData());
    QVERIFY(contentOf("groups.csv").contains("group,group_title") &&
            contentOf("groups.csv").contains("again.wav"));
    QVERIFY(contentOf("pairs.csv").contains("probability,group_a"));
    QVERIFY(contentOf("map.graphml").contains("<graphml"));
    QVERIFY(contentOf("map.dot").startsWith("graph covers {"));

    const QByteArray before = contentOf("groups.csv");
    QCOMPARE(run("map", outputs).exitCode, 1); // they are there
    QCOMPARE(contentOf("groups.csv"), before);
    QCOMPARE(run("map", QStringList{QStringLiteral("--force")} + outputs).exitCode, 0);
    QCOMPARE(
        run("map", {QStringLiteral("--force"), QStringLiteral("--csv"), path("music/tune-1.wav")}).exitCode,
        1);
}

void LibraryCommandsTest::outputsOfOneNameAreRefused()
{
    const CliResult result = run("map", {QStringLiteral("--csv"), path("one.csv"), QStringLiteral("--pairs"),
                                         path("music/../one.csv")});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains("one.csv"), result.error.constData());
    QVERIFY(!QFile::exists(path("one.csv")));
}

void LibraryCommandsTest::aVerdictIsMadeChangedAndTakenBack()
{
    const QString track = path("music/tune-3.wav");
    const auto set = [&](const char* decision, const QStringList& more = {}) {
        return run("verdicts", QStringList{QStringLiteral("--json"), QStringLiteral("--set"),
                                           QString::fromLatin1(decision), path("clip.wav"), track} +
                                   more);
    };
    QCOMPARE(verdicts().size(), 0);
    const CliResult confirmed = set("confirm", {QStringLiteral("--note"), QStringLiteral("the same melody")});
    QVERIFY2(confirmed.exitCode == 0, confirmed.error.constData());
    QCOMPARE(verdicts().size(), 1);
    const QJsonObject record = verdicts()[0].toObject();
    QCOMPARE(keysOf(record),
             QStringLiteral("clip,counts,decided_at,decided_by,model,note,probability,score,segment,"
                            "track,verdict"));
    QCOMPARE(record[QStringLiteral("verdict")].toString(), QStringLiteral("confirmed"));
    QCOMPARE(record[QStringLiteral("note")].toString(), QStringLiteral("the same melody"));
    QCOMPARE(record[QStringLiteral("track")][QStringLiteral("file")].toString(), track);
    QVERIFY(std::abs(record[QStringLiteral("clip")][QStringLiteral("end")].toDouble() - 22.0) < 0.1);

    QCOMPARE(set("reject").exitCode, 0);
    QCOMPARE(verdicts().size(), 1); // the newest counts
    QCOMPARE(verdicts()[0][QStringLiteral("verdict")].toString(), QStringLiteral("rejected"));
    QCOMPARE(verdicts({path("clip.wav"), path("music/tune-1.wav")}).size(), 0);
    QCOMPARE(set("clear").exitCode, 0);
    QCOMPARE(verdicts().size(), 0);

    const QJsonArray history = verdicts({QStringLiteral("--history"), path("clip.wav"), track});
    QCOMPARE(history.size(), 3); // and nothing is ever overwritten
    QCOMPARE(history[0][QStringLiteral("verdict")].toString(), QStringLiteral("confirmed"));
    QCOMPARE(history[2][QStringLiteral("verdict")].toString(), QStringLiteral("taken_back"));
}

void LibraryCommandsTest::aNoteAloneKeepsTheVerdict()
{
    const QStringList pair = {path("clip.wav"), path("music/tune-2.wav")};
    const QStringList note = {QStringLiteral("--note"), QStringLiteral("to be asked")};
    QCOMPARE(run("verdicts", note + pair).exitCode, 2); // nothing has been decided
    QCOMPARE(run("verdicts", QStringList{QStringLiteral("--set"), QStringLiteral("unsure")} + pair).exitCode,
             0);
    QCOMPARE(run("verdicts", note + pair).exitCode, 0);
    const QJsonObject record = verdicts(pair)[0].toObject();
    QCOMPARE(record[QStringLiteral("verdict")].toString(), QStringLiteral("unsure"));
    QCOMPARE(record[QStringLiteral("note")].toString(), QStringLiteral("to be asked"));
}

void LibraryCommandsTest::aVerdictWithoutASearchClaimsNone()
{
    const QStringList pair = {path("clip.wav"), path("music/tune-4.wav")};
    QCOMPARE(run("verdicts",
                 QStringList{QStringLiteral("--set"), QStringLiteral("reject"), QStringLiteral("--start"),
                             QStringLiteral("5"), QStringLiteral("--end"), QStringLiteral("15")} +
                     pair)
                 .exitCode,
             0);
    const QJsonObject record = verdicts(pair)[0].toObject();
    QVERIFY(record[QStringLiteral("probability")].isNull());
    QVERIFY(record[QStringLiteral("segment")].isNull());
    QCOMPARE(record[QStringLiteral("clip")][QStringLiteral("start")].toDouble(), 5.0);
    QCOMPARE(record[QStringLiteral("clip")][QStringLiteral("end")].toDouble(), 15.0);
}

void LibraryCommandsTest::verdictsAreExported()
{
    const CliResult result = run("verdicts", {QStringLiteral("--csv"), path("verdicts.csv")});
    QVERIFY2(result.exitCode == 0, result.error.constData());
    const QByteArray csv = contentOf("verdicts.csv");
    QVERIFY2(csv.contains("decided_at,decided_by,verdict,note") && csv.contains("to be asked"),
             csv.constData());
    QCOMPARE(run("verdicts", {QStringLiteral("--csv"), path("verdicts.csv")}).exitCode, 1);
}

void LibraryCommandsTest::aVerdictNeedsATrackOfTheLibrary()
{
    const CliResult result = run(
        "verdicts", {QStringLiteral("--set"), QStringLiteral("confirm"), path("clip.wav"), path("clip.wav")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error.contains("clip.wav"), result.error.constData());
}

void LibraryCommandsTest::graphIsBuiltAndRemoved()
{
    const auto state = [&](const QStringList& more = {}) {
        return run("graph", QStringList{QStringLiteral("--json")} + more).json();
    };
    QCOMPARE(keysOf(state()), QStringLiteral("built,bytes,chunks,known_chunks,used_by_default"));
    QCOMPARE(state()[QStringLiteral("built")].toBool(), false);
    const QJsonObject built = state({QStringLiteral("--build")});
    QCOMPARE(built[QStringLiteral("built")].toBool(), true);
    QCOMPARE(built[QStringLiteral("known_chunks")], built[QStringLiteral("chunks")]);
    QVERIFY(built[QStringLiteral("bytes")].toInt() > 0);
    QCOMPARE(state(), built);
    const CliResult query = run("query", {QStringLiteral("--json"), QStringLiteral("--mode"),
                                          QStringLiteral("hnsw"), path("clip.wav")});
    QCOMPARE(query.json()[QStringLiteral("mode")].toString(), QStringLiteral("hnsw"));
    QCOMPARE(state({QStringLiteral("--remove")})[QStringLiteral("built")].toBool(), false);
    QCOMPARE(state()[QStringLiteral("bytes")].toInt(), 0);
    QVERIFY(QDir(path("library")).entryList({QStringLiteral("*.hnsw")}).isEmpty());
}

void LibraryCommandsTest::aRunIsKeptExportedAndDeleted()
{
    QCOMPARE(run("runs", {QStringLiteral("--json")}).json()[QStringLiteral("runs")].toArray().size(), 0);
    const CliResult batch =
        run("batch", {QStringLiteral("--keep"), QStringLiteral("first run"), QStringLiteral("--output"),
                      path("rows.csv"), path("clip.wav"), path("nowhere.wav")});
    QVERIFY2(batch.exitCode == 3, batch.error.constData());
    const QJsonObject run1 =
        run("runs", {QStringLiteral("--json")}).json()[QStringLiteral("runs")][0].toObject();
    QCOMPARE(keysOf(run1), QStringLiteral("clips,counts,created_at,hummed,id,model,name,tracks"));
    QCOMPARE(run1[QStringLiteral("name")].toString(), QStringLiteral("first run"));
    QCOMPARE(run1[QStringLiteral("clips")].toInt(), 2);
    QCOMPARE(run1[QStringLiteral("counts")][QStringLiteral("failed")].toInt(), 1);

    const QString number = QString::number(run1[QStringLiteral("id")].toInt());
    const CliResult shown = run("runs", {QStringLiteral("--json"), QStringLiteral("--csv"), path("kept.csv"),
                                         QStringLiteral("--report"), path("report.csv"), number});
    QVERIFY2(shown.exitCode == 0, shown.error.constData());
    const QJsonArray results = shown.json()[QStringLiteral("results")].toArray();
    QCOMPARE(results.size(), 2);
    QCOMPARE(keysOf(results[0].toObject()), QStringLiteral("end,file,matches,problem,start,status"));
    QVERIFY(results[0][QStringLiteral("matches")].toArray().size() > 1);
    QCOMPARE(results[1][QStringLiteral("status")].toString(), QStringLiteral("failed"));
    // As it was written when it ran, but for the mark that a spreadsheet needs.
    QCOMPARE(contentOf("kept.csv").replace("\xEF\xBB\xBF", ""),
             contentOf("rows.csv").replace("\xEF\xBB\xBF", ""));
    QVERIFY(contentOf("report.csv").contains("clip.wav"));

    QCOMPARE(run("runs", {QStringLiteral("--delete"), number}).exitCode, 0);
    QCOMPARE(run("runs", {QStringLiteral("--json")}).json()[QStringLiteral("runs")].toArray().size(), 0);
}

void LibraryCommandsTest::anUnknownRunIsRefused()
{
    const CliResult result = run("runs", {QStringLiteral("--delete"), QStringLiteral("77")});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains("77"), result.error.constData());
}

void LibraryCommandsTest::relinkFindsMovedMusic()
{
    const auto folders = [&] {
        return run("relink", {QStringLiteral("--json")}).json()[QStringLiteral("folders")].toArray();
    };
    QCOMPARE(keysOf(folders()[0].toObject()), QStringLiteral("folder,present,tracks"));
    QCOMPARE(folders()[0][QStringLiteral("present")].toBool(), true);
    QVERIFY(QDir().mkpath(path("drive")) && QDir().rename(path("music"), path("drive/music")));
    QCOMPARE(folders()[0][QStringLiteral("present")].toBool(), false);
    // The folder that holds it will do, and only one is away.
    const CliResult linked = run("relink", {path("drive")});
    QVERIFY2(linked.exitCode == 0, linked.error.constData());
    QCOMPARE(folders()[0][QStringLiteral("folder")].toString(), path("drive/music"));
    const CliResult index = run("index", {QStringLiteral("--json")});
    QCOMPARE(index.json()[QStringLiteral("unchanged")].toInt(), 5);
    QVERIFY(QDir().rename(path("drive/music"), path("music")));
    QCOMPARE(run("relink", {path("drive/music"), path("music")}).exitCode, 0);
}

void LibraryCommandsTest::relinkRefusesOtherMusic()
{
    QVERIFY(QDir().mkpath(path("empty")));
    const CliResult other = run("relink", {path("music"), path("empty")});
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.error.contains("empty"), other.error.constData());
    QCOMPARE(run("relink", {path("empty")}).exitCode, 2); // which one? none is away
    QCOMPARE(run("relink", {path("nowhere"), path("empty")}).exitCode, 2);
}

void LibraryCommandsTest::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '));
    };
    row("map --threshold 2");
    row("map --threshold much");
    row("map somewhere");
    row("verdicts --set perhaps a b");
    row("verdicts --set confirm a");
    row("verdicts --history a");
    row("verdicts a b c");
    row("graph --build --remove");
    row("runs --delete");
    row("runs first");
    row("relink a b c");
}

void LibraryCommandsTest::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    const CliResult result =
        runCli(QStringList{arguments[0], QStringLiteral("--library"), path("library")} + arguments.mid(1));
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.error.isEmpty());
}

QTEST_GUILESS_MAIN(LibraryCommandsTest)
#include "library_commands_test.moc"
