// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"
#include "tests/support/synthetic_audio.h"

#include <QFile>
#include <QTest>

using namespace coverscope::test;

// Every option that writes: no output destroys an input, and a slip of the keyboard destroys nothing.
class OutputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsPreciousStays_data();
    void whatIsPreciousStays();
    void whatIsThereIsReplacedOnlyWhenForced_data();
    void whatIsThereIsReplacedOnlyWhenForced();
    void rowsOfARunThatEndsEarlyAreKept();

private:
    CliResult run(const QString& script) const
    {
        return runShell(QStringLiteral("cd '%1'; ").arg(m_folder.path()) + script);
    }
    QByteArray bytes(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void OutputsTest::initTestCase()
{
    writeTunes(m_folder.filePath(QStringLiteral("music")), 2, 30.0);
    const CliResult made = run(QStringLiteral(
        "\"$CLI\" index --library lib music && mkdir clips && cp music/tune-1.wav clips/a.wav && "
        "cp music/tune-2.wav clips/b.wav && ln -s clips/a.wav link.wav && printf 'file\\nclips/a.wav\\n' > "
        "list.csv && "
        "printf 'clique,file\\n1,clips/a.wav\\n1,music/tune-1.wav\\n2,clips/b.wav\\n2,music/tune-2.wav\\n' > "
        "m.csv && "
        "printf 'file,mood\\ntune-1.wav,glad\\n' > music/notes.csv"));
    QVERIFY2(made.exitCode == 0, made.error.constData());
}

void OutputsTest::whatIsPreciousStays_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("precious");
    QTest::newRow("the name forgotten") << "batch --library lib --output clips/*.wav"
                                        << "clips/a.wav";
    QTest::newRow("the clip itself") << "batch --library lib --output clips/a.wav clips/a.wav"
                                     << "clips/a.wav";
    QTest::newRow("through a link") << "batch --library lib --output link.wav clips/a.wav"
                                    << "clips/a.wav";
    QTest::newRow("a clip of the folder") << "batch --library lib --output clips/b.wav clips"
                                          << "clips/b.wav";
    QTest::newRow("the list") << "batch --library lib --output list.csv list.csv"
                              << "list.csv";
    QTest::newRow("a clip of the list") << "batch --library lib --output clips/a.wav list.csv"
                                        << "clips/a.wav";
    QTest::newRow("a recording") << "batch --library lib --output music/tune-2.wav clips/a.wav"
                                 << "music/tune-2.wav";
    QTest::newRow("a note among the music") << "batch --library lib --output music/notes.csv clips/a.wav"
                                            << "music/notes.csv";
    QTest::newRow("the library") << "batch --library lib --output lib/catalogue.sqlite clips/a.wav"
                                 << "lib/catalogue.sqlite";
    QTest::newRow("a report over the clip's link") << "query --library lib --report report.csv clips/a.wav"
                                                   << "clips/a.wav";
    QTest::newRow("the manifest") << "evaluate --manifest m.csv --lengths 10 --csv m.csv"
                                  << "m.csv";
    QTest::newRow("a recording of the manifest") << "evaluate --manifest m.csv --lengths 10 --svg clips/b.wav"
                                                 << "clips/b.wav";
    QTest::newRow("a picture over a list") << "evaluate --manifest m.csv --lengths 10 --png list.csv"
                                           << "list.csv";
}

void OutputsTest::whatIsPreciousStays()
{
    QFETCH(QString, command);
    QFETCH(QString, precious);
    if (command.startsWith(QLatin1String("evaluate")) && !QFile::exists(trainerPath()))
        QSKIP("this build leaves the trainer out");
    QCOMPARE(run(QStringLiteral("ln -sf clips/a.wav report.csv")).exitCode, 0);
    const QByteArray before = bytes(precious);
    QVERIFY(!before.isEmpty());
    const CliResult result = run(QStringLiteral("\"$CLI\" ") + command + QStringLiteral(" --force"));
    QVERIFY2(result.exitCode == 1, result.error.constData());
    QVERIFY(bytes(precious) == before);
}

void OutputsTest::whatIsThereIsReplacedOnlyWhenForced_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("output");
    QTest::newRow("batch") << "batch --library lib --output out.csv clips/a.wav"
                           << "out.csv";
    QTest::newRow("query") << "query --library lib --report rep.csv clips/a.wav"
                           << "rep.csv";
    QTest::newRow("evaluate, table") << "evaluate --manifest m.csv --lengths 10 --csv fig.csv"
                                     << "fig.csv";
    QTest::newRow("evaluate, drawing") << "evaluate --manifest m.csv --lengths 10 --svg fig.svg"
                                       << "fig.svg";
    QTest::newRow("evaluate, picture") << "evaluate --manifest m.csv --lengths 10 --png fig.png"
                                       << "fig.png";
}

void OutputsTest::whatIsThereIsReplacedOnlyWhenForced()
{
    QFETCH(QString, command);
    QFETCH(QString, output);
    if (command.startsWith(QLatin1String("evaluate")) && !QFile::exists(trainerPath()))
        QSKIP("this build leaves the trainer out");
    const QString call = QStringLiteral("\"$CLI\" ") + command;
    const CliResult first = run(call);
    QVERIFY2(first.exitCode == 0, first.error.constData());
    const QByteArray written = bytes(output);
    QVERIFY(!written.isEmpty());
    const CliResult second = run(call);
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.error.contains("--force"), second.error.constData());
    QVERIFY(bytes(output) == written);
    const CliResult forced = run(call + QStringLiteral(" --force"));
    QVERIFY2(forced.exitCode == 0, forced.error.constData());
    QVERIFY(!bytes(output).isEmpty());
}

void OutputsTest::rowsOfARunThatEndsEarlyAreKept()
{
    QVERIFY(run(QStringLiteral("mkdir many; for k in $(seq 400); do cp clips/a.wav many/$k.wav; done"))
                .exitCode == 0);
    const CliResult cut =
        run(QStringLiteral("\"$CLI\" batch --library lib --output cut.csv many & pid=$!; "
                           "until [ $(cat cut.csv.part 2>/dev/null | wc -l) -gt 2 ]; do sleep 0.05; done; "
                           "kill -TERM $pid; wait $pid"));
    QVERIFY2(cut.exitCode == 130, cut.error.constData());
    QVERIFY(bytes(QStringLiteral("cut.csv")).count('\n') > 2);
    QVERIFY2(cut.error.contains("cut.csv"), cut.error.constData());
}

QTEST_GUILESS_MAIN(OutputsTest)
#include "outputs_test.moc"
