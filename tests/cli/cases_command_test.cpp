// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace coverscope::test;

// Cases from the command line: made, filled, closed and reported.
class CasesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCaseIsMadeListedAndChanged();
    void clipsVerdictsAndRunsAreHeld();
    void whatIsDecidedLaterBelongsToIt();
    void itsReportIsSignedAndTellsOfAll();
    void aCaseWithoutClipsIsReportedToo();
    void itIsClosedReopenedAndDeleted();
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
        return runCli(QStringList{QString::fromLatin1(command), QStringLiteral("--json"),
                                  QStringLiteral("--library"), path("library")} +
                      more);
    }
    CliResult decide(const char* decision, const char* clip, const char* track) const
    {
        return run("verdicts",
                   {QStringLiteral("--set"), QString::fromLatin1(decision), QStringLiteral("--note"),
                    QStringLiteral("why ") + QLatin1String(decision), path(clip), path(track)});
    }
    QJsonArray cases() const { return run("cases").json()[QStringLiteral("cases")].toArray(); }

    QTemporaryDir m_folder;
    const QString m_case = QStringLiteral("2026/17");
};

void CasesCommandTest::initTestCase()
{
    writeTunes(path("music"), 3, 20.0);
    writeTunes(path("clips"), 3, 12.0);
    const CliResult made = run("index", {path("music")});
    QVERIFY2(made.exitCode == 0, made.error.constData());
    const CliResult checked =
        runCli({QStringLiteral("batch"), QStringLiteral("--library"), path("library"),
                QStringLiteral("--keep"), QStringLiteral("claims of May"), QStringLiteral("--output"),
                path("batch.csv"), path("clips/tune-1.wav")});
    QVERIFY2(checked.exitCode == 0, checked.error.constData());
    QCOMPARE(decide("confirm", "clips/tune-2.wav", "music/tune-2.wav").exitCode, 0);
    QCOMPARE(decide("reject", "clips/tune-2.wav", "music/tune-1.wav").exitCode, 0);
    QCOMPARE(decide("unsure", "clips/tune-3.wav", "music/tune-3.wav").exitCode, 0);
}

void CasesCommandTest::aCaseIsMadeListedAndChanged()
{
    QCOMPARE(cases().size(), 0);
    const CliResult made =
        run("cases", {m_case, QStringLiteral("--make"), QStringLiteral("--by"), QStringLiteral("Ada Ng"),
                      QStringLiteral("--note"), QStringLiteral("Claim of the 3rd of May")});
    QVERIFY2(made.exitCode == 0, made.error.constData());
    QCOMPARE(keysOf(made.json()),
             QStringLiteral("clips,closed_at,created_at,id,name,notes,reviewer,runs,state,verdicts"));
    QCOMPARE(made.json()[QStringLiteral("reviewer")].toString(), QStringLiteral("Ada Ng"));
    QCOMPARE(run("cases", {m_case, QStringLiteral("--make")}).exitCode, 2); // there is one
    QCOMPARE(cases().size(), 1);
    QCOMPARE(keysOf(cases()[0].toObject()), keysOf(made.json()));

    QCOMPARE(run("cases", {QStringLiteral("other"), QStringLiteral("--make")}).exitCode, 0);
    const CliResult renamed = run("cases", {QStringLiteral("OTHER"), QStringLiteral("--rename"),
                                            QStringLiteral("another"), QStringLiteral("--reviewer"),
                                            QStringLiteral("Bo"), QStringLiteral("--note"), QString()});
    QVERIFY2(renamed.exitCode == 0, renamed.error.constData());
    QCOMPARE(renamed.json()[QStringLiteral("name")].toString(), QStringLiteral("another"));
    QCOMPARE(renamed.json()[QStringLiteral("reviewer")].toString(), QStringLiteral("Bo"));
    const CliResult text = runCli({QStringLiteral("cases"), QStringLiteral("--library"), path("library")});
    QVERIFY2(text.output.contains("2026/17") && text.output.contains("Ada Ng"), text.output.constData());
}

void CasesCommandTest::clipsVerdictsAndRunsAreHeld()
{
    const QString add = QStringLiteral("--add");
    const QString runOption = QStringLiteral("--run");
    const CliResult withRun = run("cases", {m_case, add, runOption, QStringLiteral("1")});
    QVERIFY2(withRun.exitCode == 0, withRun.error.constData());
    QCOMPARE(withRun.json()[QStringLiteral("runs")][0][QStringLiteral("name")].toString(),
             QStringLiteral("claims of May"));
    QCOMPARE(run("cases", {m_case, add, path("clips/tune-2.wav"), path("music/tune-2.wav")}).exitCode, 0);
    const CliResult all = run("cases", {m_case, add, path("clips/tune-3.wav")});
    QVERIFY2(all.exitCode == 0, all.error.constData());
    QCOMPARE(all.json()[QStringLiteral("clips")].toArray().size(), 1);
    const QJsonArray verdicts = all.json()[QStringLiteral("verdicts")].toArray();
    QCOMPARE(verdicts.size(), 2); // the rejected one was not put in
    for (const QJsonValue verdict : verdicts)
        QVERIFY(verdict[QStringLiteral("verdict")].toString() != QStringLiteral("rejected"));
    // By its number, too.
    const QString number = QString::number(all.json()[QStringLiteral("id")].toInt());
    QCOMPARE(run("cases", {number}).json(), all.json());

    QCOMPARE(run("cases", {m_case, add, path("clips/tune-1.wav"), path("music/tune-3.wav")}).exitCode,
             2); // nothing is decided about them
    QCOMPARE(run("cases", {m_case, add, runOption, QStringLiteral("99")}).exitCode, 2);
    QCOMPARE(run("cases", {m_case, add, path("nowhere.wav")}).exitCode, 1);

    const QString other = QStringLiteral("another");
    QCOMPARE(run("cases", {other, add, runOption, QStringLiteral("1"), path("clips/tune-3.wav")}).exitCode,
             0);
    const CliResult out = run("cases", {other, QStringLiteral("--take-out"), path("clips/tune-3.wav")});
    QCOMPARE(out.json()[QStringLiteral("clips")].toArray().size(), 0);
    QCOMPARE(out.json()[QStringLiteral("runs")].toArray().size(), 1);
    QCOMPARE(run("verdicts").json()[QStringLiteral("verdicts")].toArray().size(), 3);
}

void CasesCommandTest::whatIsDecidedLaterBelongsToIt()
{
    QCOMPARE(decide("confirm", "clips/tune-3.wav", "music/tune-3.wav").exitCode, 0);
    QCOMPARE(decide("confirm", "clips/tune-1.wav", "music/tune-1.wav").exitCode, 0);
    const QJsonArray verdicts = run("cases", {m_case}).json()[QStringLiteral("verdicts")].toArray();
    QCOMPARE(verdicts.size(), 3);
    for (const QJsonValue verdict : verdicts)
        QCOMPARE(verdict[QStringLiteral("verdict")].toString(), QStringLiteral("confirmed"));
}

void CasesCommandTest::itsReportIsSignedAndTellsOfAll()
{
    const CliResult written = run("cases", {m_case, QStringLiteral("--report"), path("case.csv")});
    QVERIFY2(written.exitCode == 0, written.error.constData());
    const QByteArray table = contentOf("case.csv");
    const QByteArrayList lines = table.trimmed().split('\n');
    QVERIFY(lines.front().contains("case,case_reviewer,case_state,case_notes,run"));
    for (qsizetype line = 1; line < lines.size(); ++line)
        QVERIFY2(lines[line].contains("2026/17") && lines[line].contains("Ada Ng"), lines[line].constData());
    QVERIFY(table.contains("claims of May"));
    QCOMPARE(table.count("why confirm"), 3); // each verdict once: of the run, of the clip, put in by itself
    QCOMPARE(table.count(",decided,"), 2);
    QVERIFY(!table.contains("why reject"));
    QCOMPARE(run("cases", {m_case, QStringLiteral("--report"), path("case.csv")}).exitCode, 1); // is there

    const CliResult sound = runCli({QStringLiteral("verify-report"), path("case.csv")});
    QVERIFY2(sound.exitCode == 0, sound.output.constData());
    QFile file(path("case.csv"));
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    QCOMPARE(runCli({QStringLiteral("verify-report"), path("case.csv")}).exitCode, 1);
}

void CasesCommandTest::aCaseWithoutClipsIsReportedToo()
{
    QCOMPARE(run("cases", {QStringLiteral("empty"), QStringLiteral("--make")}).exitCode, 0);
    QCOMPARE(run("cases", {QStringLiteral("empty"), QStringLiteral("--report"), path("empty.csv")}).exitCode,
             0);
    QCOMPARE(contentOf("empty.csv").trimmed().count('\n'), 0); // the names of the columns
    // A clip that nothing is known of yet says so.
    QCOMPARE(
        run("cases", {QStringLiteral("empty"), QStringLiteral("--add"), path("music/tune-1.wav")}).exitCode,
        0);
    QCOMPARE(run("cases", {QStringLiteral("empty"), QStringLiteral("--force"), QStringLiteral("--report"),
                           path("empty.csv")})
                 .exitCode,
             0);
    QVERIFY(contentOf("empty.csv").contains("Nothing is decided about this clip"));
}

void CasesCommandTest::itIsClosedReopenedAndDeleted()
{
    const CliResult closed = run("cases", {m_case, QStringLiteral("--close")});
    QCOMPARE(closed.json()[QStringLiteral("state")].toString(), QStringLiteral("closed"));
    QVERIFY(!closed.json()[QStringLiteral("closed_at")].toString().isEmpty());
    QCOMPARE(cases().last()[QStringLiteral("name")].toString(), m_case); // open ones come first
    const CliResult reopened = run("cases", {m_case, QStringLiteral("--reopen")});
    QCOMPARE(reopened.json()[QStringLiteral("state")].toString(), QStringLiteral("open"));
    QVERIFY(reopened.json()[QStringLiteral("closed_at")].isNull());
    const qsizetype before = cases().size();
    QCOMPARE(run("cases", {QStringLiteral("another"), QStringLiteral("--delete")}).exitCode, 0);
    QCOMPARE(cases().size(), before - 1);
    QCOMPARE(run("runs").json()[QStringLiteral("runs")].toArray().size(), 1);
}

void CasesCommandTest::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("no case") << QStringList{QStringLiteral("--close")};
    QTest::newRow("an unknown case") << QStringList{QStringLiteral("nobody's")};
    QTest::newRow("two actions") << QStringList{m_case, QStringLiteral("--close"),
                                                QStringLiteral("--reopen")};
    QTest::newRow("nothing to add") << QStringList{m_case, QStringLiteral("--add")};
    QTest::newRow("a clip alone") << QStringList{m_case, QStringLiteral("a.wav")};
    QTest::newRow("a run alone") << QStringList{m_case, QStringLiteral("--run"), QStringLiteral("1")};
    QTest::newRow("no number") << QStringList{m_case, QStringLiteral("--add"), QStringLiteral("--run"),
                                              QStringLiteral("x")};
    QTest::newRow("note with add") << QStringList{m_case, QStringLiteral("--add"), QStringLiteral("a.wav"),
                                                  QStringLiteral("--note"), QStringLiteral("x")};
    QTest::newRow("rename with close")
        << QStringList{m_case, QStringLiteral("--close"), QStringLiteral("--rename"), QStringLiteral("x")};
    QTest::newRow("no name") << QStringList{QStringLiteral(" "), QStringLiteral("--make")};
}

void CasesCommandTest::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, more);
    QCOMPARE(run("cases", more).exitCode, 2);
}

QTEST_GUILESS_MAIN(CasesCommandTest)
#include "cases_command_test.moc"
