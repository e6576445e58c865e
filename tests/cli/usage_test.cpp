// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QTest>

#include <algorithm>

using namespace coverscope::test;

// What the program says of itself, and how it refuses what it does not understand.
class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpListsEveryCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void versionIsPrinted();
    void versionIsPrintedWithoutAModelToo();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void anOutputThatCannotBeWrittenIsAFailure();
    void worksInALocaleWithoutUtf8();
    void linksNoGuiLibrary();
};

void UsageTest::helpListsEveryCommand()
{
    const CliResult result = runCli({QStringLiteral("--help")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.error.isEmpty());
    for (const char* command : {"index", "query", "compare", "batch", "notes", "evaluate", "info", "verify",
                                "forget", "map", "verdicts", "runs", "relink", "graph"})
        QVERIFY2(result.output.contains(QByteArray("\n  ") + command + " "), command);
}

void UsageTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::newRow("index") << QByteArray("coverscope-cli index [options] [DIR...]");
    QTest::newRow("query") << QByteArray("coverscope-cli query [options] CLIP");
    QTest::newRow("compare") << QByteArray("coverscope-cli compare [options] A B");
    QTest::newRow("batch") << QByteArray("coverscope-cli batch [options] INPUT...");
    QTest::newRow("notes") << QByteArray("coverscope-cli notes [options] FILE");
    QTest::newRow("map") << QByteArray("coverscope-cli map [options]");
    QTest::newRow("verdicts") << QByteArray("coverscope-cli verdicts [options] [CLIP [TRACK]]");
    QTest::newRow("runs") << QByteArray("coverscope-cli runs [options] [RUN]");
    QTest::newRow("relink") << QByteArray("coverscope-cli relink [options] [[OLD] NEW]");
    QTest::newRow("graph") << QByteArray("coverscope-cli graph [options]");
    QTest::newRow("info") << QByteArray("coverscope-cli info [options]");
    QTest::newRow("verify") << QByteArray("coverscope-cli verify [options]");
}

void UsageTest::everyCommandHasHelp()
{
    QFETCH(QByteArray, usage);
    const CliResult result = runCli({QString::fromLatin1(QTest::currentDataTag()), QStringLiteral("--help")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains("Usage: " + usage + '\n') ||
                 result.output.contains("Usage: " + usage + ' '),
             result.output.constData());
    QVERIFY(result.output.contains("--verbose"));
}

void UsageTest::versionIsPrinted()
{
    const CliResult result = runCli({QStringLiteral("--version")});
    QCOMPARE(result.exitCode, 0);
    const QList<QByteArray> lines = result.output.split('\n');
    QCOMPARE(lines.first(), QByteArray("coverscope-cli " COVERSCOPE_VERSION)); // what scripts read
    for (const char* part : {"model", "Qt", "LibTorch", "FFmpeg", "SQLite", "TagLib", "Rubber Band"}) {
        const auto line = std::find_if(lines.begin(), lines.end(), [part](const QByteArray& text) {
            return text.startsWith(QByteArray(part) + ' ');
        });
        QVERIFY2(line != lines.end() && !line->mid(13).trimmed().isEmpty(), part);
    }
}

void UsageTest::versionIsPrintedWithoutAModelToo()
{
    const CliResult result = runShell(QStringLiteral("COVERSCOPE_MODEL=/no/such/model \"$CLI\" --version"));
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains("model        none: "), result.output.constData());
    QVERIFY2(result.output.contains("/no/such/model"), result.output.constData());
}

void UsageTest::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QString() << QByteArray("--help");
    QTest::newRow("unknown command") << QStringLiteral("frobnicate") << QByteArray("“frobnicate”");
    QTest::newRow("unknown option") << QStringLiteral("query --colour x") << QByteArray("“colour”");
    QTest::newRow("no library") << QStringLiteral("query clip.wav") << QByteArray("--library");
    QTest::newRow("no clip") << QStringLiteral("query --library lib") << QByteArray("missing");
    QTest::newRow("two clips") << QStringLiteral("query --library lib a b") << QByteArray("“b”");
    QTest::newRow("one file to compare") << QStringLiteral("compare a") << QByteArray("missing");
    QTest::newRow("not a number") << QStringLiteral("query --library lib --top many a")
                                  << QByteArray("“many”");
    QTest::newRow("no candidates") << QStringLiteral("query --library lib --candidates 0 a")
                                   << QByteArray("--candidates");
    QTest::newRow("not a time") << QStringLiteral("query --library lib --start soon a")
                                << QByteArray("“soon”");
    QTest::newRow("negative time") << QStringLiteral("query --library lib --start -3 a")
                                   << QByteArray("--start");
    QTest::newRow("end before start")
        << QStringLiteral("query --library lib --start 1:10 --end 60 a") << QByteArray("--end");
    QTest::newRow("unknown mode") << QStringLiteral("query --library lib --mode magic a")
                                  << QByteArray("“magic”");
    QTest::newRow("unknown device") << QStringLiteral("info --device abacus") << QByteArray("abacus");
    QTest::newRow("missing value") << QStringLiteral("info --device") << QByteArray("device");
    QTest::newRow("no output file") << QStringLiteral("batch --library lib a") << QByteArray("--output");
}

void UsageTest::wrongUsageExitsWithTwo()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, message);
    const CliResult result = runCli(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY2(result.error.contains(message), result.error.constData());
}

void UsageTest::anOutputThatCannotBeWrittenIsAFailure()
{
    const CliResult full = runShell(QStringLiteral("\"$CLI\" --help > /dev/full"));
    QCOMPARE(full.exitCode, 1);
    QVERIFY2(full.error.contains("could not be written"), full.error.constData());
}

void UsageTest::worksInALocaleWithoutUtf8()
{
    const CliResult result =
        runShell(QStringLiteral("LC_ALL=C \"$CLI\" query --library lib --mode m\u00e4gic a"));
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains("“mägic”"), result.error.constData());
    QVERIFY2(!result.error.contains("locale"), result.error.constData()); // Qt's warning
}

void UsageTest::linksNoGuiLibrary()
{
    const CliResult libraries = runShell(QStringLiteral("ldd \"$CLI\""));
    QCOMPARE(libraries.exitCode, 0);
    QVERIFY(libraries.output.contains("libQt6Core"));
    for (const char* gui : {"libQt6Gui", "libQt6Widgets", "libQt6Multimedia", "libQCustomPlot"})
        QVERIFY2(!libraries.output.contains(gui), gui);
}

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
