// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QTest>

using namespace coverscope::test;

// What trains and measures is a program of its own, which the command line hands its commands over to: nobody
// may see the difference but by its absence.
class TrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLinesCommandsGoByItsName();
    void theTrainerGoesByItsOwn();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void argumentsAndExitCodesGoThrough_data();
    void argumentsAndExitCodesGoThrough();
    void aSignalReachesTheTrainer();
    void withoutTheTrainerItIsSaidWhatIsMissing();
    void theCommandLineLinksNothingOfIt();
};

void TrainerTest::theCommandLinesCommandsGoByItsName()
{
    for (const QString& command : {QStringLiteral("train"), QStringLiteral("evaluate")}) {
        const CliResult help = runCli({command, QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.output.contains("Usage: coverscope-cli " + command.toLatin1() + " [options]"),
                 help.output.constData());
        const CliResult wrong = runCli({command});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.error.startsWith("coverscope-cli: "), wrong.error.constData());
    }
}

void TrainerTest::theTrainerGoesByItsOwn()
{
    const CliResult help = runShell(QStringLiteral("\"$TRAINER\" --help"));
    QCOMPARE(help.exitCode, 0);
    for (const char* command : {"train", "whiten", "calibrate", "calibrate-pairs", "evaluate"})
        QVERIFY2(help.output.contains(QByteArray("\n  ") + command + " "), command);
    QVERIFY(help.output.contains("coverscope-train COMMAND"));
    const CliResult wrong = runShell(QStringLiteral("\"$TRAINER\" index"));
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.error.startsWith("coverscope-train: "), wrong.error.constData());
}

void TrainerTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::newRow("train") << QByteArray("train [options]");
    QTest::newRow("whiten") << QByteArray("whiten [options] MODEL.safetensors FOLDER...");
    QTest::newRow("calibrate") << QByteArray("calibrate [options] MANIFEST.csv...");
    QTest::newRow("calibrate-pairs") << QByteArray("calibrate-pairs [options] MANIFEST.csv");
    QTest::newRow("evaluate") << QByteArray("evaluate [options]");
}

void TrainerTest::everyCommandHasHelp()
{
    QFETCH(QByteArray, usage);
    const QString command = QString::fromLatin1(QTest::currentDataTag());
    const CliResult help = runShell(QStringLiteral("\"$TRAINER\" %1 --help").arg(command));
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.output.contains("Usage: coverscope-train " + usage), help.output.constData());
    const CliResult bare = runShell(QStringLiteral("\"$TRAINER\" %1").arg(command));
    QCOMPARE(bare.exitCode, 2);
    QVERIFY(bare.output.isEmpty());
}

void TrainerTest::argumentsAndExitCodesGoThrough_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a name with blanks")
        << QStringLiteral("train --config 'no such file.json'") << 1 << QByteArray("no such file.json");
    QTest::newRow("a name that is no text") << QStringLiteral("train --config $(printf 'caf\\351.json')") << 1
                                            << QByteArray("caf\xEF\xBF\xBD.json");
    QTest::newRow("an empty argument") << QStringLiteral("train --config ''") << 2 << QByteArray("--config");
    QTest::newRow("an unknown option")
        << QStringLiteral("evaluate --colour x") << 2 << QByteArray("“colour”");
}

void TrainerTest::argumentsAndExitCodesGoThrough()
{
    QFETCH(QString, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, message);
    const CliResult result = runShell(QStringLiteral("\"$CLI\" ") + arguments);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY2(result.error.contains(message), result.error.constData());
    QVERIFY(result.output.isEmpty());
}

void TrainerTest::aSignalReachesTheTrainer()
{
    QTemporaryDir folder;
    writeBeeps(folder.path(), 4, 120.0);
    // The signal comes once the trainer has installed its handlers: bit 14 of those caught is SIGTERM.
    const CliResult result =
        runShell(QStringLiteral("cd '%1'; { echo clique,file; for k in 1 2 3 4; do echo $((k % "
                                "2)),tune-$k.wav; done; } > m.csv; "
                                "\"$CLI\" evaluate --manifest m.csv & pid=$!; "
                                "until grep -q coverscope-trai /proc/$pid/comm && "
                                "[ $((0x$(awk '/^SigCgt/ { print $2 }' /proc/$pid/status) & 0x4000)) -ne 0 "
                                "]; do sleep 0.02; done; "
                                "kill -TERM $pid; wait $pid")
                     .arg(folder.path()));
    QVERIFY2(result.exitCode == 130, result.error.constData());
    QVERIFY(result.output.isEmpty());
}

void TrainerTest::withoutTheTrainerItIsSaidWhatIsMissing()
{
    QTemporaryDir folder;
    const CliResult result = runShell(
        QStringLiteral("cp \"$CLI\" '%1' && '%1'/coverscope-cli train --config c.json").arg(folder.path()));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.output.isEmpty());
    QVERIFY2(result.error.contains("coverscope-train"), result.error.constData());
    QVERIFY2(result.error.contains("Install"), result.error.constData());
}

void TrainerTest::theCommandLineLinksNothingOfIt()
{
    const CliResult symbols = runShell(QStringLiteral("ldd \"$CLI\"; grep -c coverscope::training \"$CLI\""));
    QVERIFY(symbols.output.contains("libQt6Core"));
    QVERIFY2(!symbols.output.contains("libarchive"), symbols.output.constData());
    QVERIFY2(symbols.output.trimmed().endsWith("\n0"),
             symbols.output.right(20).constData()); // a context of its texts
}

QTEST_GUILESS_MAIN(TrainerTest)
#include "trainer_test.moc"
