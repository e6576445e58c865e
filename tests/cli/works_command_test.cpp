// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

// What people know of works, from the command line: lists of them, decisions about pairs, and the map that
// obeys.
class WorksCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aListIsImportedAndComesBackTheSame();
    void aDryRunChangesNothing();
    void mistakesAreNamedAndTheRestIsTaken();
    void groupsOfTheMapBecomeWorks();
    void theMapObeysWhatIsDecided();
    void worksSurviveReindexingAndMoving();
    void decisionsCarryTheNameOfWhoReviews();
    void twoReviewersExchangeTheirDecisions_data();
    void twoReviewersExchangeTheirDecisions();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray contentOf(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    CliResult run(const char* command, const QStringList& more = {}) const
    {
        return runCli(QStringList{QString::fromLatin1(command), QStringLiteral("--json"),
                                  QStringLiteral("--library"), path("library")} +
                      more);
    }
    QJsonArray works() const { return run("works").json()[QStringLiteral("works")].toArray(); }

    QTemporaryDir m_folder;
};

void WorksCommandTest::initTestCase()
{
    writeTunes(path("music"), 3, 30.0);
    writeWav(path("music/again.wav").toStdString(), melody(3, 27.0));
    const CliResult made = run("index", {path("music")});
    QVERIFY2(made.exitCode == 0, made.error.constData());
}

void WorksCommandTest::groupsOfTheMapBecomeWorks()
{
    const CliResult dry = run("works", {QStringLiteral("--groups"), QStringLiteral("--dry-run")});
    QVERIFY2(dry.exitCode == 0, dry.error.constData());
    QCOMPARE(dry.json()[QStringLiteral("new_works")].toInt(), 1);
    const qsizetype before = works().size();
    QCOMPARE(run("works", {QStringLiteral("--groups")}).json()[QStringLiteral("new_recordings")].toInt(), 2);
    QCOMPARE(works().size(), before + 1);
    const QJsonValue made = works().last();
    QCOMPARE(made[QStringLiteral("recordings")][0][QStringLiteral("from")].toString(), QStringLiteral("map"));
    QCOMPARE(run("works", {QStringLiteral("--groups")}).json()[QStringLiteral("new_works")].toInt(), 0);
    // What the program believed is no decision.
    QCOMPARE(run("map").json()[QStringLiteral("groups")][0][QStringLiteral("decided")].toBool(), false);
}

void WorksCommandTest::theMapObeysWhatIsDecided()
{
    const QStringList pair = {path("music/tune-3.wav"), path("music/again.wav")};
    const CliResult rejected =
        run("works",
            QStringList{QStringLiteral("--reject"), QStringLiteral("--note"), QStringLiteral("no")} + pair);
    QVERIFY2(rejected.exitCode == 0, rejected.error.constData());
    const QJsonValue decision = rejected.json()[QStringLiteral("decisions")][0];
    QCOMPARE(decision[QStringLiteral("decision")].toString(), QStringLiteral("rejected"));
    QCOMPARE(decision[QStringLiteral("note")].toString(), QStringLiteral("no"));
    const QJsonObject apart = run("map").json();
    QCOMPARE(apart[QStringLiteral("groups")].toArray().size(), 1); // the work that was imported
    QCOMPARE(apart[QStringLiteral("groups")][0][QStringLiteral("work")][QStringLiteral("title")].toString(),
             QStringLiteral("First"));
    QCOMPARE(apart[QStringLiteral("groups")][0][QStringLiteral("decided")].toBool(), true);
    QCOMPARE(apart[QStringLiteral("pairs")][0][QStringLiteral("decision")].toString(),
             QStringLiteral("rejected"));

    QCOMPARE(run("works", QStringList{QStringLiteral("--clear")} + pair).exitCode, 0);
    QCOMPARE(run("map").json()[QStringLiteral("groups")].toArray().size(), 2);
    const QStringList others = {path("music/tune-1.wav"), path("music/again.wav")};
    QCOMPARE(run("works", QStringList{QStringLiteral("--confirm")} + others).exitCode, 0);
    const QJsonArray joined = run("map").json()[QStringLiteral("groups")].toArray();
    QCOMPARE(joined.size(), 1); // with all that the program takes for versions of either
    QCOMPARE(joined[0][QStringLiteral("tracks")].toArray().size(), 4);
    QCOMPARE(run("works").json()[QStringLiteral("decisions")].toArray().size(), 1);
    QCOMPARE(run("works", {QStringLiteral("--confirm"), others[0], path("nowhere.wav")}).exitCode, 1);
    QCOMPARE(run("works", {QStringLiteral("--confirm"), others[0], others[0]}).exitCode, 2);
    QCOMPARE(run("works", QStringList{QStringLiteral("--clear")} + others).exitCode, 0);
}

void WorksCommandTest::aListIsImportedAndComesBackTheSame()
{
    write("works.csv", "file;work;composers;year;role\n"
                       "music/tune-1.wav;First;Somebody;1901;original\n"
                       "tune-2.wav;First;;;cover\n");
    const CliResult taken = run("works", {QStringLiteral("--import"), path("works.csv")});
    QVERIFY2(taken.exitCode == 0, taken.error.constData());
    QCOMPARE(
        keysOf(taken.json()),
        QStringLiteral("changed_recordings,changed_works,dry_run,moved_recordings,new_recordings,new_works,"
                       "problems,rows"));
    QCOMPARE(taken.json()[QStringLiteral("new_recordings")].toInt(), 2);
    QCOMPARE(works().size(), 1);
    const QJsonObject work = works()[0].toObject();
    QCOMPARE(keysOf(work), QStringLiteral("composers,id,musicbrainz_work,notes,recordings,title,year"));
    QCOMPARE(work[QStringLiteral("year")].toInt(), 1901);
    QCOMPARE(work[QStringLiteral("recordings")][1][QStringLiteral("role")].toString(),
             QStringLiteral("cover"));

    const CliResult written = run("works", {QStringLiteral("--export"), path("out.csv")});
    QVERIFY2(written.exitCode == 0, written.error.constData());
    QVERIFY(contentOf("out.csv").startsWith("\xEF\xBB\xBFwork,composers,year,notes,role,"));
    QCOMPARE(run("works", {QStringLiteral("--export"), path("out.csv")}).exitCode, 1); // it is there
    const CliResult again = run("works", {QStringLiteral("--import"), path("out.csv")});
    QCOMPARE(again.json()[QStringLiteral("rows")].toInt(), 2);
    for (const char* key : {"new_works", "changed_works", "new_recordings", "changed_recordings"})
        QCOMPARE(again.json()[QLatin1String(key)].toInt(), 0);
    QCOMPARE(works()[0].toObject(), work);

    const CliResult text = runCli(
        {QStringLiteral("works"), QStringLiteral("list"), QStringLiteral("--library"), path("library")});
    QVERIFY2(text.output.contains("First") && text.output.contains("tune-1.wav"), text.output.constData());
}

void WorksCommandTest::aDryRunChangesNothing()
{
    const QJsonArray before = works();
    write("more.csv", "file,work\nmusic/tune-3.wav,Second\n");
    const CliResult dry =
        run("works", {QStringLiteral("--import"), path("more.csv"), QStringLiteral("--dry-run")});
    QCOMPARE(dry.json()[QStringLiteral("new_works")].toInt(), 1);
    QCOMPARE(dry.json()[QStringLiteral("dry_run")].toBool(), true);
    QCOMPARE(works(), before);
}

void WorksCommandTest::mistakesAreNamedAndTheRestIsTaken()
{
    write("mistakes.csv", "file,work,year\nnowhere.wav,A,\nmusic/tune-1.wav,B,\nmusic/tune-2.wav,First,soon\n"
                          "music/tune-2.wav,First,1901\n");
    const CliResult result = run("works", {QStringLiteral("--import"), path("mistakes.csv")});
    QCOMPARE(result.exitCode, 3);
    const QJsonArray problems = result.json()[QStringLiteral("problems")].toArray();
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems[0][QStringLiteral("kind")].toString(), QStringLiteral("not_found"));
    QCOMPARE(problems[1][QStringLiteral("kind")].toString(), QStringLiteral("contradicting"));
    QCOMPARE(problems[2][QStringLiteral("line")].toInt(), 4);
    QVERIFY2(result.error.contains("line 2") && result.error.contains("nowhere.wav"),
             result.error.constData());
    QCOMPARE(works().size(), 1);
    write("none.csv", "a,b\n1,2\n");
    QCOMPARE(run("works", {QStringLiteral("--import"), path("none.csv")}).exitCode, 1);
    QCOMPARE(run("works", {QStringLiteral("--import"), path("missing.csv")}).exitCode, 1);
}

void WorksCommandTest::worksSurviveReindexingAndMoving()
{
    const QJsonArray before = works();
    QVERIFY(QFile::rename(path("music/tune-1.wav"), path("music/renamed.wav")));
    QCOMPARE(run("index", {path("music")}).exitCode, 0);
    const QJsonArray now = works();
    QCOMPARE(now.size(), before.size());
    const QJsonValue moved = now[0][QStringLiteral("recordings")][0];
    QVERIFY(moved[QStringLiteral("file")].toString().endsWith(QStringLiteral("renamed.wav")));
    QCOMPARE(moved[QStringLiteral("in_library")].toBool(), true);
}

void WorksCommandTest::decisionsCarryTheNameOfWhoReviews()
{
    // The window's settings, with a name in them.
    QVERIFY(QDir().mkpath(path("settings/coverscope")));
    write("settings/coverscope/coverscope.conf", "[review]\nname=Anna Weber\n");
    const auto decide = [this](const QString& by) {
        const CliResult said = runShell(
            QStringLiteral("XDG_CONFIG_HOME=%1/settings \"$CLI\" works --json --library %1/library --unsure "
                           "%2 %1/music/tune-2.wav %1/music/tune-3.wav")
                .arg(m_folder.path(), by));
        return said.exitCode == 0
                   ? said.json()[QStringLiteral("decisions")][0][QStringLiteral("decided_by")].toString()
                   : QString::fromUtf8(said.error);
    };
    QCOMPARE(decide({}), QStringLiteral("Anna Weber"));
    QCOMPARE(decide(QStringLiteral("--by 'Bo  Ek'")), QStringLiteral("Bo Ek"));
    const CliResult verdict =
        run("verdicts", {QStringLiteral("--by"), QStringLiteral("Cäcilia"), QStringLiteral("--set"),
                         QStringLiteral("unsure"), path("music/again.wav"), path("music/tune-2.wav")});
    QCOMPARE(verdict.json()[QStringLiteral("verdicts")][0][QStringLiteral("decided_by")].toString(),
             QStringLiteral("Cäcilia"));
    QCOMPARE(run("works", {QStringLiteral("--clear"), path("music/tune-2.wav"), path("music/tune-3.wav")})
                 .exitCode,
             0);
    QCOMPARE(run("verdicts", {QStringLiteral("--set"), QStringLiteral("clear"), path("music/again.wav"),
                              path("music/tune-2.wav")})
                 .exitCode,
             0);
}

void WorksCommandTest::twoReviewersExchangeTheirDecisions_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("JSON") << QStringLiteral("decisions.json");
    QTest::newRow("CSV") << QStringLiteral("decisions.csv");
}

void WorksCommandTest::twoReviewersExchangeTheirDecisions()
{
    QFETCH(QString, file);
    const QString other = path("other") + file;
    const QString exported = m_folder.filePath(file);
    QCOMPARE(runCli({QStringLiteral("index"), QStringLiteral("--library"), other, path("music")}).exitCode,
             0);
    const auto decide = [this](const QString& library, const char* decision) {
        return runCli({QStringLiteral("verdicts"), QStringLiteral("--library"), library,
                       QStringLiteral("--set"), QString::fromLatin1(decision), path("music/again.wav"),
                       path("music/tune-3.wav")})
            .exitCode;
    };
    QCOMPARE(decide(other, "reject"), 0);
    QCOMPARE(decide(path("library"), "confirm"), 0);
    const CliResult written = runCli({QStringLiteral("verdicts"), QStringLiteral("--library"), other,
                                      QStringLiteral("--export"), exported});
    QVERIFY2(written.exitCode == 0, written.error.constData());
    const CliResult taken = run("verdicts", {QStringLiteral("--import"), exported});
    QVERIFY2(taken.exitCode == 0, taken.error.constData());
    QCOMPARE(keysOf(taken.json()), QStringLiteral("added,beside,conflicts,known,not_found,problems"));
    QCOMPARE(taken.json()[QStringLiteral("added")].toInt(), 1);
    QCOMPARE(taken.json()[QStringLiteral("beside")].toInt(), 1);
    QCOMPARE(taken.json()[QStringLiteral("not_found")].toArray().size(), 0);
    const auto conflictCount = [this] {
        return run("verdicts", {QStringLiteral("--conflicts")})
            .json()[QStringLiteral("conflicts")][QStringLiteral("verdicts")]
            .toArray()
            .size();
    };
    QCOMPARE(conflictCount(), 1);
    const QJsonArray standing = run("verdicts").json()[QStringLiteral("verdicts")].toArray();
    QCOMPARE(standing[0][QStringLiteral("verdict")].toString(), QStringLiteral("confirmed"));
    QCOMPARE(run("verdicts", {QStringLiteral("--import"), exported}).json()[QStringLiteral("known")].toInt(),
             1);
    QCOMPARE(decide(path("library"), "reject"), 0);
    QCOMPARE(conflictCount(), 0);
    QCOMPARE(run("verdicts", {QStringLiteral("--import"), exported, QStringLiteral("--conflicts")}).exitCode,
             2);
}

void WorksCommandTest::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("one file") << QStringList{QStringLiteral("--confirm"), QStringLiteral("a.wav")};
    QTest::newRow("no file") << QStringList{QStringLiteral("--reject")};
    QTest::newRow("a word") << QStringList{QStringLiteral("erase")};
    QTest::newRow("two actions") << QStringList{QStringLiteral("--groups"), QStringLiteral("--confirm"),
                                                QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("dry run alone") << QStringList{QStringLiteral("--dry-run")};
    QTest::newRow("move alone") << QStringList{QStringLiteral("--move")};
    QTest::newRow("note alone") << QStringList{QStringLiteral("--note"), QStringLiteral("x")};
    QTest::newRow("threshold alone") << QStringList{QStringLiteral("--threshold"), QStringLiteral("0.4")};
}

void WorksCommandTest::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, more);
    QCOMPARE(run("works", more).exitCode, 2);
}

QTEST_GUILESS_MAIN(WorksCommandTest)
#include "works_command_test.moc"
